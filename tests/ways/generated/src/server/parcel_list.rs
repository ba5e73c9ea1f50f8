// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// List parcels.
///
/// `GET /parcels` (parcels), in API 1.0 and later.
#[derive(Debug)]
pub struct Request<V: versions::Version> {
    /// Also those that were delivered. Default: 0.
    pub all: Option<bool>,
    /// Only those above 20 kg.
    pub heavy: Option<bool>,
    /// Only those posted since.
    pub since: Option<rt::Timestamp>,
    /// Only those posted before.
    pub before: Option<rt::Timestamp>,
    /// Only those in one of these states.
    pub state: Vec<V::State>,
    /// Only those of this size.
    pub r#type: Option<types::size::v1_0::Size>,
    /// At most so many.
    pub limit: Option<u32>,
    /// Only those with this word, as in \[a-z\]\*.
    pub r#match: Option<String>,
    /// By label.
    pub filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request<V> {
    type Answer = Vec<V::Parcel>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            all: call.query("all", call.flag())?,
            heavy: call.query("heavy", call.flag())?,
            since: call.query("since", rt::server::read::unix_seconds)?,
            before: call
                .query("before", rt::server::read::text::<rt::wire::Rfc3339, _>)?,
            state: call
                .query_each("state", rt::server::read::text::<rt::wire::Same, _>)?,
            r#type: call.query("type", rt::server::read::text::<rt::wire::Same, _>)?,
            limit: call.query("limit", rt::server::read::text::<rt::wire::Int, _>)?,
            r#match: call.query("match", rt::server::read::text::<rt::wire::Same, _>)?,
            filters: call
                .query(
                    "filters",
                    rt::server::read::json::<
                        rt::wire::Map<rt::wire::List<rt::wire::Same>>,
                        _,
                    >,
                )?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.query("all", self.all.as_ref().map(rt::param::flag))
            .query("heavy", self.heavy.as_ref().map(rt::param::boolean))
            .query("since", self.since.as_ref().map(rt::param::unix_seconds))
            .query("before", self.before.as_ref().map(rt::param::rfc3339))
            .query_each("state", &self.state, rt::param::text)
            .query("type", self.r#type.as_ref().map(rt::param::text))
            .query("limit", self.limit.as_ref().map(rt::param::text))
            .query("match", self.r#match.as_ref().map(rt::param::text))
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
        call.message::<rt::wire::List<rt::wire::Same>, V::Parcel>(200, &answer)
    }
}
/// A parameter is bad.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
