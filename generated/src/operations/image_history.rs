// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageHistory` as it has been since 1.9.
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_history",
        method: "GET",
        answers: &[200],
    };
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.9 and later.
    ///
    /// - Changed in 1.8: An unknown image is an error of its own also when the history is asked for, a name is given or a file is inserted.
    /// - Changed in 1.9: The history of an image is sorted by time instead of by what is made from what.
    /// - Changed in 1.12: The history of an image is in the order of what is made from what again.
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
            Vec<super::super::super::types::image_history_item::v1_9::ImageHistoryItem>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageHistory` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_history",
        method: "GET",
        answers: &[200],
    };
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.7 to 1.8.
    ///
    /// - Changed in 1.8: An unknown image is an error of its own also when the history is asked for, a name is given or a file is inserted.
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
            Vec<super::super::super::types::image_history_item::v1_7::ImageHistoryItem>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageHistory` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_history",
        method: "GET",
        answers: &[200],
    };
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.6.
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
        /// - 200: The layers with the newest first.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: Daemons answer 500 instead before API 1.8.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_history_item::v1_6::ImageHistoryItem>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageHistory` as it has been since 1.2.
#[cfg(feature = "v1_5")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_history",
        method: "GET",
        answers: &[200],
    };
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.2 to 1.5.
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
        /// - 200: The layers with the newest first.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: Daemons answer 500 instead before API 1.8.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_history_item::v1_2::ImageHistoryItem>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageHistory` as it has been since 1.1.
#[cfg(feature = "v1_1")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_history",
        method: "GET",
        answers: &[200],
    };
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.1.
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
        /// - 200: The layers with the newest first.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: Daemons answer 500 instead before API 1.8.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_history_item::v1_1::ImageHistoryItem>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageHistory` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_history",
        method: "GET",
        answers: &[200],
    };
    /// List the layers of an image.
    ///
    /// `GET /images/{name}/history` (images), in API 1.0.
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
        /// - 200: The layers with the newest first.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: Daemons answer 500 instead before API 1.8.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_history_item::v1_0::ImageHistoryItem>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
