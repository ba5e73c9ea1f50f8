// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `container_top` as it has been since 1.4.
pub mod v1_4 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// List the processes in a container.
    ///
    /// `GET /containers/{id}/top` (containers), in API 1.4 and later.
    #[derive(Debug)]
    pub struct Request {
        /// The name or the ID of the container.
        pub id: String,
        /// Arguments for `ps`, such as `aux`. A column `PID` has to come out. Default: \-ef. Since 1.4.
        pub ps_args: Option<String>,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = types::top_result::v1_4::TopResult;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_3"))]
            {
                if !(call.is_within(4, 16)) {
                    let older = Box::pin(
                            <super::v1_3::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        id: older.id,
                        ps_args: None,
                    });
                }
            }
            Ok(Self {
                id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
                ps_args: call
                    .query("ps_args", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .query("ps_args", self.ps_args.as_ref().map(rt::param::text));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_3"))]
            {
                if !(call.is_within(4, 16)) {
                    return <super::v1_3::Request as rt::server::Asked<
                        V,
                    >>::reply(
                        super::super::super::any::steps::process_table::down(answer),
                        call,
                    );
                }
            }
            call.json::<rt::wire::Same, _>(200, &answer)
        }
    }
}
/// `container_top` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// List the processes in a container. On the wire: Only Docker 0.5.0 has it in this form: older daemons do not know it, and newer ones refuse it for API 1.3 with 500.
    ///
    /// `GET /containers/{id}/top` (containers), in API 1.3.
    #[derive(Debug)]
    pub struct Request {
        /// The ID of the container, which may be shortened.
        pub id: String,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = Vec<types::container_process::v1_3::ContainerProcess>;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.json::<rt::wire::List<rt::wire::Same>, _>(200, &answer)
        }
    }
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// It does not run. On the wire: Not documented. The 20.10 engine answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed, or the container does not run.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
