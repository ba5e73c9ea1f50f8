// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Bring in the images of an exported archive.
///
/// `POST /images/load` (images), in API 1.7 and later.
#[derive(Debug)]
pub struct Request {
    /// The archive as it was exported.
    pub archive: rt::server::Body,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = ();
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self { archive: call.body() })
    }
    fn write(&self, _: &mut rt::server::Written) {}
    fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.empty(200)
    }
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
