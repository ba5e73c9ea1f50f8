// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_inspect",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Tell what is known about one image. In API 1.0 and later. See [`ImageInspect`].
    pub fn image_inspect(&self, name: impl Into<String>) -> ImageInspect<V> {
        ImageInspect::new(self, name)
    }
}
/// Tell what is known about one image.
///
/// `GET /images/{name}/json` (images), in API 1.0 and later.
///
/// - Changed in 1.5: A name that a container has too cannot be inspected.
/// - Changed in 1.12: A name that a container has too can be inspected again.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
/// - Changed in 1.13: Large integers inside the configuration of an image come as integers and no longer as floats.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageInspect<V: versions::Version> {
    client: client::Client<V>,
    name: String,
}
impl<V: versions::Version> rt::Builder for ImageInspect<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageInspect<V> {
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
            .literal("/json")
    }
    /// Sends the request.
    /// - 200: The image.
    ///
    /// # Errors
    ///
    /// - 400: The name is none that an image could have. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
    /// - 404: There is no such image.
    /// - 409: A container has this name or ID too. On the wire: Documented in 1.4 only, where daemons do not answer so yet. Up to Docker 0.11. Until 1.11.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<V::Image, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<V::Image, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::Same, V::Image>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ImageInspect<V> {
    type Output = Result<V::Image, rt::Error>;
    type IntoFuture = rt::Sending<V::Image>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
