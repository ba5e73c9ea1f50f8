// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Read the whole file system of a container as a tar archive. Volumes are not in it.
///
/// `GET /containers/{id}/export` (containers), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The name or the ID of the container.
    pub id: String,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Body;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.bytes(200, "application/octet-stream", answer)
    }
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// It is being removed. On the wire: Not documented. The 20.10 engine answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
