// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_load",
    method: "POST",
    answers: &[200],
    versions: &[(7, 16)],
    since: "1.7",
    gates: &[],
};
impl<V: versions::Since1_7> client::Client<V> {
    /// Bring in the images of an exported archive. In API 1.7 and later. See [`ImageLoad`].
    pub fn image_load(&self, archive: impl Into<rt::Body>) -> ImageLoad<V> {
        ImageLoad::new(self, archive)
    }
}
/// Bring in the images of an exported archive.
///
/// `POST /images/load` (images), in API 1.7 and later.
///
/// - Changed in 1.7: A repository can be exported into an archive, and brought in from there.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageLoad<V: versions::Version> {
    client: client::Client<V>,
    archive: rt::Body,
}
impl<V: versions::Version> rt::Builder for ImageLoad<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageLoad<V> {
    fn new(client: &client::Client<V>, archive: impl Into<rt::Body>) -> Self {
        Self {
            client: client.clone(),
            archive: archive.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/images/load")
            .stream_body("application/x-tar", self.archive)
    }
    /// Sends the request.
    /// - 200: The images are there. On the wire: Engine 20.10 sends messages here, and failures among them, which are not looked at.
    ///
    /// # Errors
    ///
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ImageLoad<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
