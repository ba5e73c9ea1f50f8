// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImagePush` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_push",
        method: "POST",
        answers: &[200],
    };
    /// Send a repository to its registry.
    ///
    /// On the wire: The status is 200 as soon as the work begins; later failures come as messages.
    ///
    /// `POST /images/{name}/push` (images), in API 1.12 and later.
    ///
    /// Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
    ///
    /// Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImagePush {
        client: rt::Client,
        name: String,
        tag: Option<String>,
        auth: super::super::super::types::auth_config::v1_12::AuthConfig,
        meta: std::collections::BTreeMap<String, String>,
    }
    impl std::fmt::Debug for ImagePush {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImagePush")
                .field("name", &self.name)
                .field("tag", &self.tag)
                .field("auth", &format_args!("(secret)"))
                .field("meta", &self.meta)
                .finish()
        }
    }
    impl ImagePush {
        pub(crate) fn new(
            client: &rt::Client,
            name: impl Into<String>,
            auth: super::super::super::types::auth_config::v1_12::AuthConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                tag: Default::default(),
                auth,
                meta: Default::default(),
            }
        }
        /// The only tag to send.
        ///
        /// Default: every tag.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Headers that are handed on to the registry.
        ///
        /// On the wire: Not in the documentation of these versions.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/push")
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .header(
                    "X-Registry-Auth",
                    Some(rt::param::base64url_json::<rt::wire::Same, _>(&self.auth)),
                )
                .headers("X-Meta-", &self.meta)
        }
        /// Sends the request.
        ///
        /// - 200: The progress.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            rt::JsonStream<super::super::super::types::json_message::v1_12::JsonMessage>,
            rt::Error,
        > {
            let response = self.request().streamed().await?;
            response.json_stream::<rt::wire::Same, _>(|item| item.error.as_deref())
        }
    }
}
