// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerAttach` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_attach",
        method: "POST",
        answers: &[200],
    };
    /// Connect to the input and output of a container.
    ///
    /// On the wire: A failure after the start is a line of text in the stream.
    ///
    /// `POST /containers/{id}/attach` (containers), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerAttach {
        client: rt::Client,
        id: String,
        logs: Option<bool>,
        stream: Option<bool>,
        stdin: Option<bool>,
        stdout: Option<bool>,
        stderr: Option<bool>,
        tty: bool,
        upgrade: bool,
    }
    impl ContainerAttach {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
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
        /// Begin with what it wrote so far.
        ///
        /// Default: false.
        pub fn logs(mut self, logs: bool) -> Self {
            self.logs = Some(logs);
            self
        }
        /// Stay connected.
        ///
        /// Default: false.
        pub fn stream(mut self, stream: bool) -> Self {
            self.stream = Some(stream);
            self
        }
        /// While connected, hand on standard input.
        ///
        /// Default: false.
        pub fn stdin(mut self, stdin: bool) -> Self {
            self.stdin = Some(stdin);
            self
        }
        /// Include standard output.
        ///
        /// Default: false.
        pub fn stdout(mut self, stdout: bool) -> Self {
            self.stdout = Some(stdout);
            self
        }
        /// Include standard error.
        ///
        /// Default: false.
        pub fn stderr(mut self, stderr: bool) -> Self {
            self.stderr = Some(stderr);
            self
        }
        /// Whether the container has a terminal; then the output comes without frames.
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
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/attach")
                .query("logs", self.logs.as_ref().map(rt::param::flag))
                .query("stream", self.stream.as_ref().map(rt::param::flag))
                .query("stdin", self.stdin.as_ref().map(rt::param::flag))
                .query("stdout", self.stdout.as_ref().map(rt::param::flag))
                .query("stderr", self.stderr.as_ref().map(rt::param::flag))
        }
        /// Sends the request.
        ///
        /// - 200: Connected.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::Hijacked, rt::Error> {
            let raw = self.tty;
            let upgrade = self.upgrade;
            let response = self.request().hijacked(upgrade).await?;
            response.hijack(raw)
        }
    }
}
