// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Try credentials at a registry; an account is opened where the name is new.
///
/// `POST /auth` (system), in API 1.0 and later.
#[derive(Debug)]
pub struct Request<V: versions::Version> {
    /// The credentials.
    pub credentials: V::AuthConfig,
}
/// What it is answered.
#[derive(Debug)]
pub enum Answer {
    /// The credentials are good. On the wire: The documentation shows no body.
    Status(types::auth_status::v1_0::AuthStatus),
    /// The credentials are good and the registry had nothing to say.
    NoStatus,
}
impl<V: versions::Version> rt::server::Asked<V> for Request<V> {
    type Answer = Answer;
    const COLLECTS: bool = true;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            credentials: call.message_body::<rt::wire::Same, V::AuthConfig>().await?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.json_body::<rt::wire::Same, _>(&self.credentials);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        match answer {
            Answer::Status(answer) => call.json::<rt::wire::Same, _>(200, &answer),
            Answer::NoStatus => call.empty(204),
        }
    }
}
/// The credentials are none. On the wire: Not documented. Docker 24 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The name or the password is wrong. On the wire: Not in the documentation of these versions.
pub fn unauthorized(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(401, message)
}
/// The account is not activated yet. On the wire: Not in the documentation of these versions.
pub fn forbidden(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(403, message)
}
/// The host of the registry is not known. On the wire: Not documented. From Docker 1.4 on.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
