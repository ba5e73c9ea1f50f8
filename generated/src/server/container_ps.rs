// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// List containers, the newest first, under the path that Docker 0.3.3 has for it. On the wire: Not documented. All daemons up to 1.4.1 have it.
///
/// `GET /containers/ps` (containers), in API 1.0.
#[derive(Debug)]
pub struct Request {
    /// Also the ones that do not run. Default: false.
    pub all: Option<bool>,
    /// Only so many, the newest, running or not; 0 gives none.
    pub limit: Option<i64>,
    /// Only the ones created after this container, running or not; its short ID.
    pub since: Option<String>,
    /// Only the ones created before this container, running or not; its short ID.
    pub before: Option<String>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = Vec<types::container_summary::v1_0::ContainerSummary>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            all: call.query("all", call.flag())?,
            limit: call.query("limit", rt::server::read::text::<rt::wire::Int, _>)?,
            since: call.query("since", rt::server::read::text::<rt::wire::Same, _>)?,
            before: call.query("before", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.query("all", self.all.as_ref().map(rt::param::flag))
            .query("limit", self.limit.as_ref().map(rt::param::text))
            .query("since", self.since.as_ref().map(rt::param::text))
            .query("before", self.before.as_ref().map(rt::param::text));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.json::<rt::wire::List<rt::wire::Same>, _>(200, &answer)
    }
}
/// A parameter is bad.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
