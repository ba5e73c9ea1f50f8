// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_logs",
    method: "GET",
    answers: &[200],
    versions: &[(11, 16)],
    since: "1.11",
    gates: &[rt::Gate::new("tail", "tail", (13, 16), "1.13")],
};
impl<V: versions::Since1_11> client::Client<V> {
    /// Read what a container wrote. At least one of stdout and stderr has to be asked for. In API 1.11 and later. See [`ContainerLogs`].
    pub fn container_logs(&self, id: impl Into<String>) -> ContainerLogs<V> {
        ContainerLogs::new(self, id)
    }
}
/// Read what a container wrote. At least one of stdout and stderr has to be asked for. On the wire: The frames are not documented. Daemons send no media type of their own, so that any may be guessed. A failure after the start is a line of text in the stream. Bytes that are no UTF-8 come back as U+FFFD. The 20.10 engine may end the followed output of a container that writes much before all of it came, as if that were all.
///
/// `GET /containers/{id}/logs` (containers), in API 1.11 and later.
///
/// - Changed in 1.11: The output of a container can be read by a request of its own, without a connection in both directions.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
/// - Changed in 1.13: The logs can be cut down to their last lines.
/// - Changed in 1.13: Asking for the logs of neither standard output nor standard error is an error of its own. Before, it was a line of text in the stream.
/// - Changed in 1.14: The times in the logs are written as `2014-08-20T21:11:18.000000001Z` instead of `[Aug 20 21:11:18.000]`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerLogs<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    follow: Option<bool>,
    stdout: Option<bool>,
    stderr: Option<bool>,
    timestamps: Option<bool>,
    tail: Option<String>,
    tty: bool,
}
impl<V: versions::Version> rt::Builder for ContainerLogs<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerLogs<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            follow: Default::default(),
            stdout: Default::default(),
            stderr: Default::default(),
            timestamps: Default::default(),
            tail: Default::default(),
            tty: Default::default(),
        }
    }
    /// Go on with what it writes from now on. Default: false.
    pub fn follow(mut self, follow: bool) -> Self {
        self.follow = Some(follow);
        self
    }
    /// Include standard output. Default: false.
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.stdout = Some(stdout);
        self
    }
    /// Include standard error. Default: false.
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.stderr = Some(stderr);
        self
    }
    /// Put the time before each line. Default: false.
    pub fn timestamps(mut self, timestamps: bool) -> Self {
        self.timestamps = Some(timestamps);
        self
    }
    /// Whether the container has a terminal; then the output comes without frames.
    pub fn tty(mut self, tty: bool) -> Self {
        self.tty = tty;
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/logs")
            .query("follow", self.follow.as_ref().map(rt::param::flag))
            .query("stdout", self.stdout.as_ref().map(rt::param::flag))
            .query("stderr", self.stderr.as_ref().map(rt::param::flag))
            .query("timestamps", self.timestamps.as_ref().map(rt::param::flag))
            .query("tail", self.tail.as_ref().map(rt::param::text))
    }
    /// Sends the request.
    /// - 200: The output.
    ///
    /// # Errors
    ///
    /// - 400: Neither stdout nor stderr is asked for. On the wire: Not documented.
    /// - 404: There is no such container.
    /// - 409: It is being removed. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - 500: The server failed.
    /// - 501: Its logs are kept where they cannot be read. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::Frames, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::Frames, rt::Error> {
        let raw = self.tty;
        let response = self.request().streamed().await?;
        response.frames(raw)
    }
}
impl<V: versions::Since1_13> ContainerLogs<V> {
    /// How many lines from the end: a number, or `all`. Default: all. Since 1.13.
    pub fn tail(mut self, tail: impl Into<String>) -> Self {
        self.tail = Some(tail.into());
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerLogs<V> {
    type Output = Result<rt::Frames, rt::Error>;
    type IntoFuture = rt::Sending<rt::Frames>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
