// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `build` as it has been since 1.8.
pub mod v1_8 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// Build an image by the Dockerfile in a directory. On the wire: The status is 200 as soon as there is output; later failures come as messages.
    ///
    /// `POST /build` (system), in API 1.8 and later.
    pub struct Request {
        /// The name of the new image: a repository, and behind a colon a tag. Default: no name.
        pub tag: Option<String>,
        /// The address of a git repository with the directory, or the URL of a Dockerfile; the body is not read then. Since 1.3.
        pub remote: Option<String>,
        /// Leave out what the steps print. On the wire: Engine 20.10 then sends nothing but the ID of the image. Default: false. Since 1.3.
        pub quiet: Option<bool>,
        /// Run each step although an image for it is there. Default: false. Since 1.4.
        pub no_cache: Option<bool>,
        /// Remove the containers of the steps when the build succeeds. Default: true. Since 1.5.
        pub rm: Option<bool>,
        /// Remove them in any case, whatever `rm` says. On the wire: Only the value 1 overrules `rm`; other words for true do not. Default: false. Since 1.12.
        pub force_rm: Option<bool>,
        /// Pull the base image although one is there. On the wire: Only the value 1 counts; other words for true do not. Default: false. Since 1.16.
        pub pull: Option<bool>,
        /// The credentials for the registries that images may be pulled from. On the wire: The documentation does not tell the form. Engine 20.10 wants the inner map alone, and finds no credentials in this one. Since 1.9.
        pub registry_config: Option<types::config_file::v1_9::ConfigFile>,
        #[cfg(feature = "v1_8")]
        /// The credentials for the registry that images may be pulled from. On the wire: A value that cannot be read is ignored without a word. Since 1.8. Until 1.8.
        pub auth: Option<types::auth_config::v1_5::AuthConfig>,
        /// A tar archive of the directory with the file `Dockerfile` at its root, which may be compressed with gzip, bzip2 or xz. Needed without `remote`.
        pub context: Option<rt::server::Body>,
    }
    impl std::fmt::Debug for Request {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Request");
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
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::JsonStream<types::json_message::v1_8::JsonMessage>;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_7"))]
            {
                if !(call.is_within(8, 16)) {
                    let older = Box::pin(
                            <super::v1_3::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        tag: older.tag,
                        remote: older.remote,
                        quiet: older.quiet,
                        no_cache: older.no_cache,
                        rm: older.rm,
                        force_rm: None,
                        pull: None,
                        registry_config: None,
                        #[cfg(feature = "v1_8")]
                        auth: None,
                        context: older.context,
                    });
                }
            }
            Ok(Self {
                tag: call.query("t", rt::server::read::text::<rt::wire::Same, _>)?,
                remote: call
                    .query("remote", rt::server::read::text::<rt::wire::Same, _>)?,
                quiet: call.query("q", call.flag())?,
                no_cache: call.query("nocache", call.flag())?,
                rm: call.query("rm", call.flag())?,
                force_rm: if call.is_within(12, 16) {
                    call.query("forcerm", call.flag())?
                } else {
                    Default::default()
                },
                pull: if call.is_within(16, 16) {
                    call.query("pull", call.flag())?
                } else {
                    Default::default()
                },
                registry_config: if call.is_within(9, 16) {
                    call.header(
                        "X-Registry-Config",
                        rt::server::read::base64url_json::<rt::wire::Same, _>,
                    )?
                } else {
                    Default::default()
                },
                #[cfg(feature = "v1_8")]
                auth: if call.is_within(8, 8) {
                    call.header(
                        "X-Registry-Auth",
                        rt::server::read::base64url_json::<rt::wire::Same, _>,
                    )?
                } else {
                    Default::default()
                },
                context: call.body_if(),
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.query("t", self.tag.as_ref().map(rt::param::text))
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
            to.header(
                "X-Registry-Auth",
                self.auth.as_ref().map(rt::param::base64url_json::<rt::wire::Same, _>),
            );
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_7"))]
            {
                if !(call.is_within(8, 16)) {
                    return <super::v1_3::Request as rt::server::Asked<
                        V,
                    >>::reply(
                        answer
                            .into_lines(
                                8,
                                super::super::super::any::steps::build_output::down,
                            ),
                        call,
                    );
                }
            }
            call.json_stream::<rt::wire::Same, _>(200, answer)
        }
    }
}
/// `build` as it has been since 1.3.
#[cfg(feature = "v1_7")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Build an image by the Dockerfile in a directory. On the wire: The status is 200 as soon as there is output; a failure is then the end of the text, behind `Error build:`. The documentation of 1.7 gives the media type `application/json`, but it is text.
    ///
    /// `POST /build` (system), in API 1.3 to 1.7.
    #[derive(Debug)]
    pub struct Request {
        /// The name of the new image: a repository, and behind a colon a tag. Default: no name.
        pub tag: Option<String>,
        /// The address of a git repository with the directory, or the URL of a Dockerfile; the body is not read then. Since 1.3.
        pub remote: Option<String>,
        /// Leave out what the steps print. Default: false. Since 1.3.
        pub quiet: Option<bool>,
        /// Run each step although an image for it is there. Default: false. Since 1.4.
        pub no_cache: Option<bool>,
        /// Remove the containers of the steps when the build succeeds. On the wire: Left out of the documentation of 1.6 to 1.8. Default: false. Since 1.5.
        pub rm: Option<bool>,
        /// A tar archive of the directory with the file `Dockerfile` at its root, which may be compressed with gzip, bzip2 or xz. Needed without `remote`.
        pub context: Option<rt::server::Body>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::Body;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(feature = "any")]
            {
                if !(call.is_within(3, 7)) {
                    return Err(call.unimplemented());
                }
            }
            Ok(Self {
                tag: call.query("t", rt::server::read::text::<rt::wire::Same, _>)?,
                remote: call
                    .query("remote", rt::server::read::text::<rt::wire::Same, _>)?,
                quiet: call.query("q", call.flag())?,
                no_cache: if call.is_within(4, 7) {
                    call.query("nocache", call.flag())?
                } else {
                    Default::default()
                },
                rm: if call.is_within(5, 7) {
                    call.query("rm", call.flag())?
                } else {
                    Default::default()
                },
                context: call.body_if(),
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.query("t", self.tag.as_ref().map(rt::param::text))
                .query("remote", self.remote.as_ref().map(rt::param::text))
                .query("q", self.quiet.as_ref().map(rt::param::flag))
                .query("nocache", self.no_cache.as_ref().map(rt::param::flag))
                .query("rm", self.rm.as_ref().map(rt::param::flag));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.bytes(200, "text/plain", answer)
        }
    }
}
/// `build` as it has been since 1.0.
#[cfg(feature = "v1_2")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Build an image by a Dockerfile. On the wire: The status is 200 as soon as the form is read; a failure is the last line of the text and begins with `Error build:`. The documentation shows a tar archive as the body instead of a form, and a parameter `remote`, which daemons do not read.
    ///
    /// `POST /build` (system), in API 1.0 to 1.2.
    #[derive(Debug)]
    pub struct Request {
        /// The name of the new image: a repository, and behind a colon a tag. Default: no name.
        pub tag: Option<String>,
        /// The Dockerfile.
        pub dockerfile: rt::server::Body,
        /// A tar archive of the directory with the files that the Dockerfile adds, which may be compressed with gzip, bzip2 or xz.
        pub context: Option<rt::server::Body>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::Body;
        const COLLECTS: bool = true;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            let [dockerfile, context] = call.parts(["Dockerfile", "Context"]).await?;
            Ok(Self {
                tag: call.query("t", rt::server::read::text::<rt::wire::Same, _>)?,
                dockerfile: rt::server::required_part("Dockerfile", dockerfile)?,
                context,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.query("t", self.tag.as_ref().map(rt::param::text));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.bytes(200, "text/plain", answer)
        }
    }
}
/// A parameter, the archive or the Dockerfile is bad. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The remote source asks for credentials. On the wire: Not documented. Engine 20.10 answers so.
pub fn unauthorized(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(401, message)
}
/// The remote source is not given. On the wire: Not documented. Engine 20.10 answers so.
pub fn forbidden(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(403, message)
}
/// The host of the registry is not known, or the remote source is not there. On the wire: Not documented. From Docker 1.4 on for the host, and from engine 20.10 for the source.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
