// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerCreate` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.16 and later.
    ///
    /// Changed in 1.15: A body without the media type `application/json` is an error when a container is created.
    ///
    /// Changed in 1.15: A field that is null in the request counts as left out. Before, it could be taken for the text `null`.
    ///
    /// Changed in 1.15: The name of a container begins with a letter or a digit and has two characters or more.
    ///
    /// Changed in 1.16: Volumes are set up, and filled from the image, when a container is created instead of when it is started.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        name: Option<String>,
        config: super::super::super::types::container_config::v1_16::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_16::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: Default::default(),
                config,
            }
        }
        /// The name, of the form `/?[a-zA-Z0-9][a-zA-Z0-9_.-]+`; by default the daemon makes one up.
        ///
        /// On the wire: The documentation still gives the old form, without dots.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .query("name", self.name.as_ref().map(rt::param::text))
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        ///
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 409: The name is taken. On the wire: Not documented.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_12::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.15.
    ///
    /// Changed in 1.15: A body without the media type `application/json` is an error when a container is created.
    ///
    /// Changed in 1.15: A field that is null in the request counts as left out. Before, it could be taken for the text `null`.
    ///
    /// Changed in 1.15: The name of a container begins with a letter or a digit and has two characters or more.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        name: Option<String>,
        config: super::super::super::types::container_config::v1_15::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_15::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: Default::default(),
                config,
            }
        }
        /// The name, of the form `/?[a-zA-Z0-9][a-zA-Z0-9_.-]+`; by default the daemon makes one up.
        ///
        /// On the wire: The documentation still gives the old form, without dots.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .query("name", self.name.as_ref().map(rt::param::text))
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        ///
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 409: The name is taken. On the wire: Not documented.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_12::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.12 to 1.14.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        name: Option<String>,
        config: super::super::super::types::container_config::v1_12::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_12::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: Default::default(),
                config,
            }
        }
        /// The name, of the form `/?[a-zA-Z0-9_-]+`; by default the daemon makes one up.
        ///
        /// On the wire: Daemons also accept dots.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .query("name", self.name.as_ref().map(rt::param::text))
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        ///
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 409: The name is taken. On the wire: Not documented.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_12::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
