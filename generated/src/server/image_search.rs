// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Search a registry for repositories.
///
/// `GET /images/search` (images), in API 1.0 and later.
pub struct Request {
    /// What to search for, with the address of a registry and a slash in front unless it is the public one. On the wire: What is not a valid repository name, say with a space in it, is refused by Docker 1.2 to 1.4.
    pub term: String,
    /// The credentials for the registry. On the wire: Not in the documentation of these versions. A value that cannot be read is ignored without a word. Since 1.9.
    pub auth: Option<types::auth_config::v1_5::AuthConfig>,
    /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Daemons up to 1.16 read them and lose them. Since 1.9.
    pub meta: std::collections::BTreeMap<String, String>,
}
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Request");
        shown.field("term", &self.term);
        shown.field("auth", &format_args!("(secret)"));
        shown.field("meta", &self.meta);
        shown.finish()
    }
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = Vec<V::SearchResult>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            term: call
                .query_required("term", rt::server::read::text::<rt::wire::Same, _>)?,
            auth: if call.is_within(9, 16) {
                call.header(
                    "X-Registry-Auth",
                    rt::server::read::base64url_json::<rt::wire::Same, _>,
                )?
            } else {
                Default::default()
            },
            meta: if call.is_within(9, 16) {
                call.headers("X-Meta-")
            } else {
                Default::default()
            },
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.query("term", Some(rt::param::text(&self.term)))
            .header(
                "X-Registry-Auth",
                self.auth.as_ref().map(rt::param::base64url_json::<rt::wire::Same, _>),
            )
            .headers("X-Meta-", &self.meta);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.message::<rt::wire::List<rt::wire::Same>, V::SearchResult>(200, &answer)
    }
}
/// The term is no name. On the wire: Not documented. Docker 24 answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// The host of the registry is not known. On the wire: Not documented. From Docker 1.4 on.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// The server failed.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
