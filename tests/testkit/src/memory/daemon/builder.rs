//! A daemon that is not like every other.

use std::fmt;
use std::future::Future;

use super::settings::Settings;
use super::versions::Versions;
use super::{Daemon, State};
use crate::memory::programs::{Clock, Context, Programs};
use crate::memory::registry::Registry;

/// How many requests are remembered.
const REMEMBERED: usize = 10_000;

/// Says how a [`Daemon`] is to be. What is not said is as in [`Daemon::new`].
#[must_use = "call `build` to get the daemon"]
pub struct Builder {
    pub(super) settings: Settings,
    pub(super) clock: Clock,
    pub(super) programs: Programs,
    pub(super) remembered: usize,
    pub(super) busybox: bool,
    pub(super) registry: Registry,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            settings: Settings::default(),
            clock: Clock::real(),
            programs: Programs::builtin(),
            remembered: REMEMBERED,
            busybox: true,
            registry: Registry::new(),
        }
    }

    /// Where IDs, made-up names and all else come from that looks like chance; 0 by default. The
    /// same seed and the same requests give the same IDs.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// What the time is in the daemon and in its containers: the real one by default. With
    /// [`Clock::stepped`] nothing times out unless the test moves the clock.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Adds a program that containers can run, or takes the place of one, as
    /// [`Programs::register`] does.
    pub fn program<P, F>(mut self, name: impl Into<String>, program: P) -> Self
    where
        P: Fn(Context) -> F + Send + Sync + 'static,
        F: Future<Output = i32> + Send + 'static,
    {
        self.programs.register(name, program);
        self
    }

    /// Replaces all programs; by default they are [`Programs::builtin`].
    pub fn programs(mut self, programs: Programs) -> Self {
        self.programs = programs;
        self
    }

    /// The oldest and the newest version of the API that is served; by default all.
    pub fn versions(mut self, versions: Versions) -> Self {
        self.settings.versions = versions;
        self
    }

    /// What the daemon says when it is asked for its own version; `1.4.1` by default.
    pub fn engine_version(mut self, version: impl Into<String>) -> Self {
        self.settings.engine = version.into();
        self
    }

    /// Begins without any image, as a fresh engine does. By default there is `busybox:latest`,
    /// whose programs are the emulated ones.
    pub fn without_images(mut self) -> Self {
        self.busybox = false;
        self
    }

    /// The registries that it pulls from and pushes to; by default they are empty.
    pub fn registry(mut self, registry: Registry) -> Self {
        self.registry = registry;
        self
    }

    /// How many requests [`Daemon::requests`] gives at most, 10,000 by default; older ones are
    /// forgotten. With 0 none is remembered.
    pub fn remember(mut self, requests: usize) -> Self {
        self.remembered = requests;
        self
    }

    /// How many connections there may be at a time; as many as there are by default. Further ones
    /// get the status 503.
    pub fn connections(mut self, most: usize) -> Self {
        self.settings.connections = most;
        self
    }

    /// How long the head of a request may be, in bytes; by default what
    /// [`Config::head`](longshore::runtime::server::Config::head) says. A longer one gets the
    /// status 431.
    pub fn head(mut self, bytes: usize) -> Self {
        self.settings.head = Some(bytes);
        self
    }

    /// Makes the daemon. Nothing runs before somebody talks to it.
    #[must_use]
    pub fn build(self) -> Daemon {
        let busybox = self.busybox;
        let daemon = Daemon::begin(State::new(self));
        if busybox {
            // A daemon without images has room and a name for this one.
            let _ = daemon.add_busybox();
        }
        daemon
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("settings", &self.settings)
            .field("programs", &self.programs)
            .finish_non_exhaustive()
    }
}
