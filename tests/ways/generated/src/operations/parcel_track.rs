// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "parcel_track",
    method: "GET",
    answers: &[200],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Follow a parcel. In API 1.0 and later. See [`ParcelTrack`].
    pub fn parcel_track(&self, id: impl Into<String>) -> ParcelTrack<V> {
        ParcelTrack::new(self, id)
    }
}
/// Follow a parcel.
///
/// `GET /parcels/{id}/track` (parcels), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParcelTrack<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ParcelTrack<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ParcelTrack<V> {
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
            .literal("/track")
    }
    /// Sends the request.
    /// - 200: Its steps, as they happen.
    ///
    /// # Errors
    ///
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(
        self,
    ) -> Result<rt::JsonStream<types::step::v1_0::Step>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(
        self,
    ) -> Result<rt::JsonStream<types::step::v1_0::Step>, rt::Error> {
        let response = self.request().streamed().await?;
        response
            .json_stream::<
                rt::wire::Same,
                types::step::v1_0::Step,
            >(|item| item.failed.as_deref())
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ParcelTrack<V> {
    type Output = Result<rt::JsonStream<types::step::v1_0::Step>, rt::Error>;
    type IntoFuture = rt::Sending<rt::JsonStream<types::step::v1_0::Step>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
