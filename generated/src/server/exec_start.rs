// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Start a command that was prepared, and connect to its input and output unless detached. On the wire: The `Tty` given here decides about the frames, not the one it was created with. A failure after the start is a line of text in the stream; in daemons up to 1.4.1 so is an unknown instance, unless detached.
///
/// `POST /exec/{id}/start` (exec), in API 1.15 and later.
#[derive(Debug)]
pub struct Request {
    /// The ID of the exec instance.
    pub id: String,
    /// How to start it.
    pub config: types::exec_start_config::v1_15::ExecStartConfig,
}
/// What it is answered.
#[derive(Debug)]
pub enum Answer {
    /// It runs, and this is the connection.
    Attached(rt::server::Attached),
    /// It runs without a connection. On the wire: Not documented. The 20.10 engine answers 200 with an empty body instead.
    Detached,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = Answer;
    const COLLECTS: bool = true;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            config: call.json_body::<rt::wire::Same, _>().await?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("id", &rt::param::text(&self.id))
            .json_body::<rt::wire::Same, _>(&self.config);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        match answer {
            Answer::Attached(answer) => {
                call.attached("application/vnd.docker.raw-stream", answer)
            }
            Answer::Detached => call.empty(204),
        }
    }
}
/// The request cannot be read. On the wire: Not documented. The 20.10 engine answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such exec instance.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// It was started before, or the container does not run or is paused. On the wire: Not documented. The 20.10 engine answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed. On the wire: Not documented.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
