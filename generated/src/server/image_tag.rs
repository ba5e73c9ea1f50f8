// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Give an image another name.
///
/// `POST /images/{name}/tag` (images), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// The name of the image, or its ID, which may be shortened.
    pub name: String,
    /// The repository of the new name.
    pub repo: String,
    /// The tag of the new name. Default: latest.
    pub tag: Option<String>,
    /// Take the name away from the image that has it. On the wire: Daemons before Docker 1.4 take it away without being forced to, and so does engine 20.10. Default: false.
    pub force: Option<bool>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = ();
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            name: call.segment("name", rt::server::read::text::<rt::wire::Same, _>)?,
            repo: call
                .query_required("repo", rt::server::read::text::<rt::wire::Same, _>)?,
            tag: call.query("tag", rt::server::read::text::<rt::wire::Same, _>)?,
            force: call.query("force", call.flag())?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("name", &rt::param::text(&self.name))
            .query("repo", Some(rt::param::text(&self.repo)))
            .query("tag", self.tag.as_ref().map(rt::param::text))
            .query("force", self.force.as_ref().map(rt::param::flag));
    }
    fn reply((): Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.empty(201)
    }
}
/// A parameter is bad.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such image.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// Another image has the name. On the wire: Daemons answer so from Docker 0.4.1 on.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
