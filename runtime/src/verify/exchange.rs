//! One request and its answer, as they were recorded.

use std::fmt;

use serde::Deserialize;
use serde_json::value::RawValue;

/// A recorded exchange. Any member may be missing; then that is not looked at.
///
/// As JSON it is an object with these members. Others are ignored.
///
/// ```
/// # use longshore_runtime as rt;
/// let line = r#"{"api":"1.7","method":"GET","path":"/things?all=1","status":200,"body":[]}"#;
/// let exchange: rt::verify::Exchange = rt::serde_json::from_str(line)?;
/// assert_eq!(exchange.status, Some(200));
/// # Ok::<(), rt::serde_json::Error>(())
/// ```
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Exchange {
    /// The version of the API; where it is missing or empty, that of the path.
    pub api: Option<String>,
    /// The method; `GET` if there is none.
    pub method: Option<String>,
    /// The path with its query, with or without the prefix of the version.
    pub path: Option<String>,
    /// The status of the answer.
    pub status: Option<u16>,
    /// The media type of the answer.
    pub content_type: Option<String>,
    /// The headers of the request, each as `Name: value`.
    pub headers: Option<Vec<String>>,
    /// The body of the request: the JSON itself, or any text as a string.
    pub request_body: Option<Box<RawValue>>,
    /// The body of the answer, likewise.
    pub body: Option<Box<RawValue>>,
    /// The values of an answer that is a stream of them.
    pub stream: Option<Vec<Box<RawValue>>>,
}

impl fmt::Debug for Exchange {
    /// Leaves out what may be secret: the query, headers and bodies.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("api", &self.api)
            .field("method", &self.method)
            .field("path", &self.route())
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

impl Exchange {
    pub(super) fn method(&self) -> &str {
        self.method.as_deref().unwrap_or("GET")
    }

    /// The path without the query.
    pub(super) fn route(&self) -> &str {
        let path = self.path.as_deref().unwrap_or_default();
        path.split('?').next().unwrap_or_default()
    }

    /// Names and values of the query.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        let path = self.path.as_deref().unwrap_or_default();
        let query = path.split_once('?').map_or("", |(_, query)| query);
        url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    /// The values of a header.
    pub(super) fn header(&self, name: &str) -> impl Iterator<Item = &str> {
        let lines = self.headers.iter().flatten();
        let fields = lines.filter_map(|line| line.split_once(':'));
        fields
            .filter(move |(found, _)| found.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

/// The JSON of a body, unless it is an empty text.
pub(super) fn present(body: Option<&RawValue>) -> Option<&str> {
    body.map(RawValue::get).filter(|body| *body != "\"\"")
}
