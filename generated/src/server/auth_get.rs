// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Tell the name and the mail address of the credentials that the daemon stored.
///
/// `GET /auth` (system), in API 1.0 to 1.1.
#[derive(Debug)]
pub struct Request {}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = types::auth_config::v1_0::AuthConfig;
    async fn read(_: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {})
    }
    fn write(&self, _: &mut rt::server::Written) {}
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.json::<rt::wire::Same, _>(200, &answer)
    }
}
/// Credentials can no longer be asked for. On the wire: From Docker 0.5.1 on.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
