// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Read a file or a directory of a container as a tar archive. On the wire: For an unknown container the body of the error is empty. A missing path is an error of the server, and 404 from the 20.10 engine; other failures end the archive early, or leave it empty. A directory stands in the archive with its name; the 20.10 engine leaves that out.
///
/// `POST /containers/{id}/copy` (containers), in API 1.4 and later.
#[derive(Debug)]
pub struct Request {
    /// The name or the ID of the container.
    pub id: String,
    /// What to copy.
    pub source: types::copy_request::v1_4::CopyRequest,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Body;
    const COLLECTS: bool = true;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        if call.is_within(4, 16) {
            call.json_only()?;
        }
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            source: call.json_body::<rt::wire::Same, _>().await?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .json_body::<rt::wire::Same, _>(&self.source);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.bytes(
            200,
            call.since(&[(4, "application/octet-stream"), (15, "application/x-tar")]),
            answer,
        )
    }
}
/// There is no path. On the wire: Not documented. The 20.10 engine answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed, or the path is not there.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
