//! The proxy: what comes in goes out, but for what a policy refuses or changes.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod changed;
mod docker;
mod memory;
mod refused;
#[path = "../../examples/proxy/rules.rs"]
mod rules;
mod streams;
mod support;
mod unchanged;
mod unknown;
