// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "parcel_weigh",
    method: "POST",
    answers: &[200],
    versions: &[(1, 1)],
    since: "2.0",
    gates: &[],
};
impl<V: versions::Since2_0> client::Client<V> {
    /// Weigh a parcel. In API 2.0 and later. See [`ParcelWeigh`].
    pub fn parcel_weigh(&self, id: impl Into<String>) -> ParcelWeigh<V> {
        ParcelWeigh::new(self, id)
    }
}
/// Weigh a parcel.
///
/// `POST /parcels/{id}/weigh` (parcels), in API 2.0 and later.
///
/// - Changed in 2.0: Parcels can be weighed again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParcelWeigh<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ParcelWeigh<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ParcelWeigh<V> {
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
            .literal("/weigh")
    }
    /// Sends the request.
    /// - 200: What it weighs.
    ///
    /// # Errors
    ///
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<types::weight::v2_0::Weight, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<types::weight::v2_0::Weight, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::Same, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ParcelWeigh<V> {
    type Output = Result<types::weight::v2_0::Weight, rt::Error>;
    type IntoFuture = rt::Sending<types::weight::v2_0::Weight>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
