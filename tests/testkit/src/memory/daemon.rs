//! A Docker daemon that keeps everything in memory.

mod builder;
mod containers;
mod convert;
mod exec;
mod images;
mod old;
mod operations;
mod progress;
mod rootfs;
mod serving;
mod settings;
mod streams;
mod system;
mod trouble;
mod versions;
mod watching;

use std::fmt;
use std::sync::Arc;

use tokio::sync::watch;

pub use builder::Builder;
pub use serving::Listening;
pub use versions::{Versions, VersionsError};
pub use watching::{Fault, Request, UnknownOperation, answer};

use crate::memory::programs::{Clock, Programs};
use serving::Life;
use settings::{Ids, Settings};

/// A Docker daemon that keeps everything in memory. Cloning is cheap, and clones are the same
/// daemon. When the last one is dropped, everything of it ends: servers, connections, containers.
#[derive(Clone)]
pub struct Daemon(Arc<State>, Option<Arc<Life>>);

/// All that a daemon knows. Each part has a lock of its own; none is held while something is awaited.
#[derive(Debug)]
struct State {
    settings: Settings,
    clock: Clock,
    ids: Ids,
    programs: Arc<Programs>,
    containers: containers::Containers,
    execs: exec::Execs,
    images: images::Images,
    system: system::System,
    watch: watching::Watch,
    /// Whether everything is to end.
    stopped: watch::Sender<bool>,
}

impl Daemon {
    /// A daemon that speaks every version of the API and begins with the image `busybox:latest`,
    /// whose programs are emulated. Nothing runs before somebody talks to it.
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Says how a daemon is to be that is not like every other.
    pub fn builder() -> Builder {
        Builder::new()
    }

    fn begin(state: State) -> Self {
        let state = Arc::new(state);
        let life = Life::new(Arc::clone(&state));
        Self(state, Some(Arc::new(life)))
    }

    /// Which versions of the API it serves.
    #[must_use]
    pub fn versions(&self) -> Versions {
        self.0.settings.versions
    }
}

impl State {
    fn new(builder: Builder) -> Self {
        let (stopped, ends) = watch::channel(false);
        Self {
            clock: builder.clock,
            ids: Ids::seeded(builder.settings.seed),
            programs: Arc::new(builder.programs.until(&ends)),
            containers: containers::Containers::default(),
            execs: exec::Execs::default(),
            images: images::Images::new(builder.registry),
            system: system::System::default(),
            watch: watching::Watch::new(builder.remembered),
            settings: builder.settings,
            stopped,
        }
    }

    /// Ends all programs. Nothing that is started later lives either.
    fn stop(&self) {
        self.stopped.send_replace(true);
    }
}

impl Default for Daemon {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Daemon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Daemon").field(&self.versions()).finish()
    }
}
