// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_copy",
    method: "POST",
    answers: &[200],
    versions: &[(4, 16)],
    since: "1.4",
    gates: &[],
};
impl<V: versions::Since1_4> client::Client<V> {
    /// Read a file or a directory of a container as a tar archive. In API 1.4 and later. See [`ContainerCopy`].
    pub fn container_copy(
        &self,
        id: impl Into<String>,
        source: types::copy_request::v1_4::CopyRequest,
    ) -> ContainerCopy<V> {
        ContainerCopy::new(self, id, source)
    }
}
/// Read a file or a directory of a container as a tar archive. On the wire: For an unknown container the body of the error is empty. A missing path is an error of the server, and 404 from the 20.10 engine; other failures end the archive early, or leave it empty. A directory stands in the archive with its name; the 20.10 engine leaves that out.
///
/// `POST /containers/{id}/copy` (containers), in API 1.4 and later.
///
/// - Changed in 1.4: Files and directories can be copied out of a container, from Docker 0.6 on.
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.9: Failures to copy out of a container are no longer told, and an unknown container only by the status.
/// - Changed in 1.10: Copying a path that is not there is an error again, from Docker 0.10 on. The archive is no longer called JSON.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
/// - Changed in 1.15: A copied file says that it is a tar archive.
/// - Changed in 1.16: What lies in a volume can be copied out of a container.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerCopy<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    source: types::copy_request::v1_4::CopyRequest,
}
impl<V: versions::Version> rt::Builder for ContainerCopy<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerCopy<V> {
    fn new(
        client: &client::Client<V>,
        id: impl Into<String>,
        source: types::copy_request::v1_4::CopyRequest,
    ) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            source,
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/copy")
            .json_body::<rt::wire::Same, _>(&self.source)
    }
    /// Sends the request.
    /// - 200: The archive.
    ///
    /// # Errors
    ///
    /// - 400: There is no path. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - 404: There is no such container.
    /// - 500: The server failed, or the path is not there.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::ByteStream, rt::Error> {
        let response = self.request().streamed().await?;
        response.bytes()
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerCopy<V> {
    type Output = Result<rt::ByteStream, rt::Error>;
    type IntoFuture = rt::Sending<rt::ByteStream>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
