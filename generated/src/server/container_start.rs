// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `container_start` as it has been since 1.3.
pub mod v1_3 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Start a container. A host config given here replaces the one the container has. On the wire: The 304 has no body.
    ///
    /// `POST /containers/{id}/start` (containers), in API 1.3 and later.
    #[derive(Debug)]
    pub struct Request<V: versions::Version> {
        /// The name or the ID of the container.
        pub id: String,
        /// How to configure it for this host.
        pub host_config: Option<V::HostConfig>,
    }
    /// What it is answered.
    #[derive(Debug)]
    pub enum Answer {
        /// It runs.
        Started,
        /// It runs already.
        Unchanged,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request<V> {
        type Answer = Answer;
        const COLLECTS: bool = true;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(all(feature = "any", feature = "v1_2"))]
            {
                if !(call.is_within(3, 16)) {
                    let older = Box::pin(
                            <super::v1_0::Request as rt::server::Asked<V>>::read(call),
                        )
                        .await?;
                    return Ok(Self {
                        id: older.id,
                        host_config: None,
                    });
                }
            }
            if call.is_within(14, 16) {
                call.json_only()?;
            }
            if call.is_within(7, 16) {
                call.empty_is_none();
            }
            Ok(Self {
                id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
                host_config: call
                    .message_body_if::<rt::wire::Same, V::HostConfig>()
                    .await?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .json_body_if::<rt::wire::Same, _>(self.host_config.as_ref());
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #[cfg(all(feature = "any", feature = "v1_2"))]
            {
                if !(call.is_within(3, 16)) {
                    return <super::v1_0::Request as rt::server::Asked<
                        V,
                    >>::reply(
                        match answer {
                            Answer::Started => super::v1_0::Answer::Started,
                            Answer::Unchanged => super::v1_0::Answer::Unchanged,
                        },
                        call,
                    );
                }
            }
            match answer {
                Answer::Started => call.empty(204),
                Answer::Unchanged => call.empty(304),
            }
        }
    }
}
/// `container_start` as it has been since 1.0.
#[cfg(feature = "v1_2")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::versions;
    /// Start a container.
    ///
    /// `POST /containers/{id}/start` (containers), in API 1.0 to 1.2.
    #[derive(Debug)]
    pub struct Request {
        /// The ID of the container, which may be shortened.
        pub id: String,
    }
    /// What it is answered.
    #[derive(Debug)]
    pub enum Answer {
        /// It runs. On the wire: The documentation gives 200 as the status.
        Started,
        /// It runs already. On the wire: From Docker 1.1 on.
        Unchanged,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = Answer;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.segments("id", &rt::param::stripped("/", rt::param::text(&self.id)));
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            match answer {
                Answer::Started => call.empty(204),
                Answer::Unchanged => call.empty(304),
            }
        }
    }
}
/// The host config is bad, or the command cannot be run. On the wire: From Docker 1.4 on, for an address that no port can be published on. The rest from the 20.10 engine.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// A container named in `VolumesFrom` is not there. On the wire: Not documented.
pub fn not_acceptable(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(406, message)
}
/// It is paused, or being removed. On the wire: Not documented. The 20.10 engine answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed, or the container cannot be started.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
