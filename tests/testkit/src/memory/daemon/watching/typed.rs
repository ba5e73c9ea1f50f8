//! Requests as the types of their versions.

use std::future::ready;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex};

use futures_util::FutureExt as _;
use longshore::runtime::http;
use longshore::runtime::server::{
    Asked, Body, Call, Failure, Operations, Reply, Router, Service as _, Version as Served,
};
use longshore::server::API;
use longshore::versions::Fixed;

use super::Request;
use crate::memory::sync::lock;

impl Request {
    /// The request as the type of its version, from `longshore::server`. Bodies that are not JSON
    /// are empty in it.
    ///
    /// ```
    /// # use longshore_testkit::memory::daemon::Request;
    /// use longshore::server::container_create;
    /// use longshore::versions::V1_16;
    ///
    /// fn image(request: &Request) -> Option<String> {
    ///     let create = request.read::<V1_16, container_create::Request<V1_16>>();
    ///     create.ok()?.config.image
    /// }
    /// ```
    ///
    /// # Errors
    /// The request is one of another version or of another operation, or it is not as the version
    /// wants it.
    pub fn read<V, Q>(&self) -> Result<Q, Failure>
    where
        V: Fixed,
        Q: Asked<V> + 'static,
    {
        let version = self.version().unwrap_or("none");
        if version != V::TEXT {
            let found = format!("expected a request of {}, found one of {version}", V::TEXT);
            return Err(Failure::new(400, found));
        }
        let slot = Slot::<Q>::default();
        let reader = Reader {
            slot: Arc::clone(&slot),
            version: PhantomData::<fn() -> V>,
        };
        let mut router = Router::new(&API, [Served::new(V::TEXT, reader)]);
        // Nothing is waited for: the body is here.
        let _ = router.call(self.rebuilt()).now_or_never();
        let read = lock(&slot).take();
        read.unwrap_or_else(|| Err(Failure::new(400, "the request could not be read")))
    }

    /// The request as it came.
    fn rebuilt(&self) -> http::Request<Body> {
        let mut request = http::Request::new(self.body().clone().into());
        request.method_mut().clone_from(self.method());
        request.uri_mut().clone_from(self.uri());
        request.headers_mut().clone_from(self.headers());
        request
    }
}

type Slot<Q> = Arc<Mutex<Option<Result<Q, Failure>>>>;

/// Keeps the request instead of answering it.
struct Reader<V, Q> {
    slot: Slot<Q>,
    version: PhantomData<fn() -> V>,
}

impl<V, Q> Operations for Reader<V, Q>
where
    V: Fixed,
    Q: Asked<V> + 'static,
{
    async fn handle(&self, _: usize, call: Call) -> Reply {
        let keep = |request| {
            *lock(&self.slot) = Some(Ok(request));
            ready(Err(Failure::new(500, "it was only read")))
        };
        let reply = call.ask::<V, Q, _>(keep).await;
        if let Err(failure) = &reply {
            let mut slot = lock(&self.slot);
            slot.get_or_insert_with(|| Err(failure.clone()));
        }
        reply
    }
}
