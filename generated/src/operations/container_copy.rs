// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerCopy` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_copy",
        method: "POST",
        answers: &[200],
    };
    /// Read a file or a directory of a container as a tar archive.
    ///
    /// On the wire: For an unknown container the body of the error is empty. A missing path is an error of the server; other failures end the archive early, or leave it empty.
    ///
    /// `POST /containers/{id}/copy` (containers), in API 1.15 and later.
    ///
    /// Changed in 1.15: A copied file says that it is a tar archive.
    ///
    /// Changed in 1.16: What lies in a volume can be copied out of a container.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCopy {
        client: rt::Client,
        id: String,
        source: super::super::super::types::copy_request::v1_12::CopyRequest,
    }
    impl ContainerCopy {
        pub(crate) fn new(
            client: &rt::Client,
            id: impl Into<String>,
            source: super::super::super::types::copy_request::v1_12::CopyRequest,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                source,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/copy")
                .json_body::<rt::wire::Same, _>(&self.source)
        }
        /// Sends the request.
        ///
        /// - 200: The archive.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed, or the path is not there.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
}
/// `ContainerCopy` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_copy",
        method: "POST",
        answers: &[200],
    };
    /// Read a file or a directory of a container as a tar archive.
    ///
    /// On the wire: For an unknown container the body of the error is empty. A missing path is an error of the server; other failures end the archive early, or leave it empty.
    ///
    /// `POST /containers/{id}/copy` (containers), in API 1.12 to 1.14.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerCopy {
        client: rt::Client,
        id: String,
        source: super::super::super::types::copy_request::v1_12::CopyRequest,
    }
    impl ContainerCopy {
        pub(crate) fn new(
            client: &rt::Client,
            id: impl Into<String>,
            source: super::super::super::types::copy_request::v1_12::CopyRequest,
        ) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
                source,
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/")
                .segment("id", &rt::param::text(&self.id))
                .literal("/copy")
                .json_body::<rt::wire::Same, _>(&self.source)
        }
        /// Sends the request.
        ///
        /// - 200: The archive.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed, or the path is not there.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<rt::ByteStream, rt::Error> {
            let response = self.request().streamed().await?;
            response.bytes()
        }
    }
}
