// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerRestart` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_restart",
        method: "POST",
        answers: &[204],
    };
    /// Stop a container as `container_stop` does, if it runs, and start it.
    ///
    /// `POST /containers/{id}/restart` (containers), in API 1.0 and later.
    ///
    /// - Changed in 1.4: The volumes of a container stay the same when it is started again.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.9: Without a time to wait a container gets none when it is stopped. Before, it got 10 seconds.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerRestart {
        client: rt::Client,
        id: String,
        timeout: Option<i64>,
    }
    impl ContainerRestart {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                timeout: Default::default(),
            }
        }
        /// Seconds between SIGTERM and SIGKILL. On the wire: Daemons have a default of 10 seconds, but the server hands them an empty value, which is 0. The 20.10 engine really waits 10 seconds. Default: 0.
        pub fn timeout(mut self, timeout: i64) -> Self {
            self.timeout = Some(timeout);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/restart")
                .query("t", self.timeout.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 204: It runs again.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
}
