// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageInspect` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.16 and later.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    /// - Changed in 1.12: A name that a container has too can be inspected again.
    /// - Changed in 1.13: Large integers inside the configuration of an image come as integers and no longer as floats.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_16::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.15.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    /// - Changed in 1.12: A name that a container has too can be inspected again.
    /// - Changed in 1.13: Large integers inside the configuration of an image come as integers and no longer as floats.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_15::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.12 to 1.14.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    /// - Changed in 1.12: A name that a container has too can be inspected again.
    /// - Changed in 1.13: Large integers inside the configuration of an image come as integers and no longer as floats.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_12::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.10.
#[cfg(feature = "v1_11")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.10 to 1.11.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 409: A container has this name or ID too. On the wire: Documented in 1.4 only, where daemons do not answer so yet.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_10::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.9.
#[cfg(feature = "v1_9")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.9.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 409: A container has this name or ID too. On the wire: Documented in 1.4 only, where daemons do not answer so yet.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_9::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.8.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 409: A container has this name or ID too. On the wire: Documented in 1.4 only, where daemons do not answer so yet.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_8::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.6.
#[cfg(feature = "v1_7")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.6 to 1.7.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 409: A container has this name or ID too. On the wire: Documented in 1.4 only, where daemons do not answer so yet.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_6::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.5.
    ///
    /// - Changed in 1.5: A name that a container has too cannot be inspected.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 409: A container has this name or ID too. On the wire: Documented in 1.4 only, where daemons do not answer so yet.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_5::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.4.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_4::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.3.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_3::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.2.
#[cfg(feature = "v1_2")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.2.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_2::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.1.
#[cfg(feature = "v1_1")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.1.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_1::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ImageInspect` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_inspect",
        method: "GET",
        answers: &[200],
    };
    /// Tell what is known about one image.
    ///
    /// `GET /images/{name}/json` (images), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageInspect {
        client: rt::Client,
        name: String,
    }
    impl ImageInspect {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .literal("/json")
        }
        /// Sends the request.
        /// - 200: The image.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::image::v1_0::Image, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
