// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_export",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Read the whole file system of a container as a tar archive. Volumes are not in it. In API 1.0 and later. See [`ContainerExport`].
    pub fn container_export(&self, id: impl Into<String>) -> ContainerExport<V> {
        ContainerExport::new(self, id)
    }
}
/// Read the whole file system of a container as a tar archive. Volumes are not in it.
///
/// `GET /containers/{id}/export` (containers), in API 1.0 and later.
///
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerExport<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ContainerExport<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerExport<V> {
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
            .literal("/export")
    }
    /// Sends the request.
    /// - 200: The archive.
    ///
    /// # Errors
    ///
    /// - 404: There is no such container.
    /// - 409: It is being removed. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::ByteStream, rt::Error> {
        let response = self.request().streamed().await?;
        response.bytes()
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerExport<V> {
    type Output = Result<rt::ByteStream, rt::Error>;
    type IntoFuture = rt::Sending<rt::ByteStream>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
