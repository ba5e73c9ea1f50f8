// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "auth_get",
    method: "GET",
    answers: &[200],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Until1_1> client::Client<V> {
    /// Tell the name and the mail address of the credentials that the daemon stored. In API 1.0 to 1.1. See [`AuthGet`].
    pub fn auth_get(&self) -> AuthGet<V> {
        AuthGet::new(self)
    }
}
/// Tell the name and the mail address of the credentials that the daemon stored.
///
/// `GET /auth` (system), in API 1.0 to 1.1.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AuthGet<V: versions::Version> {
    client: client::Client<V>,
}
impl<V: versions::Version> rt::Builder for AuthGet<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> AuthGet<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self { client: client.clone() }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION).literal("/auth")
    }
    /// Sends the request.
    /// - 200: The credentials, empty when there are none. On the wire: The password is there, but empty.
    ///
    /// # Errors
    ///
    /// - 404: Credentials can no longer be asked for. On the wire: From Docker 0.5.1 on.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<types::auth_config::v1_0::AuthConfig, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<types::auth_config::v1_0::AuthConfig, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::Same, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for AuthGet<V> {
    type Output = Result<types::auth_config::v1_0::AuthConfig, rt::Error>;
    type IntoFuture = rt::Sending<types::auth_config::v1_0::AuthConfig>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
