//! The parts of an engine that lives in the memory of a test.
//!
//! - [`programs`] runs emulated programs: no process, no thread, one task each.
//! - [`console`] is what such a program writes to and reads from: it keeps its
//!   log and serves the clients that are attached.

pub mod console;
pub mod programs;
mod sync;
