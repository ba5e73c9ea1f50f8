// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `AuthGet` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "auth_get",
        method: "GET",
        answers: &[200],
    };
    /// Tell the name and the mail address of the credentials that the daemon stored.
    ///
    /// `GET /auth` (system), in API 1.0 to 1.1.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AuthGet {
        client: rt::Client,
    }
    impl AuthGet {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/auth")
        }
        /// Sends the request.
        /// - 200: The credentials, empty when there are none. On the wire: The password is there, but empty.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::auth_config::v1_0::AuthConfig,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
