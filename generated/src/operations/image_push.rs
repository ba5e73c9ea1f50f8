// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImagePush` as it has been since 1.10.
pub mod v1_10 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.10 and later.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
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
    /// - Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
    /// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        tag: Option<String>,
        meta: std::collections::BTreeMap<String, String>,
        auth: super::super::super::types::auth_config::v1_5::AuthConfig,
    }
    impl std::fmt::Debug for ImagePush {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImagePush")
                .field("name", &self.name)
                .field("tag", &self.tag)
                .field("meta", &self.meta)
                .field("auth", &format_args!("(secret)"))
                .finish()
        }
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                tag: Default::default(),
                meta: Default::default(),
                auth,
            }
        }
        /// The only tag to send. Default: every tag. Since 1.10.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
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
        /// - 404: There is no such image.
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
/// `ImagePush` as it has been since 1.8.
#[cfg(feature = "v1_9")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.8 to 1.9.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    /// - Changed in 1.5: The credentials to send an image with go in a header. Daemons still take the body of older versions where the header is missing.
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    /// - Changed in 1.8: The headers for the registry are handed on with each request. Before, those of the first one stayed.
    /// - Changed in 1.9: The headers for the registry get lost when an image is pulled or sent.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        meta: std::collections::BTreeMap<String, String>,
        auth: super::super::super::types::auth_config::v1_5::AuthConfig,
    }
    impl std::fmt::Debug for ImagePush {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImagePush")
                .field("name", &self.name)
                .field("meta", &self.meta)
                .field("auth", &format_args!("(secret)"))
                .finish()
        }
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                meta: Default::default(),
                auth,
            }
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Daemons of 1.9 to 1.11 read them and lose them. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
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
        /// - 404: There is no such image.
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
/// `ImagePush` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.7.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    /// - Changed in 1.5: The credentials to send an image with go in a header. Daemons still take the body of older versions where the header is missing.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        meta: std::collections::BTreeMap<String, String>,
        auth: super::super::super::types::auth_config::v1_5::AuthConfig,
    }
    impl std::fmt::Debug for ImagePush {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImagePush")
                .field("name", &self.name)
                .field("meta", &self.meta)
                .field("auth", &format_args!("(secret)"))
                .finish()
        }
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                meta: Default::default(),
                auth,
            }
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
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
        /// - 404: There is no such image.
        /// - 500: The server failed.
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
/// `ImagePush` as it has been since 1.5.
#[cfg(feature = "v1_6")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.5 to 1.6.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    /// - Changed in 1.5: The credentials to send an image with go in a header. Daemons still take the body of older versions where the header is missing.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        meta: std::collections::BTreeMap<String, String>,
        auth: super::super::super::types::auth_config::v1_5::AuthConfig,
    }
    impl std::fmt::Debug for ImagePush {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImagePush")
                .field("name", &self.name)
                .field("meta", &self.meta)
                .field("auth", &format_args!("(secret)"))
                .finish()
        }
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                meta: Default::default(),
                auth,
            }
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
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
        /// - 404: There is no such image.
        /// - 500: The server failed.
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
/// `ImagePush` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.4.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        meta: std::collections::BTreeMap<String, String>,
        auth: super::super::super::types::auth_config::v1_4::AuthConfig,
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_4::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                meta: Default::default(),
                auth,
            }
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .headers("X-Meta-", &self.meta)
                .json_body::<rt::wire::Same, _>(&self.auth)
        }
        /// Sends the request.
        /// - 200: The progress.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
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
/// `ImagePush` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.3.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        auth: super::super::super::types::auth_config::v1_0::AuthConfig,
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_0::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                auth,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .json_body::<rt::wire::Same, _>(&self.auth)
        }
        /// Sends the request.
        /// - 200: The progress.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
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
/// `ImagePush` as it has been since 1.2.
#[cfg(feature = "v1_2")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.2.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        registry: Option<String>,
        auth: super::super::super::types::auth_config::v1_0::AuthConfig,
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_0::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                registry: Default::default(),
                auth,
            }
        }
        /// The URL of the registry to send a single image to, up to its version: `https://registry.example/v1`. On the wire: Not in the documentation. Default: the public registry. Until 1.2.
        pub fn registry(mut self, registry: impl Into<String>) -> Self {
            self.registry = Some(registry.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .query("registry", self.registry.as_ref().map(rt::param::text))
                .json_body::<rt::wire::Same, _>(&self.auth)
        }
        /// Sends the request.
        /// - 200: The progress.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
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
/// `ImagePush` as it has been since 1.1.
#[cfg(feature = "v1_1")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The daemon uses the credentials that it stored (operation `auth`). The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.1.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        registry: Option<String>,
    }
    impl ImagePush {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
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
            rt::Request::new(&self.client, &OPERATION)
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
/// `ImagePush` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry. On the wire: The daemon uses the credentials that it stored (operation `auth`). The status is 200 as soon as the work begins; later failures are the end of the text. The documentation gives the media type `application/vnd.docker.raw-stream` and speaks of a connection that is taken over; daemons send text in an ordinary answer.
    ///
    /// `POST /images/{name}/push` (images), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        registry: Option<String>,
    }
    impl ImagePush {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
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
            rt::Request::new(&self.client, &OPERATION)
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
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
}
