// Generated from the specs by longshore. Edit those, then run `longshore generate`.

#![doc = include_str!("../README.md")]
#![allow(deprecated)]
#![deny(missing_docs)]
#![forbid(unsafe_code)]
pub use ::longshore_runtime as runtime;
#[doc(inline)]
pub use negotiated::Client;
#[doc(no_inline)]
pub use v2_0 as latest;
#[rustfmt::skip]
/// The types of all versions, each shape once.
mod types;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
/// The client of all versions, generic over the version.
pub mod client;
#[rustfmt::skip]
/// The versions as types, for code that is generic over them.
pub mod versions;
#[rustfmt::skip]
/// The client that finds the version to speak.
pub mod negotiated;
#[rustfmt::skip]
/// What changed between any two versions.
pub mod changes;
#[rustfmt::skip]
/// What leads from one version to another: an enumeration of the shapes of each type that has several, and conversions between them.
#[cfg(feature = "any")]
pub mod any;
#[rustfmt::skip]
/// What it takes to be a server: a trait with a method an operation, the requests and answers of each, and the table that leads to them.
#[cfg(feature = "server")]
pub mod server;
#[rustfmt::skip]
/// Parcel Service 1.0: The service as it opened.
#[cfg(feature = "v1_0")]
pub mod v1_0;
#[rustfmt::skip]
/// Parcel Service 2.0: The service after its move.
pub mod v2_0;
