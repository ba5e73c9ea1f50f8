//! Standing between the clients and the daemon: what is asked is written down, and tests may say
//! what is answered instead.

mod answers;
mod faults;
mod finder;
mod hooks;
mod record;
mod request;
mod spoil;
mod typed;

use std::convert::Infallible;
use std::future::Future;
use std::task::{Context, Poll};

use futures_core::future::BoxFuture;
use longshore::runtime::http;
use longshore::runtime::server::{Body, Router, Service};

pub use answers::answer;
pub use faults::{Fault, UnknownOperation};
pub use request::Request;

use super::Daemon;
use finder::Finder;

type Response = http::Response<Body>;

/// What tests have said, and what was asked.
#[derive(Debug)]
pub(super) struct Watch {
    record: record::Record,
    hooks: hooks::Hooks,
    faults: faults::Faults,
}

impl Watch {
    /// One that remembers so many requests.
    pub(super) fn new(remembered: usize) -> Self {
        Self {
            record: record::Record::new(remembered),
            hooks: hooks::Hooks::default(),
            faults: faults::Faults::default(),
        }
    }
}

impl Daemon {
    /// The requests that came, oldest first, those included that are not answered yet or were
    /// refused. [`Builder::remember`](super::Builder::remember) says how many are kept; beyond
    /// 64 MiB of bodies the oldest go, too.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.0.watch.record.all()
    }

    /// Forgets the requests that came.
    pub fn clear_requests(&self) {
        self.0.watch.record.clear();
    }

    /// Does something before each request, in the order of these calls. The first one that gives
    /// an answer ends that: the daemon does not hear of the request.
    ///
    /// A hook that holds a handle of the daemon keeps it alive for ever.
    pub fn before<H, F>(&self, hook: H)
    where
        H: Fn(Request) -> F + Send + Sync + 'static,
        F: Future<Output = Option<Response>> + Send + 'static,
    {
        self.0.watch.hooks.add_before(hook);
    }

    /// Does something with each answer before it goes out, in the order of these calls: what the
    /// hook gives is what the client gets. Bodies of answers are streams, and collecting one that
    /// goes on for ever takes for ever.
    ///
    /// A hook that holds a handle of the daemon keeps it alive for ever.
    pub fn after<H, F>(&self, hook: H)
    where
        H: Fn(Request, Response) -> F + Send + Sync + 'static,
        F: Future<Output = Response> + Send + 'static,
    {
        self.0.watch.hooks.add_after(hook);
    }

    /// Removes all that [`Daemon::before`] and [`Daemon::after`] have added.
    pub fn clear_hooks(&self) {
        self.0.watch.hooks.clear();
    }

    /// Lets an operation go wrong. Several faults of one operation all take effect, in the order
    /// of these calls.
    ///
    /// # Errors
    /// No version has an operation of that name.
    pub fn inject(&self, operation: &str, fault: Fault) -> Result<(), UnknownOperation> {
        self.0.watch.faults.add(operation, fault)
    }

    /// Removes all faults that have not taken effect yet.
    pub fn clear_faults(&self) {
        self.0.watch.faults.clear();
    }
}

/// The service: a router, and what tests have said before and behind it.
#[derive(Clone)]
pub(super) struct Watched {
    daemon: Daemon,
    router: Router,
    finder: Finder,
}

impl Watched {
    pub(super) fn new(daemon: Daemon) -> Self {
        let versions = daemon.0.settings.versions;
        Self {
            router: versions.router(&daemon),
            finder: Finder::new(versions),
            daemon,
        }
    }

    async fn answer(self, request: http::Request<Body>) -> Response {
        let watch = &self.daemon.0.watch;
        let found = self.finder.find(&request).await;
        let (seen, request) = Request::take_down(request, found).await;
        watch.record.add(seen.clone());
        let faults = watch.faults.take(&seen);
        let response = match watch.hooks.before(&seen).await {
            Some(response) => response,
            None => match faults.instead(&self.daemon.0.clock).await {
                Some(response) => response,
                None => self.ask(request).await,
            },
        };
        let response = watch.hooks.after(&seen, response).await;
        seen.answered(response.status().as_u16());
        faults.spoil(response)
    }

    async fn ask(&self, request: Result<http::Request<Body>, Response>) -> Response {
        match request {
            Ok(request) => {
                let Ok(response) = self.router.clone().call(request).await;
                response
            }
            Err(refusal) => refusal,
        }
    }
}

impl Service<http::Request<Body>> for Watched {
    type Response = Response;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let watched = self.clone();
        Box::pin(async move { Ok(watched.answer(request).await) })
    }
}
