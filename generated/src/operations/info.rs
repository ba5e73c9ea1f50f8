// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Info` as it has been since 1.16.
pub mod v1_16 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
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
        client: ::longshore_runtime::Client,
    }
    impl Info {
        pub(crate) fn new(client: &::longshore_runtime::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION).literal("/info")
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
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.14.
#[cfg(feature = "v1_15")]
pub mod v1_14 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
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
        client: ::longshore_runtime::Client,
    }
    impl Info {
        pub(crate) fn new(client: &::longshore_runtime::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION).literal("/info")
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
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.13.
#[cfg(feature = "v1_13")]
pub mod v1_13 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
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
        client: ::longshore_runtime::Client,
    }
    impl Info {
        pub(crate) fn new(client: &::longshore_runtime::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION).literal("/info")
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
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.12.
#[cfg(feature = "v1_12")]
pub mod v1_12 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
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
        client: ::longshore_runtime::Client,
    }
    impl Info {
        pub(crate) fn new(client: &::longshore_runtime::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION).literal("/info")
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
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
