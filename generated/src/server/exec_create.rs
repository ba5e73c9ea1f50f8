// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Prepare a command in a running container.
///
/// `POST /containers/{id}/exec` (exec), in API 1.15 and later.
#[derive(Debug)]
pub struct Request<V: versions::Version> {
    /// The name or the ID of the container.
    pub id: String,
    /// The command.
    pub config: V::ExecConfig,
}
impl<V: versions::Version> rt::server::Asked<V> for Request<V> {
    type Answer = types::exec_created::v1_15::ExecCreated;
    const COLLECTS: bool = true;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            config: call.message_body::<rt::wire::Same, V::ExecConfig>().await?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .json_body::<rt::wire::Same, _>(&self.config);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.json::<rt::wire::Same, _>(201, &answer)
    }
}
/// The command is empty. On the wire: Not documented. The 20.10 engine answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The container does not run, or is paused. On the wire: Not documented. The 20.10 engine answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed, the container does not run or is paused, or the command is empty. On the wire: Not documented.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
