// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Health` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "health",
        method: "GET",
        answers: &[200],
        versions: &[(1, 1)],
        since: "2.0",
        gates: &[],
    };
    impl<V: versions::Since2_0> client::Client<V> {
        /// Ask how the service is. In API 2.0 and later. Deprecated since 2.0. Look at the status page. See [`Health`].
        #[deprecated(note = "since API 2.0. Look at the status page.")]
        pub fn health(&self) -> Health<V> {
            Health::new(self)
        }
    }
    /// Ask how the service is. Deprecated since 2.0. Look at the status page.
    ///
    /// `GET /health` (service), in API 2.0 and later.
    ///
    /// - Changed in 2.0: How the service is says its status.
    #[deprecated(note = "since API 2.0. Look at the status page.")]
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Health<V: versions::Version> {
        pub(super) client: client::Client<V>,
    }
    impl<V: versions::Version> rt::Builder for Health<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> Health<V> {
        fn new(client: &client::Client<V>) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION).literal("/health")
        }
        /// Sends the request.
        /// - 200: How it is.
        ///
        /// # Errors
        ///
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for Health<V> {
        type Output = Result<(), rt::Error>;
        type IntoFuture = rt::Sending<()>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `Health` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "health",
        method: "GET",
        answers: &[200],
        versions: &[(0, 0)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Ask how the service is. In API 1.0. See [`Health`].
        pub fn health(&self) -> Health<versions::V1_0> {
            Health::new(self)
        }
    }
    /// Ask how the service is.
    ///
    /// `GET /health` (service), in API 1.0.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Health<V: versions::Version> {
        pub(super) client: client::Client<V>,
    }
    impl<V: versions::Version> rt::Builder for Health<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> Health<V> {
        fn new(client: &client::Client<V>) -> Self {
            Self { client: client.clone() }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION).literal("/health")
        }
        /// Sends the request.
        /// - 200: How it is.
        ///
        /// # Errors
        ///
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<String, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<String, rt::Error> {
            let response = self.request().pooled().await?;
            response.text().await
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for Health<V> {
        type Output = Result<String, rt::Error>;
        type IntoFuture = rt::Sending<String>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
