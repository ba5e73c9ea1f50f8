//! Which operation a request means, before it is asked of the daemon.

use longshore::runtime::http;
use longshore::runtime::server::{Body, Call, Operations, Reply, Router, Service as _, Version};
use longshore::server::API;

use super::Response;
use crate::memory::daemon::versions::Versions;

/// A version and an operation of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) version: &'static str,
    pub(super) operation: &'static str,
}

/// Finds operations by the very paths that lead to the daemon.
#[derive(Clone, Debug)]
pub(super) struct Finder(Router);

impl Finder {
    pub(super) fn new(served: Versions) -> Self {
        let versions = API.versions.iter();
        let served = versions.filter(|version| served.contains(version));
        let probes = served.map(|version| Version::new(version, Probe(version)));
        Self(Router::new(&API, probes))
    }

    /// Nothing, where the request is refused before it reaches an operation.
    pub(super) async fn find(&self, request: &http::Request<Body>) -> Option<Found> {
        let mut probe = http::Request::new(Body::empty());
        probe.method_mut().clone_from(request.method());
        probe.uri_mut().clone_from(request.uri());
        let Ok(response) = self.0.clone().call(probe).await;
        response.extensions().get().copied()
    }
}

/// Answers with what was asked for.
struct Probe(&'static str);

impl Operations for Probe {
    async fn handle(&self, _: usize, call: Call) -> Reply {
        let found = Found {
            version: self.0,
            operation: call.operation(),
        };
        let mut response = Response::new(Body::empty());
        response.extensions_mut().insert(found);
        Ok(response)
    }
}
