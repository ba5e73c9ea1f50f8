// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImagePush` as it has been since 1.5.
pub mod v1_5 {
    use ::longshore_runtime as rt;
    #[allow(unused_imports)]
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
        versions: &[(5, 16)],
        since: "1.0",
        gates: &[rt::Gate::new("tag", "tag", (10, 16), "1.10")],
    };
    impl<V: versions::Since1_5> client::Client<V> {
        /// Send a repository to its registry. In API 1.5 and later. See [`ImagePush`].
        pub fn image_push(
            &self,
            name: impl Into<String>,
            auth: types::auth_config::v1_5::AuthConfig,
        ) -> ImagePush<V> {
            ImagePush::new(self, name, auth)
        }
    }
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.5 and later.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: The progress of transfers is JSON from every daemon.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    /// - Changed in 1.5: The credentials to send an image with go in a header. Daemons still take the body of older versions where the header is missing.
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    /// - Changed in 1.8: The headers for the registry are handed on with each request. Before, those of the first one stayed.
    /// - Changed in 1.9: The headers for the registry get lost when an image is pulled or sent.
    /// - Changed in 1.10: A single tag of a repository can be sent, from Docker 0.10 on.
    /// - Changed in 1.10: Messages end with a line end, except those with a progress. Before, nothing stood between them.
    /// - Changed in 1.11: A single tag can be sent to, and the version of the API asked from, every daemon of this version.
    /// - Changed in 1.12: The headers for the registry are handed on again when an image is pulled or sent.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
    /// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[derive(Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
        pub(super) tag: Option<String>,
        pub(super) meta: std::collections::BTreeMap<String, String>,
        pub(super) auth: types::auth_config::v1_5::AuthConfig,
    }
    impl<V: versions::Version> std::fmt::Debug for ImagePush<V> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("ImagePush");
            shown.field("name", &self.name);
            shown.field("tag", &self.tag);
            shown.field("meta", &self.meta);
            shown.field("auth", &format_args!("(secret)"));
            shown.finish()
        }
    }
    impl<V: versions::Version> rt::Builder for ImagePush<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImagePush<V> {
        fn new(
            client: &client::Client<V>,
            name: impl Into<String>,
            auth: types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                tag: Default::default(),
                meta: Default::default(),
                auth,
            }
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .headers("X-Meta-", &self.meta)
                .header(
                    "X-Registry-Auth",
                    Some(rt::param::base64url_json::<rt::wire::Same, _>(&self.auth)),
                )
        }
        /// Sends the request.
        /// - 200: The progress.
        ///
        /// # Errors
        ///
        /// - 400: The name is none that an image could have, or there are no credentials. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_4"))]
            {
                let client = self.client.inner();
                if !(client.is_within(5, 16)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().streamed().await?;
            response
                .message_stream::<rt::wire::Same, V::JsonMessage>(V::json_message_error)
        }
        #[cfg(all(feature = "any", feature = "v1_4"))]
        async fn older(self) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            let mut client = self.client;
            client.inner_mut().lack("tag", self.tag.is_some(), "1.10");
            let older = super::v1_2::ImagePush {
                name: self.name,
                meta: self.meta,
                #[cfg(feature = "v1_2")]
                registry: None,
                auth: client
                    .inner_mut()
                    .recast::<
                        rt::wire::Same,
                        types::auth_config::v1_5::AuthConfig,
                        V::AuthConfig,
                    >("auth", &self.auth)?,
                client,
            };
            older.attempt().await
        }
    }
    impl<V: versions::Since1_10> ImagePush<V> {
        /// The only tag to send. Default: every tag. Since 1.10.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImagePush<V> {
        type Output = Result<rt::JsonStream<V::JsonMessage>, rt::Error>;
        type IntoFuture = rt::Sending<rt::JsonStream<V::JsonMessage>>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ImagePush` as it has been since 1.2.
#[cfg(feature = "v1_4")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    #[allow(unused_imports)]
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
        versions: &[(2, 4)],
        since: "1.0",
        gates: &[
            rt::Gate::new("X-Meta-", "meta", (4, 4), "1.4"),
            rt::Gate::new("registry", "registry", (2, 2), "1.2"),
        ],
    };
    #[cfg(feature = "v1_2")]
    impl client::Client<versions::V1_2> {
        /// Send a repository to its registry. In API 1.2 to 1.4. See [`ImagePush`].
        pub fn image_push(
            &self,
            name: impl Into<String>,
            auth: <versions::V1_2 as versions::Version>::AuthConfig,
        ) -> ImagePush<versions::V1_2> {
            ImagePush::new(self, name, auth)
        }
    }
    #[cfg(feature = "v1_3")]
    impl client::Client<versions::V1_3> {
        /// Send a repository to its registry. In API 1.2 to 1.4. See [`ImagePush`].
        pub fn image_push(
            &self,
            name: impl Into<String>,
            auth: <versions::V1_3 as versions::Version>::AuthConfig,
        ) -> ImagePush<versions::V1_3> {
            ImagePush::new(self, name, auth)
        }
    }
    #[cfg(feature = "v1_4")]
    impl client::Client<versions::V1_4> {
        /// Send a repository to its registry. In API 1.2 to 1.4. See [`ImagePush`].
        pub fn image_push(
            &self,
            name: impl Into<String>,
            auth: <versions::V1_4 as versions::Version>::AuthConfig,
        ) -> ImagePush<versions::V1_4> {
            ImagePush::new(self, name, auth)
        }
    }
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.2 to 1.4.
    ///
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: The progress of transfers is JSON from every daemon.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
        pub(super) meta: std::collections::BTreeMap<String, String>,
        #[cfg(feature = "v1_2")]
        pub(super) registry: Option<String>,
        pub(super) auth: V::AuthConfig,
    }
    impl<V: versions::Version> rt::Builder for ImagePush<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImagePush<V> {
        fn new(
            client: &client::Client<V>,
            name: impl Into<String>,
            auth: V::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                meta: Default::default(),
                #[cfg(feature = "v1_2")]
                registry: Default::default(),
                auth,
            }
        }
        fn request(self) -> rt::Request {
            let request = rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .headers("X-Meta-", &self.meta);
            #[cfg(feature = "v1_2")]
            let request = request
                .query("registry", self.registry.as_ref().map(rt::param::text));
            request.message_body::<rt::wire::Same, V::AuthConfig>(&self.auth)
        }
        /// Sends the request.
        /// - 200: The progress.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_1"))]
            {
                let client = self.client.inner();
                if !(client.is_within(2, 4)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().streamed().await?;
            response
                .message_stream::<rt::wire::Same, V::JsonMessage>(V::json_message_error)
        }
        #[cfg(all(feature = "any", feature = "v1_1"))]
        async fn older(self) -> Result<rt::JsonStream<V::JsonMessage>, rt::Error> {
            let mut client = self.client;
            client.inner_mut().lack("meta", !self.meta.is_empty(), "1.4");
            client.inner_mut().lack("auth", true, "1.2");
            let older = super::v1_1::ImagePush {
                name: self.name,
                registry: self.registry,
                client,
            };
            older
                .attempt()
                .await
                .map(|answer| answer.cast::<V::JsonMessage>(V::json_message_error))
        }
    }
    impl<V: versions::Since1_4> ImagePush<V> {
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
    }
    #[cfg(feature = "v1_2")]
    impl<V: versions::Until1_2> ImagePush<V> {
        /// The URL of the registry to send a single image to, up to its version: `https://registry.example/v1`. On the wire: Not in the documentation. Default: the public registry. Until 1.2.
        pub fn registry(mut self, registry: impl Into<String>) -> Self {
            self.registry = Some(registry.into());
            self
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImagePush<V> {
        type Output = Result<rt::JsonStream<V::JsonMessage>, rt::Error>;
        type IntoFuture = rt::Sending<rt::JsonStream<V::JsonMessage>>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ImagePush` as it has been since 1.1.
#[cfg(feature = "v1_1")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
        versions: &[(1, 1)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_1")]
    impl client::Client<versions::V1_1> {
        /// Send a repository to its registry. In API 1.1. See [`ImagePush`].
        pub fn image_push(&self, name: impl Into<String>) -> ImagePush<versions::V1_1> {
            ImagePush::new(self, name)
        }
    }
    /// Send a repository to its registry. On the wire: The daemon uses the credentials that it stored (operation `auth`). The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.1.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
        pub(super) registry: Option<String>,
    }
    impl<V: versions::Version> rt::Builder for ImagePush<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImagePush<V> {
        fn new(client: &client::Client<V>, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                registry: Default::default(),
            }
        }
        /// The URL of the registry to send a single image to, up to its version: `https://registry.example/v1`. On the wire: Not in the documentation. Default: the public registry. Until 1.2.
        pub fn registry(mut self, registry: impl Into<String>) -> Self {
            self.registry = Some(registry.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .query("registry", self.registry.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 200: The progress. On the wire: Docker 0.3.4 sends the progress as text.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<rt::JsonStream<types::json_message::v1_1::JsonMessage>, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<rt::JsonStream<types::json_message::v1_1::JsonMessage>, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                let client = self.client.inner();
                if !(client.is_within(1, 1)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().streamed().await?;
            response
                .json_stream::<
                    rt::wire::Same,
                    types::json_message::v1_1::JsonMessage,
                >(|item| item.error.as_deref())
                .map(|stream| stream.or_lines("status", &[(1, 1)]))
        }
        #[cfg(all(feature = "any", feature = "v1_0"))]
        async fn older(
            self,
        ) -> Result<rt::JsonStream<types::json_message::v1_1::JsonMessage>, rt::Error> {
            let client = self.client;
            let older = super::v1_0::ImagePush {
                name: self.name,
                registry: self.registry,
                client,
            };
            older
                .attempt()
                .await
                .map(|text| rt::JsonStream::<
                    types::json_message::v1_1::JsonMessage,
                >::of_lines(
                    text,
                    1,
                    super::super::super::any::steps::progress_lines::up,
                    |item| item.error.as_deref(),
                ))
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImagePush<V> {
        type Output = Result<
            rt::JsonStream<types::json_message::v1_1::JsonMessage>,
            rt::Error,
        >;
        type IntoFuture = rt::Sending<
            rt::JsonStream<types::json_message::v1_1::JsonMessage>,
        >;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ImagePush` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
        versions: &[(0, 0)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Send a repository to its registry. In API 1.0. See [`ImagePush`].
        pub fn image_push(&self, name: impl Into<String>) -> ImagePush<versions::V1_0> {
            ImagePush::new(self, name)
        }
    }
    /// Send a repository to its registry. On the wire: The daemon uses the credentials that it stored (operation `auth`). The status is 200 as soon as the work begins; later failures are the end of the text. The documentation gives the media type `application/vnd.docker.raw-stream` and speaks of a connection that is taken over; daemons send text in an ordinary answer.
    ///
    /// `POST /images/{name}/push` (images), in API 1.0.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
        pub(super) registry: Option<String>,
    }
    impl<V: versions::Version> rt::Builder for ImagePush<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImagePush<V> {
        fn new(client: &client::Client<V>, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                registry: Default::default(),
            }
        }
        /// The URL of the registry to send a single image to, up to its version: `https://registry.example/v1`. On the wire: Not in the documentation. Default: the public registry. Until 1.2.
        pub fn registry(mut self, registry: impl Into<String>) -> Self {
            self.registry = Some(registry.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .query("registry", self.registry.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 200: The progress.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<rt::ByteStream, rt::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImagePush<V> {
        type Output = Result<rt::ByteStream, rt::Error>;
        type IntoFuture = rt::Sending<rt::ByteStream>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
