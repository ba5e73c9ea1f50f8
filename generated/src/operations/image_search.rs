// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageSearch` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_search",
        method: "GET",
        answers: &[200],
    };
    /// Search a registry for repositories.
    ///
    /// `GET /images/search` (images), in API 1.12 and later.
    ///
    /// - Changed in 1.9: A search can have credentials and headers for the registry, which daemons do not document.
    /// - Changed in 1.9: What a search found is sorted by its stars. Text that is JSON by itself, such as a name of digits, loses its quotes.
    /// - Changed in 1.14: Other registries than the public one can be searched.
    /// - Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
    /// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageSearch {
        client: rt::Client,
        term: String,
        auth: Option<super::super::super::types::auth_config::v1_5::AuthConfig>,
        meta: std::collections::BTreeMap<String, String>,
    }
    impl std::fmt::Debug for ImageSearch {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageSearch")
                .field("term", &self.term)
                .field("auth", &format_args!("(secret)"))
                .field("meta", &self.meta)
                .finish()
        }
    }
    impl ImageSearch {
        pub(crate) fn new(client: &rt::Client, term: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                term: term.into(),
                auth: Default::default(),
                meta: Default::default(),
            }
        }
        /// The credentials for the registry. On the wire: Not in the documentation of these versions. A value that cannot be read is ignored without a word. Since 1.9.
        pub fn auth(
            mut self,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            self.auth = Some(auth);
            self
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Daemons up to 1.16 read them and lose them. Since 1.9.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/search")
                .query("term", Some(rt::param::text(&self.term)))
                .header(
                    "X-Registry-Auth",
                    self
                        .auth
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .headers("X-Meta-", &self.meta)
        }
        /// Sends the request.
        /// - 200: What was found with the most stars first.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::search_result::v1_12::SearchResult>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageSearch` as it has been since 1.9.
#[cfg(feature = "v1_11")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_search",
        method: "GET",
        answers: &[200],
    };
    /// Search a registry for repositories.
    ///
    /// `GET /images/search` (images), in API 1.9 to 1.11.
    ///
    /// - Changed in 1.9: A search can have credentials and headers for the registry, which daemons do not document.
    /// - Changed in 1.9: What a search found is sorted by its stars. Text that is JSON by itself, such as a name of digits, loses its quotes.
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageSearch {
        client: rt::Client,
        term: String,
        auth: Option<super::super::super::types::auth_config::v1_5::AuthConfig>,
        meta: std::collections::BTreeMap<String, String>,
    }
    impl std::fmt::Debug for ImageSearch {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageSearch")
                .field("term", &self.term)
                .field("auth", &format_args!("(secret)"))
                .field("meta", &self.meta)
                .finish()
        }
    }
    impl ImageSearch {
        pub(crate) fn new(client: &rt::Client, term: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                term: term.into(),
                auth: Default::default(),
                meta: Default::default(),
            }
        }
        /// The credentials for the registry. On the wire: Not in the documentation of these versions. A value that cannot be read is ignored without a word. Since 1.9.
        pub fn auth(
            mut self,
            auth: super::super::super::types::auth_config::v1_5::AuthConfig,
        ) -> Self {
            self.auth = Some(auth);
            self
        }
        /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Daemons up to 1.16 read them and lose them. Since 1.9.
        pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.meta.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/search")
                .query("term", Some(rt::param::text(&self.term)))
                .header(
                    "X-Registry-Auth",
                    self
                        .auth
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .headers("X-Meta-", &self.meta)
        }
        /// Sends the request.
        /// - 200: What was found with the most stars first.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::search_result::v1_9::SearchResult>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageSearch` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_search",
        method: "GET",
        answers: &[200],
    };
    /// Search a registry for repositories.
    ///
    /// `GET /images/search` (images), in API 1.7 to 1.8.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageSearch {
        client: rt::Client,
        term: String,
    }
    impl ImageSearch {
        pub(crate) fn new(client: &rt::Client, term: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                term: term.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/search")
                .query("term", Some(rt::param::text(&self.term)))
        }
        /// Sends the request.
        /// - 200: What was found.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::search_result::v1_7::SearchResult>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageSearch` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_search",
        method: "GET",
        answers: &[200],
    };
    /// Search a registry for repositories.
    ///
    /// `GET /images/search` (images), in API 1.6.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageSearch {
        client: rt::Client,
        term: String,
    }
    impl ImageSearch {
        pub(crate) fn new(client: &rt::Client, term: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                term: term.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/search")
                .query("term", Some(rt::param::text(&self.term)))
        }
        /// Sends the request.
        /// - 200: What was found.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::search_result::v1_6::SearchResult>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ImageSearch` as it has been since 1.0.
#[cfg(feature = "v1_5")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_search",
        method: "GET",
        answers: &[200],
    };
    /// Search a registry for repositories.
    ///
    /// `GET /images/search` (images), in API 1.0 to 1.5.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageSearch {
        client: rt::Client,
        term: String,
    }
    impl ImageSearch {
        pub(crate) fn new(client: &rt::Client, term: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                term: term.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/search")
                .query("term", Some(rt::param::text(&self.term)))
        }
        /// Sends the request.
        /// - 200: What was found.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::search_result::v1_0::SearchResult>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
