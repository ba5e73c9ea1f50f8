//! What tests do before and after requests.

use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex};

use futures_core::future::BoxFuture;

use super::{Request, Response};
use crate::memory::sync::lock;

type Before = Arc<dyn Fn(Request) -> BoxFuture<'static, Option<Response>> + Send + Sync>;
type After = Arc<dyn Fn(Request, Response) -> BoxFuture<'static, Response> + Send + Sync>;

/// All hooks, in the order in which they were added.
#[derive(Default)]
pub(super) struct Hooks {
    before: Mutex<Vec<Before>>,
    after: Mutex<Vec<After>>,
}

impl Hooks {
    pub(super) fn add_before<H, F>(&self, hook: H)
    where
        H: Fn(Request) -> F + Send + Sync + 'static,
        F: Future<Output = Option<Response>> + Send + 'static,
    {
        let hook = move |request| -> BoxFuture<'static, _> { Box::pin(hook(request)) };
        lock(&self.before).push(Arc::new(hook));
    }

    pub(super) fn add_after<H, F>(&self, hook: H)
    where
        H: Fn(Request, Response) -> F + Send + Sync + 'static,
        F: Future<Output = Response> + Send + 'static,
    {
        let hook =
            move |request, response| -> BoxFuture<'static, _> { Box::pin(hook(request, response)) };
        lock(&self.after).push(Arc::new(hook));
    }

    pub(super) fn clear(&self) {
        // They are dropped without the locks, as they may hold anything.
        let before = std::mem::take(&mut *lock(&self.before));
        let after = std::mem::take(&mut *lock(&self.after));
        drop((before, after));
    }

    /// The first answer that a hook gives.
    pub(super) async fn before(&self, request: &Request) -> Option<Response> {
        let hooks = lock(&self.before).clone();
        for hook in hooks {
            if let Some(response) = hook(request.clone()).await {
                return Some(response);
            }
        }
        None
    }

    /// What the hooks make of an answer.
    pub(super) async fn after(&self, request: &Request, mut response: Response) -> Response {
        let hooks = lock(&self.after).clone();
        for hook in hooks {
            response = hook(request.clone(), response).await;
        }
        response
    }
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hooks")
            .field("before", &lock(&self.before).len())
            .field("after", &lock(&self.after).len())
            .finish()
    }
}
