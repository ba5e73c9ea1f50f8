//! The tests stand in `tests/`; this crate holds nothing else but what must not
//! compile: an operation that a version does not have.
//!
//! ```no_run
//! fn prepare(client: &longshore::v1_15::Client) {
//!     drop(client.exec_create("web", Default::default()));
//! }
//! ```
//!
//! ```compile_fail
//! fn prepare(client: &longshore::v1_12::Client) {
//!     drop(client.exec_create("web", Default::default()));
//! }
//! ```
//!
//! Nor does a field that came later:
//!
//! ```no_run
//! fn capabilities(config: longshore::v1_14::HostConfig) -> Vec<String> {
//!     config.cap_add
//! }
//! ```
//!
//! ```compile_fail
//! fn capabilities(config: longshore::v1_13::HostConfig) -> Vec<String> {
//!     config.cap_add
//! }
//! ```
//!
//! Where warnings are errors, nor does a field that its version deprecates:
//!
//! ```no_run
//! #![deny(deprecated)]
//! fn ports(config: longshore::v1_5::ContainerConfig) -> Vec<String> {
//!     config.port_specs
//! }
//! ```
//!
//! ```compile_fail
//! #![deny(deprecated)]
//! fn ports(config: longshore::v1_6::ContainerConfig) -> Vec<String> {
//!     config.port_specs
//! }
//! ```

/// The code in the README is compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
