// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecInspect` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "exec_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a command in a container. On the wire: The documentation gives `plain/text` as the media type; it is JSON.
    ///
    /// `GET /exec/{id}/json` (exec), in API 1.16 and later.
    ///
    /// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExecInspect {
        client: rt::Client,
        id: String,
    }
    impl ExecInspect {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/exec/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The command.
        ///
        /// # Errors
        ///
        /// - 404: There is no such exec instance.
        /// - 500: The server failed, or the container of the command does not run any more.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::exec_instance::v1_16::ExecInstance,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
