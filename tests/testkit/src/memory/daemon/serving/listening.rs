//! A daemon at an address.

use std::fmt;

use longshore::runtime::server::{Handle, Server};
use tokio::task::JoinHandle;

use crate::memory::daemon::Daemon;

/// A daemon that listens at an address. Dropping this closes all connections at once; it keeps
/// the daemon alive until then.
#[must_use = "it listens no longer when this is dropped"]
pub struct Listening {
    address: String,
    handle: Handle,
    task: JoinHandle<()>,
    _daemon: Daemon,
}

impl Listening {
    pub(super) fn new(address: String, server: Server, daemon: Daemon) -> Self {
        Self {
            address,
            handle: server.handle(),
            task: tokio::spawn(server),
            _daemon: daemon,
        }
    }

    /// The address as clients have it, with the port that is in use.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Listens no longer, and waits until what runs has ended: for at most two seconds, after
    /// which it is broken off.
    pub async fn shutdown(mut self) {
        self.handle.shutdown();
        // A server that panicked has ended, too.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Listening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Listening").field(&self.address).finish()
    }
}
