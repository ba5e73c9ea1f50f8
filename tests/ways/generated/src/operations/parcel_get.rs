// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ParcelGet` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "parcel_get",
        method: "GET",
        answers: &[200],
    };
    /// Look a parcel up.
    ///
    /// `GET /parcels/{id}` (parcels), in API 2.0 and later.
    ///
    /// - Changed in 2.0: A parcel is looked up faster.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ParcelGet {
        client: rt::Client,
        id: String,
    }
    impl ParcelGet {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/parcels/")
                .segment("id", &rt::param::text(&self.id))
        }
        /// Sends the request.
        /// - 200: The parcel.
        ///
        /// # Errors
        ///
        /// - 404: There is none.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::parcel::v2_0::Parcel, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `ParcelGet` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "parcel_get",
        method: "GET",
        answers: &[200],
    };
    /// Look a parcel up.
    ///
    /// `GET /parcels/{id}` (parcels), in API 1.0.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ParcelGet {
        client: rt::Client,
        id: String,
    }
    impl ParcelGet {
        pub(crate) fn new(client: &rt::Client, id: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                id: id.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/parcels/")
                .segment("id", &rt::param::text(&self.id))
        }
        /// Sends the request.
        /// - 200: The parcel.
        ///
        /// # Errors
        ///
        /// - 404: There is none.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<super::super::super::types::parcel::v1_0::Parcel, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
