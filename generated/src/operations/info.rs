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
/// `Info` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.11.
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
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_11::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.9.
#[cfg(feature = "v1_10")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.9 to 1.10.
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
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_9::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.8.
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
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_8::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.7.
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
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_7::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.4.
#[cfg(feature = "v1_6")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.4 to 1.6.
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
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_4::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.1.
#[cfg(feature = "v1_3")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.1 to 1.3.
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
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_1::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Info` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "info",
        method: "GET",
        answers: &[200],
    };
    /// Tell the state of the daemon and its host.
    ///
    /// `GET /info` (system), in API 1.0.
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
        /// - 200: The state.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_info::v1_0::SystemInfo,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
