// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `image_push` as it has been since 1.5.
pub mod v1_5 {
    use ::longshore_runtime as rt;
    #[allow(unused_imports)]
    use super::super::super::{types, versions};
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.5 and later.
    pub struct Request {
        /// The repository, with the address of its registry in front unless it is the public one, and without a tag.
        pub name: String,
        /// The only tag to send. Default: every tag. Since 1.10.
        pub tag: Option<String>,
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Since 1.4.
        pub meta: std::collections::BTreeMap<String, String>,
        /// The credentials for the registry; empty ones will do where it asks for none. On the wire: Without this header daemons want the credentials as a JSON body, the form up to 1.4, and fail when that is missing too. The documentation does not say so. Since 1.5.
        pub auth: types::auth_config::v1_5::AuthConfig,
    }
    impl std::fmt::Debug for Request {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Request");
            shown.field("name", &self.name);
            shown.field("tag", &self.tag);
            shown.field("meta", &self.meta);
            shown.field("auth", &format_args!("(secret)"));
            shown.finish()
        }
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::JsonStream<V::JsonMessage>;
        const COLLECTS: bool = true;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_4"))]
            {
                if !(call.is_within(5, 16)) {
                    let older = Box::pin(
                            <super::v1_2::Request<V> as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        name: older.name,
                        tag: None,
                        meta: older.meta,
                        auth: call
                            .recast::<
                                rt::wire::Same,
                                V::AuthConfig,
                                types::auth_config::v1_5::AuthConfig,
                            >("auth", &older.auth)?,
                    });
                }
            }
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
                tag: if call.is_within(10, 16) {
                    call.query("tag", rt::server::read::text::<rt::wire::Same, _>)?
                } else {
                    Default::default()
                },
                meta: call.headers("X-Meta-"),
                auth: match call
                    .header(
                        "X-Registry-Auth",
                        rt::server::read::base64url_json::<rt::wire::Same, _>,
                    )?
                {
                    Some(value) => value,
                    None => call.json_body::<rt::wire::Same, _>().await?,
                },
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .headers("X-Meta-", &self.meta)
                .header(
                    "X-Registry-Auth",
                    Some(rt::param::base64url_json::<rt::wire::Same, _>(&self.auth)),
                );
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_4"))]
            {
                if !(call.is_within(5, 16)) {
                    return <super::v1_2::Request<
                        V,
                    > as rt::server::Asked<V>>::reply(answer, call);
                }
            }
            call.message_stream::<rt::wire::Same, V::JsonMessage>(200, answer)
        }
    }
}
/// `image_push` as it has been since 1.2.
#[cfg(feature = "v1_4")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    #[allow(unused_imports)]
    use super::super::super::{types, versions};
    /// Send a repository to its registry. On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.2 to 1.4.
    #[derive(Debug)]
    pub struct Request<V: versions::Version> {
        /// The repository, with the address of its registry in front unless it is the public one, and without a tag.
        pub name: String,
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. From Docker 0.6.1 on; up to 0.7.0 a daemon hands on those of the first request it made to a registry, and no others. Since 1.4.
        pub meta: std::collections::BTreeMap<String, String>,
        #[cfg(feature = "v1_2")]
        /// The URL of the registry to send a single image to, up to its version: `https://registry.example/v1`. On the wire: Not in the documentation. Default: the public registry. Until 1.2.
        pub registry: Option<String>,
        /// The credentials for the registry; empty ones will do where it asks for none.
        pub auth: V::AuthConfig,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request<V> {
        type Answer = rt::server::JsonStream<V::JsonMessage>;
        const COLLECTS: bool = true;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_1"))]
            {
                if !(call.is_within(2, 4)) {
                    let older = Box::pin(
                            <super::v1_1::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        name: older.name,
                        meta: rt::wire::Plain::blank(),
                        #[cfg(feature = "v1_2")]
                        registry: older.registry,
                        auth: call.blank("auth")?,
                    });
                }
            }
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
                meta: if call.is_within(4, 4) {
                    call.headers("X-Meta-")
                } else {
                    Default::default()
                },
                #[cfg(feature = "v1_2")]
                registry: if call.is_within(2, 2) {
                    call.query("registry", rt::server::read::text::<rt::wire::Same, _>)?
                } else {
                    Default::default()
                },
                auth: call.message_body::<rt::wire::Same, V::AuthConfig>().await?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name))
                .headers("X-Meta-", &self.meta)
                .json_body::<rt::wire::Same, _>(&self.auth);
            #[cfg(feature = "v1_2")]
            to.query("registry", self.registry.as_ref().map(rt::param::text));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_1"))]
            {
                if !(call.is_within(2, 4)) {
                    return <super::v1_1::Request as rt::server::Asked<
                        V,
                    >>::reply(
                        call
                            .recast_stream::<
                                V::JsonMessage,
                                types::json_message::v1_1::JsonMessage,
                            >(answer),
                        call,
                    );
                }
            }
            call.message_stream::<rt::wire::Same, V::JsonMessage>(200, answer)
        }
    }
}
/// `image_push` as it has been since 1.1.
#[cfg(feature = "v1_1")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// Send a repository to its registry. On the wire: The daemon uses the credentials that it stored (operation `auth`). The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.1.
    #[derive(Debug)]
    pub struct Request {
        /// The repository without a tag, or with `registry` the ID of an image.
        pub name: String,
        /// The URL of the registry to send a single image to, up to its version: `https://registry.example/v1`. On the wire: Not in the documentation. Default: the public registry. Until 1.2.
        pub registry: Option<String>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::JsonStream<types::json_message::v1_1::JsonMessage>;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                if !(call.is_within(1, 1)) {
                    let older = Box::pin(
                            <super::v1_0::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        name: older.name,
                        registry: older.registry,
                    });
                }
            }
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
                registry: call
                    .query("registry", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name))
                .query("registry", self.registry.as_ref().map(rt::param::text));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                if !(call.is_within(1, 1)) {
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
            call.json_stream::<rt::wire::Same, _>(200, answer)
        }
    }
}
/// `image_push` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Send a repository to its registry. On the wire: The daemon uses the credentials that it stored (operation `auth`). The status is 200 as soon as the work begins; later failures are the end of the text. The documentation gives the media type `application/vnd.docker.raw-stream` and speaks of a connection that is taken over; daemons send text in an ordinary answer.
    ///
    /// `POST /images/{name}/push` (images), in API 1.0.
    #[derive(Debug)]
    pub struct Request {
        /// The repository without a tag, or with `registry` the ID of an image.
        pub name: String,
        /// The URL of the registry to send a single image to, up to its version: `https://registry.example/v1`. On the wire: Not in the documentation. Default: the public registry. Until 1.2.
        pub registry: Option<String>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::Body;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
                registry: call
                    .query("registry", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name))
                .query("registry", self.registry.as_ref().map(rt::param::text));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.bytes(200, "text/plain", answer)
        }
    }
}
/// The name is none that an image could have, or there are no credentials. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such image.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
