// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "picture_get",
    method: "GET",
    answers: &[200],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Fetch the picture of a parcel. In API 1.0 and later. See [`PictureGet`].
    pub fn picture_get(&self, id: impl Into<String>) -> PictureGet<V> {
        PictureGet::new(self, id)
    }
}
/// Fetch the picture of a parcel.
///
/// `GET /parcels/{id}/picture` (pictures), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PictureGet<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for PictureGet<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> PictureGet<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/parcels/")
            .segment("id", &rt::param::text(&self.id))
            .literal("/picture")
    }
    /// Sends the request.
    /// - 200: The picture.
    ///
    /// # Errors
    ///
    /// - 404: There is none.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::ByteStream, rt::Error> {
        let response = self.request().streamed().await?;
        response.bytes()
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for PictureGet<V> {
    type Output = Result<rt::ByteStream, rt::Error>;
    type IntoFuture = rt::Sending<rt::ByteStream>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
