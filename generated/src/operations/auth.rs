// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "auth",
    method: "POST",
    answers: &[200, 204],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Try credentials at a registry; an account is opened where the name is new. In API 1.0 and later. See [`Auth`].
    pub fn auth(&self, credentials: V::AuthConfig) -> Auth<V> {
        Auth::new(self, credentials)
    }
}
/// Try credentials at a registry; an account is opened where the name is new.
///
/// `POST /auth` (system), in API 1.0 and later.
///
/// - Changed in 1.2: Credentials are only tried and not stored.
/// - Changed in 1.2: The documentation has errors of their own for wrong credentials and for an account that is not active.
/// - Changed in 1.3: Wrong credentials, and an account that is not active, really are errors of their own.
/// - Changed in 1.5: Credentials can be those of another registry than the public one.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
/// - Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
/// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Auth<V: versions::Version> {
    client: client::Client<V>,
    credentials: V::AuthConfig,
}
impl<V: versions::Version> rt::Builder for Auth<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> Auth<V> {
    fn new(client: &client::Client<V>, credentials: V::AuthConfig) -> Self {
        Self {
            client: client.clone(),
            credentials,
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/auth")
            .message_body::<rt::wire::Same, V::AuthConfig>(&self.credentials)
    }
    /// Sends the request.
    /// - 200: The credentials are good. On the wire: The documentation shows no body.
    /// - 204: The credentials are good and the registry had nothing to say.
    ///
    /// # Errors
    ///
    /// - 400: The credentials are none. On the wire: Not documented. Docker 24 answers so. Since 1.12.
    /// - 401: The name or the password is wrong. On the wire: Not in the documentation of these versions.
    /// - 403: The account is not activated yet. On the wire: Not in the documentation of these versions.
    /// - 404: The host of the registry is not known. On the wire: Not documented. From Docker 1.4 on.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<AuthAnswer, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<AuthAnswer, rt::Error> {
        let response = self.request().pooled().await?;
        match response.status() {
            200 => response.json::<rt::wire::Same, _>().await.map(AuthAnswer::Status),
            204 => response.empty().await.map(|()| AuthAnswer::NoStatus),
            _ => Err(response.unexpected()),
        }
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for Auth<V> {
    type Output = Result<AuthAnswer, rt::Error>;
    type IntoFuture = rt::Sending<AuthAnswer>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// What [`Auth`] is answered.
#[derive(Debug)]
pub enum AuthAnswer {
    /// The credentials are good. On the wire: The documentation shows no body.
    Status(types::auth_status::v1_0::AuthStatus),
    /// The credentials are good and the registry had nothing to say.
    NoStatus,
}
