//! What all processes of a container share.

use std::sync::Arc;

use crate::memory::programs::{Clock, Files, InMemoryFiles, Programs};

/// What all processes of a container share.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The programs it can start.
    pub programs: Arc<Programs>,
    /// Its files.
    pub files: Arc<dyn Files>,
    /// Its name for itself.
    pub hostname: String,
    /// Its time.
    pub clock: Clock,
}

impl Machine {
    /// A machine with the built-in programs, an empty file system in memory and
    /// the real clock.
    #[must_use]
    pub fn new(hostname: impl Into<String>) -> Self {
        Self {
            programs: Arc::new(Programs::builtin()),
            files: Arc::new(InMemoryFiles::default()),
            hostname: hostname.into(),
            clock: Clock::real(),
        }
    }
}
