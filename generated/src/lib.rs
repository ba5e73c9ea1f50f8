// Generated from the specs by longshore. Edit those, then run `longshore generate`.

#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]
pub use ::longshore_runtime as runtime;
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
/// The requests of all versions, each shape once.
mod operations;
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
