// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageCreate` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_create",
        method: "POST",
        answers: &[200],
    };
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`).
    ///
    /// On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.12 and later.
    ///
    /// Changed in 1.14: Images to pull or to import are named with their tag in one string, and a tag of its own is no longer needed.
    ///
    /// Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    ///
    /// Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
    ///
    /// Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageCreate {
        client: rt::Client,
        from_image: Option<String>,
        from_src: Option<String>,
        repo: Option<String>,
        tag: Option<String>,
        auth: Option<super::super::super::types::auth_config::v1_12::AuthConfig>,
        meta: std::collections::BTreeMap<String, String>,
        archive: Option<rt::Body>,
    }
    impl std::fmt::Debug for ImageCreate {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageCreate")
                .field("from_image", &self.from_image)
                .field("from_src", &self.from_src)
                .field("repo", &self.repo)
                .field("tag", &self.tag)
                .field("auth", &format_args!("(secret)"))
                .field("meta", &self.meta)
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
                auth: Default::default(),
                meta: Default::default(),
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
        /// The name of the imported image as `repository:tag`, where the tag may be missing.
        ///
        /// Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag to pull, or to give to the imported image.
        ///
        /// On the wire: It still works with a name that has no tag. Both together are an error for a pull, as the name is then taken whole and is no valid one.
        ///
        /// Deprecated: Put the tag behind the name in `fromImage` or `repo`.
        ///
        /// Default: every tag for a pull, `latest` for an import.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The credentials for the registry to pull from.
        ///
        /// On the wire: A value that cannot be read is ignored without a word.
        pub fn auth(
            mut self,
            auth: super::super::super::types::auth_config::v1_12::AuthConfig,
        ) -> Self {
            self.auth = Some(auth);
            self
        }
        /// Headers that are handed on to the registry.
        ///
        /// On the wire: Not in the documentation of these versions.
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
                .header(
                    "X-Registry-Auth",
                    self
                        .auth
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .headers("X-Meta-", &self.meta)
                .stream_body_if("application/x-tar", self.archive)
        }
        /// Sends the request.
        ///
        /// - 200: The progress. The last message of an import has the ID of the image as its status.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            rt::JsonStream<super::super::super::types::json_message::v1_12::JsonMessage>,
            rt::Error,
        > {
            let response = self.request().streamed().await?;
            response.json_stream::<rt::wire::Same, _>(|item| item.error.as_deref())
        }
    }
}
