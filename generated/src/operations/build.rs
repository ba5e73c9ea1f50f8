// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Build` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "build",
        method: "POST",
        answers: &[200],
    };
    /// Build an image by the Dockerfile in a directory.
    ///
    /// On the wire: The status is 200 as soon as there is output; later failures come as messages.
    ///
    /// `POST /build` (system), in API 1.16 and later.
    ///
    /// Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    ///
    /// Changed in 1.16: A build can look for a newer base image.
    ///
    /// Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[must_use = "a request does nothing until it is sent"]
    pub struct Build {
        client: rt::Client,
        tag: Option<String>,
        remote: Option<String>,
        quiet: Option<bool>,
        no_cache: Option<bool>,
        rm: Option<bool>,
        force_rm: Option<bool>,
        pull: Option<bool>,
        registry_config: Option<
            super::super::super::types::config_file::v1_12::ConfigFile,
        >,
        context: Option<rt::Body>,
    }
    impl std::fmt::Debug for Build {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Build")
                .field("tag", &self.tag)
                .field("remote", &self.remote)
                .field("quiet", &self.quiet)
                .field("no_cache", &self.no_cache)
                .field("rm", &self.rm)
                .field("force_rm", &self.force_rm)
                .field("pull", &self.pull)
                .field("registry_config", &format_args!("(secret)"))
                .field("context", &self.context)
                .finish()
        }
    }
    impl Build {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                tag: Default::default(),
                remote: Default::default(),
                quiet: Default::default(),
                no_cache: Default::default(),
                rm: Default::default(),
                force_rm: Default::default(),
                pull: Default::default(),
                registry_config: Default::default(),
                context: Default::default(),
            }
        }
        /// The name of the new image: a repository, and behind a colon a tag.
        ///
        /// Default: no name.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The address of a git repository with the directory, or the URL of a Dockerfile; the body is not read then.
        pub fn remote(mut self, remote: impl Into<String>) -> Self {
            self.remote = Some(remote.into());
            self
        }
        /// Leave out what the steps print.
        ///
        /// On the wire: Engine 20.10 then sends nothing but the ID of the image.
        ///
        /// Default: false.
        pub fn quiet(mut self, quiet: bool) -> Self {
            self.quiet = Some(quiet);
            self
        }
        /// Run each step although an image for it is there.
        ///
        /// Default: false.
        pub fn no_cache(mut self, no_cache: bool) -> Self {
            self.no_cache = Some(no_cache);
            self
        }
        /// Remove the containers of the steps when the build succeeds.
        ///
        /// Default: true.
        pub fn rm(mut self, rm: bool) -> Self {
            self.rm = Some(rm);
            self
        }
        /// Remove them in any case, whatever `rm` says.
        ///
        /// On the wire: Only the value 1 overrules `rm`; other words for true do not.
        ///
        /// Default: false.
        pub fn force_rm(mut self, force_rm: bool) -> Self {
            self.force_rm = Some(force_rm);
            self
        }
        /// Pull the base image although one is there.
        ///
        /// On the wire: Only the value 1 counts; other words for true do not.
        ///
        /// Default: false.
        pub fn pull(mut self, pull: bool) -> Self {
            self.pull = Some(pull);
            self
        }
        /// The credentials for the registries that images may be pulled from.
        ///
        /// On the wire: The documentation does not tell the form. Engine 20.10 wants the inner map alone, and finds no credentials in this one.
        pub fn registry_config(
            mut self,
            registry_config: super::super::super::types::config_file::v1_12::ConfigFile,
        ) -> Self {
            self.registry_config = Some(registry_config);
            self
        }
        /// A tar archive of the directory with the file `Dockerfile` at its root, which may be compressed with gzip, bzip2 or xz. Needed without `remote`.
        pub fn context(mut self, context: impl Into<rt::Body>) -> Self {
            self.context = Some(context.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/build")
                .query("t", self.tag.as_ref().map(rt::param::text))
                .query("remote", self.remote.as_ref().map(rt::param::text))
                .query("q", self.quiet.as_ref().map(rt::param::flag))
                .query("nocache", self.no_cache.as_ref().map(rt::param::flag))
                .query("rm", self.rm.as_ref().map(rt::param::flag))
                .query("forcerm", self.force_rm.as_ref().map(rt::param::flag))
                .query("pull", self.pull.as_ref().map(rt::param::flag))
                .header(
                    "X-Registry-Config",
                    self
                        .registry_config
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .stream_body_if("application/tar", self.context)
        }
        /// Sends the request.
        ///
        /// - 200: The output of the build.
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
/// `Build` as it has been since 1.12.
#[cfg(feature = "v1_15")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "build",
        method: "POST",
        answers: &[200],
    };
    /// Build an image by the Dockerfile in a directory.
    ///
    /// On the wire: The status is 200 as soon as there is output; later failures come as messages.
    ///
    /// `POST /build` (system), in API 1.12 to 1.15.
    ///
    /// Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    #[must_use = "a request does nothing until it is sent"]
    pub struct Build {
        client: rt::Client,
        tag: Option<String>,
        remote: Option<String>,
        quiet: Option<bool>,
        no_cache: Option<bool>,
        rm: Option<bool>,
        force_rm: Option<bool>,
        registry_config: Option<
            super::super::super::types::config_file::v1_12::ConfigFile,
        >,
        context: Option<rt::Body>,
    }
    impl std::fmt::Debug for Build {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Build")
                .field("tag", &self.tag)
                .field("remote", &self.remote)
                .field("quiet", &self.quiet)
                .field("no_cache", &self.no_cache)
                .field("rm", &self.rm)
                .field("force_rm", &self.force_rm)
                .field("registry_config", &format_args!("(secret)"))
                .field("context", &self.context)
                .finish()
        }
    }
    impl Build {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                tag: Default::default(),
                remote: Default::default(),
                quiet: Default::default(),
                no_cache: Default::default(),
                rm: Default::default(),
                force_rm: Default::default(),
                registry_config: Default::default(),
                context: Default::default(),
            }
        }
        /// The name of the new image: a repository, and behind a colon a tag.
        ///
        /// Default: no name.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The address of a git repository with the directory, or the URL of a Dockerfile; the body is not read then.
        pub fn remote(mut self, remote: impl Into<String>) -> Self {
            self.remote = Some(remote.into());
            self
        }
        /// Leave out what the steps print.
        ///
        /// On the wire: Engine 20.10 then sends nothing but the ID of the image.
        ///
        /// Default: false.
        pub fn quiet(mut self, quiet: bool) -> Self {
            self.quiet = Some(quiet);
            self
        }
        /// Run each step although an image for it is there.
        ///
        /// Default: false.
        pub fn no_cache(mut self, no_cache: bool) -> Self {
            self.no_cache = Some(no_cache);
            self
        }
        /// Remove the containers of the steps when the build succeeds.
        ///
        /// Default: true.
        pub fn rm(mut self, rm: bool) -> Self {
            self.rm = Some(rm);
            self
        }
        /// Remove them in any case, whatever `rm` says.
        ///
        /// On the wire: Only the value 1 overrules `rm`; other words for true do not.
        ///
        /// Default: false.
        pub fn force_rm(mut self, force_rm: bool) -> Self {
            self.force_rm = Some(force_rm);
            self
        }
        /// The credentials for the registries that images may be pulled from.
        ///
        /// On the wire: The documentation does not tell the form. Engine 20.10 wants the inner map alone, and finds no credentials in this one.
        pub fn registry_config(
            mut self,
            registry_config: super::super::super::types::config_file::v1_12::ConfigFile,
        ) -> Self {
            self.registry_config = Some(registry_config);
            self
        }
        /// A tar archive of the directory with the file `Dockerfile` at its root, which may be compressed with gzip, bzip2 or xz. Needed without `remote`.
        pub fn context(mut self, context: impl Into<rt::Body>) -> Self {
            self.context = Some(context.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/build")
                .query("t", self.tag.as_ref().map(rt::param::text))
                .query("remote", self.remote.as_ref().map(rt::param::text))
                .query("q", self.quiet.as_ref().map(rt::param::flag))
                .query("nocache", self.no_cache.as_ref().map(rt::param::flag))
                .query("rm", self.rm.as_ref().map(rt::param::flag))
                .query("forcerm", self.force_rm.as_ref().map(rt::param::flag))
                .header(
                    "X-Registry-Config",
                    self
                        .registry_config
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .stream_body_if("application/tar", self.context)
        }
        /// Sends the request.
        ///
        /// - 200: The output of the build.
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
