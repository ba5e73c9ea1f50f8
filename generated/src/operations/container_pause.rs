// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_pause",
    method: "POST",
    answers: &[204],
    versions: &[(12, 16)],
    since: "1.12",
    gates: &[],
};
impl<V: versions::Since1_12> client::Client<V> {
    /// Freeze the processes of a container. In API 1.12 and later. See [`ContainerPause`].
    pub fn container_pause(&self, id: impl Into<String>) -> ContainerPause<V> {
        ContainerPause::new(self, id)
    }
}
/// Freeze the processes of a container.
///
/// `POST /containers/{id}/pause` (containers), in API 1.12 and later.
///
/// - Changed in 1.12: The processes of a container can be frozen and go on later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerPause<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ContainerPause<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerPause<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/pause")
    }
    /// Sends the request.
    /// - 204: It is paused.
    ///
    /// # Errors
    ///
    /// - 404: There is no such container.
    /// - 409: It does not run, or is paused already. On the wire: Not documented. The 20.10 engine answers so.
    /// - 500: The server failed, or the container does not run or is paused already.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerPause<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
