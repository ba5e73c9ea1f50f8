// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "parcel_get",
    method: "GET",
    answers: &[200],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Look a parcel up. In API 1.0 and later. See [`ParcelGet`].
    pub fn parcel_get(&self, id: impl Into<String>) -> ParcelGet<V> {
        ParcelGet::new(self, id)
    }
}
/// Look a parcel up.
///
/// `GET /parcels/{id}` (parcels), in API 1.0 and later.
///
/// - Changed in 2.0: A parcel is looked up faster.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParcelGet<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ParcelGet<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ParcelGet<V> {
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
    /// - 200: The parcel.
    ///
    /// # Errors
    ///
    /// - 404: There is none.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<V::Parcel, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<V::Parcel, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::Same, V::Parcel>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ParcelGet<V> {
    type Output = Result<V::Parcel, rt::Error>;
    type IntoFuture = rt::Sending<V::Parcel>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
