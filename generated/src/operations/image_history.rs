// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_history",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// List the layers of an image. In API 1.0 and later. See [`ImageHistory`].
    pub fn image_history(&self, name: impl Into<String>) -> ImageHistory<V> {
        ImageHistory::new(self, name)
    }
}
/// List the layers of an image.
///
/// `GET /images/{name}/history` (images), in API 1.0 and later.
///
/// - Changed in 1.1: A layer whose command is not known has none in the history. Before, it was empty.
/// - Changed in 1.8: An unknown image is an error of its own also when the history is asked for, a name is given or a file is inserted.
/// - Changed in 1.9: The history of an image is sorted by time instead of by what is made from what.
/// - Changed in 1.12: The history of an image is in the order of what is made from what again.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageHistory<V: versions::Version> {
    client: client::Client<V>,
    name: String,
}
impl<V: versions::Version> rt::Builder for ImageHistory<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageHistory<V> {
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
            .literal("/history")
    }
    /// Sends the request.
    /// - 200: The layers with the newest first.
    ///
    /// # Errors
    ///
    /// - 400: The name is none that an image could have. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
    /// - 404: There is no such image.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<Vec<V::ImageHistoryItem>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<Vec<V::ImageHistoryItem>, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::List<rt::wire::Same>, V::ImageHistoryItem>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ImageHistory<V> {
    type Output = Result<Vec<V::ImageHistoryItem>, rt::Error>;
    type IntoFuture = rt::Sending<Vec<V::ImageHistoryItem>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
