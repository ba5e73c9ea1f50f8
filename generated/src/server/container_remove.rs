// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Remove a container, or a link between two.
///
/// `DELETE /containers/{id}` (containers), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The name or the ID of the container; for a link `container/alias`.
    pub id: String,
    /// Also remove its volumes, unless others use them. Default: false.
    pub volumes: Option<bool>,
    /// Remove the link of this name and leave the container. On the wire: Not documented. Default: false. Since 1.6.
    pub link: Option<bool>,
    /// Also if it runs: it is killed with SIGKILL first. Default: false. Since 1.10.
    pub force: Option<bool>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = ();
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            volumes: call.query("v", call.flag())?,
            link: if call.is_within(6, 16) {
                call.query("link", call.flag())?
            } else {
                Default::default()
            },
            force: if call.is_within(10, 16) {
                call.query("force", call.flag())?
            } else {
                Default::default()
            },
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .query("v", self.volumes.as_ref().map(rt::param::flag))
            .query("link", self.link.as_ref().map(rt::param::flag))
            .query("force", self.force.as_ref().map(rt::param::flag));
    }
    fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.empty(204)
    }
}
/// A parameter is bad.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container, or no such link.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// It runs, and force is off. On the wire: Not documented. Up to Docker 1.1.
pub fn not_acceptable(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(406, message)
}
/// The name is not that of a link but the container's own, or the container runs. On the wire: Not documented. For one that runs from Docker 1.5 on, and for one that is being removed from the 20.10 engine.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed, or the container runs and force is off.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
