// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::versions::Version;
/// A client of one version of the Parcel Service. Each version has a name for its own: `v1_2::Client`.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client<V> {
    inner: rt::Client,
    version: std::marker::PhantomData<fn() -> V>,
}
impl<V: Version> Client<V> {
    /// A client that sends its requests over `transport`. Nothing is
    /// sent yet.
    #[must_use]
    pub fn new(transport: rt::Transport) -> Self {
        Self {
            inner: rt::Client::new(transport, V::TEXT, V::PREFIX),
            version: std::marker::PhantomData,
        }
    }
    /// Where [`connect`](Self::connect) looks for the server.
    pub const ENDPOINT: rt::Endpoint = rt::Endpoint {
        variable: "PARCELS_HOST",
        default: "unix:///run/parcels.sock",
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
            version: std::marker::PhantomData,
        }
    }
    pub(super) fn inner(&self) -> &rt::Client {
        &self.inner
    }
}
