// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerChanges` as it has been since 1.12.
pub mod v1_12 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
        name: "container_changes",
        method: "GET",
        answers: &[200],
    };
    /// List what a container changed in its file system.
    ///
    /// `GET /containers/{id}/changes` (containers), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerChanges {
        client: ::longshore_runtime::Client,
        id: String,
    }
    impl ContainerChanges {
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
                .literal("/changes")
        }
        /// Sends the request.
        ///
        /// - 200: The changes.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::container_change::v1_12::ContainerChange>,
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response
                .json::<
                    ::longshore_runtime::wire::List<::longshore_runtime::wire::Same>,
                    _,
                >()
                .await
        }
    }
}
