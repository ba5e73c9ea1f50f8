// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ScannerWatch` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "scanner_watch",
        method: "GET",
        answers: &[101],
    };
    /// Watch a scanner.
    ///
    /// `GET /scanners/{no}/ws` (machines), in API 1.0 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ScannerWatch {
        client: rt::Client,
        number: u32,
    }
    impl ScannerWatch {
        pub(crate) fn new(client: &rt::Client, number: u32) -> Self {
            Self {
                client: client.clone(),
                number,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/scanners/")
                .segment("no", &rt::param::text(&self.number))
                .literal("/ws")
        }
        /// Sends the request.
        /// - 101: The connection to it.
        ///
        /// # Errors
        ///
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::WebSocket, rt::Error> {
            let response = self.request().websocket().await?;
            response.websocket()
        }
    }
}
