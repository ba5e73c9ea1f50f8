// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "info",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Tell the state of the daemon and its host. In API 1.0 and later. See [`Info`].
    pub fn info(&self) -> Info<V> {
        Info::new(self)
    }
}
/// Tell the state of the daemon and its host.
///
/// `GET /info` (system), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Info<V: versions::Version> {
    client: client::Client<V>,
}
impl<V: versions::Version> rt::Builder for Info<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> Info<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self { client: client.clone() }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION).literal("/info")
    }
    /// Sends the request.
    /// - 200: The state.
    ///
    /// # Errors
    ///
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<V::SystemInfo, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<V::SystemInfo, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::Same, V::SystemInfo>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for Info<V> {
    type Output = Result<V::SystemInfo, rt::Error>;
    type IntoFuture = rt::Sending<V::SystemInfo>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
