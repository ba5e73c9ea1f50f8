// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "exec_resize",
    method: "POST",
    answers: &[200],
    versions: &[(15, 16)],
    since: "1.15",
    gates: &[],
};
impl<V: versions::Since1_15> client::Client<V> {
    /// Set the size of a command's terminal. In API 1.15 and later. See [`ExecResize`].
    pub fn exec_resize(
        &self,
        id: impl Into<String>,
        height: u16,
        width: u16,
    ) -> ExecResize<V> {
        ExecResize::new(self, id, height, width)
    }
}
/// Set the size of a command's terminal.
///
/// `POST /exec/{id}/resize` (exec), in API 1.15 and later.
///
/// - Changed in 1.15: Commands can be run in a container that runs.
/// - Changed in 1.16: An exec instance is kept after its command has ended, until its container stops.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecResize<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    height: u16,
    width: u16,
}
impl<V: versions::Version> rt::Builder for ExecResize<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ExecResize<V> {
    fn new(
        client: &client::Client<V>,
        id: impl Into<String>,
        height: u16,
        width: u16,
    ) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            height,
            width,
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/exec/")
            .segment("id", &rt::param::text(&self.id))
            .literal("/resize")
            .query("h", Some(rt::param::text(&self.height)))
            .query("w", Some(rt::param::text(&self.width)))
    }
    /// Sends the request.
    /// - 200: The size is set. On the wire: The documentation gives 201.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad. On the wire: Not documented. The 20.10 engine answers so.
    /// - 404: There is no such exec instance.
    /// - 409: It does not run. On the wire: Not documented. The 20.10 engine answers so.
    /// - 500: The server failed. On the wire: Not documented.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ExecResize<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
