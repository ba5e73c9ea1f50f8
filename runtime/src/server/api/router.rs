//! A service that leads each request to the operation that it means.

use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_service::Service;

use super::asked::Operations;
use super::call::Call;
use super::refusals::Refusals;
use super::table::{Api, Found, Table};
use crate::server::Body;

type Answered = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

trait Handler: Send + Sync {
    /// The whole way to the response in one future, so that a request has one box.
    fn answer(
        self: Arc<Self>,
        operation: usize,
        call: Call,
        refusals: &'static Refusals,
    ) -> Answered;
}

impl<H: Operations> Handler for H {
    fn answer(
        self: Arc<Self>,
        operation: usize,
        call: Call,
        refusals: &'static Refusals,
    ) -> Answered {
        Box::pin(async move {
            let reply = self.handle(operation, call).await;
            Ok(reply.unwrap_or_else(|failure| refusals.failure(&failure)))
        })
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
                return handler.answer(route.operation, call, refusals);
            }
            Found::Nowhere(version) => self.0.nowhere(version, method, path),
            Found::Unserved(version) => self.0.unserved(&version),
        };
        Box::pin(ready(Ok(response)))
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.served()).finish()
    }
}
