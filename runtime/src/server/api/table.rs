//! From a request to the operation that it means, for whoever does something with it.

use std::sync::Arc;

use http::Response;

use super::clean;
use super::path::{Pattern, Route};
use super::refusals::{PathForm, Refusals};
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

/// The paths of an API, and what handles each of its versions.
pub(in crate::server) struct Table<H: ?Sized> {
    api: &'static Api,
    /// What stands before the version, and behind it.
    prefix: (&'static str, &'static str),
    /// By the number of the version.
    handlers: Vec<Option<Arc<H>>>,
    /// The most particular ones first.
    routes: Vec<(&'static Route, Pattern)>,
    newest: usize,
}

/// Where a request leads.
pub(in crate::server) enum Found<'t, H: ?Sized> {
    /// To an operation.
    Operation(Operation<'t, H>),
    /// Nowhere, in a version that there is.
    Nowhere(usize),
    /// To a version that nobody serves, by its text.
    Unserved(String),
    /// To the clean form of its path.
    Elsewhere(String),
}

/// What a request means.
pub(in crate::server) struct Operation<'t, H: ?Sized> {
    pub(in crate::server) handler: &'t Arc<H>,
    pub(in crate::server) version: usize,
    pub(in crate::server) route: &'static Route,
    /// The parameters of the path, decoded.
    pub(in crate::server) parameters: Vec<(&'static str, String)>,
}

/// A version that a path names, and the rest of the path.
enum Wanted<'p> {
    Known(usize, &'p str),
    Unknown(&'p str),
}

impl<H: ?Sized> Table<H> {
    /// For these versions of the API; what is no version of it is left out.
    pub(in crate::server) fn new(
        api: &'static Api,
        versions: impl IntoIterator<Item = (&'static str, Arc<H>)>,
    ) -> Self {
        let mut handlers: Vec<Option<Arc<H>>> = vec![None; api.versions.len()];
        for (text, handler) in versions {
            let at = api.versions.iter().position(|known| *known == text);
            if let Some(slot) = at.and_then(|at| handlers.get_mut(at)) {
                *slot = Some(handler);
            }
        }
        let newest = handlers.iter().rposition(Option::is_some);
        let routes = api.routes.iter();
        let mut routes: Vec<(&Route, Pattern)> = routes
            .map(|route| (route, Pattern::new(route.path)))
            .collect();
        routes.sort_by_key(|(_, pattern)| std::cmp::Reverse(pattern.rank()));
        Self {
            api,
            prefix: api
                .prefix
                .split_once("{version}")
                .unwrap_or((api.prefix, "")),
            handlers,
            routes,
            newest: newest.unwrap_or_default(),
        }
    }

    /// The versions that are served, oldest first.
    pub(in crate::server) fn served(&self) -> impl Iterator<Item = &'static str> {
        let versions = self.api.versions.iter().zip(&self.handlers);
        versions.filter_map(|(text, handler)| handler.as_ref().map(|_| *text))
    }

    /// What a request means, by its method and its path without the query.
    pub(in crate::server) fn find(&self, method: &str, path: &str) -> Found<'_, H> {
        if let Some(clean) = self.elsewhere(path) {
            return Found::Elsewhere(clean);
        }
        let (version, path) = match self.wanted(path) {
            Wanted::Known(version, path) => (version, path),
            Wanted::Unknown(version) => return Found::Unserved(version.to_owned()),
        };
        let handler = self.handlers.get(version).and_then(Option::as_ref);
        let found = handler.and_then(|handler| {
            let (route, parameters) = self.route(version, method, path)?;
            Some(Operation {
                handler,
                version,
                route,
                parameters,
            })
        });
        found.map_or(Found::Nowhere(version), Found::Operation)
    }

    /// The clean form of a path, where only that is taken and this is none.
    fn elsewhere(&self, path: &str) -> Option<String> {
        match self.newest_refusals().paths {
            PathForm::AsSent => None,
            PathForm::Clean => clean::cleaned(path),
        }
    }

    fn wanted<'p>(&self, path: &'p str) -> Wanted<'p> {
        let Some((version, rest)) = self.named(path) else {
            return Wanted::Known(self.newest, path);
        };
        let known = self.api.versions.iter().position(|known| *known == version);
        match known.filter(|at| matches!(self.handlers.get(*at), Some(Some(_)))) {
            Some(at) => Wanted::Known(at, rest),
            None => Wanted::Unknown(version),
        }
    }

    /// The version that a path names, and what is behind it.
    fn named<'p>(&self, path: &'p str) -> Option<(&'p str, &'p str)> {
        let rest = path.strip_prefix(self.prefix.0)?;
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (version, rest) = rest.split_at(end);
        let rest = rest.strip_prefix(self.prefix.1)?;
        (!version.is_empty() && rest.starts_with('/')).then_some((version, rest))
    }

    /// How many bytes of a path stand before the path of an operation.
    pub(in crate::server) fn before(&self, path: &str) -> usize {
        let behind = self.named(path).map_or(path, |(_, rest)| rest);
        path.len() - behind.len()
    }

    /// The route of a path, and its parameters.
    fn route(
        &self,
        version: usize,
        method: &str,
        path: &str,
    ) -> Option<(&'static Route, Vec<(&'static str, String)>)> {
        let segments = segments(path);
        let routes = self.routes.iter();
        let mut routes = routes.filter(|(route, _)| route.method == method && route.is_in(version));
        routes.find_map(|(route, pattern)| Some((*route, pattern.parameters(&segments)?)))
    }

    pub(in crate::server) fn refusals(&self, version: usize) -> &'static Refusals {
        let refusals = self.api.refusals.iter().rev();
        let mut known = refusals.filter(|(since, _)| *since <= version);
        known
            .next()
            .map_or(&Refusals::DEFAULT, |(_, refusals)| refusals)
    }

    /// What the newest version answers.
    pub(in crate::server) fn newest_refusals(&self) -> &'static Refusals {
        self.refusals(self.newest)
    }

    /// The answer to a version that nobody serves.
    pub(in crate::server) fn unserved(&self, client: &str) -> Response<Body> {
        let name = |at: usize| self.api.versions.get(at).copied().unwrap_or_default();
        let oldest = self.handlers.iter().position(Option::is_some);
        let (newest, oldest) = (name(self.newest), name(oldest.unwrap_or_default()));
        let places = [("client", client), ("newest", newest), ("oldest", oldest)];
        let refusals = self.newest_refusals();
        let refusal = if numbers(client) > numbers(newest) {
            &refusals.newer
        } else {
            &refusals.older
        };
        refusals.refuse(refusal, &places)
    }

    /// The answer where no operation is.
    pub(in crate::server) fn nowhere(
        &self,
        version: usize,
        method: &str,
        path: &str,
    ) -> Response<Body> {
        let path = path.get(self.before(path)..).unwrap_or_default();
        let segments = segments(path);
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

fn segments(path: &str) -> Vec<&str> {
    path.trim_start_matches('/').split('/').collect()
}

/// A version as its numbers, so that 1.10 comes after 1.9.
fn numbers(version: &str) -> Vec<u64> {
    let parts = version.split('.');
    parts.map(|part| part.parse().unwrap_or(u64::MAX)).collect()
}
