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
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: The form of a container's name is checked.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    /// - Changed in 1.12: Whether a container has a terminal and how its standard input is handled no longer comes from the image.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.15: A body without the media type `application/json` is an error when a container is created.
    /// - Changed in 1.15: A field that is null in the request counts as left out. Before, it could be taken for the text `null`.
    /// - Changed in 1.15: The name of a container begins with a letter or a digit and has two characters or more.
    /// - Changed in 1.16: Volumes are set up, and filled from the image, when a container is created instead of when it is started.
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
        /// The name, of the form `/?[a-zA-Z0-9][a-zA-Z0-9_.-]+`; by default the daemon makes one up. On the wire: The documentation still gives the old form, without dots. Since 1.6.
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
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 409: The name is taken. On the wire: Not documented.
        /// - 500: The server failed, or the configuration is refused. On the wire: The 20.10 engine answers 400 for a configuration or a name that it refuses.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_0::ContainerCreated,
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
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: The form of a container's name is checked.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    /// - Changed in 1.12: Whether a container has a terminal and how its standard input is handled no longer comes from the image.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.15: A body without the media type `application/json` is an error when a container is created.
    /// - Changed in 1.15: A field that is null in the request counts as left out. Before, it could be taken for the text `null`.
    /// - Changed in 1.15: The name of a container begins with a letter or a digit and has two characters or more.
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
        /// The name, of the form `/?[a-zA-Z0-9][a-zA-Z0-9_.-]+`; by default the daemon makes one up. On the wire: The documentation still gives the old form, without dots. Since 1.6.
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
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 409: The name is taken. On the wire: Not documented.
        /// - 500: The server failed, or the configuration is refused. On the wire: The 20.10 engine answers 400 for a configuration or a name that it refuses.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_0::ContainerCreated,
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
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: The form of a container's name is checked.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    /// - Changed in 1.12: Whether a container has a terminal and how its standard input is handled no longer comes from the image.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
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
        /// The name, of the form `/?[a-zA-Z0-9_-]+`; by default the daemon makes one up. On the wire: Daemons also accept dots. Since 1.6.
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
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 409: The name is taken. On the wire: Not documented.
        /// - 500: The server failed, or the configuration is refused. On the wire: The 20.10 engine answers 400 for a configuration or a name that it refuses.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_0::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.10.
#[cfg(feature = "v1_11")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.10 to 1.11.
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: The form of a container's name is checked.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        name: Option<String>,
        config: super::super::super::types::container_config::v1_10::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_10::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: Default::default(),
                config,
            }
        }
        /// The name, of the form `/?[a-zA-Z0-9_-]+`; by default the daemon makes one up. On the wire: Daemons also accept dots. Since 1.6.
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
            super::super::super::types::container_created::v1_0::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.9.
#[cfg(feature = "v1_9")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.9.
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: The form of a container's name is checked.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        name: Option<String>,
        config: super::super::super::types::container_config::v1_9::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_9::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: Default::default(),
                config,
            }
        }
        /// The name, of the form `/?[a-zA-Z0-9_-]+`; by default the daemon makes one up. On the wire: Daemons also accept dots. Since 1.6.
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
            super::super::super::types::container_created::v1_0::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.6.
#[cfg(feature = "v1_8")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.6 to 1.8.
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
    /// - Changed in 1.8: The form of a container's name is checked.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        name: Option<String>,
        config: super::super::super::types::container_config::v1_6::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_6::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                name: Default::default(),
                config,
            }
        }
        /// The name, of the form `/?[a-zA-Z0-9_-]+`; by default the daemon makes one up. On the wire: Daemons also accept dots. Since 1.6.
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
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 409: The name is taken. On the wire: Not documented. Docker 0.6.7 and 0.7 answer 500 instead.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_1::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.5.
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        config: super::super::super::types::container_config::v1_5::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_5::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                config,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_1::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.4.
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    /// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        config: super::super::super::types::container_config::v1_4::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_4::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                config,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_1::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.3.
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    /// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        config: super::super::super::types::container_config::v1_3::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_3::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                config,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_1::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.1.
#[cfg(feature = "v1_2")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.1 to 1.2.
    ///
    /// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        config: super::super::super::types::container_config::v1_0::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_0::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                config,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_1::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerCreate` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_create",
        method: "POST",
        answers: &[201],
    };
    /// Create a container. It does not run until it is started.
    ///
    /// `POST /containers/create` (containers), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCreate {
        client: rt::Client,
        config: super::super::super::types::container_config::v1_0::ContainerConfig,
    }
    impl ContainerCreate {
        pub(crate) fn new(
            client: &rt::Client,
            config: super::super::super::types::container_config::v1_0::ContainerConfig,
        ) -> Self {
            Self {
                client: client.clone(),
                config,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/create")
                .json_body::<rt::wire::Same, _>(&self.config)
        }
        /// Sends the request.
        /// - 201: It is created.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
        /// - 406: It is impossible to attach, since the container does not run.
        /// - 500: The server failed, or the configuration is refused.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::container_created::v1_0::ContainerCreated,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
