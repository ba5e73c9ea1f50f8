// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageInsert` as it has been since 1.1.
#[cfg(feature = "v1_11")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_insert",
        method: "POST",
        answers: &[200],
        versions: &[(1, 11)],
        since: "1.0",
        gates: &[],
    };
    impl<V: versions::Since1_1 + versions::Until1_11> client::Client<V> {
        /// Make an image of another one and a file. In API 1.1 to 1.11. Deprecated since 1.10. Use `build`. An `ADD` in the Dockerfile does the same. See [`ImageInsert`].
        #[cfg_attr(
            not(feature = "v1_9"),
            deprecated(
                note = "since API 1.10. Use `build`. An `ADD` in the Dockerfile does the same."
            )
        )]
        pub fn image_insert(
            &self,
            name: impl Into<String>,
            url: impl Into<String>,
            path: impl Into<String>,
        ) -> ImageInsert<V> {
            ImageInsert::new(self, name, url, path)
        }
    }
    /// Make an image of another one and a file. On the wire: The new image has no name. The status is 200 as soon as the work begins; later failures come as messages. Not in the documentation of this version. Deprecated since 1.10. Use `build`. An `ADD` in the Dockerfile does the same.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.1 to 1.11.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The progress of transfers is JSON from every daemon.
    /// - Changed in 1.7: Inserting a file ends with a message like the others, which has the full ID of the new image. Before, it ended with an object of its own.
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    /// - Changed in 1.8: An unknown image is an error of its own also when the history is asked for, a name is given or a file is inserted.
    /// - Changed in 1.10: Inserting a file into an image is deprecated, from Docker 0.10 on.
    /// - Changed in 1.10: Messages end with a line end, except those with a progress. Before, nothing stood between them.
    /// - Changed in 1.11: Inserting a file into an image is no longer documented, while daemons keep it until API 1.12.
    #[cfg_attr(
        not(feature = "v1_9"),
        deprecated(
            note = "since API 1.10. Use `build`. An `ADD` in the Dockerfile does the same."
        )
    )]
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInsert<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
        pub(super) url: String,
        pub(super) path: String,
    }
    impl<V: versions::Version> rt::Builder for ImageInsert<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImageInsert<V> {
        fn new(
            client: &client::Client<V>,
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
            rt::Request::new(self.client.inner(), &OPERATION)
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
        /// - 404: There is no such image. On the wire: Not in the documentation. Docker 0.12 and later answer so whatever is asked, since nothing can be inserted any more.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                let client = self.client.inner();
                if !(client.is_within(1, 11)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().streamed().await?;
            response
                .message_stream::<rt::wire::Same, V::JsonMessage>(V::json_message_error)
                .map(|stream| stream.or_lines("status", &[(1, 1)]))
        }
        #[cfg(all(feature = "any", feature = "v1_0"))]
        async fn older(self) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            let client = self.client;
            let older = super::v1_0::ImageInsert {
                name: self.name,
                url: self.url,
                path: self.path,
                client,
            };
            older
                .attempt()
                .await
                .map(|text| rt::JsonStream::<
                    V::JsonMessage,
                >::of_lines(
                    text,
                    1,
                    super::super::super::any::steps::progress_lines::up,
                    V::json_message_error,
                ))
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImageInsert<V> {
        type Output = Result<rt::JsonStream<V::JsonMessage>, rt::Error>;
        type IntoFuture = rt::Sending<rt::JsonStream<V::JsonMessage>>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ImageInsert` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_insert",
        method: "POST",
        answers: &[200],
        versions: &[(0, 0)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Make an image of another one and a file. In API 1.0. See [`ImageInsert`].
        pub fn image_insert(
            &self,
            name: impl Into<String>,
            url: impl Into<String>,
            path: impl Into<String>,
        ) -> ImageInsert<versions::V1_0> {
            ImageInsert::new(self, name, url, path)
        }
    }
    /// Make an image of another one and a file. On the wire: The new image has no name. The documentation speaks of a tar archive as the answer.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.0.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInsert<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
        pub(super) url: String,
        pub(super) path: String,
    }
    impl<V: versions::Version> rt::Builder for ImageInsert<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImageInsert<V> {
        fn new(
            client: &client::Client<V>,
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
            rt::Request::new(self.client.inner(), &OPERATION)
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
        /// - 404: There is no such image. On the wire: Not documented. From Docker 0.7.1 on; Docker 0.12 and later answer so whatever is asked, since nothing can be inserted any more.
        /// - 500: The server failed, or there is no such image.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<rt::ByteStream, rt::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImageInsert<V> {
        type Output = Result<rt::ByteStream, rt::Error>;
        type IntoFuture = rt::Sending<rt::ByteStream>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
