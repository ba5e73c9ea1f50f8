//! The daemon itself: what it is, whom it knows, and what happens in it.

mod auth;
mod events;
mod info;

use std::sync::{Mutex, MutexGuard};

use serde_json::Value;

use super::Daemon;
use crate::memory::sync::lock;
pub(super) use auth::{auth, auth_get, stored};
use events::Hub;
pub(super) use events::{events, happened};
pub(super) use info::{GO, info, version};

/// What the daemon knows of itself: credentials, events.
#[derive(Debug, Default)]
pub(super) struct System(Mutex<State>);

#[derive(Default)]
struct State {
    hub: Hub,
    /// What old clients let the daemon keep.
    credentials: Option<Value>,
}

/// Without the credentials.
impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State")
            .field("hub", &self.hub)
            .finish_non_exhaustive()
    }
}

fn state(daemon: &Daemon) -> MutexGuard<'_, State> {
    lock(&daemon.0.system.0)
}
