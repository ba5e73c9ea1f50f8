// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Connect to the input and output of a container through a websocket. The output comes without frames, standard output and standard error mixed. On the wire: The documentation gives 200 as the status.
///
/// `GET /containers/{id}/attach/ws` (containers), in API 1.4 and later.
#[derive(Debug)]
pub struct Request {
    /// The name or the ID of the container.
    pub id: String,
    /// Begin with what it wrote so far. Default: false.
    pub logs: Option<bool>,
    /// Stay connected. Default: false.
    pub stream: Option<bool>,
    /// While connected, hand on standard input. Default: false.
    pub stdin: Option<bool>,
    /// Include standard output. Default: false.
    pub stdout: Option<bool>,
    /// Include standard error. Default: false.
    pub stderr: Option<bool>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Socketed;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            logs: call.query("logs", call.flag())?,
            stream: call.query("stream", call.flag())?,
            stdin: call.query("stdin", call.flag())?,
            stdout: call.query("stdout", call.flag())?,
            stderr: call.query("stderr", call.flag())?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .query("logs", self.logs.as_ref().map(rt::param::flag))
            .query("stream", self.stream.as_ref().map(rt::param::flag))
            .query("stdin", self.stdin.as_ref().map(rt::param::flag))
            .query("stdout", self.stdout.as_ref().map(rt::param::flag))
            .query("stderr", self.stderr.as_ref().map(rt::param::flag));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.socketed(answer)
    }
}
/// A parameter is bad.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// It is paused. On the wire: Not documented. The 20.10 engine answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
