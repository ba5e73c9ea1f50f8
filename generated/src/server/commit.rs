// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Make an image of what a container changed.
///
/// `POST /commit` (system), in API 1.0 and later.
#[derive(Debug)]
pub struct Request<V: versions::Version> {
    /// The ID or name of the container.
    pub container: String,
    /// The repository of the new image. Default: no name.
    pub repo: Option<String>,
    /// The tag of the new image; of no use without `repo`. Default: latest.
    pub tag: Option<String>,
    /// A message to keep with the image.
    pub comment: Option<String>,
    /// Who made it.
    pub author: Option<String>,
    /// Pause the container while it is read. On the wire: Not in the documentation of these versions. Default: true. Since 1.13.
    pub pause: Option<bool>,
    /// Settings of the image that go before those of the container.
    pub config: Option<V::ContainerConfig>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request<V> {
    type Answer = types::commit_result::v1_0::CommitResult;
    const COLLECTS: bool = true;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        if call.is_within(15, 16) {
            call.json_only()?;
        }
        Ok(Self {
            container: call
                .query_required(
                    "container",
                    rt::server::read::text::<rt::wire::Same, _>,
                )?,
            repo: call.query("repo", rt::server::read::text::<rt::wire::Same, _>)?,
            tag: call.query("tag", rt::server::read::text::<rt::wire::Same, _>)?,
            comment: call.query("comment", rt::server::read::text::<rt::wire::Same, _>)?,
            author: call.query("author", rt::server::read::text::<rt::wire::Same, _>)?,
            pause: if call.is_within(13, 16) {
                call.query("pause", call.flag())?
            } else {
                Default::default()
            },
            config: call.message_body_if::<rt::wire::Same, V::ContainerConfig>().await?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.query("container", Some(rt::param::text(&self.container)))
            .query("repo", self.repo.as_ref().map(rt::param::text))
            .query("tag", self.tag.as_ref().map(rt::param::text))
            .query("comment", self.comment.as_ref().map(rt::param::text))
            .query("author", self.author.as_ref().map(rt::param::text))
            .query("pause", self.pause.as_ref().map(rt::param::flag))
            .json_body_if::<rt::wire::Same, _>(self.config.as_ref());
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.json::<rt::wire::Same, _>(201, &answer)
    }
}
/// A name or a setting is bad. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such container.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The container is being removed. On the wire: Not documented. Engine 20.10 answers so.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
