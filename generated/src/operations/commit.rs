// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "commit",
    method: "POST",
    answers: &[201],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[rt::Gate::new("pause", "pause", (13, 16), "1.13")],
};
impl<V: versions::Version> client::Client<V> {
    /// Make an image of what a container changed. In API 1.0 and later. See [`Commit`].
    pub fn commit(&self, container: impl Into<String>) -> Commit<V> {
        Commit::new(self, container)
    }
}
/// Make an image of what a container changed.
///
/// `POST /commit` (system), in API 1.0 and later.
///
/// - Changed in 1.7: The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.
/// - Changed in 1.9: The documentation has no parameter `run` of commits any more.
/// - Changed in 1.10: A commit takes from the container what the given settings leave open. Before, the image had only what was given.
/// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
/// - Changed in 1.13: A commit holds the processes of the container meanwhile, unless told not to.
/// - Changed in 1.15: The body of a commit must be declared as JSON.
/// - Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Commit<V: versions::Version> {
    client: client::Client<V>,
    container: String,
    repo: Option<String>,
    tag: Option<String>,
    comment: Option<String>,
    author: Option<String>,
    pause: Option<bool>,
    config: Option<V::ContainerConfig>,
}
impl<V: versions::Version> rt::Builder for Commit<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> Commit<V> {
    fn new(client: &client::Client<V>, container: impl Into<String>) -> Self {
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
    /// Settings of the image that go before those of the container.
    pub fn config(mut self, config: V::ContainerConfig) -> Self {
        self.config = Some(config);
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/commit")
            .query("container", Some(rt::param::text(&self.container)))
            .query("repo", self.repo.as_ref().map(rt::param::text))
            .query("tag", self.tag.as_ref().map(rt::param::text))
            .query("comment", self.comment.as_ref().map(rt::param::text))
            .query("author", self.author.as_ref().map(rt::param::text))
            .query("pause", self.pause.as_ref().map(rt::param::flag))
            .message_body_if::<rt::wire::Same, V::ContainerConfig>(self.config.as_ref())
    }
    /// Sends the request.
    /// - 201: The image is made.
    ///
    /// # Errors
    ///
    /// - 400: A name or a setting is bad. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
    /// - 404: There is no such container.
    /// - 409: The container is being removed. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(
        self,
    ) -> Result<types::commit_result::v1_0::CommitResult, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(
        self,
    ) -> Result<types::commit_result::v1_0::CommitResult, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::Same, _>().await
    }
}
impl<V: versions::Since1_13> Commit<V> {
    /// Pause the container while it is read. On the wire: Not in the documentation of these versions. Default: true. Since 1.13.
    pub fn pause(mut self, pause: bool) -> Self {
        self.pause = Some(pause);
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for Commit<V> {
    type Output = Result<types::commit_result::v1_0::CommitResult, rt::Error>;
    type IntoFuture = rt::Sending<types::commit_result::v1_0::CommitResult>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
