// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "parcel_drop",
    method: "DELETE",
    answers: &[204],
    versions: &[(0, 0)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Until1_0> client::Client<V> {
    /// Throw a parcel away. In API 1.0. See [`ParcelDrop`].
    pub fn parcel_drop(&self, id: impl Into<String>) -> ParcelDrop<V> {
        ParcelDrop::new(self, id)
    }
}
/// Throw a parcel away.
///
/// `DELETE /parcels/{id}` (parcels), in API 1.0.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParcelDrop<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ParcelDrop<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ParcelDrop<V> {
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
    }
    /// Sends the request.
    /// - 204: It is gone.
    ///
    /// # Errors
    ///
    /// - 404: There is none.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ParcelDrop<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
