// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Commit` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed.
    ///
    /// `POST /commit` (system), in API 1.16 and later.
    ///
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    /// - Changed in 1.9: The documentation has no parameter `run` of commits any more.
    /// - Changed in 1.10: A commit takes from the container what the given settings leave open. Before, the image had only what was given.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    /// - Changed in 1.13: A commit holds the processes of the container meanwhile, unless told not to.
    /// - Changed in 1.15: The body of a commit must be declared as JSON.
    /// - Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        pause: Option<bool>,
        config: Option<
            super::super::super::types::container_config::v1_16::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                pause: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// Pause the container while it is read. On the wire: Not in the documentation of these versions. Default: true. Since 1.13.
        pub fn pause(mut self, pause: bool) -> Self {
            self.pause = Some(pause);
            self
        }
        /// Settings of the image that go before those of the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_16::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .query("pause", self.pause.as_ref().map(rt::param::flag))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed.
    ///
    /// `POST /commit` (system), in API 1.15.
    ///
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    /// - Changed in 1.9: The documentation has no parameter `run` of commits any more.
    /// - Changed in 1.10: A commit takes from the container what the given settings leave open. Before, the image had only what was given.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    /// - Changed in 1.13: A commit holds the processes of the container meanwhile, unless told not to.
    /// - Changed in 1.15: The body of a commit must be declared as JSON.
    /// - Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        pause: Option<bool>,
        config: Option<
            super::super::super::types::container_config::v1_15::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                pause: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// Pause the container while it is read. On the wire: Not in the documentation of these versions. Default: true. Since 1.13.
        pub fn pause(mut self, pause: bool) -> Self {
            self.pause = Some(pause);
            self
        }
        /// Settings of the image that go before those of the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_15::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .query("pause", self.pause.as_ref().map(rt::param::flag))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.13.
#[cfg(feature = "v1_14")]
pub mod v1_13 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed.
    ///
    /// `POST /commit` (system), in API 1.13 to 1.14.
    ///
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    /// - Changed in 1.9: The documentation has no parameter `run` of commits any more.
    /// - Changed in 1.10: A commit takes from the container what the given settings leave open. Before, the image had only what was given.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    /// - Changed in 1.13: A commit holds the processes of the container meanwhile, unless told not to.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        pause: Option<bool>,
        config: Option<
            super::super::super::types::container_config::v1_12::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                pause: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// Pause the container while it is read. On the wire: Not in the documentation of these versions. Default: true. Since 1.13.
        pub fn pause(mut self, pause: bool) -> Self {
            self.pause = Some(pause);
            self
        }
        /// Settings of the image that go before those of the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_12::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .query("pause", self.pause.as_ref().map(rt::param::flag))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.12.
#[cfg(feature = "v1_12")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed.
    ///
    /// `POST /commit` (system), in API 1.12.
    ///
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    /// - Changed in 1.9: The documentation has no parameter `run` of commits any more.
    /// - Changed in 1.10: A commit takes from the container what the given settings leave open. Before, the image had only what was given.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_12::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// Settings of the image that go before those of the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_12::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.10.
#[cfg(feature = "v1_11")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed. On the wire: The documentation gives the media type `application/vnd.docker.raw-stream`; it is JSON.
    ///
    /// `POST /commit` (system), in API 1.10 to 1.11.
    ///
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    /// - Changed in 1.9: The documentation has no parameter `run` of commits any more.
    /// - Changed in 1.10: A commit takes from the container what the given settings leave open. Before, the image had only what was given.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_10::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image. On the wire: The documentation calls it `m`, which no daemon reads.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// Settings of the image that go before those of the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_10::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.9.
#[cfg(feature = "v1_9")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed. On the wire: The documentation gives the media type `application/vnd.docker.raw-stream`; it is JSON.
    ///
    /// `POST /commit` (system), in API 1.9.
    ///
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    /// - Changed in 1.9: The documentation has no parameter `run` of commits any more.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_9::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image. On the wire: The documentation calls it `m`, which no daemon reads.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// All settings of the image; nothing comes from the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_9::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.6.
#[cfg(feature = "v1_8")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed. On the wire: The documentation gives the media type `application/vnd.docker.raw-stream`; it is JSON. It also shows a parameter `run`, which no daemon reads.
    ///
    /// `POST /commit` (system), in API 1.6 to 1.8.
    ///
    /// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_6::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image. On the wire: The documentation calls it `m`, which no daemon reads.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// All settings of the image; nothing comes from the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_6::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed. On the wire: The documentation gives the media type `application/vnd.docker.raw-stream`; it is JSON.
    ///
    /// `POST /commit` (system), in API 1.5.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_5::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image. On the wire: The documentation calls it `m`, which no daemon reads.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// All settings of the image; nothing comes from the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_5::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed. On the wire: The documentation gives the media type `application/vnd.docker.raw-stream`; it is JSON.
    ///
    /// `POST /commit` (system), in API 1.4.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_4::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image. On the wire: The documentation calls it `m`, which no daemon reads.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// All settings of the image; nothing comes from the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_4::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed. On the wire: The documentation gives the media type `application/vnd.docker.raw-stream`; it is JSON.
    ///
    /// `POST /commit` (system), in API 1.3.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_3::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image. On the wire: The documentation calls it `m`, which no daemon reads.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// All settings of the image; nothing comes from the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_3::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
/// `Commit` as it has been since 1.0.
#[cfg(feature = "v1_2")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "commit",
        method: "POST",
        answers: &[201],
    };
    /// Make an image of what a container changed. On the wire: The documentation gives the media type `application/vnd.docker.raw-stream`; it is JSON.
    ///
    /// `POST /commit` (system), in API 1.0 to 1.2.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Commit {
        client: rt::Client,
        container: String,
        repo: Option<String>,
        tag: Option<String>,
        comment: Option<String>,
        author: Option<String>,
        config: Option<
            super::super::super::types::container_config::v1_0::ContainerConfig,
        >,
    }
    impl Commit {
        pub(crate) fn new(client: &rt::Client, container: impl Into<String>) -> Self {
            Self {
                client: client.clone(),
                container: container.into(),
                repo: Default::default(),
                tag: Default::default(),
                comment: Default::default(),
                author: Default::default(),
                config: Default::default(),
            }
        }
        /// The repository of the new image. Default: no name.
        pub fn repo(mut self, repo: impl Into<String>) -> Self {
            self.repo = Some(repo.into());
            self
        }
        /// The tag of the new image; of no use without `repo`. Default: latest.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// A message to keep with the image. On the wire: The documentation calls it `m`, which no daemon reads.
        pub fn comment(mut self, comment: impl Into<String>) -> Self {
            self.comment = Some(comment.into());
            self
        }
        /// Who made it.
        pub fn author(mut self, author: impl Into<String>) -> Self {
            self.author = Some(author.into());
            self
        }
        /// All settings of the image; nothing comes from the container.
        pub fn config(
            mut self,
            config: super::super::super::types::container_config::v1_0::ContainerConfig,
        ) -> Self {
            self.config = Some(config);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/commit")
                .query("container", Some(rt::param::text(&self.container)))
                .query("repo", self.repo.as_ref().map(rt::param::text))
                .query("tag", self.tag.as_ref().map(rt::param::text))
                .query("comment", self.comment.as_ref().map(rt::param::text))
                .query("author", self.author.as_ref().map(rt::param::text))
                .json_body_if::<rt::wire::Same, _>(self.config.as_ref())
        }
        /// Sends the request.
        /// - 201: The image is made.
        ///
        /// # Errors
        ///
        /// - 404: There is no such container.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            super::super::super::types::commit_result::v1_0::CommitResult,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
}
