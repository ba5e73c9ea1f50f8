// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "version",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Tell the version of the daemon. In API 1.0 and later. See [`Version`].
    pub fn version(&self) -> Version<V> {
        Version::new(self)
    }
}
/// Tell the version of the daemon.
///
/// `GET /version` (system), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Version<V: versions::Version> {
    client: client::Client<V>,
}
impl<V: versions::Version> rt::Builder for Version<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> Version<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self { client: client.clone() }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION).literal("/version")
    }
    /// Sends the request.
    /// - 200: The versions.
    ///
    /// # Errors
    ///
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<V::SystemVersion, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<V::SystemVersion, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::Same, V::SystemVersion>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for Version<V> {
    type Output = Result<V::SystemVersion, rt::Error>;
    type IntoFuture = rt::Sending<V::SystemVersion>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
