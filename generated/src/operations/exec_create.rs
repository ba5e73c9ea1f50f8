// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "exec_create",
    method: "POST",
    answers: &[201],
    versions: &[(15, 16)],
    since: "1.15",
    gates: &[],
};
impl<V: versions::Since1_15> client::Client<V> {
    /// Prepare a command in a running container. In API 1.15 and later. See [`ExecCreate`].
    pub fn exec_create(
        &self,
        id: impl Into<String>,
        config: V::ExecConfig,
    ) -> ExecCreate<V> {
        ExecCreate::new(self, id, config)
    }
}
/// Prepare a command in a running container.
///
/// `POST /containers/{id}/exec` (exec), in API 1.15 and later.
///
/// - Changed in 1.15: Commands can be run in a container that runs.
/// - Changed in 1.16: A command to run has to be given. Daemons no longer accept a user and privileges for it, which never had an effect, and refuse to prepare it in a container that is paused.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecCreate<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    config: V::ExecConfig,
}
impl<V: versions::Version> rt::Builder for ExecCreate<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ExecCreate<V> {
    fn new(
        client: &client::Client<V>,
        id: impl Into<String>,
        config: V::ExecConfig,
    ) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            config,
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/exec")
            .message_body::<rt::wire::Same, V::ExecConfig>(&self.config)
    }
    /// Sends the request.
    /// - 201: It is ready.
    ///
    /// # Errors
    ///
    /// - 400: The command is empty. On the wire: Not documented. The 20.10 engine answers so.
    /// - 404: There is no such container.
    /// - 409: The container does not run, or is paused. On the wire: Not documented. The 20.10 engine answers so.
    /// - 500: The server failed, the container does not run or is paused, or the command is empty. On the wire: Not documented.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(
        self,
    ) -> Result<types::exec_created::v1_15::ExecCreated, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(
        self,
    ) -> Result<types::exec_created::v1_15::ExecCreated, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::Same, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ExecCreate<V> {
    type Output = Result<types::exec_created::v1_15::ExecCreated, rt::Error>;
    type IntoFuture = rt::Sending<types::exec_created::v1_15::ExecCreated>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
