// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerKill` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_kill",
        method: "POST",
        answers: &[204],
        versions: &[(0, 5), (9, 16)],
        since: "1.0",
        gates: &[rt::Gate::new("signal", "signal", (9, 16), "1.9")],
    };
    impl<V: versions::Since1_9> client::Client<V> {
        /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. In API 1.0 to 1.5, 1.9 and later. See [`ContainerKill`].
        pub fn container_kill(&self, id: impl Into<String>) -> ContainerKill<V> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. In API 1.0 to 1.5, 1.9 and later. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_0> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_1")]
    impl client::Client<versions::V1_1> {
        /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. In API 1.0 to 1.5, 1.9 and later. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_1> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_2")]
    impl client::Client<versions::V1_2> {
        /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. In API 1.0 to 1.5, 1.9 and later. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_2> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_3")]
    impl client::Client<versions::V1_3> {
        /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. In API 1.0 to 1.5, 1.9 and later. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_3> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_4")]
    impl client::Client<versions::V1_4> {
        /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. In API 1.0 to 1.5, 1.9 and later. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_4> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_5")]
    impl client::Client<versions::V1_5> {
        /// Send a signal to a container. For SIGKILL the answer comes when the container is gone. In API 1.0 to 1.5, 1.9 and later. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_5> {
            ContainerKill::new(self, id)
        }
    }
    /// Send a signal to a container. For SIGKILL the answer comes when the container is gone.
    ///
    /// `POST /containers/{id}/kill` (containers), in API 1.0 to 1.5, 1.9 and later.
    ///
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.6: Any signal can be sent to a container, from Docker 0.6.5 on.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: Signals above 31 are refused.
    /// - Changed in 1.9: Signals can be given by name.
    /// - Changed in 1.10: The name of a signal may begin with `SIG`, from Docker 0.10 on.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerKill<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
        pub(super) signal: Option<String>,
    }
    impl<V: versions::Version> rt::Builder for ContainerKill<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerKill<V> {
        fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                signal: Default::default(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/containers/")
                .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .literal("/kill")
                .query("signal", self.signal.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 204: The signal is sent.
        ///
        /// # Errors
        ///
        /// - 400: There is no such signal. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
        /// - 404: There is no such container.
        /// - 500: The server failed, or there is no such signal.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<(), rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_8"))]
            {
                let client = self.client.inner();
                if !(client.is_within(0, 5) || client.is_within(9, 16)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().pooled().await?;
            response.empty().await
        }
        #[cfg(all(feature = "any", feature = "v1_8"))]
        async fn older(self) -> Result<(), rt::Error> {
            let mut client = self.client;
            let older = super::v1_6::ContainerKill {
                id: self.id,
                signal: client
                    .inner_mut()
                    .reread::<
                        rt::wire::Int,
                        _,
                    >("signal", self.signal.as_ref().map(rt::param::text), "1.9"),
                client,
            };
            older.attempt().await
        }
    }
    impl<V: versions::Since1_9> ContainerKill<V> {
        /// The signal: a number from 1 to 31, or a name with or without `SIG`. Default: SIGKILL. Since 1.6.
        pub fn signal(mut self, signal: impl Into<String>) -> Self {
            self.signal = Some(signal.into());
            self
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerKill<V> {
        type Output = Result<(), rt::Error>;
        type IntoFuture = rt::Sending<()>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ContainerKill` as it has been since 1.6.
#[cfg(feature = "v1_8")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_kill",
        method: "POST",
        answers: &[204],
        versions: &[(6, 8)],
        since: "1.6",
        gates: &[],
    };
    #[cfg(feature = "v1_6")]
    impl client::Client<versions::V1_6> {
        /// Send a signal to a container. Without one the answer comes when the container is gone. In API 1.6 to 1.8. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_6> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_7")]
    impl client::Client<versions::V1_7> {
        /// Send a signal to a container. Without one the answer comes when the container is gone. In API 1.6 to 1.8. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_7> {
            ContainerKill::new(self, id)
        }
    }
    #[cfg(feature = "v1_8")]
    impl client::Client<versions::V1_8> {
        /// Send a signal to a container. Without one the answer comes when the container is gone. In API 1.6 to 1.8. See [`ContainerKill`].
        pub fn container_kill(
            &self,
            id: impl Into<String>,
        ) -> ContainerKill<versions::V1_8> {
            ContainerKill::new(self, id)
        }
    }
    /// Send a signal to a container. Without one the answer comes when the container is gone.
    ///
    /// `POST /containers/{id}/kill` (containers), in API 1.6 to 1.8.
    ///
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.6: Any signal can be sent to a container, from Docker 0.6.5 on.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: Signals above 31 are refused.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerKill<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
        pub(super) signal: Option<i64>,
    }
    impl<V: versions::Version> rt::Builder for ContainerKill<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerKill<V> {
        fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                signal: Default::default(),
            }
        }
        /// The signal: a number from 1 to 31. On the wire: Not documented in 1.7 and 1.8. Default: SIGKILL. Since 1.6.
        pub fn signal(mut self, signal: i64) -> Self {
            self.signal = Some(signal);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/containers/")
                .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .literal("/kill")
                .query("signal", self.signal.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 204: The signal is sent.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed, or there is no such signal.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerKill<V> {
        type Output = Result<(), rt::Error>;
        type IntoFuture = rt::Sending<()>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
