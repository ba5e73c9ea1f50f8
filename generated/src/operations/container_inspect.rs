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
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.12: Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.
    /// - Changed in 1.12: A container can be inspected although an image has the same name.
    /// - Changed in 1.13: The links of a container are really filled in when it is inspected.
    /// - Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
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
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.12: Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.
    /// - Changed in 1.12: A container can be inspected although an image has the same name.
    /// - Changed in 1.13: The links of a container are really filled in when it is inspected.
    /// - Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
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
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.12: Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.
    /// - Changed in 1.12: A container can be inspected although an image has the same name.
    /// - Changed in 1.13: The links of a container are really filled in when it is inspected.
    /// - Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
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
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.12: Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.
    /// - Changed in 1.12: A container can be inspected although an image has the same name.
    /// - Changed in 1.13: The links of a container are really filled in when it is inspected.
    /// - Changed in 1.13: Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.
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
/// `ContainerInspect` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.11.
    ///
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: An image has the same name. On the wire: Documented in 1.4 only.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_11::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.10.
#[cfg(feature = "v1_10")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.10.
    ///
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: An image has the same name. On the wire: Documented in 1.4 only.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_10::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.9.
#[cfg(feature = "v1_9")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.9.
    ///
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: An image has the same name. On the wire: Documented in 1.4 only.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_9::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.8.
    ///
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: An image has the same name. On the wire: Documented in 1.4 only.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_8::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.7.
    ///
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: An image has the same name. On the wire: Documented in 1.4 only.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_7::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.6.
    ///
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: An image has the same name. On the wire: Documented in 1.4 only.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_6::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.5.
    ///
    /// - Changed in 1.5: Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 409: An image has the same name. On the wire: Documented in 1.4 only.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_5::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.4.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_4::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.3.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_3::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.2.
#[cfg(feature = "v1_2")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.2.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_2::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ContainerInspect` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Show all about a container.
    ///
    /// `GET /containers/{id}/json` (containers), in API 1.0 to 1.1.
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
        /// - 200: The container.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::container::v1_0::Container, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
