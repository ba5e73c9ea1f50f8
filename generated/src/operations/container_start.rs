// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerStart` as it has been since 1.3.
pub mod v1_3 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_start",
        method: "POST",
        answers: &[204, 304],
        versions: &[(3, 16)],
        since: "1.0",
        gates: &[],
    };
    impl<V: versions::Since1_3> client::Client<V> {
        /// Start a container. A host config given here replaces the one the container has. In API 1.3 and later. See [`ContainerStart`].
        pub fn container_start(&self, id: impl Into<String>) -> ContainerStart<V> {
            ContainerStart::new(self, id)
        }
    }
    /// Start a container. A host config given here replaces the one the container has. On the wire: The 304 has no body.
    ///
    /// `POST /containers/{id}/start` (containers), in API 1.3 and later.
    ///
    /// - Changed in 1.3: A container can be configured for its host when it is started, from Docker 0.4.7 on. Directories of the host can be mounted.
    /// - Changed in 1.4: Options can be handed to `lxc`, from Docker 0.6 on.
    /// - Changed in 1.4: The volumes of a container stay the same when it is started again.
    /// - Changed in 1.4: The documentation gives the right status for a start.
    /// - Changed in 1.4: The media type of the host config may have parameters behind it.
    /// - Changed in 1.5: A new volume is filled with what the image has in its place. For every volume it is told whether it may be written.
    /// - Changed in 1.5: Any host config given to a start replaces the old one, even an empty one.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.6: The root directory of the host is not mounted into a container any more, and neither is what is not there.
    /// - Changed in 1.6: Starting a container waits until it really runs.
    /// - Changed in 1.7: A host config without members counts as none when a container is started, from Docker 0.6.7 on. Before, it replaced the one of the last start.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    /// - Changed in 1.10: Starting a container that runs is no longer an error, from Docker 0.10 on.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.13: Starting a container that runs, or stopping one that does not, is answered with 304.
    /// - Changed in 1.13: The root directory of the host may be mounted into a container.
    /// - Changed in 1.14: A body without the media type `application/json` is an error when a container is started. Before, it was ignored.
    /// - Changed in 1.15: A field that is null in the request counts as left out. Before, it could be taken for the text `null`.
    /// - Changed in 1.16: Volumes are set up, and filled from the image, when a container is created instead of when it is started.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerStart<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
        pub(super) host_config: Option<V::HostConfig>,
    }
    impl<V: versions::Version> rt::Builder for ContainerStart<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerStart<V> {
        fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                host_config: Default::default(),
            }
        }
        /// How to configure it for this host.
        pub fn host_config(mut self, host_config: V::HostConfig) -> Self {
            self.host_config = Some(host_config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/containers/")
                .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .literal("/start")
                .message_body_if::<
                    rt::wire::Same,
                    V::HostConfig,
                >(self.host_config.as_ref())
        }
        /// Sends the request.
        /// - 204: It runs.
        /// - 304: It runs already.
        ///
        /// # Errors
        ///
        /// - 400: The host config is bad, or the command cannot be run. On the wire: From Docker 1.4 on, for an address that no port can be published on. The rest from the 20.10 engine.
        /// - 404: There is no such container.
        /// - 406: A container named in `VolumesFrom` is not there. On the wire: Not documented.
        /// - 409: It is paused, or being removed. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
        /// - 500: The server failed, or the container cannot be started.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<ContainerStartAnswer, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<ContainerStartAnswer, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_2"))]
            {
                let client = self.client.inner();
                if !(client.is_within(3, 16)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().pooled().await?;
            match response.status() {
                204 => response.empty().await.map(|()| ContainerStartAnswer::Started),
                304 => response.empty().await.map(|()| ContainerStartAnswer::Unchanged),
                _ => Err(response.unexpected()),
            }
        }
        #[cfg(all(feature = "any", feature = "v1_2"))]
        async fn older(self) -> Result<ContainerStartAnswer, rt::Error> {
            let mut client = self.client;
            client.inner_mut().lack("host_config", self.host_config.is_some(), "1.3");
            let older = super::v1_0::ContainerStart {
                id: self.id,
                client,
            };
            older
                .attempt()
                .await
                .map(|answer| match answer {
                    super::v1_0::ContainerStartAnswer::Started => {
                        ContainerStartAnswer::Started
                    }
                    super::v1_0::ContainerStartAnswer::Unchanged => {
                        ContainerStartAnswer::Unchanged
                    }
                })
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerStart<V> {
        type Output = Result<ContainerStartAnswer, rt::Error>;
        type IntoFuture = rt::Sending<ContainerStartAnswer>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
    /// What [`ContainerStart`] is answered.
    #[derive(Debug)]
    pub enum ContainerStartAnswer {
        /// It runs.
        Started,
        /// It runs already.
        Unchanged,
    }
}
/// `ContainerStart` as it has been since 1.0.
#[cfg(feature = "v1_2")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_start",
        method: "POST",
        answers: &[204, 304],
        versions: &[(0, 2)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Start a container. In API 1.0 to 1.2. See [`ContainerStart`].
        pub fn container_start(
            &self,
            id: impl Into<String>,
        ) -> ContainerStart<versions::V1_0> {
            ContainerStart::new(self, id)
        }
    }
    #[cfg(feature = "v1_1")]
    impl client::Client<versions::V1_1> {
        /// Start a container. In API 1.0 to 1.2. See [`ContainerStart`].
        pub fn container_start(
            &self,
            id: impl Into<String>,
        ) -> ContainerStart<versions::V1_1> {
            ContainerStart::new(self, id)
        }
    }
    #[cfg(feature = "v1_2")]
    impl client::Client<versions::V1_2> {
        /// Start a container. In API 1.0 to 1.2. See [`ContainerStart`].
        pub fn container_start(
            &self,
            id: impl Into<String>,
        ) -> ContainerStart<versions::V1_2> {
            ContainerStart::new(self, id)
        }
    }
    /// Start a container.
    ///
    /// `POST /containers/{id}/start` (containers), in API 1.0 to 1.2.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerStart<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
    }
    impl<V: versions::Version> rt::Builder for ContainerStart<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerStart<V> {
        fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/containers/")
                .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .literal("/start")
        }
        /// Sends the request.
        /// - 204: It runs. On the wire: The documentation gives 200 as the status.
        /// - 304: It runs already. On the wire: From Docker 1.1 on.
        ///
        /// # Errors
        ///
        /// - 400: A parameter of the host is bad. On the wire: From Docker 1.4 on, for an address that no port can be published on.
        /// - 404: There is no such container.
        /// - 406: A container named in `VolumesFrom` is not there. On the wire: Not documented. From Docker 0.8 on.
        /// - 500: The server failed, or the container runs already or cannot be started.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<ContainerStartAnswer, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<ContainerStartAnswer, rt::Error> {
            let response = self.request().pooled().await?;
            match response.status() {
                204 => response.empty().await.map(|()| ContainerStartAnswer::Started),
                304 => response.empty().await.map(|()| ContainerStartAnswer::Unchanged),
                _ => Err(response.unexpected()),
            }
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerStart<V> {
        type Output = Result<ContainerStartAnswer, rt::Error>;
        type IntoFuture = rt::Sending<ContainerStartAnswer>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
    /// What [`ContainerStart`] is answered.
    #[derive(Debug)]
    pub enum ContainerStartAnswer {
        /// It runs. On the wire: The documentation gives 200 as the status.
        Started,
        /// It runs already. On the wire: From Docker 1.1 on.
        Unchanged,
    }
}
