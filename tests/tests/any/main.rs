//! The client of any version: newest types, whatever is spoken.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

mod calls;
mod everywhere;
mod expected;
mod given;
mod lossy;
mod memory;
mod refused;
mod spec;
mod wire;
