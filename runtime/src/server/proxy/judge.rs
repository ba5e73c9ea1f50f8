//! What a policy says of a request, found by its path.

use std::sync::Arc;

use http::{Request, Response};
use percent_encoding::percent_decode_str;
use tokio::sync::Mutex;

use super::client::Client;
use super::head::Head;
use super::proposal::{Changes, Settled, Visit};
use crate::Transport;
use crate::server::Body;
use crate::server::api::{Call, Failure, Found, Operation, Table, moved};

/// A policy for one version, by the numbers of the operations. Generated code has it.
pub trait Guards: Send + Sync + 'static {
    /// Judges a request.
    fn guard(&self, operation: usize, visit: Visit) -> impl Future<Output = Settled> + Send;
}

type Judged<'g> = std::pin::Pin<Box<dyn Future<Output = Settled> + Send + 'g>>;

pub(super) trait Guard: Send + Sync {
    fn judge(&self, operation: usize, visit: Visit) -> Judged<'_>;
}

impl<G: Guards> Guard for G {
    fn judge(&self, operation: usize, visit: Visit) -> Judged<'_> {
        Box::pin(self.guard(operation, visit))
    }
}

/// A request that leads to no operation of any version that the policy knows.
#[derive(Debug)]
pub struct Unknown<'r> {
    /// Method, target and headers as they came.
    pub head: &'r Request<()>,
    /// The version that the path names, if that is what is not known.
    pub version: Option<&'r str>,
}

pub(super) type Strangers = dyn Fn(&Unknown<'_>) -> Result<(), Failure> + Send + Sync;

/// The answer of the proxy's own to a request that does not go on.
type Refused = Box<Response<Body>>;

/// What all connections of a proxy have in common.
pub(super) struct Shared {
    pub(super) table: Table<dyn Guard>,
    pub(super) engine: Transport,
    pub(super) strangers: Option<Box<Strangers>>,
    /// The most bytes of a body that a policy reads.
    pub(super) body: usize,
}

impl Shared {
    /// What is different in the request that goes on, or the answer where it does not.
    pub(super) async fn judge(
        &self,
        head: &Arc<Head>,
        client: &Arc<Mutex<Client>>,
        limit: usize,
    ) -> Result<Changes, Refused> {
        let (method, path) = (head.method.as_str(), head.uri.path());
        match self.table.find(method, path) {
            Found::Operation(found) if wanders(path) => self.unknown(head, None, || {
                self.table.nowhere(found.version, method, path)
            }),
            Found::Operation(found) => {
                let limit = limit.min(self.body);
                self.known(found, head, client, limit).await
            }
            Found::Nowhere(version) => {
                self.unknown(head, None, || self.table.nowhere(version, method, path))
            }
            Found::Unserved(version) => {
                self.unknown(head, Some(&version), || self.table.unserved(&version))
            }
            Found::Elsewhere(path) => Err(Box::new(moved(&path, head.uri.query()))),
        }
    }

    async fn known(
        &self,
        found: Operation<'_, dyn Guard>,
        head: &Arc<Head>,
        client: &Arc<Mutex<Client>>,
        limit: usize,
    ) -> Result<Changes, Refused> {
        let request = head.request(head.uri.clone()).map(|()| Body::empty());
        let (version, route) = (found.version, found.route);
        let visit = Visit {
            call: Call::new(request, version, route.name, found.parameters)
                .refusing(self.table.refusals(version))
                .folding(),
            head: head.clone(),
            route,
            before: self.table.before(head.uri.path()),
            client: client.clone(),
            limit,
            has_body: !client.lock().await.upload.is_over(),
        };
        let settled = found.handler.judge(route.operation, visit).await;
        let refused = |failure| Box::new(self.table.refusals(version).failure(&failure));
        let mut changes = settled.map_err(refused)?;
        if head.leaves() {
            let gone = ["connection", "upgrade"].map(|name| (name.to_owned(), None));
            changes.edits.headers.extend(gone);
        }
        Ok(changes)
    }

    fn unknown(
        &self,
        head: &Head,
        version: Option<&str>,
        otherwise: impl FnOnce() -> Response<Body>,
    ) -> Result<Changes, Refused> {
        let Some(strangers) = &self.strangers else {
            return Err(Box::new(otherwise()));
        };
        let head = &head.request(head.uri.clone());
        match strangers(&Unknown { head, version }) {
            Ok(()) => Ok(Changes::none()),
            Err(failure) => Err(Box::new(self.table.newest_refusals().failure(&failure))),
        }
    }

    /// The answer where the engine has none.
    pub(super) fn unreachable(&self, head: &Head) -> Response<Body> {
        let found = self.table.find(head.method.as_str(), head.uri.path());
        let refusals = match found {
            Found::Operation(found) => self.table.refusals(found.version),
            Found::Nowhere(version) => self.table.refusals(version),
            Found::Unserved(_) | Found::Elsewhere(_) => self.table.newest_refusals(),
        };
        refusals.failure(&Failure::new(
            502,
            "the server behind the proxy does not answer",
        ))
    }
}

/// Whether a path has segments that lead elsewhere for servers that resolve them.
fn wanders(path: &str) -> bool {
    let decoded = percent_decode_str(path).decode_utf8_lossy();
    decoded
        .split(['/', '\\'])
        .any(|segment| matches!(segment, "." | ".."))
}
