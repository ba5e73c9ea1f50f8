// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Stop a container as `container_stop` does, if it runs, and start it.
///
/// `POST /containers/{id}/restart` (containers), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The name or the ID of the container.
    pub id: String,
    /// Seconds between SIGTERM and SIGKILL. On the wire: Daemons have a default of 10 seconds, but the server hands them an empty value, which is 0. The 20.10 engine really waits 10 seconds. Default: 0.
    pub timeout: Option<i64>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = ();
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            timeout: call.query("t", rt::server::read::text::<rt::wire::Int, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .query("t", self.timeout.as_ref().map(rt::param::text));
    }
    fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.empty(204)
    }
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
