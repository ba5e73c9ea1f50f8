// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerInspect` as it has been since 1.16.
pub mod v1_16 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.16 and later.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    ///
    /// Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerInspect {
        client: ::longshore_runtime::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(
            client: &::longshore_runtime::Client,
            id: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &::longshore_runtime::param::text(&self.id))
                .literal("/json")
        }
        /// Sends the request.
        ///
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container::v1_16::Container,
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.15.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    ///
    /// Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerInspect {
        client: ::longshore_runtime::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(
            client: &::longshore_runtime::Client,
            id: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &::longshore_runtime::param::text(&self.id))
                .literal("/json")
        }
        /// Sends the request.
        ///
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container::v1_15::Container,
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.14.
#[cfg(feature = "v1_14")]
pub mod v1_14 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.14.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    ///
    /// Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerInspect {
        client: ::longshore_runtime::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(
            client: &::longshore_runtime::Client,
            id: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &::longshore_runtime::param::text(&self.id))
                .literal("/json")
        }
        /// Sends the request.
        ///
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container::v1_14::Container,
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.12.
#[cfg(feature = "v1_13")]
pub mod v1_12 {
    const OPERATION: ::longshore_runtime::Operation = ::longshore_runtime::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.12 to 1.13.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    ///
    /// Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerInspect {
        client: ::longshore_runtime::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(
            client: &::longshore_runtime::Client,
            id: impl Into<String>,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> ::longshore_runtime::Request {
            ::longshore_runtime::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &::longshore_runtime::param::text(&self.id))
                .literal("/json")
        }
        /// Sends the request.
        ///
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container::v1_12::Container,
            ::longshore_runtime::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<::longshore_runtime::wire::Same, _>().await
        }
    }
}
