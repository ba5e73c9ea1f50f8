// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_tag",
    method: "POST",
    answers: &[201],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Give an image another name. In API 1.0 and later. See [`ImageTag`].
    pub fn image_tag(
        &self,
        name: impl Into<String>,
        repo: impl Into<String>,
    ) -> ImageTag<V> {
        ImageTag::new(self, name, repo)
    }
}
/// Give an image another name.
///
/// `POST /images/{name}/tag` (images), in API 1.0 and later.
///
/// - Changed in 1.1: The documentation knows a conflict of names when an image is tagged.
/// - Changed in 1.8: An unknown image is an error of its own also when the history is asked for, a name is given or a file is inserted.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
/// - Changed in 1.15: Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.
/// - Changed in 1.16: A name that another image has is taken away only by force.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageTag<V: versions::Version> {
    client: client::Client<V>,
    name: String,
    repo: String,
    tag: Option<String>,
    force: Option<bool>,
}
impl<V: versions::Version> rt::Builder for ImageTag<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageTag<V> {
    fn new(
        client: &client::Client<V>,
        name: impl Into<String>,
        repo: impl Into<String>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: name.into(),
            repo: repo.into(),
            tag: Default::default(),
            force: Default::default(),
        }
    }
    /// The tag of the new name. Default: latest.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
    /// Take the name away from the image that has it. On the wire: Daemons before Docker 1.4 take it away without being forced to, and so does engine 20.10. Default: false.
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/images/")
            .segments("name", &rt::param::text(&self.name))
            .literal("/tag")
            .query("repo", Some(rt::param::text(&self.repo)))
            .query("tag", self.tag.as_ref().map(rt::param::text))
            .query("force", self.force.as_ref().map(rt::param::flag))
    }
    /// Sends the request.
    /// - 201: The image has the name.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad.
    /// - 404: There is no such image.
    /// - 409: Another image has the name. On the wire: Daemons answer so from Docker 0.4.1 on.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ImageTag<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
