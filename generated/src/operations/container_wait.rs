// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerWait` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_wait",
        method: "POST",
        answers: &[200],
    };
    /// Wait until a container has exited.
    ///
    /// `POST /containers/{id}/wait` (containers), in API 1.0 and later.
    ///
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.8: Waiting for a container that is not there is an error of the server.
    /// - Changed in 1.16: Waiting for a container that is not there is answered with 404 instead of 500.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerWait {
        client: rt::Client,
        id: String,
    }
    impl ContainerWait {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/wait")
        }
        /// Sends the request.
        /// - 200: It has exited.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container. On the wire: Daemons answer 500 instead before API 1.16.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::wait_result::v1_0::WaitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
