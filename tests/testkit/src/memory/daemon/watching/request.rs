//! A request as tests see it.

use std::fmt;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use longshore::runtime::http::{self, HeaderMap, Method, Uri, header};
use longshore::runtime::server::Body;
use longshore::runtime::{Error, ErrorKind};
use longshore::server::API;
use serde_json::Value;

use super::Response;
use super::answers::answer;
use super::finder::Found;

/// A request that came. Clones are the same request.
///
/// Its `Debug` shows neither the query nor the headers nor the body: there may be secrets.
#[derive(Clone)]
pub struct Request(Arc<Inner>);

struct Inner {
    found: Option<Found>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    status: OnceLock<u16>,
}

impl Request {
    /// Writes a request down, with its body if that is JSON; others may be long, and are left to
    /// the daemon. What goes on is the request, or a refusal if the body could not be read.
    pub(super) async fn take_down(
        request: http::Request<Body>,
        found: Option<Found>,
    ) -> (Self, Result<http::Request<Body>, Response>) {
        let (parts, body) = request.into_parts();
        let (head, seen) = (parts.clone(), parts);
        let (kept, rest) = if is_json(&seen.headers) {
            match collect(body, found).await {
                // A copy, for the record would keep the buffer that the body was read into.
                Ok(bytes) => (Bytes::copy_from_slice(&bytes), Ok(bytes.into())),
                Err(refusal) => (Bytes::new(), Err(refusal)),
            }
        } else {
            (Bytes::new(), Ok(body))
        };
        let inner = Inner {
            found,
            method: seen.method,
            uri: seen.uri,
            headers: seen.headers,
            body: kept,
            status: OnceLock::new(),
        };
        let rest = rest.map(|body| http::Request::from_parts(head, body));
        (Self(Arc::new(inner)), rest)
    }

    pub(super) fn answered(&self, status: u16) {
        // Each is answered once.
        let _ = self.0.status.set(status);
    }

    /// The name of the operation, such as `container_list`; none where no operation of the
    /// version has this method and path.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.found.map(|found| found.operation)
    }

    /// Whether it is a request of this operation.
    #[must_use]
    pub fn is(&self, operation: &str) -> bool {
        self.operation() == Some(operation)
    }

    /// The version of the API in which it was answered, such as `1.12`; none where it is no
    /// operation.
    #[must_use]
    pub fn version(&self) -> Option<&'static str> {
        self.0.found.map(|found| found.version)
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.0.method
    }

    /// The path as it came, with the version if the client named one.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.uri.path()
    }

    pub(super) fn uri(&self) -> &Uri {
        &self.0.uri
    }

    /// A parameter of the query, decoded; the first one of that name.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let query = self.0.uri.query().unwrap_or_default();
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.find_map(|(key, value)| (key == name).then(|| value.into_owned()))
    }

    /// The headers. Credentials may be among them.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body if it is JSON; empty otherwise, since archives are not kept.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The body as a JSON value, if it is one.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.0.body).ok()
    }

    /// The status of the answer; none as long as it is not answered. A connection that was taken
    /// over counts as 200.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status.get().copied()
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE);
    let media = media.and_then(|media| media.to_str().ok());
    let essence = media.and_then(|media| media.split(';').next());
    essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}

async fn collect(body: Body, found: Option<Found>) -> Result<Bytes, Response> {
    let limit = body.limit();
    let collected = body.collect(limit).await;
    collected.map_err(|error| refusal(&error, found))
}

/// What the version says to a body that cannot be read.
fn refusal(error: &Error, found: Option<Found>) -> Response {
    let version = found.and_then(|found| {
        let mut versions = API.versions.iter();
        versions.position(|version| *version == found.version)
    });
    let version = version.unwrap_or_default();
    let mut dated = API.refusals.iter().rev();
    let Some((_, refusals)) = dated.find(|(since, _)| *since <= version) else {
        return answer::failure(400, &error.to_string());
    };
    let (refusal, place, value) = match error.kind() {
        ErrorKind::TooLarge { limit, .. } => (&refusals.large, "{limit}", limit.to_string()),
        _ => (&refusals.body, "{reason}", error.to_string()),
    };
    answer::failure(refusal.status, &refusal.text.replace(place, &value))
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation())
            .field("version", &self.version())
            .field("method", self.method())
            .field("path", &self.path())
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
