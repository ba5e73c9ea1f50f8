// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageHistory` as it has been since 1.12.
pub mod v1_12 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
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
        client: ::longshore_runtime::Client,
        name: String,
    }
    impl ImageHistory {
        pub(crate) fn new(
            client: &::longshore_runtime::Client,
            name: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &::longshore_runtime::param::text(&self.name))
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
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response
                .json::<
                    ::longshore_runtime::wire::List<::longshore_runtime::wire::Same>,
                    _,
                >()
                .await
        }
    }
}
