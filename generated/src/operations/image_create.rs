// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageCreate` as it has been since 1.8.
pub mod v1_8 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.8 and later.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: The images of a repository are pulled side by side, from Docker 0.6.0 on, and their messages come mixed.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    /// - Changed in 1.5: An image can be pulled with credentials, which go in a header.
    /// - Changed in 1.7: An import ends with the full ID of the image instead of a short one.
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    /// - Changed in 1.8: The headers for the registry are handed on with each request. Before, those of the first one stayed.
    /// - Changed in 1.9: The headers for the registry get lost when an image is pulled or sent.
    /// - Changed in 1.10: Messages end with a line end, except those with a progress. Before, nothing stood between them.
    /// - Changed in 1.12: The headers for the registry are handed on again when an image is pulled or sent.
    /// - Changed in 1.14: Images to pull or to import are named with their tag in one string, and a tag of its own is no longer needed.
    /// - Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    /// - Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
    /// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        meta: std::collections::BTreeMap<String, String>,
        auth: Option<super::super::super::types::auth_config::v1_5::AuthConfig>,
        archive: Option<rt::Body>,
    }
    impl std::fmt::Debug for ImageCreate {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageCreate")
                .field("from_image", &self.from_image)
                .field("from_src", &self.from_src)
                .field("repo", &self.repo)
                .field("tag", &self.tag)
                .field("meta", &self.meta)
                .field("auth", &format_args!("(secret)"))
                .field("archive", &self.archive)
                .finish()
        }
    }
    impl ImageCreate {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                meta: Default::default(),
                auth: Default::default(),
                archive: Default::default(),
            }
        }
        /// The image to pull as `repository:tag`, with the address of its registry in front unless it is the public one. Without a tag every tag is pulled.
        pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
            self.from_image = Some(from_image.into());
            self
        }
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
            self.from_src = Some(from_src.into());
            self
        }
        /// The name of the imported image as `repository:tag`, where the tag may be missing. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image. On the wire: It still works with a name that has no tag. Both together are an error for a pull, as the name is then taken whole and is no valid one. Deprecated: Put the tag behind the name in `fromImage` or `repo`. Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        /// The credentials for the registry to pull from. On the wire: A value that cannot be read is ignored without a word. Since 1.5.
        pub fn auth(
            mut self,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            self.auth = Some(auth);
            self
        }
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub fn archive(mut self, archive: impl Into<rt::Body>) -> Self {
            self.archive = Some(archive.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/create")
                .query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .headers("X-Meta-", &self.meta)
                .header(
                    "X-Registry-Auth",
                    self
                        .auth
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
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
/// `ImageCreate` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.7.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: The images of a repository are pulled side by side, from Docker 0.6.0 on, and their messages come mixed.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    /// - Changed in 1.5: An image can be pulled with credentials, which go in a header.
    /// - Changed in 1.7: An import ends with the full ID of the image instead of a short one.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        meta: std::collections::BTreeMap<String, String>,
        auth: Option<super::super::super::types::auth_config::v1_5::AuthConfig>,
        archive: Option<rt::Body>,
    }
    impl std::fmt::Debug for ImageCreate {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageCreate")
                .field("from_image", &self.from_image)
                .field("from_src", &self.from_src)
                .field("repo", &self.repo)
                .field("tag", &self.tag)
                .field("meta", &self.meta)
                .field("auth", &format_args!("(secret)"))
                .field("archive", &self.archive)
                .finish()
        }
    }
    impl ImageCreate {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                meta: Default::default(),
                auth: Default::default(),
                archive: Default::default(),
            }
        }
        /// The repository to pull from, with the address of its registry in front unless it is the public one.
        pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
            self.from_image = Some(from_image.into());
            self
        }
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
            self.from_src = Some(from_src.into());
            self
        }
        /// The repository of the imported image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image. Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        /// The credentials for the registry to pull from. On the wire: A value that cannot be read is ignored without a word. Since 1.5.
        pub fn auth(
            mut self,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            self.auth = Some(auth);
            self
        }
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub fn archive(mut self, archive: impl Into<rt::Body>) -> Self {
            self.archive = Some(archive.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/create")
                .query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .headers("X-Meta-", &self.meta)
                .header(
                    "X-Registry-Auth",
                    self
                        .auth
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
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
/// `ImageCreate` as it has been since 1.5.
#[cfg(feature = "v1_6")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.5 to 1.6.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: The images of a repository are pulled side by side, from Docker 0.6.0 on, and their messages come mixed.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    /// - Changed in 1.5: An image can be pulled with credentials, which go in a header.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        meta: std::collections::BTreeMap<String, String>,
        auth: Option<super::super::super::types::auth_config::v1_5::AuthConfig>,
        archive: Option<rt::Body>,
    }
    impl std::fmt::Debug for ImageCreate {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageCreate")
                .field("from_image", &self.from_image)
                .field("from_src", &self.from_src)
                .field("repo", &self.repo)
                .field("tag", &self.tag)
                .field("meta", &self.meta)
                .field("auth", &format_args!("(secret)"))
                .field("archive", &self.archive)
                .finish()
        }
    }
    impl ImageCreate {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                meta: Default::default(),
                auth: Default::default(),
                archive: Default::default(),
            }
        }
        /// The repository to pull from, with the address of its registry in front unless it is the public one.
        pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
            self.from_image = Some(from_image.into());
            self
        }
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
            self.from_src = Some(from_src.into());
            self
        }
        /// The repository of the imported image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image. Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        /// The credentials for the registry to pull from. On the wire: A value that cannot be read is ignored without a word. Since 1.5.
        pub fn auth(
            mut self,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            self.auth = Some(auth);
            self
        }
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub fn archive(mut self, archive: impl Into<rt::Body>) -> Self {
            self.archive = Some(archive.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/create")
                .query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .headers("X-Meta-", &self.meta)
                .header(
                    "X-Registry-Auth",
                    self
                        .auth
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
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
/// `ImageCreate` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.4.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    /// - Changed in 1.4: The images of a repository are pulled side by side, from Docker 0.6.0 on, and their messages come mixed.
    /// - Changed in 1.4: Headers of a request can be handed on to the registry.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        meta: std::collections::BTreeMap<String, String>,
        archive: Option<rt::Body>,
    }
    impl ImageCreate {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                meta: Default::default(),
                archive: Default::default(),
            }
        }
        /// The repository to pull from, with the address of its registry in front unless it is the public one.
        pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
            self.from_image = Some(from_image.into());
            self
        }
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
            self.from_src = Some(from_src.into());
            self
        }
        /// The repository of the imported image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image. Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub fn archive(mut self, archive: impl Into<rt::Body>) -> Self {
            self.archive = Some(archive.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/create")
                .query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .headers("X-Meta-", &self.meta)
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
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
/// `ImageCreate` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which daemons read up to Docker 0.4.8 only.
    ///
    /// `POST /images/create` (images), in API 1.3.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    /// - Changed in 1.3: The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        archive: Option<rt::Body>,
    }
    impl ImageCreate {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                archive: Default::default(),
            }
        }
        /// The repository to pull from, with the address of its registry in front unless it is the public one.
        pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
            self.from_image = Some(from_image.into());
            self
        }
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
            self.from_src = Some(from_src.into());
            self
        }
        /// The repository of the imported image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image. Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub fn archive(mut self, archive: impl Into<rt::Body>) -> Self {
            self.archive = Some(archive.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/create")
                .query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
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
/// `ImageCreate` as it has been since 1.1.
#[cfg(feature = "v1_2")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/create` (images), in API 1.1 to 1.2.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        registry: Option<String>,
        archive: Option<rt::Body>,
    }
    impl ImageCreate {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                registry: Default::default(),
                archive: Default::default(),
            }
        }
        /// The repository to pull from the public registry, or with `registry` the full ID of an image.
        pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
            self.from_image = Some(from_image.into());
            self
        }
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
            self.from_src = Some(from_src.into());
            self
        }
        /// The repository of the imported image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image. Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The URL of the registry to pull a single image from, up to its version: `https://registry.example/v1`. Default: the public registry. Until 1.2.
        pub fn registry(mut self, registry: impl Into<String>) -> Self {
            self.registry = Some(registry.into());
            self
        }
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub fn archive(mut self, archive: impl Into<rt::Body>) -> Self {
            self.archive = Some(archive.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/create")
                .query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("registry", self.registry.as_ref().map(rt::param::text))
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
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
/// `ImageCreate` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures are the end of the text. The documentation gives the media type `application/vnd.docker.raw-stream` and speaks of a connection that is taken over; daemons send text in an ordinary answer.
    ///
    /// `POST /images/create` (images), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        registry: Option<String>,
        archive: Option<rt::Body>,
    }
    impl ImageCreate {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                registry: Default::default(),
                archive: Default::default(),
            }
        }
        /// The repository to pull from the public registry, or with `registry` the full ID of an image.
        pub fn from_image(mut self, from_image: impl Into<String>) -> Self {
            self.from_image = Some(from_image.into());
            self
        }
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub fn from_src(mut self, from_src: impl Into<String>) -> Self {
            self.from_src = Some(from_src.into());
            self
        }
        /// The repository of the imported image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image. Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The URL of the registry to pull a single image from, up to its version: `https://registry.example/v1`. Default: the public registry. Until 1.2.
        pub fn registry(mut self, registry: impl Into<String>) -> Self {
            self.registry = Some(registry.into());
            self
        }
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub fn archive(mut self, archive: impl Into<rt::Body>) -> Self {
            self.archive = Some(archive.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/create")
                .query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("registry", self.registry.as_ref().map(rt::param::text))
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last line of an import is the short ID of the image.
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
