// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerTop` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_top",
        method: "GET",
        answers: &[200],
    };
    /// List the processes in a container.
    ///
    /// `GET /containers/{id}/top` (containers), in API 1.12 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerTop {
        client: rt::Client,
        id: String,
        ps_args: Option<String>,
    }
    impl ContainerTop {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                ps_args: Default::default(),
            }
        }
        /// Arguments for `ps`, such as `aux`. A column `PID` has to come out.
        ///
        /// Default: \-ef.
        pub fn ps_args(mut self, ps_args: impl Into<String>) -> Self {
            self.ps_args = Some(ps_args.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/top")
                .query("ps_args", self.ps_args.as_ref().map(rt::param::text))
        }
        /// Sends the request.
        ///
        /// - 200: The processes.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed, or the container does not run.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::top_result::v1_12::TopResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
