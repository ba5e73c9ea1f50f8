// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Ping` as it has been since 1.11.
pub mod v1_11 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "ping",
        method: "GET",
        answers: &[200],
    };
    /// Ask whether the daemon is there.
    ///
    /// `GET /_ping` (system), in API 1.11 and later.
    ///
    /// - Changed in 1.11: The daemon can be asked whether it is there.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Ping {
        client: rt::Client,
    }
    impl Ping {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/_ping")
        }
        /// Sends the request.
        /// - 200: It is; the text is `OK`.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<String, rt::Error> {
            let response = self.request().pooled().await?;
            response.text().await
        }
    }
}
