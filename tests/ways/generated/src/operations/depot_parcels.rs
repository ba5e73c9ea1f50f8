// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "depot_parcels",
    method: "GET",
    answers: &[200],
    versions: &[(0, 0)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Until1_0> client::Client<V> {
    /// List the parcels in a depot. In API 1.0. See [`DepotParcels`].
    pub fn depot_parcels(&self, place: impl Into<String>) -> DepotParcels<V> {
        DepotParcels::new(self, place)
    }
}
/// List the parcels in a depot.
///
/// `GET /depots/{place}/parcels` (depots), in API 1.0.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepotParcels<V: versions::Version> {
    client: client::Client<V>,
    place: String,
}
impl<V: versions::Version> rt::Builder for DepotParcels<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> DepotParcels<V> {
    fn new(client: &client::Client<V>, place: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            place: place.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/depots/")
            .segments("place", &rt::param::text(&self.place))
            .literal("/parcels")
    }
    /// Sends the request.
    /// - 200: The parcels.
    ///
    /// # Errors
    ///
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<Vec<types::parcel::v1_0::Parcel>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<Vec<types::parcel::v1_0::Parcel>, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::List<rt::wire::Same>, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for DepotParcels<V> {
    type Output = Result<Vec<types::parcel::v1_0::Parcel>, rt::Error>;
    type IntoFuture = rt::Sending<Vec<types::parcel::v1_0::Parcel>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
