//! Emulated programs: what they write, how they end, what signals do to them.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod clock;
mod custom;
mod pipes;
mod processes;
mod shell;
mod shell_bounds;
mod shell_signals;
mod signals;
mod support;
mod tools;
