// Generated from the specs by longshore. Edit those, then run `longshore generate`.

#![doc = include_str!("../README.md")]
#![allow(deprecated)]
#![deny(missing_docs)]
#![forbid(unsafe_code)]
pub use ::longshore_runtime as runtime;
#[doc(inline)]
pub use negotiated::Client;
#[doc(no_inline)]
pub use v1_16 as latest;
/// Generates code from specs of your own, see the crate `longshore-macros`.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! api {
    ($($input:tt)*) => {
        $crate::__macros::api! { runtime : ::longshore::runtime, $($input)* }
    };
}
#[cfg(feature = "macros")]
#[doc(hidden)]
pub use ::longshore_macros as __macros;
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
/// What recorded traffic is checked against.
#[cfg(feature = "verify")]
pub mod verify;
#[rustfmt::skip]
/// What leads from one version to another: an enumeration of the shapes of each type that has several, and conversions between them.
#[cfg(feature = "any")]
pub mod any;
#[rustfmt::skip]
/// What it takes to be a server: a trait with a method an operation, the requests and answers of each, and the table that leads to them.
#[cfg(feature = "server")]
pub mod server;
#[rustfmt::skip]
/// Docker Remote API 1.0: Docker 0.3.3, May 2013.
#[cfg(feature = "v1_0")]
pub mod v1_0;
#[rustfmt::skip]
/// Docker Remote API 1.1: Docker 0.3.4 and 0.4.0, May and June 2013.
#[cfg(feature = "v1_1")]
pub mod v1_1;
#[rustfmt::skip]
/// Docker Remote API 1.2: Docker 0.4.1 to 0.4.4, June 2013.
#[cfg(feature = "v1_2")]
pub mod v1_2;
#[rustfmt::skip]
/// Docker Remote API 1.3: Docker 0.4.5 to 0.5.0, June and July 2013.
#[cfg(feature = "v1_3")]
pub mod v1_3;
#[rustfmt::skip]
/// Docker Remote API 1.4: Docker 0.5.1 to 0.6.1, July and August 2013.
#[cfg(feature = "v1_4")]
pub mod v1_4;
#[rustfmt::skip]
/// Docker Remote API 1.5: Docker 0.6.2 and 0.6.3, September 2013.
#[cfg(feature = "v1_5")]
pub mod v1_5;
#[rustfmt::skip]
/// Docker Remote API 1.6: Docker 0.6.4 to 0.6.6, October and November 2013.
#[cfg(feature = "v1_6")]
pub mod v1_6;
#[rustfmt::skip]
/// Docker Remote API 1.7: Docker 0.6.7 and 0.7.0, November 2013.
#[cfg(feature = "v1_7")]
pub mod v1_7;
#[rustfmt::skip]
/// Docker Remote API 1.8: Docker 0.7.1 to 0.7.6, December 2013 and January 2014.
#[cfg(feature = "v1_8")]
pub mod v1_8;
#[rustfmt::skip]
/// Docker Remote API 1.9: Docker 0.8.0 and 0.8.1, February 2014.
#[cfg(feature = "v1_9")]
pub mod v1_9;
#[rustfmt::skip]
/// Docker Remote API 1.10: Docker 0.9.0 to 0.10.0, March and April 2014.
#[cfg(feature = "v1_10")]
pub mod v1_10;
#[rustfmt::skip]
/// Docker Remote API 1.11: Docker 0.11.0 and 0.11.1, May 2014.
#[cfg(feature = "v1_11")]
pub mod v1_11;
#[rustfmt::skip]
/// Docker Remote API 1.12: Docker 1.0.0 and 1.0.1, June 2014.
#[cfg(feature = "v1_12")]
pub mod v1_12;
#[rustfmt::skip]
/// Docker Remote API 1.13: Docker 1.1.0 to 1.1.2, July 2014.
#[cfg(feature = "v1_13")]
pub mod v1_13;
#[rustfmt::skip]
/// Docker Remote API 1.14: Docker 1.2.0, August 2014.
#[cfg(feature = "v1_14")]
pub mod v1_14;
#[rustfmt::skip]
/// Docker Remote API 1.15: Docker 1.3.0 to 1.3.3, October to December 2014.
#[cfg(feature = "v1_15")]
pub mod v1_15;
#[rustfmt::skip]
/// Docker Remote API 1.16: Docker 1.4.0 and 1.4.1, December 2014.
pub mod v1_16;
#[rustfmt::skip]
/// Guides: documentation for reading, with code that is tested.
pub mod guide;
