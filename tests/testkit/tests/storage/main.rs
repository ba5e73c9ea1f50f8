//! File systems, layers, images and Dockerfiles in memory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "that is how a test fails"
)]

mod archives;
mod dockerfiles;
#[cfg(unix)]
mod engine;
mod hostile;
#[cfg(unix)]
#[path = "../support/http.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod http;
mod images;
mod layers;
mod patterns;
mod properties;
mod saved;
mod support;
mod transfers;
mod trees;
