// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "ping",
    method: "GET",
    answers: &[200],
    versions: &[(11, 16)],
    since: "1.11",
    gates: &[],
};
impl<V: versions::Since1_11> client::Client<V> {
    /// Ask whether the daemon is there. In API 1.11 and later. See [`Ping`].
    pub fn ping(&self) -> Ping<V> {
        Ping::new(self)
    }
}
/// Ask whether the daemon is there.
///
/// `GET /_ping` (system), in API 1.11 and later.
///
/// - Changed in 1.11: The daemon can be asked whether it is there.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ping<V: versions::Version> {
    client: client::Client<V>,
}
impl<V: versions::Version> rt::Builder for Ping<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> Ping<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self { client: client.clone() }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION).literal("/_ping")
    }
    /// Sends the request.
    /// - 200: It is; the text is `OK`.
    ///
    /// # Errors
    ///
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<String, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<String, rt::Error> {
        let response = self.request().pooled().await?;
        response.text().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for Ping<V> {
    type Output = Result<String, rt::Error>;
    type IntoFuture = rt::Sending<String>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
