// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerAttach` as it has been since 1.6.
pub mod v1_6 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_attach",
        method: "POST",
        answers: &[200],
        versions: &[(6, 16)],
        since: "1.0",
        gates: &[],
    };
    impl<V: versions::Since1_6> client::Client<V> {
        /// Connect to the input and output of a container. In API 1.6 and later. See [`ContainerAttach`].
        pub fn container_attach(&self, id: impl Into<String>) -> ContainerAttach<V> {
            ContainerAttach::new(self, id)
        }
    }
    /// Connect to the input and output of a container. On the wire: A failure after the start is a line of text in the stream.
    ///
    /// `POST /containers/{id}/attach` (containers), in API 1.6 and later.
    ///
    /// - Changed in 1.1: Attaching to an unknown container is answered with 404. Before, the status was 200 and the stream told it.
    /// - Changed in 1.1: Attaching to a container that does not run is refused, by a line of text in the stream.
    /// - Changed in 1.2: Attaching to a container that does not run is possible again.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
    /// - Changed in 1.6: Standard output and standard error can be told apart when attached to a container without a terminal. Each piece has a head of 8 bytes.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.9: A parameter that is neither yes nor no counts as yes. Before, it was refused.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerAttach<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
        pub(super) logs: Option<bool>,
        pub(super) stream: Option<bool>,
        pub(super) stdin: Option<bool>,
        pub(super) stdout: Option<bool>,
        pub(super) stderr: Option<bool>,
        pub(super) tty: bool,
        pub(super) upgrade: bool,
    }
    impl<V: versions::Version> rt::Builder for ContainerAttach<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerAttach<V> {
        fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                logs: Default::default(),
                stream: Default::default(),
                stdin: Default::default(),
                stdout: Default::default(),
                stderr: Default::default(),
                tty: Default::default(),
                upgrade: Default::default(),
            }
        }
        /// Begin with what it wrote so far. Default: false.
        pub fn logs(mut self, logs: bool) -> Self {
            self.logs = Some(logs);
            self
        }
        /// Stay connected. Default: false.
        pub fn stream(mut self, stream: bool) -> Self {
            self.stream = Some(stream);
            self
        }
        /// While connected, hand on standard input. Default: false.
        pub fn stdin(mut self, stdin: bool) -> Self {
            self.stdin = Some(stdin);
            self
        }
        /// Include standard output. Default: false.
        pub fn stdout(mut self, stdout: bool) -> Self {
            self.stdout = Some(stdout);
            self
        }
        /// Include standard error. Default: false.
        pub fn stderr(mut self, stderr: bool) -> Self {
            self.stderr = Some(stderr);
            self
        }
        /// Whether the container has a terminal; then the output comes without frames. Since 1.6.
        pub fn tty(mut self, tty: bool) -> Self {
            self.tty = tty;
            self
        }
        /// Asks for `101 UPGRADED` instead of a plain hijacked connection.
        /// Servers that do not know this answer 200 all the same.
        pub fn upgrade(mut self, upgrade: bool) -> Self {
            self.upgrade = upgrade;
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/containers/")
                .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .literal("/attach")
                .query("logs", self.logs.as_ref().map(rt::param::flag))
                .query("stream", self.stream.as_ref().map(rt::param::flag))
                .query("stdin", self.stdin.as_ref().map(rt::param::flag))
                .query("stdout", self.stdout.as_ref().map(rt::param::flag))
                .query("stderr", self.stderr.as_ref().map(rt::param::flag))
        }
        /// Sends the request.
        /// - 200: Connected.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 404: There is no such container.
        /// - 409: It is paused. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::Hijacked, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<rt::Hijacked, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_5"))]
            {
                let client = self.client.inner();
                if !(client.is_within(6, 16)) {
                    return Box::pin(self.older()).await;
                }
            }
            let raw = self.tty;
            let upgrade = self.upgrade;
            let response = self.request().hijacked(upgrade).await?;
            response.hijack(raw)
        }
        #[cfg(all(feature = "any", feature = "v1_5"))]
        async fn older(self) -> Result<rt::Hijacked, rt::Error> {
            let client = self.client;
            let older = super::v1_0::ContainerAttach {
                id: self.id,
                logs: self.logs,
                stream: self.stream,
                stdin: self.stdin,
                stdout: self.stdout,
                stderr: self.stderr,
                upgrade: self.upgrade,
                client,
            };
            older.attempt().await
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerAttach<V> {
        type Output = Result<rt::Hijacked, rt::Error>;
        type IntoFuture = rt::Sending<rt::Hijacked>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ContainerAttach` as it has been since 1.0.
#[cfg(feature = "v1_5")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_attach",
        method: "POST",
        answers: &[200],
        versions: &[(0, 5)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. In API 1.0 to 1.5. See [`ContainerAttach`].
        pub fn container_attach(
            &self,
            id: impl Into<String>,
        ) -> ContainerAttach<versions::V1_0> {
            ContainerAttach::new(self, id)
        }
    }
    #[cfg(feature = "v1_1")]
    impl client::Client<versions::V1_1> {
        /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. In API 1.0 to 1.5. See [`ContainerAttach`].
        pub fn container_attach(
            &self,
            id: impl Into<String>,
        ) -> ContainerAttach<versions::V1_1> {
            ContainerAttach::new(self, id)
        }
    }
    #[cfg(feature = "v1_2")]
    impl client::Client<versions::V1_2> {
        /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. In API 1.0 to 1.5. See [`ContainerAttach`].
        pub fn container_attach(
            &self,
            id: impl Into<String>,
        ) -> ContainerAttach<versions::V1_2> {
            ContainerAttach::new(self, id)
        }
    }
    #[cfg(feature = "v1_3")]
    impl client::Client<versions::V1_3> {
        /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. In API 1.0 to 1.5. See [`ContainerAttach`].
        pub fn container_attach(
            &self,
            id: impl Into<String>,
        ) -> ContainerAttach<versions::V1_3> {
            ContainerAttach::new(self, id)
        }
    }
    #[cfg(feature = "v1_4")]
    impl client::Client<versions::V1_4> {
        /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. In API 1.0 to 1.5. See [`ContainerAttach`].
        pub fn container_attach(
            &self,
            id: impl Into<String>,
        ) -> ContainerAttach<versions::V1_4> {
            ContainerAttach::new(self, id)
        }
    }
    #[cfg(feature = "v1_5")]
    impl client::Client<versions::V1_5> {
        /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. In API 1.0 to 1.5. See [`ContainerAttach`].
        pub fn container_attach(
            &self,
            id: impl Into<String>,
        ) -> ContainerAttach<versions::V1_5> {
            ContainerAttach::new(self, id)
        }
    }
    /// Connect to the input and output of a container. The output comes without frames, standard output and standard error mixed. On the wire: A failure after the start is a line of text in the stream.
    ///
    /// `POST /containers/{id}/attach` (containers), in API 1.0 to 1.5.
    ///
    /// - Changed in 1.1: Attaching to an unknown container is answered with 404. Before, the status was 200 and the stream told it.
    /// - Changed in 1.1: Attaching to a container that does not run is refused, by a line of text in the stream.
    /// - Changed in 1.2: Attaching to a container that does not run is possible again.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerAttach<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) id: String,
        pub(super) logs: Option<bool>,
        pub(super) stream: Option<bool>,
        pub(super) stdin: Option<bool>,
        pub(super) stdout: Option<bool>,
        pub(super) stderr: Option<bool>,
        pub(super) upgrade: bool,
    }
    impl<V: versions::Version> rt::Builder for ContainerAttach<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ContainerAttach<V> {
        fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                logs: Default::default(),
                stream: Default::default(),
                stdin: Default::default(),
                stdout: Default::default(),
                stderr: Default::default(),
                upgrade: Default::default(),
            }
        }
        /// Begin with what it wrote so far. Default: false.
        pub fn logs(mut self, logs: bool) -> Self {
            self.logs = Some(logs);
            self
        }
        /// Stay connected. Default: false.
        pub fn stream(mut self, stream: bool) -> Self {
            self.stream = Some(stream);
            self
        }
        /// While connected, hand on standard input. Default: false.
        pub fn stdin(mut self, stdin: bool) -> Self {
            self.stdin = Some(stdin);
            self
        }
        /// Include standard output. Default: false.
        pub fn stdout(mut self, stdout: bool) -> Self {
            self.stdout = Some(stdout);
            self
        }
        /// Include standard error. Default: false.
        pub fn stderr(mut self, stderr: bool) -> Self {
            self.stderr = Some(stderr);
            self
        }
        /// Asks for `101 UPGRADED` instead of a plain hijacked connection.
        /// Servers that do not know this answer 200 all the same.
        pub fn upgrade(mut self, upgrade: bool) -> Self {
            self.upgrade = upgrade;
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/containers/")
                .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
                .literal("/attach")
                .query("logs", self.logs.as_ref().map(rt::param::flag))
                .query("stream", self.stream.as_ref().map(rt::param::flag))
                .query("stdin", self.stdin.as_ref().map(rt::param::flag))
                .query("stdout", self.stdout.as_ref().map(rt::param::flag))
                .query("stderr", self.stderr.as_ref().map(rt::param::flag))
        }
        /// Sends the request.
        /// - 200: Connected.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::Hijacked, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<rt::Hijacked, rt::Error> {
            let raw = true;
            let upgrade = self.upgrade;
            let response = self.request().hijacked(upgrade).await?;
            response.hijack(raw)
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ContainerAttach<V> {
        type Output = Result<rt::Hijacked, rt::Error>;
        type IntoFuture = rt::Sending<rt::Hijacked>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
