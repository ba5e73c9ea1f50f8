// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerExport` as it has been since 1.12.
pub mod v1_12 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
        name: "container_export",
        method: "GET",
        answers: &[200],
    };
    /// Read the whole file system of a container as a tar archive. Volumes are not in it.
    ///
    /// `GET /containers/{id}/export` (containers), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerExport {
        client: ::longshore_runtime::Client,
        id: String,
    }
    impl ContainerExport {
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
                .literal("/export")
        }
        /// Sends the request.
        ///
        /// - 200: The archive.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<::longshore_runtime::ByteStream, ::longshore_runtime::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
}
