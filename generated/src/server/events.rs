// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Follow what happens in the daemon. On the wire: The objects follow each other without a separator, although the documentation shows one a line. Without `until` the stream never ends.
///
/// `GET /events` (system), in API 1.4 and later.
#[derive(Debug)]
pub struct Request {
    /// Begin with what happened since then, as far as it is remembered.
    pub since: Option<rt::Timestamp>,
    /// End at this time. Since 1.11.
    pub until: Option<rt::Timestamp>,
    /// By `event`, `image` or `container`: only the ones in which it is one of these. On the wire: Daemons of 1.16 want the full ID as `container`, and the name of the image just as it stands in `from`. Since 1.16.
    pub filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::JsonStream<V::Event>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            since: call.query("since", rt::server::read::unix_seconds)?,
            until: if call.is_within(11, 16) {
                call.query("until", rt::server::read::unix_seconds)?
            } else {
                Default::default()
            },
            filters: if call.is_within(16, 16) {
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
        to.query("since", self.since.as_ref().map(rt::param::unix_seconds))
            .query("until", self.until.as_ref().map(rt::param::unix_seconds))
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
        call.message_stream::<rt::wire::Same, V::Event>(200, answer)
    }
}
/// The end is before the beginning. On the wire: Not documented. Engine 20.10 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
