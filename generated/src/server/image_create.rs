// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `image_create` as it has been since 1.1.
pub mod v1_1 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures come as messages. The documentation lists a parameter `registry` up to 1.13, which no daemon of these versions reads.
    ///
    /// `POST /images/create` (images), in API 1.1 and later.
    pub struct Request {
        /// The image to pull as `repository:tag`, with the address of its registry in front unless it is the public one. Without a tag every tag is pulled.
        pub from_image: Option<String>,
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub from_src: Option<String>,
        /// The name of the imported image as `repository:tag`, where the tag may be missing. Default: no name.
        pub repo: Option<String>,
        /// The tag to pull, or to give to the imported image. On the wire: It still works with a name that has no tag. Both together are an error for a pull, as the name is then taken whole and is no valid one. Deprecated since 1.14. Use `from_image` or `repo`. The tag goes behind the name. Default: every tag for a pull, `latest` for an import.
        pub tag: Option<String>,
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Since 1.4.
        pub meta: std::collections::BTreeMap<String, String>,
        /// The credentials for the registry to pull from. On the wire: A value that cannot be read is ignored without a word. Since 1.5.
        pub auth: Option<types::auth_config::v1_5::AuthConfig>,
        #[cfg(feature = "v1_2")]
        /// The URL of the registry to pull a single image from, up to its version: `https://registry.example/v1`. Default: the public registry. Until 1.2.
        pub registry: Option<String>,
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub archive: Option<rt::server::Body>,
    }
    impl std::fmt::Debug for Request {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Request");
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
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::JsonStream<V::JsonMessage>;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                if !(call.is_within(1, 16)) {
                    let older = Box::pin(
                            <super::v1_0::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        from_image: older.from_image,
                        from_src: older.from_src,
                        repo: older.repo,
                        tag: older.tag,
                        meta: rt::wire::Plain::blank(),
                        auth: None,
                        #[cfg(feature = "v1_2")]
                        registry: older.registry,
                        archive: older.archive,
                    });
                }
            }
            Ok(Self {
                from_image: call
                    .query("fromImage", rt::server::read::text::<rt::wire::Same, _>)?,
                from_src: call
                    .query("fromSrc", rt::server::read::text::<rt::wire::Same, _>)?,
                repo: call.query("repo", rt::server::read::text::<rt::wire::Same, _>)?,
                tag: call.query("tag", rt::server::read::text::<rt::wire::Same, _>)?,
                meta: if call.is_within(4, 16) {
                    call.headers("X-Meta-")
                } else {
                    Default::default()
                },
                auth: if call.is_within(5, 16) {
                    call.header(
                        "X-Registry-Auth",
                        rt::server::read::base64url_json::<rt::wire::Same, _>,
                    )?
                } else {
                    Default::default()
                },
                #[cfg(feature = "v1_2")]
                registry: if call.is_within(1, 2) {
                    call.query("registry", rt::server::read::text::<rt::wire::Same, _>)?
                } else {
                    Default::default()
                },
                archive: call.body_if(),
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.query("fromImage", self.from_image.as_ref().map(rt::param::text))
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
            to.query("registry", self.registry.as_ref().map(rt::param::text));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                if !(call.is_within(1, 16)) {
                    return <super::v1_0::Request as rt::server::Asked<
                        V,
                    >>::reply(
                        answer
                            .into_lines(
                                1,
                                super::super::super::any::steps::progress_lines::down,
                            ),
                        call,
                    );
                }
            }
            call.message_stream::<rt::wire::Same, V::JsonMessage>(200, answer)
        }
    }
}
/// `image_create` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Get an image from a registry (`fromImage`) or make one from an archive of a file system (`fromSrc`). On the wire: The status is 200 as soon as the work begins; later failures are the end of the text. The documentation gives the media type `application/vnd.docker.raw-stream` and speaks of a connection that is taken over; daemons send text in an ordinary answer.
    ///
    /// `POST /images/create` (images), in API 1.0.
    #[derive(Debug)]
    pub struct Request {
        /// The repository to pull from the public registry, or with `registry` the full ID of an image.
        pub from_image: Option<String>,
        /// The URL to import an archive from, or `-` for the body of the request. Not used for a pull.
        pub from_src: Option<String>,
        /// The repository of the imported image. Default: no name.
        pub repo: Option<String>,
        /// The tag to pull, or to give to the imported image. Default: every tag for a pull, `latest` for an import.
        pub tag: Option<String>,
        /// The URL of the registry to pull a single image from, up to its version: `https://registry.example/v1`. Default: the public registry. Until 1.2.
        pub registry: Option<String>,
        /// The tar archive to import, which may be compressed with gzip, bzip2 or xz; read when `fromSrc` is `-`.
        pub archive: Option<rt::server::Body>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::Body;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                from_image: call
                    .query("fromImage", rt::server::read::text::<rt::wire::Same, _>)?,
                from_src: call
                    .query("fromSrc", rt::server::read::text::<rt::wire::Same, _>)?,
                repo: call.query("repo", rt::server::read::text::<rt::wire::Same, _>)?,
                tag: call.query("tag", rt::server::read::text::<rt::wire::Same, _>)?,
                registry: call
                    .query("registry", rt::server::read::text::<rt::wire::Same, _>)?,
                archive: call.body_if(),
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.query("fromImage", self.from_image.as_ref().map(rt::param::text))
                .query("fromSrc", self.from_src.as_ref().map(rt::param::text))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("registry", self.registry.as_ref().map(rt::param::text));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.bytes(200, "text/plain", answer)
        }
    }
}
/// The name is none that an image could have, or the archive is bad. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The host of the registry is not known, or it has no such image. On the wire: Not documented. From Docker 1.4 on for the host, and from engine 20.10 for the image.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
