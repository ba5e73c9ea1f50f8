// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Set the size of a container's terminal. On the wire: Not documented before 1.15, and there as a GET; every daemon wants a POST.
///
/// `POST /containers/{id}/resize` (containers), in API 1.1 and later.
#[derive(Debug)]
pub struct Request {
    /// The name or the ID of the container.
    pub id: String,
    /// The height in lines.
    pub height: u16,
    /// The width in characters.
    pub width: u16,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = ();
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            height: call
                .query_required("h", rt::server::read::text::<rt::wire::Int, _>)?,
            width: call.query_required("w", rt::server::read::text::<rt::wire::Int, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .query("h", Some(rt::param::text(&self.height)))
            .query("w", Some(rt::param::text(&self.width)));
    }
    fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.empty(200)
    }
}
/// A parameter is bad. On the wire: Not documented. The 20.10 engine answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// It does not run. On the wire: Not documented. The 20.10 engine answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed, or the container does not run or has no terminal.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
