// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerTop` as it has been since 1.4.
pub mod v1_4 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_top",
        method: "GET",
        answers: &[200],
        versions: &[(4, 16)],
        since: "1.3",
        gates: &[],
    };
    impl<V: versions::Since1_4> client::Client<V> {
        /// List the processes in a container. In API 1.4 and later. See [`ContainerTop`].
        pub fn container_top(&self, id: impl Into<String>) -> ContainerTop<V> {
            ContainerTop::new(self, id)
        }
    }
    /// List the processes in a container.
    ///
    /// `GET /containers/{id}/top` (containers), in API 1.4 and later.
    ///
    /// - Changed in 1.3: The processes in a container can be listed, from Docker 0.5.0 on.
    /// - Changed in 1.4: The processes in a container are listed with the columns that were asked for.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.8: The processes are listed by the `ps` of the host, from Docker 0.7.3 on, which has to show their numbers.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerTop<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
        pub(super) ps_args: Option<String>,
    }
    impl<V: versions::Version> rt::Builder for ContainerTop<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerTop<V> {
        fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                ps_args: Default::default(),
            }
        }
        /// Arguments for `ps`, such as `aux`. A column `PID` has to come out. Default: \-ef. Since 1.4.
        pub fn ps_args(mut self, ps_args: impl Into<String>) -> Self {
            self.ps_args = Some(ps_args.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/containers/")
                .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .literal("/top")
                .query("ps_args", self.ps_args.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 200: The processes.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: It does not run. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
        /// - 500: The server failed, or the container does not run.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<types::top_result::v1_4::TopResult, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<types::top_result::v1_4::TopResult, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_3"))]
            {
                let client = self.client.inner();
                if !(client.is_within(4, 16)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
        #[cfg(all(feature = "any", feature = "v1_3"))]
        async fn older(self) -> Result<types::top_result::v1_4::TopResult, rt::Error> {
            let mut client = self.client;
            client.inner_mut().lack("ps_args", self.ps_args.is_some(), "1.4");
            let older = super::v1_3::ContainerTop {
                id: self.id,
                client,
            };
            older.attempt().await.map(super::super::super::any::steps::process_table::up)
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerTop<V> {
        type Output = Result<types::top_result::v1_4::TopResult, rt::Error>;
        type IntoFuture = rt::Sending<types::top_result::v1_4::TopResult>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ContainerTop` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_top",
        method: "GET",
        answers: &[200],
        versions: &[(3, 3)],
        since: "1.3",
        gates: &[],
    };
    #[cfg(feature = "v1_3")]
    impl client::Client<versions::V1_3> {
        /// List the processes in a container. In API 1.3. See [`ContainerTop`].
        pub fn container_top(
            &self,
            id: impl Into<String>,
        ) -> ContainerTop<versions::V1_3> {
            ContainerTop::new(self, id)
        }
    }
    /// List the processes in a container. On the wire: Only Docker 0.5.0 has it in this form: older daemons do not know it, and newer ones refuse it for API 1.3 with 500.
    ///
    /// `GET /containers/{id}/top` (containers), in API 1.3.
    ///
    /// - Changed in 1.3: The processes in a container can be listed, from Docker 0.5.0 on.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerTop<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
    }
    impl<V: versions::Version> rt::Builder for ContainerTop<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerTop<V> {
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
                .literal("/top")
        }
        /// Sends the request.
        /// - 200: The processes.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<Vec<types::container_process::v1_3::ContainerProcess>, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<Vec<types::container_process::v1_3::ContainerProcess>, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerTop<V> {
        type Output = Result<
            Vec<types::container_process::v1_3::ContainerProcess>,
            rt::Error,
        >;
        type IntoFuture = rt::Sending<
            Vec<types::container_process::v1_3::ContainerProcess>,
        >;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
