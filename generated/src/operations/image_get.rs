// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_get",
    method: "GET",
    answers: &[200],
    versions: &[(7, 16)],
    since: "1.7",
    gates: &[],
};
impl<V: versions::Since1_7> client::Client<V> {
    /// Export an image or all images of a repository, with all layers below. In API 1.7 and later. See [`ImageGet`].
    pub fn image_get(&self, name: impl Into<String>) -> ImageGet<V> {
        ImageGet::new(self, name)
    }
}
/// Export an image or all images of a repository, with all layers below.
///
/// `GET /images/{name}/get` (images), in API 1.7 and later.
///
/// - Changed in 1.7: A repository can be exported into an archive, and brought in from there.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
/// - Changed in 1.14: A single image can be exported by its name with a tag, which the archive then remembers.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageGet<V: versions::Version> {
    client: client::Client<V>,
    name: String,
}
impl<V: versions::Version> rt::Builder for ImageGet<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageGet<V> {
    fn new(client: &client::Client<V>, name: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            name: name.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/images/")
            .segments("name", &rt::param::text(&self.name))
            .literal("/get")
    }
    /// Sends the request.
    /// - 200: A tar archive with a directory for each layer, and the file `repositories` that says which names they have. On the wire: A failure after the first byte shows only in an archive that is cut off.
    ///
    /// # Errors
    ///
    /// - 400: The name is none that an image could have. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
    /// - 404: There is no such image. On the wire: Not documented. From Docker 0.12 on.
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
impl<V: versions::Version> ::core::future::IntoFuture for ImageGet<V> {
    type Output = Result<rt::ByteStream, rt::Error>;
    type IntoFuture = rt::Sending<rt::ByteStream>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
