// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `DepotParcels` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "depot_parcels",
        method: "GET",
        answers: &[200],
    };
    /// List the parcels in a depot.
    ///
    /// `GET /depots/{place}/parcels` (depots), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DepotParcels {
        client: rt::Client,
        place: String,
    }
    impl DepotParcels {
        pub(crate) fn new(client: &rt::Client, place: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                place: place.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
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
        pub async fn send(
            self,
        ) -> Result<Vec<super::super::super::types::parcel::v1_0::Parcel>, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
