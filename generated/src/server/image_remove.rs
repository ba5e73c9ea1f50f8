// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `image_remove` as it has been since 1.2.
pub mod v1_2 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// Take a name away from an image, and delete the image with its last name.
    ///
    /// `DELETE /images/{name}` (images), in API 1.2 and later.
    #[derive(Debug)]
    pub struct Request {
        /// The name of the image, or its ID, which may be shortened.
        pub name: String,
        /// Also when stopped containers use the image, or when names in several repositories go with its ID. Default: false. Since 1.10.
        pub force: Option<bool>,
        /// Keep the images below that have no name. Default: false. Since 1.10.
        pub no_prune: Option<bool>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = Vec<types::image_removal::v1_2::ImageRemoval>;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_1"))]
            {
                if !(call.is_within(2, 16)) {
                    let older = Box::pin(
                            <super::v1_0::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        name: older.name,
                        force: None,
                        no_prune: None,
                    });
                }
            }
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
                force: if call.is_within(10, 16) {
                    call.query("force", call.flag())?
                } else {
                    Default::default()
                },
                no_prune: if call.is_within(10, 16) {
                    call.query("noprune", call.flag())?
                } else {
                    Default::default()
                },
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name))
                .query("force", self.force.as_ref().map(rt::param::flag))
                .query("noprune", self.no_prune.as_ref().map(rt::param::flag));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_1"))]
            {
                if !(call.is_within(2, 16)) {
                    super::super::super::any::steps::removals::down(answer);
                    return <super::v1_0::Request as rt::server::Asked<
                        V,
                    >>::reply((), call);
                }
            }
            call.json::<rt::wire::List<rt::wire::Same>, _>(200, &answer)
        }
    }
}
/// `image_remove` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Delete an image, whatever names it has and whatever is made from it.
    ///
    /// `DELETE /images/{name}` (images), in API 1.0 to 1.1.
    #[derive(Debug)]
    pub struct Request {
        /// The name of the image, or its ID, which may be shortened.
        pub name: String,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = ();
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("name", &rt::param::text(&self.name));
        }
        fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.empty(204)
        }
    }
}
/// The name is none that an image could have. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such image.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// Something uses the image, or nothing was left to do. On the wire: Something uses the image in Docker 0.7 and later.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
