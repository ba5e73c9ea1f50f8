//! Consoles: what clients see, what the log keeps, what a terminal does.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod attach;
mod input;
mod logs;
mod support;
mod tty;
