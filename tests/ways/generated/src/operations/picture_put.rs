// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "picture_put",
    method: "PUT",
    answers: &[204],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Store the picture of a parcel. In API 1.0 and later. See [`PicturePut`].
    pub fn picture_put(
        &self,
        id: impl Into<String>,
        picture: impl Into<rt::Body>,
    ) -> PicturePut<V> {
        PicturePut::new(self, id, picture)
    }
}
/// Store the picture of a parcel.
///
/// `PUT /parcels/{id}/picture` (pictures), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PicturePut<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    picture: rt::Body,
}
impl<V: versions::Version> rt::Builder for PicturePut<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> PicturePut<V> {
    fn new(
        client: &client::Client<V>,
        id: impl Into<String>,
        picture: impl Into<rt::Body>,
    ) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            picture: picture.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/parcels/")
            .segment("id", &rt::param::text(&self.id))
            .literal("/picture")
            .stream_body("image/png", self.picture)
    }
    /// Sends the request.
    /// - 204: It is stored.
    ///
    /// # Errors
    ///
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for PicturePut<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
