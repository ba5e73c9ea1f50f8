// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ParcelTrack` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "parcel_track",
        method: "GET",
        answers: &[200],
    };
    /// Follow a parcel.
    ///
    /// `GET /parcels/{id}/track` (parcels), in API 1.0 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ParcelTrack {
        client: rt::Client,
        id: String,
    }
    impl ParcelTrack {
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
        ) -> Result<
            rt::JsonStream<super::super::super::types::step::v1_0::Step>,
            rt::Error,
        > {
            let response = self.request().streamed().await?;
            response.json_stream::<rt::wire::Same, _>(|item| item.failed.as_deref())
        }
    }
}
