// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// List images.
///
/// `GET /images/json` (images), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// Also the images without a name that others are made from. Default: false.
    pub all: Option<bool>,
    /// Only images whose repository matches this shell pattern; the tag is not looked at.
    pub filter: Option<String>,
    /// Only images that match. The one filter is `dangling`, with the value `true` for images without a name that nothing is made from. Since 1.12.
    pub filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = Vec<V::ImageSummary>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            all: call.query("all", call.flag())?,
            filter: call.query("filter", rt::server::read::text::<rt::wire::Same, _>)?,
            filters: if call.is_within(12, 16) {
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
            .query("filter", self.filter.as_ref().map(rt::param::text))
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
        call.message::<rt::wire::List<rt::wire::Same>, V::ImageSummary>(200, &answer)
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
