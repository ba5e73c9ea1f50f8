// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerKill` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_kill",
        method: "POST",
        answers: &[204],
    };
    /// Send a signal to a container. For SIGKILL the answer comes when the container is gone.
    ///
    /// `POST /containers/{id}/kill` (containers), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerKill {
        client: rt::Client,
        id: String,
        signal: Option<String>,
    }
    impl ContainerKill {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                signal: Default::default(),
            }
        }
        /// The signal: a number from 1 to 31, or a name with or without `SIG`.
        ///
        /// Default: SIGKILL.
        pub fn signal(mut self, signal: impl Into<String>) -> Self {
            self.signal = Some(signal.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/kill")
                .query("signal", self.signal.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        ///
        /// - 204: The signal is sent.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed, or there is no such signal.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
}
