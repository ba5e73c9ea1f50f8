// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageGetAll` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_get_all",
        method: "GET",
        answers: &[200],
    };
    /// Export several images or repositories, with all layers below, into one archive.
    ///
    /// `GET /images/get` (images), in API 1.15 and later.
    ///
    /// - Changed in 1.15: Several images can be exported into one archive.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageGetAll {
        client: rt::Client,
        names: Vec<String>,
    }
    impl ImageGetAll {
        pub(crate) fn new(
            client: &rt::Client,
            names: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                client: client.clone(),
                names: names.into_iter().map(Into::into).collect(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/get")
                .query_each("names", &self.names, rt::param::text)
        }
        /// Sends the request.
        /// - 200: A tar archive with a directory for each layer, and the file `repositories` that says which names they have. On the wire: A failure after the first byte shows only in an archive that is cut off.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
}
