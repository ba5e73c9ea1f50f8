//! From a request to the operation that it means.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_service::Service;

use super::asked::{Operations, Reply};
use super::call::Call;
use super::path::{Pattern, Route};
use super::refusals::Refusals;
use crate::server::Body;

/// What generated code says of an API: its versions, its paths, and what it answers otherwise.
#[derive(Debug)]
pub struct Api {
    /// What stands before each path, with `{version}` for the version: `/v{version}`.
    pub prefix: &'static str,
    /// The versions, oldest first.
    pub versions: &'static [&'static str],
    /// All paths of all versions.
    pub routes: &'static [Route],
    /// What is answered where no operation is, each with the number of the version it begins at;
    /// oldest first, never empty.
    pub refusals: &'static [(usize, Refusals)],
}

type Handled<'s> = Pin<Box<dyn Future<Output = Reply> + Send + 's>>;

trait Handler: Send + Sync {
    fn call(&self, operation: usize, call: Call) -> Handled<'_>;
}

impl<H: Operations> Handler for H {
    fn call(&self, operation: usize, call: Call) -> Handled<'_> {
        Box::pin(self.handle(operation, call))
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
pub struct Router(Arc<Table>);

struct Table {
    api: &'static Api,
    /// By the number of the version.
    handlers: Vec<Option<Arc<dyn Handler>>>,
    /// The most particular ones first.
    routes: Vec<(&'static Route, Pattern)>,
    newest: usize,
}

impl Router {
    /// For these versions of the API; what is no version of it is left out.
    pub fn new(api: &'static Api, versions: impl IntoIterator<Item = Version>) -> Self {
        let mut handlers: Vec<Option<Arc<dyn Handler>>> = vec![None; api.versions.len()];
        for version in versions {
            let at = api.versions.iter().position(|known| *known == version.text);
            if let Some(handler) = at.and_then(|at| handlers.get_mut(at)) {
                *handler = Some(version.handler);
            }
        }
        let newest = handlers.iter().rposition(Option::is_some);
        let mut routes: Vec<(&Route, Pattern)> = api
            .routes
            .iter()
            .map(|route| (route, Pattern::new(route.path)))
            .collect();
        routes.sort_by_key(|(_, pattern)| std::cmp::Reverse(pattern.rank()));
        Self(Arc::new(Table {
            api,
            handlers,
            routes,
            newest: newest.unwrap_or_default(),
        }))
    }
}

/// A version that a path names, and the rest of the path.
enum Wanted<'p> {
    Known(usize, &'p str),
    Unknown(&'p str),
}

impl Table {
    fn wanted<'p>(&self, path: &'p str) -> Wanted<'p> {
        let (before, behind) = self
            .api
            .prefix
            .split_once("{version}")
            .unwrap_or((self.api.prefix, ""));
        let named = path.strip_prefix(before).and_then(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
            let (version, rest) = rest.split_at(end);
            let rest = rest.strip_prefix(behind)?;
            (!version.is_empty() && rest.starts_with('/')).then_some((version, rest))
        });
        let Some((version, rest)) = named else {
            return Wanted::Known(self.newest, path);
        };
        let known = self.api.versions.iter().position(|known| *known == version);
        match known.filter(|at| matches!(self.handlers.get(*at), Some(Some(_)))) {
            Some(at) => Wanted::Known(at, rest),
            None => Wanted::Unknown(version),
        }
    }

    fn refusals(&self, version: usize) -> &Refusals {
        let refusals = self.api.refusals.iter().rev();
        let mut known = refusals.filter(|(since, _)| *since <= version);
        known
            .next()
            .map_or(&Refusals::DEFAULT, |(_, refusals)| refusals)
    }

    fn unknown_version(&self, client: &str) -> Response<Body> {
        let name = |at: usize| self.api.versions.get(at).copied().unwrap_or_default();
        let oldest = self.handlers.iter().position(Option::is_some);
        let (newest, oldest) = (name(self.newest), name(oldest.unwrap_or_default()));
        let places = [("client", client), ("newest", newest), ("oldest", oldest)];
        let refusals = self.refusals(self.newest);
        let refusal = if numbers(client) > numbers(newest) {
            &refusals.newer
        } else {
            &refusals.older
        };
        refusals.refuse(refusal, &places)
    }

    async fn answer(&self, request: Request<Body>) -> Response<Body> {
        let path = request.uri().path().to_owned();
        let (version, path) = match self.wanted(&path) {
            Wanted::Known(version, path) => (version, path),
            Wanted::Unknown(version) => return self.unknown_version(version),
        };
        let handler = self.handlers.get(version).and_then(Option::as_ref);
        let (Some(handler), Some((route, parameters))) =
            (handler, self.find(version, request.method().as_str(), path))
        else {
            return self.nowhere(version, request.method().as_str(), path);
        };
        let call = Call::new(request, version, route.name, parameters);
        match handler.call(route.operation, call).await {
            Ok(response) => response,
            Err(failure) => self.refusals(version).failure(&failure),
        }
    }

    /// The route of a request, and the parameters of its path.
    fn find(
        &self,
        version: usize,
        method: &str,
        path: &str,
    ) -> Option<(&'static Route, Vec<(&'static str, String)>)> {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let routes = self.routes.iter();
        let mut routes = routes.filter(|(route, _)| route.method == method && route.is_in(version));
        routes.find_map(|(route, pattern)| Some((*route, pattern.parameters(&segments)?)))
    }

    fn nowhere(&self, version: usize, method: &str, path: &str) -> Response<Body> {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let mut routes = self.routes.iter();
        let other_method = routes.any(|(route, pattern)| {
            route.is_in(version) && pattern.parameters(&segments).is_some()
        });
        let refusals = self.refusals(version);
        let refusal = if other_method {
            &refusals.method
        } else {
            &refusals.route
        };
        refusals.refuse(refusal, &[("method", method), ("path", path)])
    }
}

/// A version as its numbers, so that 1.10 comes after 1.9.
fn numbers(version: &str) -> Vec<u64> {
    let parts = version.split('.');
    parts.map(|part| part.parse().unwrap_or(u64::MAX)).collect()
}

impl Service<Request<Body>> for Router {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let table = Arc::clone(&self.0);
        Box::pin(async move { Ok(table.answer(request).await) })
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let versions = self.0.api.versions.iter().zip(&self.0.handlers);
        let served = versions.filter(|(_, handler)| handler.is_some());
        f.debug_list()
            .entries(served.map(|(version, _)| version))
            .finish()
    }
}
