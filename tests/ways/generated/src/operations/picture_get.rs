// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `PictureGet` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "picture_get",
        method: "GET",
        answers: &[200],
    };
    /// Fetch the picture of a parcel.
    ///
    /// `GET /parcels/{id}/picture` (pictures), in API 1.0 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PictureGet {
        client: rt::Client,
        id: String,
    }
    impl PictureGet {
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
                .literal("/picture")
        }
        /// Sends the request.
        /// - 200: The picture.
        ///
        /// # Errors
        ///
        /// - 404: There is none.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
}
