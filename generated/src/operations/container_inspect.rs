// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_inspect",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Show all about a container. In API 1.0 and later. See [`ContainerInspect`].
    pub fn container_inspect(&self, id: impl Into<String>) -> ContainerInspect<V> {
        ContainerInspect::new(self, id)
    }
}
/// Show all about a container.
///
/// `GET /containers/{id}/json` (containers), in API 1.0 and later.
///
/// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.12: Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.
/// - Changed in 1.12: A container can be inspected although an image has the same name.
/// - Changed in 1.13: The links of a container are really filled in when it is inspected.
/// - Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerInspect<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ContainerInspect<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerInspect<V> {
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
            .literal("/json")
    }
    /// Sends the request.
    /// - 200: The container.
    ///
    /// # Errors
    ///
    /// - 404: There is no such container.
    /// - 409: An image has the same name. On the wire: Documented in 1.4 only. Up to Docker 0.11. Until 1.11.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<V::Container, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<V::Container, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::Same, V::Container>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerInspect<V> {
    type Output = Result<V::Container, rt::Error>;
    type IntoFuture = rt::Sending<V::Container>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
