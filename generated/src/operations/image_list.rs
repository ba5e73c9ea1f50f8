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
    ///
    /// - Changed in 1.4: The list of images is sorted, from Docker 0.6.0 on.
    /// - Changed in 1.5: The filter of the image list is a pattern.
    /// - Changed in 1.12: The list of images can be filtered for those without a name that nothing is made from.
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
        /// Also the images without a name that others are made from. Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only images whose repository matches this shell pattern; the tag is not looked at.
        pub fn filter(mut self, filter: impl Into<String>) -> Self {
            self.filter = Some(filter.into());
            self
        }
        /// Only images that match. The one filter is `dangling`, with the value `true` for images without a name that nothing is made from. Since 1.12.
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
            Vec<super::super::super::types::image_summary::v1_9::ImageSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageList` as it has been since 1.9.
#[cfg(feature = "v1_11")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_list",
        method: "GET",
        answers: &[200],
    };
    /// List images.
    ///
    /// `GET /images/json` (images), in API 1.9 to 1.11.
    ///
    /// - Changed in 1.4: The list of images is sorted, from Docker 0.6.0 on.
    /// - Changed in 1.5: The filter of the image list is a pattern.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageList {
        client: rt::Client,
        all: Option<bool>,
        filter: Option<String>,
    }
    impl ImageList {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                all: Default::default(),
                filter: Default::default(),
            }
        }
        /// Also the images without a name that others are made from. Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only images whose repository matches this shell pattern; the tag is not looked at. On the wire: Not in the documentation of these versions.
        pub fn filter(mut self, filter: impl Into<String>) -> Self {
            self.filter = Some(filter.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/json")
                .query("all", self.all.as_ref().map(rt::param::flag))
                .query("filter", self.filter.as_ref().map(rt::param::text))
        }
        /// Sends the request.
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
            Vec<super::super::super::types::image_summary::v1_9::ImageSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageList` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_list",
        method: "GET",
        answers: &[200],
    };
    /// List images.
    ///
    /// `GET /images/json` (images), in API 1.7 to 1.8.
    ///
    /// - Changed in 1.4: The list of images is sorted, from Docker 0.6.0 on.
    /// - Changed in 1.5: The filter of the image list is a pattern.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageList {
        client: rt::Client,
        all: Option<bool>,
        filter: Option<String>,
    }
    impl ImageList {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                all: Default::default(),
                filter: Default::default(),
            }
        }
        /// Also the images without a name that others are made from. Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only images whose repository matches this shell pattern; the tag is not looked at. On the wire: Not in the documentation of these versions.
        pub fn filter(mut self, filter: impl Into<String>) -> Self {
            self.filter = Some(filter.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/json")
                .query("all", self.all.as_ref().map(rt::param::flag))
                .query("filter", self.filter.as_ref().map(rt::param::text))
        }
        /// Sends the request.
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
            Vec<super::super::super::types::image_summary::v1_7::ImageSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageList` as it has been since 1.2.
#[cfg(feature = "v1_6")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_list",
        method: "GET",
        answers: &[200],
    };
    /// List images.
    ///
    /// `GET /images/json` (images), in API 1.2 to 1.6.
    ///
    /// - Changed in 1.4: The list of images is sorted, from Docker 0.6.0 on.
    /// - Changed in 1.5: The filter of the image list is a pattern.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageList {
        client: rt::Client,
        all: Option<bool>,
        filter: Option<String>,
    }
    impl ImageList {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                all: Default::default(),
                filter: Default::default(),
            }
        }
        /// Also the images without a name that others are made from. Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only images whose repository matches this shell pattern; the tag is not looked at. On the wire: Not in the documentation of these versions.
        pub fn filter(mut self, filter: impl Into<String>) -> Self {
            self.filter = Some(filter.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/json")
                .query("all", self.all.as_ref().map(rt::param::flag))
                .query("filter", self.filter.as_ref().map(rt::param::text))
        }
        /// Sends the request.
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
            Vec<super::super::super::types::image_summary::v1_2::ImageSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageList` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_list",
        method: "GET",
        answers: &[200],
    };
    /// List images.
    ///
    /// `GET /images/json` (images), in API 1.0 to 1.1.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageList {
        client: rt::Client,
        all: Option<bool>,
        filter: Option<String>,
    }
    impl ImageList {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                all: Default::default(),
                filter: Default::default(),
            }
        }
        /// Also the images without a name that others are made from. Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only images whose repository has this name; the tag is not looked at. On the wire: Not in the documentation of these versions.
        pub fn filter(mut self, filter: impl Into<String>) -> Self {
            self.filter = Some(filter.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/json")
                .query("all", self.all.as_ref().map(rt::param::flag))
                .query("filter", self.filter.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 200: The images.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_summary::v1_0::ImageSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
