// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageRemove` as it has been since 1.2.
pub mod v1_2 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_remove",
        method: "DELETE",
        answers: &[200],
        versions: &[(2, 16)],
        since: "1.0",
        gates: &[
            rt::Gate::new("force", "force", (10, 16), "1.10"),
            rt::Gate::new("noprune", "no_prune", (10, 16), "1.10"),
        ],
    };
    impl<V: versions::Since1_2> client::Client<V> {
        /// Take a name away from an image, and delete the image with its last name. In API 1.2 and later. See [`ImageRemove`].
        pub fn image_remove(&self, name: impl Into<String>) -> ImageRemove<V> {
            ImageRemove::new(self, name)
        }
    }
    /// Take a name away from an image, and delete the image with its last name.
    ///
    /// `DELETE /images/{name}` (images), in API 1.2 and later.
    ///
    /// - Changed in 1.2: Removing an image takes one of its names away. Its data goes with the last name, unless other images are made from it, and with it go the images below that have no name and that nothing else is made from.
    /// - Changed in 1.2: Removing an image answers with a list of what was done. Before, the answer was empty.
    /// - Changed in 1.3: Removing an image by its ID is refused when it has names in several repositories.
    /// - Changed in 1.7: An image that a running container uses cannot be removed.
    /// - Changed in 1.8: An image that any container uses, running or not, cannot be removed.
    /// - Changed in 1.10: An image can be removed although names in several repositories go with its ID.
    /// - Changed in 1.10: Removing an image can leave the images below it alone, from Docker 0.10 on.
    /// - Changed in 1.11: An image that only stopped containers use can be removed by force.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.15: An image that a container uses keeps its last name when its removal is refused, while it used to be lost.
    /// - Changed in 1.16: A container whose image is gone no longer stands in the way when other images are removed.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageRemove<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
        pub(super) force: Option<bool>,
        pub(super) no_prune: Option<bool>,
    }
    impl<V: versions::Version> rt::Builder for ImageRemove<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImageRemove<V> {
        fn new(client: &client::Client<V>, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                force: Default::default(),
                no_prune: Default::default(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .query("force", self.force.as_ref().map(rt::param::flag))
                .query("noprune", self.no_prune.as_ref().map(rt::param::flag))
        }
        /// Sends the request.
        /// - 200: What was done.
        ///
        /// # Errors
        ///
        /// - 400: The name is none that an image could have. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
        /// - 404: There is no such image.
        /// - 409: Something uses the image, or nothing was left to do. On the wire: Something uses the image in Docker 0.7 and later.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<Vec<types::image_removal::v1_2::ImageRemoval>, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<Vec<types::image_removal::v1_2::ImageRemoval>, rt::Error> {
            #[cfg(all(feature = "any", feature = "v1_1"))]
            {
                let client = self.client.inner();
                if !(client.is_within(2, 16)) {
                    return Box::pin(self.older()).await;
                }
            }
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
        #[cfg(all(feature = "any", feature = "v1_1"))]
        async fn older(
            self,
        ) -> Result<Vec<types::image_removal::v1_2::ImageRemoval>, rt::Error> {
            let mut client = self.client;
            client.inner_mut().lack("force", self.force.is_some(), "1.10");
            client.inner_mut().lack("no_prune", self.no_prune.is_some(), "1.10");
            let older = super::v1_0::ImageRemove {
                name: self.name,
                client,
            };
            older.attempt().await.map(super::super::super::any::steps::removals::up)
        }
    }
    impl<V: versions::Since1_10> ImageRemove<V> {
        /// Also when stopped containers use the image, or when names in several repositories go with its ID. Default: false. Since 1.10.
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }
        /// Keep the images below that have no name. Default: false. Since 1.10.
        pub fn no_prune(mut self, no_prune: bool) -> Self {
            self.no_prune = Some(no_prune);
            self
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImageRemove<V> {
        type Output = Result<Vec<types::image_removal::v1_2::ImageRemoval>, rt::Error>;
        type IntoFuture = rt::Sending<Vec<types::image_removal::v1_2::ImageRemoval>>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ImageRemove` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_remove",
        method: "DELETE",
        answers: &[204, 200],
        versions: &[(0, 1)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Delete an image, whatever names it has and whatever is made from it. In API 1.0 to 1.1. See [`ImageRemove`].
        pub fn image_remove(
            &self,
            name: impl Into<String>,
        ) -> ImageRemove<versions::V1_0> {
            ImageRemove::new(self, name)
        }
    }
    #[cfg(feature = "v1_1")]
    impl client::Client<versions::V1_1> {
        /// Delete an image, whatever names it has and whatever is made from it. In API 1.0 to 1.1. See [`ImageRemove`].
        pub fn image_remove(
            &self,
            name: impl Into<String>,
        ) -> ImageRemove<versions::V1_1> {
            ImageRemove::new(self, name)
        }
    }
    /// Delete an image, whatever names it has and whatever is made from it.
    ///
    /// `DELETE /images/{name}` (images), in API 1.0 to 1.1.
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageRemove<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) name: String,
    }
    impl<V: versions::Version> rt::Builder for ImageRemove<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ImageRemove<V> {
        fn new(client: &client::Client<V>, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
            }
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
        }
        /// Sends the request.
        /// - 204 or 200: It is gone. On the wire: Docker 0.8 and later answer 200 with a list of what was done, as API 1.2 has it. It is not looked at.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 409: Something uses the image, or it has names in several repositories. On the wire: Not documented. From Docker 0.7 on.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<(), rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<(), rt::Error> {
            let response = self.request().pooled().await?;
            response.empty().await
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ImageRemove<V> {
        type Output = Result<(), rt::Error>;
        type IntoFuture = rt::Sending<()>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
