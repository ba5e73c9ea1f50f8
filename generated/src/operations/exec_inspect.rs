// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "exec_inspect",
    method: "GET",
    answers: &[200],
    versions: &[(16, 16)],
    since: "1.16",
    gates: &[],
};
impl<V: versions::Since1_16> client::Client<V> {
    /// Show all about a command in a container. In API 1.16 and later. See [`ExecInspect`].
    pub fn exec_inspect(&self, id: impl Into<String>) -> ExecInspect<V> {
        ExecInspect::new(self, id)
    }
}
/// Show all about a command in a container. On the wire: The documentation gives `plain/text` as the media type; it is JSON.
///
/// `GET /exec/{id}/json` (exec), in API 1.16 and later.
///
/// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecInspect<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ExecInspect<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ExecInspect<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/exec/")
            .segment("id", &rt::param::text(&self.id))
            .literal("/json")
    }
    /// Sends the request.
    /// - 200: The command.
    ///
    /// # Errors
    ///
    /// - 404: There is no such exec instance.
    /// - 409: The container of the command does not run any more, or is paused. On the wire: Not documented. The 20.10 engine answers so.
    /// - 500: The server failed, or the container of the command does not run any more.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(
        self,
    ) -> Result<types::exec_instance::v1_16::ExecInstance, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(
        self,
    ) -> Result<types::exec_instance::v1_16::ExecInstance, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::Same, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ExecInspect<V> {
    type Output = Result<types::exec_instance::v1_16::ExecInstance, rt::Error>;
    type IntoFuture = rt::Sending<types::exec_instance::v1_16::ExecInstance>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
