// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_get_all",
    method: "GET",
    answers: &[200],
    versions: &[(15, 16)],
    since: "1.15",
    gates: &[],
};
impl<V: versions::Since1_15> client::Client<V> {
    /// Export several images or repositories, with all layers below, into one archive. In API 1.15 and later. See [`ImageGetAll`].
    pub fn image_get_all(
        &self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> ImageGetAll<V> {
        ImageGetAll::new(self, names)
    }
}
/// Export several images or repositories, with all layers below, into one archive.
///
/// `GET /images/get` (images), in API 1.15 and later.
///
/// - Changed in 1.15: Several images can be exported into one archive.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageGetAll<V: versions::Version> {
    client: client::Client<V>,
    names: Vec<String>,
}
impl<V: versions::Version> rt::Builder for ImageGetAll<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageGetAll<V> {
    fn new(
        client: &client::Client<V>,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            client: client.clone(),
            names: names.into_iter().map(Into::into).collect(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/images/get")
            .query_each("names", &self.names, rt::param::text)
    }
    /// Sends the request.
    /// - 200: A tar archive with a directory for each layer, and the file `repositories` that says which names they have. On the wire: A failure after the first byte shows only in an archive that is cut off.
    ///
    /// # Errors
    ///
    /// - 400: A name is none that an image could have. On the wire: Not documented. The 20.10 engine answers so.
    /// - 404: There is no such image. On the wire: Not documented.
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
impl<V: versions::Version> ::core::future::IntoFuture for ImageGetAll<V> {
    type Output = Result<rt::ByteStream, rt::Error>;
    type IntoFuture = rt::Sending<rt::ByteStream>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
