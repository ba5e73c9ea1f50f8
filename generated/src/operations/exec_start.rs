// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "exec_start",
    method: "POST",
    answers: &[200, 204],
    versions: &[(15, 16)],
    since: "1.15",
    gates: &[],
};
impl<V: versions::Since1_15> client::Client<V> {
    /// Start a command that was prepared, and connect to its input and output unless detached. In API 1.15 and later. See [`ExecStart`].
    pub fn exec_start(
        &self,
        id: impl Into<String>,
        config: types::exec_start_config::v1_15::ExecStartConfig,
    ) -> ExecStart<V> {
        ExecStart::new(self, id, config)
    }
}
/// Start a command that was prepared, and connect to its input and output unless detached. On the wire: The `Tty` given here decides about the frames, not the one it was created with. A failure after the start is a line of text in the stream; in daemons up to 1.4.1 so is an unknown instance, unless detached.
///
/// `POST /exec/{id}/start` (exec), in API 1.15 and later.
///
/// - Changed in 1.15: Commands can be run in a container that runs.
/// - Changed in 1.16: An exec instance is kept after its command has ended, until its container stops.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecStart<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    config: types::exec_start_config::v1_15::ExecStartConfig,
    upgrade: bool,
}
impl<V: versions::Version> rt::Builder for ExecStart<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ExecStart<V> {
    fn new(
        client: &client::Client<V>,
        id: impl Into<String>,
        config: types::exec_start_config::v1_15::ExecStartConfig,
    ) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            config,
            upgrade: Default::default(),
        }
    }
    /// Asks for `101 UPGRADED` instead of a plain hijacked connection.
    /// Servers that do not know this answer 200 all the same.
    pub fn upgrade(mut self, upgrade: bool) -> Self {
        self.upgrade = upgrade;
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/exec/")
            .segment("id", &rt::param::text(&self.id))
            .literal("/start")
            .json_body::<rt::wire::Same, _>(&self.config)
    }
    /// Sends the request.
    /// - 200: It runs, and this is the connection.
    /// - 204: It runs without a connection. On the wire: Not documented. The 20.10 engine answers 200 with an empty body instead.
    ///
    /// # Errors
    ///
    /// - 400: The request cannot be read. On the wire: Not documented. The 20.10 engine answers so.
    /// - 404: There is no such exec instance.
    /// - 409: It was started before, or the container does not run or is paused. On the wire: Not documented. The 20.10 engine answers so.
    /// - 500: The server failed. On the wire: Not documented.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<ExecStartAnswer, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<ExecStartAnswer, rt::Error> {
        let raw = self.config.tty;
        let upgrade = self.upgrade;
        let response = self.request().hijacked(upgrade).await?;
        match response.status() {
            200 | 101 => response.hijack(raw).map(ExecStartAnswer::Attached),
            204 => response.empty().await.map(|()| ExecStartAnswer::Detached),
            _ => Err(response.unexpected()),
        }
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ExecStart<V> {
    type Output = Result<ExecStartAnswer, rt::Error>;
    type IntoFuture = rt::Sending<ExecStartAnswer>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// What [`ExecStart`] is answered.
#[derive(Debug)]
pub enum ExecStartAnswer {
    /// It runs, and this is the connection.
    Attached(rt::Hijacked),
    /// It runs without a connection. On the wire: Not documented. The 20.10 engine answers 200 with an empty body instead.
    Detached,
}
