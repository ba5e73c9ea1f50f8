// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `DepotList` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "depot_list",
        method: "GET",
        answers: &[200],
    };
    /// List the parcels in a depot.
    ///
    /// `GET /depot` (depots), in API 2.0 and later.
    ///
    /// - Changed in 2.0: Depots are named in the query.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DepotList {
        client: rt::Client,
        place: String,
    }
    impl DepotList {
        pub(crate) fn new(client: &rt::Client, place: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                place: place.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/depot")
                .query("place", Some(rt::param::text(&self.place)))
        }
        /// Sends the request.
        /// - 200: The parcels.
        ///
        /// # Errors
        ///
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<Vec<super::super::super::types::parcel::v2_0::Parcel>, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
