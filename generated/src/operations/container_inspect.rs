// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerInspect` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
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
        client: rt::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
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
        ) -> Result<super::super::super::types::container::v1_16::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
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
        client: rt::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
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
        ) -> Result<super::super::super::types::container::v1_15::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.14.
#[cfg(feature = "v1_14")]
pub mod v1_14 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
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
        client: rt::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
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
        ) -> Result<super::super::super::types::container::v1_14::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.12.
#[cfg(feature = "v1_13")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
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
        client: rt::Client,
        id: String,
    }
    impl ContainerInspect {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
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
        ) -> Result<super::super::super::types::container::v1_12::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
