// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ParcelDrop` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "parcel_drop",
        method: "DELETE",
        answers: &[204],
    };
    /// Throw a parcel away.
    ///
    /// `DELETE /parcels/{id}` (parcels), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ParcelDrop {
        client: rt::Client,
        id: String,
    }
    impl ParcelDrop {
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
        }
        /// Sends the request.
        /// - 204: It is gone.
        ///
        /// # Errors
        ///
        /// - 404: There is none.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
}
