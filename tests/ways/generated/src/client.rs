// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::versions::{Fixed, sealed::Sealed};
/// A client of one version of the Parcel Service. Each version has a name for its own: `v1_2::Client`.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client<V: Sealed> {
    inner: rt::Client,
    finder: V::Finder,
    version: std::marker::PhantomData<fn() -> V>,
}
impl<V: Fixed> Client<V> {
    /// A client that sends its requests over `transport`. Nothing is
    /// sent yet.
    #[must_use]
    pub fn new(transport: rt::Transport) -> Self {
        Self::of(rt::Client::new(transport, V::TEXT, V::PREFIX).numbered(V::NUMBER))
    }
    /// Where [`connect`](Self::connect) looks for the server.
    pub const ENDPOINT: rt::Endpoint = rt::Endpoint {
        variable: "PARCELS_HOST",
        default: "unix:///run/parcels.sock",
        ports: None,
        context: None,
        tls: None,
    };
    /// A client of the server at the address in `PARCELS_HOST`, or at `unix:///run/parcels.sock`. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// The address cannot be used.
    pub fn connect() -> Result<Self, rt::Error> {
        rt::Transport::from_env(&Self::ENDPOINT).map(Self::new)
    }
    /// The same with variables that `lookup` knows instead of those of the
    /// process.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub fn connect_with(
        lookup: impl ::core::ops::Fn(&str) -> Option<::std::ffi::OsString>,
    ) -> Result<Self, rt::Error> {
        rt::Transport::from_variables(&Self::ENDPOINT, lookup).map(Self::new)
    }
    pub(super) fn of(inner: rt::Client) -> Self {
        Self {
            inner,
            finder: (),
            version: std::marker::PhantomData,
        }
    }
}
impl<V: Sealed> Client<V> {
    pub(super) fn inner(&self) -> &rt::Client {
        &self.inner
    }
    pub(super) fn inner_mut(&mut self) -> &mut rt::Client {
        &mut self.inner
    }
}
impl Client<super::versions::Any> {
    pub(super) fn found(finder: rt::Negotiated) -> Self {
        Self {
            inner: rt::Client::roaming(&finder),
            finder,
            version: std::marker::PhantomData,
        }
    }
    pub(super) fn finder(&self) -> &rt::Negotiated {
        &self.finder
    }
    /// The same client, which leaves out of requests what the version that is
    /// spoken does not have, and says it to `heard`: parameters and fields.
    /// Without this they are an error, as operations are in any case.
    #[must_use]
    pub fn lossy(
        mut self,
        heard: impl Fn(&rt::Lacking) + Send + Sync + 'static,
    ) -> Self {
        self.inner = self.inner.lossy(heard);
        self
    }
}
