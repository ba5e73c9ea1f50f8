// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_attach_websocket",
    method: "GET",
    answers: &[101],
    versions: &[(4, 16)],
    since: "1.4",
    gates: &[],
};
impl<V: versions::Since1_4> client::Client<V> {
    /// Connect to the input and output of a container through a websocket. The output comes without frames, standard output and standard error mixed. In API 1.4 and later. See [`ContainerAttachWebsocket`].
    pub fn container_attach_websocket(
        &self,
        id: impl Into<String>,
    ) -> ContainerAttachWebsocket<V> {
        ContainerAttachWebsocket::new(self, id)
    }
}
/// Connect to the input and output of a container through a websocket. The output comes without frames, standard output and standard error mixed. On the wire: The documentation gives 200 as the status.
///
/// `GET /containers/{id}/attach/ws` (containers), in API 1.4 and later.
///
/// - Changed in 1.4: A container can be attached to through a websocket, from Docker 0.6 on. The documentation has it from 1.0 on, when no daemon knew it.
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.9: A parameter that is neither yes nor no counts as yes. Before, it was refused.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerAttachWebsocket<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    logs: Option<bool>,
    stream: Option<bool>,
    stdin: Option<bool>,
    stdout: Option<bool>,
    stderr: Option<bool>,
}
impl<V: versions::Version> rt::Builder for ContainerAttachWebsocket<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerAttachWebsocket<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            logs: Default::default(),
            stream: Default::default(),
            stdin: Default::default(),
            stdout: Default::default(),
            stderr: Default::default(),
        }
    }
    /// Begin with what it wrote so far. Default: false.
    pub fn logs(mut self, logs: bool) -> Self {
        self.logs = Some(logs);
        self
    }
    /// Stay connected. Default: false.
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
    /// While connected, hand on standard input. Default: false.
    pub fn stdin(mut self, stdin: bool) -> Self {
        self.stdin = Some(stdin);
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
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/attach/ws")
            .query("logs", self.logs.as_ref().map(rt::param::flag))
            .query("stream", self.stream.as_ref().map(rt::param::flag))
            .query("stdin", self.stdin.as_ref().map(rt::param::flag))
            .query("stdout", self.stdout.as_ref().map(rt::param::flag))
            .query("stderr", self.stderr.as_ref().map(rt::param::flag))
    }
    /// Sends the request.
    /// - 101: Connected.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad.
    /// - 404: There is no such container.
    /// - 409: It is paused. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::WebSocket, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::WebSocket, rt::Error> {
        let response = self.request().websocket().await?;
        response.websocket()
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerAttachWebsocket<V> {
    type Output = Result<rt::WebSocket, rt::Error>;
    type IntoFuture = rt::Sending<rt::WebSocket>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
