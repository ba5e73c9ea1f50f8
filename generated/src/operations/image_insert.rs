// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageInsert` as it has been since 1.8.
#[cfg(feature = "v1_11")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_insert",
        method: "POST",
        answers: &[200],
    };
    /// Make an image of another one and a file. On the wire: The new image has no name. The status is 200 as soon as the work begins; later failures come as messages. Not in the documentation of this version. Deprecated: Use `build` with an `ADD` in the Dockerfile.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.8 to 1.11.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.7: Inserting a file ends with a message like the others, which has the full ID of the new image. Before, it ended with an object of its own.
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    /// - Changed in 1.8: An unknown image is an error of its own also when the history is asked for, a name is given or a file is inserted.
    /// - Changed in 1.10: Messages end with a line end, except those with a progress. Before, nothing stood between them.
    /// - Changed in 1.11: Inserting a file into an image is no longer documented, while daemons keep it until API 1.12.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInsert {
        client: rt::Client,
        name: String,
        url: String,
        path: String,
    }
    impl ImageInsert {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            url: impl Into<String>,
            path: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                url: url.into(),
                path: path.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/insert")
                .query("url", Some(rt::param::text(&self.url)))
                .query("path", Some(rt::param::text(&self.path)))
        }
        /// Sends the request.
        /// - 200: The progress. The last message of all has the full ID of the new image. On the wire: It is the `status` of that message.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: Not in the documentation.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            rt::JsonStream<super::super::super::types::json_message::v1_8::JsonMessage>,
            rt::Error,
        > {
            let response = self.request().streamed().await?;
            response.json_stream::<rt::wire::Same, _>(|item| item.error.as_deref())
        }
    }
}
/// `ImageInsert` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_insert",
        method: "POST",
        answers: &[200],
    };
    /// Make an image of another one and a file. On the wire: The new image has no name. The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.7.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.7: Inserting a file ends with a message like the others, which has the full ID of the new image. Before, it ended with an object of its own.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInsert {
        client: rt::Client,
        name: String,
        url: String,
        path: String,
    }
    impl ImageInsert {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            url: impl Into<String>,
            path: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                url: url.into(),
                path: path.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/insert")
                .query("url", Some(rt::param::text(&self.url)))
                .query("path", Some(rt::param::text(&self.path)))
        }
        /// Sends the request.
        /// - 200: The progress. The last message of all has the full ID of the new image. On the wire: Daemons have it as the `id` up to API 1.8, later as the `status`. Not in the documentation.
        ///
        /// # Errors
        ///
        /// - 500: The server failed, or there is no such image.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            rt::JsonStream<super::super::super::types::json_message::v1_7::JsonMessage>,
            rt::Error,
        > {
            let response = self.request().streamed().await?;
            response.json_stream::<rt::wire::Same, _>(|item| item.error.as_deref())
        }
    }
}
/// `ImageInsert` as it has been since 1.4.
#[cfg(feature = "v1_6")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_insert",
        method: "POST",
        answers: &[200],
    };
    /// Make an image of another one and a file. On the wire: The new image has no name. The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.4 to 1.6.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInsert {
        client: rt::Client,
        name: String,
        url: String,
        path: String,
    }
    impl ImageInsert {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            url: impl Into<String>,
            path: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                url: url.into(),
                path: path.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/insert")
                .query("url", Some(rt::param::text(&self.url)))
                .query("path", Some(rt::param::text(&self.path)))
        }
        /// Sends the request.
        /// - 200: The progress. The last message has the short ID of the new image and nothing else. On the wire: The documentation does not show that message. It has an empty ID, and no error comes, when the image or the file to insert is not there.
        ///
        /// # Errors
        ///
        /// - 500: The server failed, or there is no such image.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            rt::JsonStream<super::super::super::types::json_message::v1_4::JsonMessage>,
            rt::Error,
        > {
            let response = self.request().streamed().await?;
            response.json_stream::<rt::wire::Same, _>(|item| item.error.as_deref())
        }
    }
}
/// `ImageInsert` as it has been since 1.1.
#[cfg(feature = "v1_3")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_insert",
        method: "POST",
        answers: &[200],
    };
    /// Make an image of another one and a file. On the wire: The new image has no name. The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.1 to 1.3.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInsert {
        client: rt::Client,
        name: String,
        url: String,
        path: String,
    }
    impl ImageInsert {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            url: impl Into<String>,
            path: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                url: url.into(),
                path: path.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/insert")
                .query("url", Some(rt::param::text(&self.url)))
                .query("path", Some(rt::param::text(&self.path)))
        }
        /// Sends the request.
        /// - 200: The progress. The last message has the short ID of the new image and nothing else. On the wire: The documentation does not show that message. It has an empty ID, and no error comes, when the image or the file to insert is not there.
        ///
        /// # Errors
        ///
        /// - 500: The server failed, or there is no such image.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            rt::JsonStream<super::super::super::types::json_message::v1_1::JsonMessage>,
            rt::Error,
        > {
            let response = self.request().streamed().await?;
            response.json_stream::<rt::wire::Same, _>(|item| item.error.as_deref())
        }
    }
}
/// `ImageInsert` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_insert",
        method: "POST",
        answers: &[200],
    };
    /// Make an image of another one and a file. On the wire: The new image has no name. The documentation speaks of a tar archive as the answer.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInsert {
        client: rt::Client,
        name: String,
        url: String,
        path: String,
    }
    impl ImageInsert {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            url: impl Into<String>,
            path: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                url: url.into(),
                path: path.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/insert")
                .query("url", Some(rt::param::text(&self.url)))
                .query("path", Some(rt::param::text(&self.path)))
        }
        /// Sends the request.
        /// - 200: The progress. The last line is the full ID of the new image. On the wire: Docker 0.3.4 and later put a JSON object `{"Id": …}` with the short ID behind it.
        ///
        /// # Errors
        ///
        /// - 500: The server failed, or there is no such image.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
}
