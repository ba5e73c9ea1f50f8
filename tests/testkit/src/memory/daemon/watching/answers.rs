//! Answers that do not come from the daemon.

use longshore::runtime::http::{HeaderValue, StatusCode, header};
use longshore::runtime::server::Body;

use super::Response;

fn response(status: u16, media: Option<&'static str>, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    let status = StatusCode::from_u16(status);
    *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(media) = media {
        let media = HeaderValue::from_static(media);
        response.headers_mut().insert(header::CONTENT_TYPE, media);
    }
    response
}

/// Answers for hooks to give. A status that HTTP does not have becomes 500.
pub mod answer {
    use longshore::runtime::http;
    use longshore::runtime::server::Body;
    use serde_json::Value;

    use super::response;

    /// An answer without a body.
    #[must_use]
    pub fn empty(status: u16) -> http::Response<Body> {
        response(status, None, Body::empty())
    }

    /// An error as daemons tell it: a line of text.
    #[must_use]
    pub fn failure(status: u16, message: &str) -> http::Response<Body> {
        text(status, format!("{message}\n"))
    }

    /// Text as it is.
    #[must_use]
    pub fn text(status: u16, text: impl Into<String>) -> http::Response<Body> {
        response(status, Some("text/plain; charset=utf-8"), text.into())
    }

    /// A JSON value.
    #[must_use]
    pub fn json(status: u16, value: &Value) -> http::Response<Body> {
        response(status, Some("application/json"), value.to_string())
    }
}
