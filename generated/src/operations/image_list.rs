// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageList` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_list",
        method: "GET",
        answers: &[200],
    };
    /// List images.
    ///
    /// `GET /images/json` (images), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageList {
        client: rt::Client,
        all: Option<bool>,
        filter: Option<String>,
        filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
    }
    impl ImageList {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                all: Default::default(),
                filter: Default::default(),
                filters: Default::default(),
            }
        }
        /// Also the images without a name that others are made from.
        ///
        /// Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only images whose repository matches this shell pattern; the tag is not looked at.
        pub fn filter(mut self, filter: impl Into<String>) -> Self {
            self.filter = Some(filter.into());
            self
        }
        /// Only images that match. The one filter is `dangling`, with the value `true` for images without a name that nothing is made from.
        pub fn filters(
            mut self,
            filters: std::collections::BTreeMap<String, Vec<String>>,
        ) -> Self {
            self.filters = Some(filters);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/json")
                .query("all", self.all.as_ref().map(rt::param::flag))
                .query("filter", self.filter.as_ref().map(rt::param::text))
                .query(
                    "filters",
                    self
                        .filters
                        .as_ref()
                        .map(
                            rt::param::json::<
                                rt::wire::Map<rt::wire::List<rt::wire::Same>>,
                                _,
                            >,
                        ),
                )
        }
        /// Sends the request.
        ///
        /// - 200: The images with the newest first.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_summary::v1_12::ImageSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
