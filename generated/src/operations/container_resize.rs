// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerResize` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_resize",
        method: "POST",
        answers: &[200],
    };
    /// Set the size of a container's terminal.
    ///
    /// On the wire: Not documented before 1.15, and there as a GET; every daemon wants a POST.
    ///
    /// `POST /containers/{id}/resize` (containers), in API 1.12 and later.
    ///
    /// Changed in 1.16: Setting the size of the terminal of a container that does not run is an error.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerResize {
        client: rt::Client,
        id: String,
        height: u16,
        width: u16,
    }
    impl ContainerResize {
        pub(crate) fn new(
            client: &rt::Client,
            id: impl Into<String>,
            height: u16,
            width: u16,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                height,
                width,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/resize")
                .query("h", Some(rt::param::text(&self.height)))
                .query("w", Some(rt::param::text(&self.width)))
        }
        /// Sends the request.
        ///
        /// - 200: The size is set.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed, or the container does not run or has no terminal.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
}
