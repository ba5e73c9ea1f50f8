// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecResize` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "exec_resize",
        method: "POST",
        answers: &[200],
    };
    /// Set the size of a command's terminal.
    ///
    /// `POST /exec/{id}/resize` (exec), in API 1.15 and later.
    ///
    /// - Changed in 1.15: Commands can be run in a container that runs.
    /// - Changed in 1.16: An exec instance is kept after its command has ended, until its container stops.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExecResize {
        client: rt::Client,
        id: String,
        height: u16,
        width: u16,
    }
    impl ExecResize {
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
                .literal("/exec/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/resize")
                .query("h", Some(rt::param::text(&self.height)))
                .query("w", Some(rt::param::text(&self.width)))
        }
        /// Sends the request.
        /// - 200: The size is set. On the wire: The documentation gives 201.
        ///
        /// # Errors
        ///
        /// - 404: There is no such exec instance.
        /// - 500: The server failed. On the wire: Not documented.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
}
