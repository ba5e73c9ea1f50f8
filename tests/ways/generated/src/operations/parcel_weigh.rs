// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ParcelWeigh` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "parcel_weigh",
        method: "POST",
        answers: &[200],
    };
    /// Weigh a parcel.
    ///
    /// `POST /parcels/{id}/weigh` (parcels), in API 2.0 and later.
    ///
    /// - Changed in 2.0: Parcels can be weighed again.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ParcelWeigh {
        client: rt::Client,
        id: String,
    }
    impl ParcelWeigh {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
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
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::weight::v2_0::Weight, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
