// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageRemove` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "image_remove",
        method: "DELETE",
        answers: &[200],
    };
    /// Take a name away from an image, and delete the image with its last name.
    ///
    /// `DELETE /images/{name}` (images), in API 1.12 and later.
    ///
    /// Changed in 1.15: An image that a container uses keeps its last name when its removal is refused, while it used to be lost.
    ///
    /// Changed in 1.16: A container whose image is gone no longer stands in the way when other images are removed.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImageRemove {
        client: rt::Client,
        name: String,
        force: Option<bool>,
        no_prune: Option<bool>,
    }
    impl ImageRemove {
        pub(crate) fn new(client: &rt::Client, name: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                name: name.into(),
                force: Default::default(),
                no_prune: Default::default(),
            }
        }
        /// Also when stopped containers use the image, or when names in several repositories go with its ID.
        ///
        /// Default: false.
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }
        /// Keep the images below that have no name.
        ///
        /// Default: false.
        pub fn no_prune(mut self, no_prune: bool) -> Self {
            self.no_prune = Some(no_prune);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/images/")
                .segments("name", &rt::param::text(&self.name))
                .query("force", self.force.as_ref().map(rt::param::flag))
                .query("noprune", self.no_prune.as_ref().map(rt::param::flag))
        }
        /// Sends the request.
        ///
        /// - 200: What was done.
        ///
        /// # Errors
        ///
        /// - 404: There is no such image.
        /// - 409: Something uses the image, or nothing was left to do.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::image_removal::v1_12::ImageRemoval>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
