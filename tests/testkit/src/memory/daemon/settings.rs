//! What a daemon is told when it begins.

use std::fmt;
use std::sync::Mutex;

use super::versions::Versions;
use crate::memory::images::{Id, seeded_ids};
use crate::memory::sync::lock;

/// The engine that answers so: the last one of the newest version.
pub(super) const ENGINE: &str = "1.4.1";

/// What does not change as long as a daemon lives.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    /// The version of the engine, as `version` tells it.
    pub(super) engine: String,
    /// The versions of the API that are served.
    pub(super) versions: Versions,
    /// Where all that looks like chance comes from.
    pub(super) seed: u64,
    /// How many connections there are at a time.
    pub(super) connections: usize,
    /// The largest head of a request, in bytes; none is what the server takes by default.
    pub(super) head: Option<usize>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            engine: ENGINE.to_owned(),
            versions: Versions::ALL,
            seed: 0,
            connections: usize::MAX,
            head: None,
        }
    }
}

/// Makes the IDs of everything, the same ones for the same seed.
pub(super) struct Ids(Mutex<Box<dyn FnMut() -> Id + Send>>);

impl Ids {
    pub(super) fn seeded(seed: u64) -> Self {
        Self(Mutex::new(Box::new(seeded_ids(seed))))
    }

    /// An ID that none had before: 64 hexadecimal digits.
    pub(super) fn next(&self) -> Id {
        lock(&self.0)()
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}
