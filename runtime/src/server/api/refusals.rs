//! What errors look like on the wire, and what is answered to what is no operation.

use http::{HeaderValue, Response, StatusCode, header};

use super::failure::{Cause, Failure};
use crate::server::Body;

/// What a version answers where no operation is reached, or where one fails.
#[derive(Clone, Copy, Debug)]
pub struct Refusals {
    /// The form of every error.
    pub form: Form,
    /// The paths that are taken.
    pub paths: PathForm,
    /// Which booleans of parameters can be read.
    pub flags: Flags,
    /// Which members of JSON bodies can be read.
    pub members: Members,
    /// The version is newer than any there is. `{client}`, `{newest}` and `{oldest}` are filled in.
    pub newer: Refusal,
    /// The version is older than any there is, or between those there are.
    pub older: Refusal,
    /// There is no such path: `{method}`, `{path}`.
    pub route: Refusal,
    /// The path is there, but not with this method: `{method}`, `{path}`.
    pub method: Refusal,
    /// A parameter cannot be read: `{name}`, `{reason}`.
    pub parameter: Refusal,
    /// A JSON body cannot be read: `{reason}`.
    pub body: Refusal,
    /// A JSON body is said to be something else: `{found}`.
    pub media: Refusal,
    /// Something is too large: `{limit}`.
    pub large: Refusal,
    /// The server does not have the operation: `{operation}`.
    pub unimplemented: Refusal,
}

/// What is taken for the path of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathForm {
    /// The path as it was sent.
    AsSent,
    /// A path without empty parts, `.` and `..` when it is decoded. Any other is answered with 301
    /// and the clean one as `Location`, before its operation is looked for.
    Clean,
}

/// The form of an error's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The message and a newline, as plain text.
    Text,
    /// A JSON object with the message under this key.
    Json(&'static str),
}

/// Which texts are booleans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flags {
    /// `1`, `t` and `true`, `0`, `f`, `false` and nothing, in capitals or not.
    Known,
    /// Any. No are `0`, `no`, `false`, `none` and nothing, in capitals or not.
    Any,
}

/// How strictly the members of JSON bodies are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Members {
    /// As their types say.
    Exact,
    /// Where one is missing or null it is a zero value. A lone value is a list of one. Numbers,
    /// booleans and strings stand for one another: a text that is no number for 0.
    Loose,
}

/// A status, and a text with places to be filled in.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    /// From 400 to 599.
    pub status: u16,
    /// The message; where it is empty there is no body.
    pub text: &'static str,
}

impl Refusal {
    /// A status and a text.
    #[must_use]
    pub const fn new(status: u16, text: &'static str) -> Self {
        Self { status, text }
    }

    /// Status and text, with what is given in the places. What is filled in is not looked at for
    /// places again.
    fn filled(&self, places: &[(&str, &str)]) -> (u16, String) {
        let mut out = String::new();
        let mut rest = self.text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let place = places.iter().find_map(|(name, value)| {
                let behind = from.strip_prefix('{')?.strip_prefix(name)?;
                Some((*value, behind.strip_prefix('}')?))
            });
            // Doubled braces stand for themselves.
            let brace = from.split_at(1);
            let doubled = brace
                .1
                .strip_prefix(brace.0)
                .map(|behind| (brace.0, behind));
            let (filled, behind) = doubled.or(place).unwrap_or(brace);
            out.push_str(filled);
            rest = behind;
        }
        out.push_str(rest);
        (self.status, out)
    }
}

impl Refusals {
    /// What is answered where an API does not say: plain words, as plain text.
    pub const DEFAULT: Self = Self {
        form: Form::Text,
        paths: PathForm::AsSent,
        flags: Flags::Known,
        members: Members::Exact,
        newer: Refusal::new(400, "version {client} is too new; the newest is {newest}"),
        older: Refusal::new(
            400,
            "version {client} is not served; the oldest is {oldest}",
        ),
        route: Refusal::new(404, "there is no {path}"),
        method: Refusal::new(405, "there is no {method} of {path}"),
        parameter: Refusal::new(400, "{name}: {reason}"),
        body: Refusal::new(400, "{reason}"),
        media: Refusal::new(415, "expected application/json, not {found}"),
        large: Refusal::new(413, "more than {limit} bytes"),
        unimplemented: Refusal::new(501, "{operation} is not implemented"),
    };

    /// The response for a failure.
    pub(in crate::server) fn failure(&self, failure: &Failure) -> Response<Body> {
        let reason = failure.message.as_str();
        let (status, text) = match &failure.cause {
            Cause::Status(status) => (*status, failure.message.clone()),
            Cause::Parameter(name) => self.parameter.filled(&[("name", name), ("reason", reason)]),
            Cause::Body => self.body.filled(&[("reason", reason)]),
            Cause::Media => self.media.filled(&[("found", reason)]),
            Cause::Large => self.large.filled(&[("limit", reason)]),
            Cause::Unimplemented => self.unimplemented.filled(&[("operation", reason)]),
        };
        self.response(status, &text)
    }

    pub(super) fn refuse(&self, refusal: &Refusal, places: &[(&str, &str)]) -> Response<Body> {
        let (status, text) = refusal.filled(places);
        self.response(status, &text)
    }

    fn response(&self, status: u16, text: &str) -> Response<Body> {
        let (media, body) = match self.form {
            _ if text.is_empty() => (None, String::new()),
            Form::Text => (Some("text/plain; charset=utf-8"), format!("{text}\n")),
            Form::Json(key) => {
                let mut object = serde_json::Map::new();
                object.insert(key.to_owned(), text.into());
                let json = serde_json::Value::Object(object).to_string();
                (Some("application/json"), json)
            }
        };
        let mut response = Response::new(Body::from(body));
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if let Some(media) = media {
            let media = HeaderValue::from_static(media);
            response.headers_mut().insert(header::CONTENT_TYPE, media);
        }
        response
    }
}
