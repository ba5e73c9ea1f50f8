// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Read what a container wrote. At least one of stdout and stderr has to be asked for. On the wire: The frames are not documented. Daemons send no media type of their own, so that any may be guessed. A failure after the start is a line of text in the stream. Bytes that are no UTF-8 come back as U+FFFD. The 20.10 engine may end the followed output of a container that writes much before all of it came, as if that were all.
///
/// `GET /containers/{id}/logs` (containers), in API 1.11 and later.
#[derive(Debug)]
pub struct Request {
    /// The name or the ID of the container.
    pub id: String,
    /// Go on with what it writes from now on. Default: false.
    pub follow: Option<bool>,
    /// Include standard output. Default: false.
    pub stdout: Option<bool>,
    /// Include standard error. Default: false.
    pub stderr: Option<bool>,
    /// Put the time before each line. Default: false.
    pub timestamps: Option<bool>,
    /// How many lines from the end: a number, or `all`. Default: all. Since 1.13.
    pub tail: Option<String>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::Framed;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            follow: call.query("follow", call.flag())?,
            stdout: call.query("stdout", call.flag())?,
            stderr: call.query("stderr", call.flag())?,
            timestamps: call.query("timestamps", call.flag())?,
            tail: if call.is_within(13, 16) {
                call.query("tail", rt::server::read::text::<rt::wire::Same, _>)?
            } else {
                Default::default()
            },
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .query("follow", self.follow.as_ref().map(rt::param::flag))
            .query("stdout", self.stdout.as_ref().map(rt::param::flag))
            .query("stderr", self.stderr.as_ref().map(rt::param::flag))
            .query("timestamps", self.timestamps.as_ref().map(rt::param::flag))
            .query("tail", self.tail.as_ref().map(rt::param::text));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.framed(200, "application/vnd.docker.raw-stream", answer)
    }
}
/// Neither stdout nor stderr is asked for. On the wire: Not documented.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
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
/// Its logs are kept where they cannot be read. On the wire: Not documented. The 20.10 engine answers so.
pub fn not_implemented(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(501, message)
}
