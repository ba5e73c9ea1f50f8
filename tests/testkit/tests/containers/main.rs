//! The daemon in memory through its API: containers and what runs in them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "it is a test")]

mod attach;
mod every_version;
mod exec;
mod files;
mod lifecycle;
mod logs;
mod network;
mod old_versions;
mod records;
mod requests;
mod support;
