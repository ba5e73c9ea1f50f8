// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerStop` as it has been since 1.13.
pub mod v1_13 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_stop",
        method: "POST",
        answers: &[204, 304],
    };
    /// Stop a container with SIGTERM, and with SIGKILL if it is not gone in time. On the wire: The 304 has no body.
    ///
    /// `POST /containers/{id}/stop` (containers), in API 1.13 and later.
    ///
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.9: Without a time to wait a container gets none when it is stopped. Before, it got 10 seconds.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.13: Starting a container that runs, or stopping one that does not, is answered with 304.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerStop {
        client: rt::Client,
        id: String,
        timeout: Option<i64>,
    }
    impl ContainerStop {
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
                .literal("/stop")
                .query("t", self.timeout.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 204: It is stopped.
        /// - 304: It does not run.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<ContainerStopAnswer, rt::Error> {
            let response = self.request().pooled().await?;
            match response.status() {
                204 => response.empty().await.map(|()| ContainerStopAnswer::Stopped),
                304 => response.empty().await.map(|()| ContainerStopAnswer::Unchanged),
                _ => Err(response.unexpected()),
            }
        }
    }
    /// What [`ContainerStop`] is answered.
    #[derive(Debug)]
    pub enum ContainerStopAnswer {
        /// It is stopped.
        Stopped,
        /// It does not run.
        Unchanged,
    }
}
/// `ContainerStop` as it has been since 1.0.
#[cfg(feature = "v1_12")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_stop",
        method: "POST",
        answers: &[204],
    };
    /// Stop a container with SIGTERM, and with SIGKILL if it is not gone in time. On the wire: API 1.12 answers 204 as well when the container does not run; the 20.10 engine answers 304 then, whatever the version.
    ///
    /// `POST /containers/{id}/stop` (containers), in API 1.0 to 1.12.
    ///
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.9: Without a time to wait a container gets none when it is stopped. Before, it got 10 seconds.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerStop {
        client: rt::Client,
        id: String,
        timeout: Option<i64>,
    }
    impl ContainerStop {
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
                .literal("/stop")
                .query("t", self.timeout.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        /// - 204: It is stopped.
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
