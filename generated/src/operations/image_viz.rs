// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_viz",
    method: "GET",
    answers: &[200],
    versions: &[(0, 6)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Until1_6> client::Client<V> {
    /// Draw all images and what they are made from as a graph, in the language of Graphviz. In API 1.0 to 1.6. See [`ImageViz`].
    pub fn image_viz(&self) -> ImageViz<V> {
        ImageViz::new(self)
    }
}
/// Draw all images and what they are made from as a graph, in the language of Graphviz. On the wire: The documentation has a parameter `all`, which no daemon reads.
///
/// `GET /images/viz` (images), in API 1.0 to 1.6.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageViz<V: versions::Version> {
    client: client::Client<V>,
}
impl<V: versions::Version> rt::Builder for ImageViz<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageViz<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self { client: client.clone() }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION).literal("/images/viz")
    }
    /// Sends the request.
    /// - 200: The graph.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad. On the wire: No daemon answers so.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<String, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<String, rt::Error> {
        let response = self.request().pooled().await?;
        response.text().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ImageViz<V> {
    type Output = Result<String, rt::Error>;
    type IntoFuture = rt::Sending<String>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
