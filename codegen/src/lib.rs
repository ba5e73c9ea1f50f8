//! Hand-written YAML for every version of an HTTP API goes in; typed async Rust
//! comes out.
//!
//! Three ways lead here: [`Builder`] in a `build.rs`, the macro
//! `longshore_macros::api!`, and the command `longshore generate`. All of them
//! load the specs, resolve the versions, check them and emit the same tokens.
//! The language of the specs is described in `spec/README.md`.
//!
//! The emitted code needs the crate `longshore-runtime`.

mod attributes;
mod builder;
mod check;
mod diagnostics;
mod diff;
mod emit;
mod guides;
mod load;
mod model;
mod node;
mod package;
mod plan;
mod read;
mod renames;
mod render;
mod resolve;
mod share;
mod spec;
mod steps;
mod yaml;

pub use builder::Builder;
pub use diagnostics::Error;
pub use diff::Changes;
pub use longshore_changes as changes;
pub use package::{Package, Runtime};
pub use spec::{Conversions, Count, Spec};
