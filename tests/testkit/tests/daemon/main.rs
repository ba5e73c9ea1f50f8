//! The daemon in memory, asked by typed clients and by bytes.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod builds;
mod events;
mod images;
mod lenient;
mod registries;
mod serve;
mod system;
