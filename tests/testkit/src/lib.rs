//! What a test of a Docker client needs: a daemon of its own.
//!
//! - [`dockerd`] starts a real, private engine and leaves nothing of it behind.
//! - [`image`] builds an image for it without a registry.
//! - [`memory`] has the parts of a daemon that needs no system at all.

#[cfg(unix)]
pub mod dockerd;
#[cfg(unix)]
pub mod image;
pub mod memory;

#[cfg(unix)]
pub use dockerd::Dockerd;
