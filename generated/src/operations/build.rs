// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Build` as it has been since 1.8.
pub mod v1_8 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "build",
        method: "POST",
        answers: &[200],
        versions: &[(8, 16)],
        since: "1.3",
        gates: &[
            rt::Gate::new("forcerm", "force_rm", (12, 16), "1.12"),
            rt::Gate::new("pull", "pull", (16, 16), "1.16"),
            rt::Gate::new("X-Registry-Config", "registry_config", (9, 16), "1.9"),
            rt::Gate::new("X-Registry-Auth", "auth", (8, 8), "1.8"),
        ],
    };
    impl<V: versions::Since1_8> client::Client<V> {
        /// Build an image by the Dockerfile in a directory. In API 1.8 and later. See [`Build`].
        pub fn build(&self) -> Build<V> {
            Build::new(self)
        }
    }
    /// Build an image by the Dockerfile in a directory. On the wire: The status is 200 as soon as there is output; later failures come as messages.
    ///
    /// `POST /build` (system), in API 1.8 and later.
    ///
    /// - Changed in 1.1: Building images is in every daemon.
    /// - Changed in 1.2: The documentation of builds has a parameter for a remote source, which no daemon reads before API 1.3.
    /// - Changed in 1.3: What a build needs is one tar archive with the Dockerfile at its root, streamed as the body, instead of the files of a form.
    /// - Changed in 1.3: Daemons of this version and later refuse a form, so that a client of an older version cannot build with them.
    /// - Changed in 1.3: The source of a build can be a git repository or a single Dockerfile elsewhere.
    /// - Changed in 1.3: A build can leave out what its steps print.
    /// - Changed in 1.4: A build can do without the images of earlier builds, from Docker 0.6.0 on.
    /// - Changed in 1.5: A build can remove the containers of its steps.
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    /// - Changed in 1.8: The output of a build comes as JSON messages, and a failure has the exit status of the command. Before, it was text.
    /// - Changed in 1.8: A build can pull images with credentials, from Docker 0.7.2 on.
    /// - Changed in 1.9: A build takes the credentials for several registries at once, instead of those for one. Docker 0.8 loses them on the way.
    /// - Changed in 1.10: The credentials for the registries really reach the build.
    /// - Changed in 1.10: Messages end with a line end, except those with a progress. Before, nothing stood between them.
    /// - Changed in 1.12: A build can remove the containers of its steps in any case. Those of a build that succeeds are removed unless told otherwise; before, they stayed.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    /// - Changed in 1.16: A build can look for a newer base image.
    /// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[derive(Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Build<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) tag: Option<String>,
        pub(super) remote: Option<String>,
        pub(super) quiet: Option<bool>,
        pub(super) no_cache: Option<bool>,
        pub(super) rm: Option<bool>,
        pub(super) force_rm: Option<bool>,
        pub(super) pull: Option<bool>,
        pub(super) registry_config: Option<types::config_file::v1_9::ConfigFile>,
        #[cfg(feature = "v1_8")]
        pub(super) auth: Option<types::auth_config::v1_5::AuthConfig>,
        pub(super) context: Option<rt::Body>,
    }
    impl<V: versions::Version> std::fmt::Debug for Build<V> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Build");
            shown.field("tag", &self.tag);
            shown.field("remote", &self.remote);
            shown.field("quiet", &self.quiet);
            shown.field("no_cache", &self.no_cache);
            shown.field("rm", &self.rm);
            shown.field("force_rm", &self.force_rm);
            shown.field("pull", &self.pull);
            shown.field("registry_config", &format_args!("(secret)"));
            #[cfg(feature = "v1_8")] shown.field("auth", &format_args!("(secret)"));
            shown.field("context", &self.context);
            shown.finish()
        }
    }
    impl<V: versions::Version> rt::Builder for Build<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> Build<V> {
        fn new(client: &client::Client<V>) -> Self {
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
                #[cfg(feature = "v1_8")]
                auth: Default::default(),
                context: Default::default(),
            }
        }
        /// The name of the new image: a repository, and behind a colon a tag. Default: no name.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The address of a git repository with the directory, or the URL of a Dockerfile; the body is not read then. Since 1.3.
        pub fn remote(mut self, remote: impl Into<String>) -> Self {
            self.remote = Some(remote.into());
            self
        }
        /// Leave out what the steps print. On the wire: Engine 20.10 then sends nothing but the ID of the image. Default: false. Since 1.3.
        pub fn quiet(mut self, quiet: bool) -> Self {
            self.quiet = Some(quiet);
            self
        }
        /// Run each step although an image for it is there. Default: false. Since 1.4.
        pub fn no_cache(mut self, no_cache: bool) -> Self {
            self.no_cache = Some(no_cache);
            self
        }
        /// Remove the containers of the steps when the build succeeds. Default: true. Since 1.5.
        pub fn rm(mut self, rm: bool) -> Self {
            self.rm = Some(rm);
            self
        }
        /// A tar archive of the directory with the file `Dockerfile` at its root, which may be compressed with gzip, bzip2 or xz. Needed without `remote`.
        pub fn context(mut self, context: impl Into<rt::Body>) -> Self {
            self.context = Some(context.into());
            self
        }
        fn request(self) -> rt::Request {
            let request = rt::Request::new(self.client.inner(), &OPERATION)
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
                );
            #[cfg(feature = "v1_8")]
            let request = request
                .header(
                    "X-Registry-Auth",
                    self
                        .auth
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                );
            request.stream_body_if("application/tar", self.context)
        }
        /// Sends the request.
        /// - 200: The output of the build.
        ///
        /// # Errors
        ///
        /// - 400: A parameter, the archive or the Dockerfile is bad. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
        /// - 401: The remote source asks for credentials. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
        /// - 403: The remote source is not given. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
        /// - 404: The host of the registry is not known, or the remote source is not there. On the wire: Not documented. From Docker 1.4 on for the host, and from engine 20.10 for the source.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<rt::JsonStream<types::json_message::v1_8::JsonMessage>, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<rt::JsonStream<types::json_message::v1_8::JsonMessage>, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_7"))]
            {
                let client = self.client.inner();
                if !(client.is_within(8, 16)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().streamed().await?;
            response
                .json_stream::<
                    rt::wire::Same,
                    types::json_message::v1_8::JsonMessage,
                >(|item| item.error.as_deref())
        }
        #[cfg(all(feature = "any", feature = "v1_7"))]
        async fn older(
            self,
        ) -> Result<rt::JsonStream<types::json_message::v1_8::JsonMessage>, rt::Error> {
            let mut client = self.client;
            client.inner_mut().lack("force_rm", self.force_rm.is_some(), "1.12");
            client.inner_mut().lack("pull", self.pull.is_some(), "1.16");
            client
                .inner_mut()
                .lack("registry_config", self.registry_config.is_some(), "1.9");
            #[cfg(feature = "v1_8")]
            client.inner_mut().lack("auth", self.auth.is_some(), "1.8");
            let older = super::v1_3::Build {
                tag: self.tag,
                remote: self.remote,
                quiet: self.quiet,
                no_cache: self.no_cache,
                rm: self.rm,
                context: self.context,
                client,
            };
            older
                .attempt()
                .await
                .map(|text| rt::JsonStream::<
                    types::json_message::v1_8::JsonMessage,
                >::of_lines(
                    text,
                    8,
                    super::super::super::any::steps::build_output::up,
                    |item| item.error.as_deref(),
                ))
        }
    }
    impl<V: versions::Since1_12> Build<V> {
        /// Remove them in any case, whatever `rm` says. On the wire: Only the value 1 overrules `rm`; other words for true do not. Default: false. Since 1.12.
        pub fn force_rm(mut self, force_rm: bool) -> Self {
            self.force_rm = Some(force_rm);
            self
        }
    }
    impl<V: versions::Since1_16> Build<V> {
        /// Pull the base image although one is there. On the wire: Only the value 1 counts; other words for true do not. Default: false. Since 1.16.
        pub fn pull(mut self, pull: bool) -> Self {
            self.pull = Some(pull);
            self
        }
    }
    impl<V: versions::Since1_9> Build<V> {
        /// The credentials for the registries that images may be pulled from. On the wire: The documentation does not tell the form. Engine 20.10 wants the inner map alone, and finds no credentials in this one. Since 1.9.
        pub fn registry_config(
            mut self,
            registry_config: types::config_file::v1_9::ConfigFile,
        ) -> Self {
            self.registry_config = Some(registry_config);
            self
        }
    }
    #[cfg(feature = "v1_8")]
    impl<V: versions::Until1_8> Build<V> {
        /// The credentials for the registry that images may be pulled from. On the wire: A value that cannot be read is ignored without a word. Since 1.8. Until 1.8.
        pub fn auth(mut self, auth: types::auth_config::v1_5::AuthConfig) -> Self {
            self.auth = Some(auth);
            self
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for Build<V> {
        type Output = Result<
            rt::JsonStream<types::json_message::v1_8::JsonMessage>,
            rt::Error,
        >;
        type IntoFuture = rt::Sending<
            rt::JsonStream<types::json_message::v1_8::JsonMessage>,
        >;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `Build` as it has been since 1.3.
#[cfg(feature = "v1_7")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "build",
        method: "POST",
        answers: &[200],
        versions: &[(3, 7)],
        since: "1.3",
        gates: &[
            rt::Gate::new("nocache", "no_cache", (4, 7), "1.4"),
            rt::Gate::new("rm", "rm", (5, 7), "1.5"),
        ],
    };
    #[cfg(feature = "v1_3")]
    impl client::Client<versions::V1_3> {
        /// Build an image by the Dockerfile in a directory. In API 1.3 to 1.7. See [`Build`].
        pub fn build(&self) -> Build<versions::V1_3> {
            Build::new(self)
        }
    }
    #[cfg(feature = "v1_4")]
    impl client::Client<versions::V1_4> {
        /// Build an image by the Dockerfile in a directory. In API 1.3 to 1.7. See [`Build`].
        pub fn build(&self) -> Build<versions::V1_4> {
            Build::new(self)
        }
    }
    #[cfg(feature = "v1_5")]
    impl client::Client<versions::V1_5> {
        /// Build an image by the Dockerfile in a directory. In API 1.3 to 1.7. See [`Build`].
        pub fn build(&self) -> Build<versions::V1_5> {
            Build::new(self)
        }
    }
    #[cfg(feature = "v1_6")]
    impl client::Client<versions::V1_6> {
        /// Build an image by the Dockerfile in a directory. In API 1.3 to 1.7. See [`Build`].
        pub fn build(&self) -> Build<versions::V1_6> {
            Build::new(self)
        }
    }
    #[cfg(feature = "v1_7")]
    impl client::Client<versions::V1_7> {
        /// Build an image by the Dockerfile in a directory. In API 1.3 to 1.7. See [`Build`].
        pub fn build(&self) -> Build<versions::V1_7> {
            Build::new(self)
        }
    }
    /// Build an image by the Dockerfile in a directory. On the wire: The status is 200 as soon as there is output; a failure is then the end of the text, behind `Error build:`. The documentation of 1.7 gives the media type `application/json`, but it is text.
    ///
    /// `POST /build` (system), in API 1.3 to 1.7.
    ///
    /// - Changed in 1.3: What a build needs is one tar archive with the Dockerfile at its root, streamed as the body, instead of the files of a form.
    /// - Changed in 1.3: Daemons of this version and later refuse a form, so that a client of an older version cannot build with them.
    /// - Changed in 1.3: The source of a build can be a git repository or a single Dockerfile elsewhere.
    /// - Changed in 1.3: A build can leave out what its steps print.
    /// - Changed in 1.4: A build can do without the images of earlier builds, from Docker 0.6.0 on.
    /// - Changed in 1.5: A build can remove the containers of its steps.
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Build<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) tag: Option<String>,
        pub(super) remote: Option<String>,
        pub(super) quiet: Option<bool>,
        pub(super) no_cache: Option<bool>,
        pub(super) rm: Option<bool>,
        pub(super) context: Option<rt::Body>,
    }
    impl<V: versions::Version> rt::Builder for Build<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> Build<V> {
        fn new(client: &client::Client<V>) -> Self {
            Self {
                client: client.clone(),
                tag: Default::default(),
                remote: Default::default(),
                quiet: Default::default(),
                no_cache: Default::default(),
                rm: Default::default(),
                context: Default::default(),
            }
        }
        /// The name of the new image: a repository, and behind a colon a tag. Default: no name.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// The address of a git repository with the directory, or the URL of a Dockerfile; the body is not read then. Since 1.3.
        pub fn remote(mut self, remote: impl Into<String>) -> Self {
            self.remote = Some(remote.into());
            self
        }
        /// Leave out what the steps print. Default: false. Since 1.3.
        pub fn quiet(mut self, quiet: bool) -> Self {
            self.quiet = Some(quiet);
            self
        }
        /// A tar archive of the directory with the file `Dockerfile` at its root, which may be compressed with gzip, bzip2 or xz. Needed without `remote`.
        pub fn context(mut self, context: impl Into<rt::Body>) -> Self {
            self.context = Some(context.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/build")
                .query("t", self.tag.as_ref().map(rt::param::text))
                .query("remote", self.remote.as_ref().map(rt::param::text))
                .query("q", self.quiet.as_ref().map(rt::param::flag))
                .query("nocache", self.no_cache.as_ref().map(rt::param::flag))
                .query("rm", self.rm.as_ref().map(rt::param::flag))
                .stream_body_if("application/tar", self.context)
        }
        /// Sends the request.
        /// - 200: The output of the build.
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
    impl<V: versions::Since1_4> Build<V> {
        /// Run each step although an image for it is there. Default: false. Since 1.4.
        pub fn no_cache(mut self, no_cache: bool) -> Self {
            self.no_cache = Some(no_cache);
            self
        }
    }
    impl<V: versions::Since1_5> Build<V> {
        /// Remove the containers of the steps when the build succeeds. On the wire: Left out of the documentation of 1.6 to 1.8. Default: false. Since 1.5.
        pub fn rm(mut self, rm: bool) -> Self {
            self.rm = Some(rm);
            self
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for Build<V> {
        type Output = Result<rt::ByteStream, rt::Error>;
        type IntoFuture = rt::Sending<rt::ByteStream>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `Build` as it has been since 1.0.
#[cfg(feature = "v1_2")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "build",
        method: "POST",
        answers: &[200],
        versions: &[(0, 2)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Build an image by a Dockerfile. In API 1.0 to 1.2. See [`Build`].
        pub fn build(&self, dockerfile: impl Into<rt::Body>) -> Build<versions::V1_0> {
            Build::new(self, dockerfile)
        }
    }
    #[cfg(feature = "v1_1")]
    impl client::Client<versions::V1_1> {
        /// Build an image by a Dockerfile. In API 1.0 to 1.2. See [`Build`].
        pub fn build(&self, dockerfile: impl Into<rt::Body>) -> Build<versions::V1_1> {
            Build::new(self, dockerfile)
        }
    }
    #[cfg(feature = "v1_2")]
    impl client::Client<versions::V1_2> {
        /// Build an image by a Dockerfile. In API 1.0 to 1.2. See [`Build`].
        pub fn build(&self, dockerfile: impl Into<rt::Body>) -> Build<versions::V1_2> {
            Build::new(self, dockerfile)
        }
    }
    /// Build an image by a Dockerfile. On the wire: The status is 200 as soon as the form is read; a failure is the last line of the text and begins with `Error build:`. The documentation shows a tar archive as the body instead of a form, and a parameter `remote`, which daemons do not read.
    ///
    /// `POST /build` (system), in API 1.0 to 1.2.
    ///
    /// - Changed in 1.1: Building images is in every daemon.
    /// - Changed in 1.2: The documentation of builds has a parameter for a remote source, which no daemon reads before API 1.3.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Build<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) tag: Option<String>,
        pub(super) dockerfile: rt::Body,
        pub(super) context: Option<rt::Body>,
    }
    impl<V: versions::Version> rt::Builder for Build<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> Build<V> {
        fn new(client: &client::Client<V>, dockerfile: impl Into<rt::Body>) -> Self {
            Self {
                client: client.clone(),
                tag: Default::default(),
                dockerfile: dockerfile.into(),
                context: Default::default(),
            }
        }
        /// The name of the new image: a repository, and behind a colon a tag. Default: no name.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A tar archive of the directory with the files that the Dockerfile adds, which may be compressed with gzip, bzip2 or xz.
        pub fn context(mut self, context: impl Into<rt::Body>) -> Self {
            self.context = Some(context.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/build")
                .query("t", self.tag.as_ref().map(rt::param::text))
                .multipart_body([
                    Some(
                        rt::Part::new(
                            "Dockerfile",
                            "application/octet-stream",
                            self.dockerfile,
                        ),
                    ),
                    self
                        .context
                        .map(|part| rt::Part::new("Context", "application/tar", part)),
                ])
        }
        /// Sends the request.
        /// - 200: The output of the build.
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
    impl<V: versions::Version> ::core::future::IntoFuture for Build<V> {
        type Output = Result<rt::ByteStream, rt::Error>;
        type IntoFuture = rt::Sending<rt::ByteStream>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
