// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Tell the state of the daemon and its host.
///
/// `GET /info` (system), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = V::SystemInfo;
    async fn read(_: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {})
    }
    fn write(&self, _: &mut rt::server::Written) {}
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.message::<rt::wire::Same, V::SystemInfo>(200, &answer)
    }
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
