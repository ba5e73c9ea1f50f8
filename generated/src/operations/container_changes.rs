// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_changes",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// List what a container changed in its file system. In API 1.0 and later. See [`ContainerChanges`].
    pub fn container_changes(&self, id: impl Into<String>) -> ContainerChanges<V> {
        ContainerChanges::new(self, id)
    }
}
/// List what a container changed in its file system.
///
/// `GET /containers/{id}/changes` (containers), in API 1.0 and later.
///
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.9: A container without ports, or one that changed nothing, has an empty list of them. Before, it was null.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerChanges<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ContainerChanges<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerChanges<V> {
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
            .literal("/changes")
    }
    /// Sends the request.
    /// - 200: The changes.
    ///
    /// # Errors
    ///
    /// - 404: There is no such container.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(
        self,
    ) -> Result<Vec<types::container_change::v1_0::ContainerChange>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(
        self,
    ) -> Result<Vec<types::container_change::v1_0::ContainerChange>, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::List<rt::wire::Same>, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerChanges<V> {
    type Output = Result<Vec<types::container_change::v1_0::ContainerChange>, rt::Error>;
    type IntoFuture = rt::Sending<Vec<types::container_change::v1_0::ContainerChange>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
