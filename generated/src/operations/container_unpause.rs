// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_unpause",
    method: "POST",
    answers: &[204],
    versions: &[(12, 16)],
    since: "1.12",
    gates: &[],
};
impl<V: versions::Since1_12> client::Client<V> {
    /// Let the processes of a paused container go on. In API 1.12 and later. See [`ContainerUnpause`].
    pub fn container_unpause(&self, id: impl Into<String>) -> ContainerUnpause<V> {
        ContainerUnpause::new(self, id)
    }
}
/// Let the processes of a paused container go on.
///
/// `POST /containers/{id}/unpause` (containers), in API 1.12 and later.
///
/// - Changed in 1.12: The processes of a container can be frozen and go on later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerUnpause<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ContainerUnpause<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerUnpause<V> {
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
            .literal("/unpause")
    }
    /// Sends the request.
    /// - 204: It goes on.
    ///
    /// # Errors
    ///
    /// - 404: There is no such container.
    /// - 500: The server failed, or the container is not paused.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerUnpause<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
