//! The outside of the daemon in memory: how it is reached, what is seen of the requests, and what
//! goes wrong on demand.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod faults;
mod hooks;
mod life;
mod listening;
mod record;
mod settings;
mod support;
mod versions;
