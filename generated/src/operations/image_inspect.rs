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
    /// Changed in 1.13: Large integers inside the configuration of an image come as integers and no longer as floats.
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
        ///
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
    /// Changed in 1.13: Large integers inside the configuration of an image come as integers and no longer as floats.
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
        ///
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
    /// Changed in 1.13: Large integers inside the configuration of an image come as integers and no longer as floats.
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
        ///
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
