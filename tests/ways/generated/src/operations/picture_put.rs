// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `PicturePut` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "picture_put",
        method: "PUT",
        answers: &[204],
    };
    /// Store the picture of a parcel.
    ///
    /// `PUT /parcels/{id}/picture` (pictures), in API 1.0 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PicturePut {
        client: rt::Client,
        id: String,
        picture: rt::Body,
    }
    impl PicturePut {
        pub(crate) fn new(
            client: &rt::Client,
            id: impl Into<String>,
            picture: impl Into<rt::Body>,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                picture: picture.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/parcels/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/picture")
                .stream_body("image/png", self.picture)
        }
        /// Sends the request.
        /// - 204: It is stored.
        ///
        /// # Errors
        ///
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
}
