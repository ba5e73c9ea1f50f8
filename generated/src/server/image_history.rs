// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// List the layers of an image.
///
/// `GET /images/{name}/history` (images), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The name of the image, or its ID, which may be shortened.
    pub name: String,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = Vec<V::ImageHistoryItem>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("name", &rt::param::text(&self.name));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.message::<rt::wire::List<rt::wire::Same>, V::ImageHistoryItem>(200, &answer)
    }
}
/// The name is none that an image could have. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such image.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
