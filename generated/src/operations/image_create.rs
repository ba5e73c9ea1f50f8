// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageCreate` as it has been since 1.1.
pub mod v1_1 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
        versions: &[(1, 16)],
        since: "1.0",
        gates: &[
            rt::Gate::new("X-Meta-", "meta", (4, 16), "1.4"),
            rt::Gate::new("X-Registry-Auth", "auth", (5, 16), "1.5"),
            rt::Gate::new("registry", "registry", (1, 2), "1.1"),
        ],
    };
    impl<V: versions::Since1_1> client::Client<V> {
        /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). In API 1.1 and later. See [`ImageCreate`].
        pub fn image_create(&self) -> ImageCreate<V> {
            ImageCreate::new(self)
        }
    }
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.1 and later.
    ///
    /// - Changed in 1.1: The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.
    /// - Changed in 1.2: The progress of transfers is JSON from every daemon.
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
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.14: Images to pull or to import are named with their tag in one string, and a tag of its own is no longer needed.
    /// - Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    /// - Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
    /// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[derive(Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) from_image: Option<String>,
        pub(super) from_src: Option<String>,
        pub(super) repo: Option<String>,
        pub(super) tag: Option<String>,
        pub(super) meta: std::collections::BTreeMap<String, String>,
        pub(super) auth: Option<types::auth_config::v1_5::AuthConfig>,
        #[cfg(feature = "v1_2")]
        pub(super) registry: Option<String>,
        pub(super) archive: Option<rt::Body>,
    }
    impl<V: versions::Version> std::fmt::Debug for ImageCreate<V> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("ImageCreate");
            shown.field("from_image", &self.from_image);
            shown.field("from_src", &self.from_src);
            shown.field("repo", &self.repo);
            shown.field("tag", &self.tag);
            shown.field("meta", &self.meta);
            shown.field("auth", &format_args!("(secret)"));
            #[cfg(feature = "v1_2")] shown.field("registry", &self.registry);
            shown.field("archive", &self.archive);
            shown.finish()
        }
    }
    impl<V: versions::Version> rt::Builder for ImageCreate<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImageCreate<V> {
        fn new(client: &client::Client<V>) -> Self {
            Self {
                client: client.clone(),
                from_image: Default::default(),
                from_src: Default::default(),
                repo: Default::default(),
                tag: Default::default(),
                meta: Default::default(),
                auth: Default::default(),
                #[cfg(feature = "v1_2")]
                registry: Default::default(),
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
        /// The tag to pull, or to give to the imported image. On the wire: It still works with a name that has no tag. Both together are an error for a pull, as the name is then taken whole and is no valid one. Deprecated since 1.14. Use `from_image` or `repo`. The tag goes behind the name. Default: every tag for a pull, `latest` for an import.
        #[cfg_attr(
            not(feature = "v1_13"),
            deprecated(
                note = "since API 1.14. Use `from_image` or `repo`. The tag goes behind the name."
            )
        )]
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
            let request = rt::Request::new(self.client.inner(), &OPERATION)
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
                );
            #[cfg(feature = "v1_2")]
            let request = request
                .query("registry", self.registry.as_ref().map(rt::param::text));
            request.stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
        /// - 400: The name is none that an image could have, or the archive is bad. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
        /// - 404: The host of the registry is not known, or it has no such image. On the wire: Not documented. From Docker 1.4 on for the host, and from engine 20.10 for the image.
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
                if !(client.is_within(1, 16)) {
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
            let mut client = self.client;
            client.inner_mut().lack("meta", !self.meta.is_empty(), "1.4");
            client.inner_mut().lack("auth", self.auth.is_some(), "1.5");
            let older = super::v1_0::ImageCreate {
                from_image: self.from_image,
                from_src: self.from_src,
                repo: self.repo,
                tag: self.tag,
                registry: self.registry,
                archive: self.archive,
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
    impl<V: versions::Since1_4> ImageCreate<V> {
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Since 1.4.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
    }
    impl<V: versions::Since1_5> ImageCreate<V> {
        /// The credentials for the registry to pull from. On the wire: A value that cannot be read is ignored without a word. Since 1.5.
        pub fn auth(mut self, auth: types::auth_config::v1_5::AuthConfig) -> Self {
            self.auth = Some(auth);
            self
        }
    }
    #[cfg(feature = "v1_2")]
    impl<V: versions::Until1_2> ImageCreate<V> {
        /// The URL of the registry to pull a single image from, up to its version: `https://registry.example/v1`. Default: the public registry. Until 1.2.
        pub fn registry(mut self, registry: impl Into<String>) -> Self {
            self.registry = Some(registry.into());
            self
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImageCreate<V> {
        type Output = Result<rt::JsonStream<V::JsonMessage>, rt::Error>;
        type IntoFuture = rt::Sending<rt::JsonStream<V::JsonMessage>>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ImageCreate` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
        versions: &[(0, 0)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). In API 1.0. See [`ImageCreate`].
        pub fn image_create(&self) -> ImageCreate<versions::V1_0> {
            ImageCreate::new(self)
        }
    }
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures are the end of the text. The documentation gives the media type `application/vnd.docker.raw-stream` and speaks of a connection that is taken over; daemons send text in an ordinary answer.
    ///
    /// `POST /images/create` (images), in API 1.0.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) from_image: Option<String>,
        pub(super) from_src: Option<String>,
        pub(super) repo: Option<String>,
        pub(super) tag: Option<String>,
        pub(super) registry: Option<String>,
        pub(super) archive: Option<rt::Body>,
    }
    impl<V: versions::Version> rt::Builder for ImageCreate<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImageCreate<V> {
        fn new(client: &client::Client<V>) -> Self {
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
            rt::Request::new(self.client.inner(), &OPERATION)
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
        /// - 404: The host of the registry is not known. On the wire: Not documented. From Docker 1.4 on.
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
    impl<V: versions::Version> ::core::future::IntoFuture for ImageCreate<V> {
        type Output = Result<rt::ByteStream, rt::Error>;
        type IntoFuture = rt::Sending<rt::ByteStream>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
