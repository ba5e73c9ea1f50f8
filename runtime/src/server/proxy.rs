//! Standing between clients and a server: each request is looked at with the types of its version,
//! and goes on, changed or not, or is refused.

mod client;
mod engine;
pub(super) mod folded;
mod head;
mod judge;
mod merge;
mod proposal;
mod relay;
mod rewrite;
mod session;

use std::fmt;
use std::sync::Arc;

pub use judge::{Guards, Unknown};
pub use proposal::{Changes, Proposal, Settled, Verdict, Visit, pass};

use self::judge::{Guard, Shared};
use super::api::{Api, Failure, Table};
use super::serve::start;
use super::{Config, Listener, Server};
use crate::Transport;

/// The most bytes of a body that is read.
const READ: usize = 1 << 20;

/// The policy for one version.
#[derive(Clone)]
pub struct Guarded {
    text: &'static str,
    guard: Arc<dyn Guard>,
}

impl Guarded {
    /// A version as it is written, and what judges its requests.
    pub fn new(text: &'static str, guard: impl Guards) -> Self {
        let guard = Arc::new(guard);
        Self { text, guard }
    }
}

/// A proxy. What a policy passes unchanged goes on to the byte: target, headers in their order,
/// body with its chunks; only what RFC 9110 gives to one hop alone ends here. Answers go back in
/// the same way, each piece when it is there. A connection that the server takes over, with `101` or
/// with a `200` that says neither where it ends nor that it will close, goes through both ways, with
/// half-closes.
///
/// A client's connection has one to the server for itself. When a client closes its half, so does
/// the proxy towards the server; when one of the ends is lost, the other one's connection is
/// closed. Of the [`Config`] all counts but `headers`, which are 128 at most, and `half_close`.
///
/// Requests of paths and versions that the policy does not know are refused unless
/// [`unknown`](Self::unknown) says otherwise. So are paths with `.` or `..` between their slashes,
/// encoded or not, which servers may follow elsewhere than the policy. Requests that a policy read
/// are refused where they have more than their types know, unless
/// [it says otherwise](Proposal::unknown).
pub struct Proxy(Shared);

impl Proxy {
    /// For these versions of the API, before the server that the transport leads to.
    pub fn new(
        api: &'static Api,
        engine: Transport,
        versions: impl IntoIterator<Item = Guarded>,
    ) -> Self {
        let versions = versions.into_iter();
        let versions = versions.map(|version| (version.text, version.guard));
        Self(Shared {
            table: Table::new(api, versions),
            engine,
            strangers: None,
            body: READ,
        })
    }

    /// Says what is done with requests that lead to no operation of any version there is. Those
    /// that pass go on as they are.
    #[must_use]
    pub fn unknown<F>(mut self, judge: F) -> Self
    where
        F: Fn(&Unknown<'_>) -> Result<(), Failure> + Send + Sync + 'static,
    {
        self.0.strangers = Some(Box::new(judge));
        self
    }

    /// The most bytes of a body that a policy reads, 1 MiB by default; never more than the
    /// [`Config`] says. A typed body may need thirty times its size in memory while it is read.
    /// Beyond it the answer is `413`. Bodies that nobody reads have no limit.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.0.body = bytes;
        self
    }

    /// Serves the connections that come in, as [`serve`](super::serve) does.
    pub fn serve(self, listener: Listener, config: Config) -> Server {
        let (shared, of_each) = (Arc::new(self.0), Arc::new(config.clone()));
        start(listener, config, move |stream, stop| {
            session::drive(stream, shared.clone(), of_each.clone(), stop)
        })
    }
}

impl fmt::Debug for Guarded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Guarded").field(&self.text).finish()
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let versions: Vec<&str> = self.0.table.served().collect();
        f.debug_struct("Proxy")
            .field("engine", &self.0.engine)
            .field("versions", &versions)
            .finish()
    }
}
