// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageHistory` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_history",
        method: "GET",
        answers: &[200],
    };
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageHistory {
        client: rt::Client,
        name: String,
    }
    impl ImageHistory {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/history")
        }
        /// Sends the request.
        ///
        /// - 200: The layers with the newest first.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_history_item::v1_12::ImageHistoryItem>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
