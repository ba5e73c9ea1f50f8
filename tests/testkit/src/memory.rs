//! The parts of a Docker daemon that keeps everything in memory.
//!
//! - [`daemon`] is the daemon, of every version at once.
//! - [`files`] holds file systems, their layers and their archives.
//! - [`images`] keeps images with their names and saves and loads them.
//! - [`registry`] holds what a daemon pulls from and pushes to.
//! - [`dockerfile`] reads Dockerfiles and copies what `ADD` and `COPY` name.
//! - [`programs`] runs emulated programs: no process, no thread, one task each.
//! - [`console`] is what such a program writes to and reads from: it keeps its
//!   log and serves the clients that are attached.

pub mod console;
pub mod daemon;
pub mod dockerfile;
pub mod files;
pub mod images;
pub mod programs;
pub mod registry;
mod sync;
