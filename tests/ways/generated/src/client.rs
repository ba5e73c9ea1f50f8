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
    /// A client of the server at the address in `PARCELS_HOST`, or at `unix:///run/parcels.sock`. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// The address cannot be used.
    pub fn connect() -> Result<Self, rt::Error> {
        rt::Transport::from_env("PARCELS_HOST", "unix:///run/parcels.sock")
            .map(Self::new)
    }
    pub(super) fn inner(&self) -> &rt::Client {
        &self.inner
    }
}
