// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `container_kill` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Send a signal to a container. For SIGKILL the answer comes when the container is gone.
    ///
    /// `POST /containers/{id}/kill` (containers), in API 1.0 to 1.5, 1.9 and later.
    #[derive(Debug)]
    pub struct Request {
        /// The name or the ID of the container.
        pub id: String,
        /// The signal: a number from 1 to 31, or a name with or without `SIG`. Default: SIGKILL. Since 1.6.
        pub signal: Option<String>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = ();
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_8"))]
            {
                if !(call.is_within(0, 5) || call.is_within(9, 16)) {
                    let older = Box::pin(
                            <super::v1_6::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        id: older.id,
                        signal: call
                            .reread::<
                                rt::wire::Same,
                                _,
                            >("signal", older.signal.as_ref().map(rt::param::text))?,
                    });
                }
            }
            Ok(Self {
                id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
                signal: if call.is_within(9, 16) {
                    call.query("signal", rt::server::read::text::<rt::wire::Same, _>)?
                } else {
                    Default::default()
                },
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .query("signal", self.signal.as_ref().map(rt::param::text));
        }
        fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_8"))]
            {
                if !(call.is_within(0, 5) || call.is_within(9, 16)) {
                    return <super::v1_6::Request as rt::server::Asked<
                        V,
                    >>::reply((), call);
                }
            }
            call.empty(204)
        }
    }
}
/// `container_kill` as it has been since 1.6.
#[cfg(feature = "v1_8")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Send a signal to a container. Without one the answer comes when the container is gone.
    ///
    /// `POST /containers/{id}/kill` (containers), in API 1.6 to 1.8.
    #[derive(Debug)]
    pub struct Request {
        /// The name or the ID of the container.
        pub id: String,
        /// The signal: a number from 1 to 31. On the wire: Not documented in 1.7 and 1.8. Default: SIGKILL. Since 1.6.
        pub signal: Option<i64>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = ();
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
                signal: call.query("signal", rt::server::read::text::<rt::wire::Int, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .query("signal", self.signal.as_ref().map(rt::param::text));
        }
        fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.empty(204)
        }
    }
}
/// There is no such signal. On the wire: Not documented. The 20.10 engine answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed, or there is no such signal.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
