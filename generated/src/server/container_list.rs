// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
///
/// `GET /containers/json` (containers), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// Also the ones that do not run. Default: false.
    pub all: Option<bool>,
    /// Only so many, the newest, running or not; 0 is no limit.
    pub limit: Option<i64>,
    /// Only the ones created after this container, running or not; its name or ID. On the wire: The 20.10 engine does not look at it.
    pub since: Option<String>,
    /// Only the ones created before this container, running or not; its name or ID. On the wire: The 20.10 engine does not look at it.
    pub before: Option<String>,
    /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
    pub size: Option<bool>,
    /// By `exited`: only the ones that exited with one of these statuses. By `status`: only the ones that are `restarting`, `running`, `paused` or `exited`. By `id` or `name`: only the ones whose ID or name matches one of these regular expressions. On the wire: Containers that run pass `exited`. `id` and `name` are not documented. Since 1.14.
    pub filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = Vec<V::ContainerSummary>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            all: call.query("all", call.flag())?,
            limit: call.query("limit", rt::server::read::text::<rt::wire::Int, _>)?,
            since: call.query("since", rt::server::read::text::<rt::wire::Same, _>)?,
            before: call.query("before", rt::server::read::text::<rt::wire::Same, _>)?,
            size: if call.is_within(3, 16) {
                call.query("size", call.flag())?
            } else {
                Default::default()
            },
            filters: if call.is_within(14, 16) {
                call.query(
                    "filters",
                    rt::server::read::json::<
                        rt::wire::Map<rt::wire::List<rt::wire::Same>>,
                        _,
                    >,
                )?
            } else {
                Default::default()
            },
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.query("all", self.all.as_ref().map(rt::param::flag))
            .query("limit", self.limit.as_ref().map(rt::param::text))
            .query("since", self.since.as_ref().map(rt::param::text))
            .query("before", self.before.as_ref().map(rt::param::text))
            .query("size", self.size.as_ref().map(rt::param::flag))
            .query(
                "filters",
                self
                    .filters
                    .as_ref()
                    .map(
                        rt::param::json::<
                            rt::wire::Map<rt::wire::List<rt::wire::Same>>,
                            _,
                        >,
                    ),
            );
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.message::<rt::wire::List<rt::wire::Same>, V::ContainerSummary>(200, &answer)
    }
}
/// A parameter is bad.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The container of `since` or `before` is not there. On the wire: Not documented. From Docker 1.6 on.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed, or the container of `since` or `before` is not there.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
