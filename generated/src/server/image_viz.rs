// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Draw all images and what they are made from as a graph, in the language of Graphviz. On the wire: The documentation has a parameter `all`, which no daemon reads.
///
/// `GET /images/viz` (images), in API 1.0 to 1.6.
#[derive(Debug)]
pub struct Request {}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = String;
    async fn read(_: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {})
    }
    fn write(&self, _: &mut rt::server::Written) {}
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.text(200, "text/plain", answer)
    }
}
/// A parameter is bad. On the wire: No daemon answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
