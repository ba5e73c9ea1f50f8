// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Version` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "version",
        method: "GET",
        answers: &[200],
    };
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.15 and later.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Version {
        client: rt::Client,
    }
    impl Version {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/version")
        }
        /// Sends the request.
        /// - 200: The versions.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_version::v1_15::SystemVersion,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Version` as it has been since 1.11.
#[cfg(feature = "v1_14")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "version",
        method: "GET",
        answers: &[200],
    };
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.11 to 1.14.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Version {
        client: rt::Client,
    }
    impl Version {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/version")
        }
        /// Sends the request.
        /// - 200: The versions.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_version::v1_11::SystemVersion,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Version` as it has been since 1.10.
#[cfg(feature = "v1_10")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "version",
        method: "GET",
        answers: &[200],
    };
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.10.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Version {
        client: rt::Client,
    }
    impl Version {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/version")
        }
        /// Sends the request.
        /// - 200: The versions.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_version::v1_10::SystemVersion,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Version` as it has been since 1.9.
#[cfg(feature = "v1_9")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "version",
        method: "GET",
        answers: &[200],
    };
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.9.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Version {
        client: rt::Client,
    }
    impl Version {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/version")
        }
        /// Sends the request.
        /// - 200: The versions.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_version::v1_9::SystemVersion,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Version` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "version",
        method: "GET",
        answers: &[200],
    };
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.8.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Version {
        client: rt::Client,
    }
    impl Version {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/version")
        }
        /// Sends the request.
        /// - 200: The versions.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_version::v1_8::SystemVersion,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Version` as it has been since 1.1.
#[cfg(feature = "v1_7")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "version",
        method: "GET",
        answers: &[200],
    };
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.1 to 1.7.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Version {
        client: rt::Client,
    }
    impl Version {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/version")
        }
        /// Sends the request.
        /// - 200: The versions.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_version::v1_1::SystemVersion,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Version` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "version",
        method: "GET",
        answers: &[200],
    };
    /// Tell the version of the daemon.
    ///
    /// `GET /version` (system), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Version {
        client: rt::Client,
    }
    impl Version {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION).literal("/version")
        }
        /// Sends the request.
        /// - 200: The versions.
        ///
        /// # Errors
        ///
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::system_version::v1_0::SystemVersion,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
