// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Export several images or repositories, with all layers below, into one archive.
///
/// `GET /images/get` (images), in API 1.15 and later.
#[derive(Debug)]
pub struct Request {
    /// Repositories with or without a tag, or IDs of images; at least one. On the wire: The documentation names this parameter only in passing.
    pub names: Vec<String>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Body;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            names: call.query_each("names", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.query_each("names", &self.names, rt::param::text);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.bytes(200, "application/x-tar", answer)
    }
}
/// A name is none that an image could have. On the wire: Not documented. The 20.10 engine answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such image. On the wire: Not documented.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
