//! A service that leads each request to the operation that it means.

use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_service::Service;

use super::amend::{Amend, Amendments};
use super::asked::Operations;
use super::call::Call;
use super::clean;
use super::refusals::Refusals;
use super::table::{Api, Found, Table};
use crate::server::Body;

type Answered = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

/// A request that has found its operation.
struct Asking {
    operation: usize,
    call: Call,
    refusals: &'static Refusals,
}

trait Handler: Send + Sync {
    /// The whole way to the response in one future, so that a request has one box.
    fn answer(self: Arc<Self>, asking: Asking) -> Answered;
}

impl<H: Operations> Handler for H {
    fn answer(self: Arc<Self>, asking: Asking) -> Answered {
        Box::pin(async move {
            let reply = self.handle(asking.operation, asking.call).await;
            Ok(reply.unwrap_or_else(|failure| asking.refusals.failure(&failure)))
        })
    }
}

/// Lets amendments come along with each request.
struct Amended {
    handler: Arc<dyn Handler>,
    amendments: Amendments,
}

impl Handler for Amended {
    fn answer(self: Arc<Self>, mut asking: Asking) -> Answered {
        asking.call = asking.call.amended(self.amendments.clone());
        Arc::clone(&self.handler).answer(asking)
    }
}

/// Leaves some operations to somebody else.
struct Except {
    handler: Arc<dyn Handler>,
    operations: &'static [&'static str],
    other: Arc<dyn Handler>,
}

impl Handler for Except {
    fn answer(self: Arc<Self>, asking: Asking) -> Answered {
        let other = self.operations.contains(&asking.call.operation());
        let handler = if other { &self.other } else { &self.handler };
        Arc::clone(handler).answer(asking)
    }
}

/// The server of one version.
#[derive(Clone)]
pub struct Version {
    text: &'static str,
    handler: Arc<dyn Handler>,
}

impl Version {
    /// A version as it is written, and what answers its requests.
    pub fn new(text: &'static str, handler: impl Operations) -> Self {
        Self {
            text,
            handler: Arc::new(handler),
        }
    }

    /// As it is written: `1.12`.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The same, but these operations are left to another server: for a server of all versions, the
    /// one of an old version, whose form of a request has no place in the newest. It may be of another
    /// version if the form is the same.
    #[must_use]
    pub fn except(self, operations: &'static [&'static str], other: Self) -> Self {
        let handler = Except {
            handler: self.handler,
            operations,
            other: other.handler,
        };
        Self {
            text: self.text,
            handler: Arc::new(handler),
        }
    }

    /// The same with amendments of what conversions make. Of several the first counts.
    #[must_use]
    pub fn amended(self, amend: impl Amend) -> Self {
        let handler = Amended {
            handler: self.handler,
            amendments: Amendments::new(Arc::new(amend)),
        };
        Self {
            text: self.text,
            handler: Arc::new(handler),
        }
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Version").field(&self.text).finish()
    }
}

/// Leads each request to the operation that it means, in the version that it names; without one, in
/// the newest. Cloning is cheap.
#[derive(Clone)]
pub struct Router(Arc<Table<dyn Handler>>);

impl Router {
    /// For these versions of the API; what is no version of it is left out.
    pub fn new(api: &'static Api, versions: impl IntoIterator<Item = Version>) -> Self {
        let versions = versions.into_iter();
        let versions = versions.map(|version| (version.text, version.handler));
        Self(Arc::new(Table::new(api, versions)))
    }
}

impl Service<Request<Body>> for Router {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answered;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let (method, path) = (request.method().as_str(), request.uri().path());
        let response = match self.0.find(method, path) {
            Found::Operation(found) => {
                let handler = Arc::clone(found.handler);
                let (version, route) = (found.version, found.route);
                let refusals = self.0.refusals(version);
                let call = Call::new(request, version, route.name, found.parameters);
                return handler.answer(Asking {
                    operation: route.operation,
                    call: call.refusing(refusals),
                    refusals,
                });
            }
            Found::Nowhere(version) => self.0.nowhere(version, method, path),
            Found::Unserved(version) => self.0.unserved(&version),
            Found::Elsewhere(path) => clean::moved(&path, request.uri().query()),
        };
        Box::pin(ready(Ok(response)))
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.served()).finish()
    }
}
