// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `image_insert` as it has been since 1.1.
#[cfg(feature = "v1_11")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Make an image of another one and a file. On the wire: The new image has no name. The status is 200 as soon as the work begins; later failures come as messages. Not in the documentation of this version. Deprecated since 1.10. Use `build`. An `ADD` in the Dockerfile does the same.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.1 to 1.11.
    #[derive(Debug)]
    pub struct Request {
        /// The name of the image, or its ID, which may be shortened.
        pub name: String,
        /// The URL to get the file from.
        pub url: String,
        /// The path of the file in the new image.
        pub path: String,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::JsonStream<V::JsonMessage>;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                if !(call.is_within(1, 11)) {
                    let older = Box::pin(
                            <super::v1_0::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        name: older.name,
                        url: older.url,
                        path: older.path,
                    });
                }
            }
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
                url: call
                    .query_required("url", rt::server::read::text::<rt::wire::Same, _>)?,
                path: call
                    .query_required("path", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name))
                .query("url", Some(rt::param::text(&self.url)))
                .query("path", Some(rt::param::text(&self.path)));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_0"))]
            {
                if !(call.is_within(1, 11)) {
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
/// `image_insert` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Make an image of another one and a file. On the wire: The new image has no name. The documentation speaks of a tar archive as the answer.
    ///
    /// `POST /images/{name}/insert` (images), in API 1.0.
    #[derive(Debug)]
    pub struct Request {
        /// The name of the image, or its ID, which may be shortened.
        pub name: String,
        /// The URL to get the file from.
        pub url: String,
        /// The path of the file in the new image.
        pub path: String,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = rt::server::Body;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
                url: call
                    .query_required("url", rt::server::read::text::<rt::wire::Same, _>)?,
                path: call
                    .query_required("path", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name))
                .query("url", Some(rt::param::text(&self.url)))
                .query("path", Some(rt::param::text(&self.path)));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.bytes(200, "text/plain", answer)
        }
    }
}
/// There is no such image. On the wire: Not in the documentation. Docker 0.12 and later answer so whatever is asked, since nothing can be inserted any more.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
