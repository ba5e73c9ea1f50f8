//! What ends with the last handle of a daemon.

use std::sync::{Arc, Mutex};

use longshore::runtime::server::Connector;
use tokio::task::{AbortHandle, JoinHandle};

use crate::memory::daemon::State;
use crate::memory::sync::lock;

/// The life of a daemon: what goes on by itself ends when this is dropped.
///
/// Requests under way have the state of the daemon, but not its life.
#[derive(Debug)]
pub(in crate::memory::daemon) struct Life {
    state: Arc<State>,
    memory: Mutex<Option<(Connector, AbortHandle)>>,
}

impl Life {
    pub(in crate::memory::daemon) fn new(state: Arc<State>) -> Self {
        Self {
            state,
            memory: Mutex::default(),
        }
    }

    /// The way to the server in memory, which begins when it is first wanted, and again when the
    /// runtime is gone in which it ran.
    pub(super) fn connector(
        &self,
        begin: impl FnOnce() -> (Connector, JoinHandle<()>),
    ) -> Connector {
        let mut memory = lock(&self.memory);
        if let Some((connector, _)) = memory.as_ref().filter(|(_, task)| !task.is_finished()) {
            return connector.clone();
        }
        let (connector, task) = begin();
        *memory = Some((connector.clone(), task.abort_handle()));
        connector
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        if let Some((_, task)) = lock(&self.memory).take() {
            task.abort();
        }
        self.state.stop();
    }
}
