// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Info` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.16 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Info {
        client: rt::Client,
    }
    impl Info {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/info")
        }
        /// Sends the request.
        ///
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_16::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.14.
#[cfg(feature = "v1_15")]
pub mod v1_14 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.14 to 1.15.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Info {
        client: rt::Client,
    }
    impl Info {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/info")
        }
        /// Sends the request.
        ///
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_14::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.13.
#[cfg(feature = "v1_13")]
pub mod v1_13 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.13.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Info {
        client: rt::Client,
    }
    impl Info {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/info")
        }
        /// Sends the request.
        ///
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_13::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.12.
#[cfg(feature = "v1_12")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.12.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Info {
        client: rt::Client,
    }
    impl Info {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/info")
        }
        /// Sends the request.
        ///
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_12::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
