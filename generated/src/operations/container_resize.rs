// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_resize",
    method: "POST",
    answers: &[200],
    versions: &[(1, 16)],
    since: "1.1",
    gates: &[],
};
impl<V: versions::Since1_1> client::Client<V> {
    /// Set the size of a container's terminal. In API 1.1 and later. See [`ContainerResize`].
    pub fn container_resize(
        &self,
        id: impl Into<String>,
        height: u16,
        width: u16,
    ) -> ContainerResize<V> {
        ContainerResize::new(self, id, height, width)
    }
}
/// Set the size of a container's terminal. On the wire: Not documented before 1.15, and there as a GET; every daemon wants a POST.
///
/// `POST /containers/{id}/resize` (containers), in API 1.1 and later.
///
/// - Changed in 1.1: The size of a container's terminal can be set.
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
/// - Changed in 1.16: Setting the size of the terminal of a container that does not run is an error.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerResize<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    height: u16,
    width: u16,
}
impl<V: versions::Version> rt::Builder for ContainerResize<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerResize<V> {
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
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/resize")
            .query("h", Some(rt::param::text(&self.height)))
            .query("w", Some(rt::param::text(&self.width)))
    }
    /// Sends the request.
    /// - 200: The size is set.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - 404: There is no such container.
    /// - 409: It does not run. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - 500: The server failed, or the container does not run or has no terminal.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerResize<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
