// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Export an image or all images of a repository, with all layers below.
///
/// `GET /images/{name}/get` (images), in API 1.7 and later.
#[derive(Debug)]
pub struct Request {
    /// The repository with or without a tag, or the ID of an image.
    pub name: String,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Body;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("name", &rt::param::text(&self.name));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.bytes(200, "application/x-tar", answer)
    }
}
/// The name is none that an image could have. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such image. On the wire: Not documented. From Docker 0.12 on.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
