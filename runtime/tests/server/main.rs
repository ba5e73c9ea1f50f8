//! The server's side, byte for byte, over every kind of connection.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod bodies;
mod exchanges;
mod frames;
mod hijack;
mod hostile;
mod json;
mod limits;
mod listening;
mod memory;
mod operations;
mod relay;
mod shutdown;
mod support;
mod websocket;
