// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerPause` as it has been since 1.12.
pub mod v1_12 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
        name: "container_pause",
        method: "POST",
        answers: &[204],
    };
    /// Freeze the processes of a container.
    ///
    /// `POST /containers/{id}/pause` (containers), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerPause {
        client: ::longshore_runtime::Client,
        id: String,
    }
    impl ContainerPause {
        pub(crate) fn new(
            client: &::longshore_runtime::Client,
            id: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &::longshore_runtime::param::text(&self.id))
                .literal("/pause")
        }
        /// Sends the request.
        ///
        /// - 204: It is paused.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed, or the container does not run or is paused already.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), ::longshore_runtime::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
}
