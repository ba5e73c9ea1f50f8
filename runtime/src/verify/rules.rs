//! What generated code says about operations: a table of rules, made by the functions here so that
//! it can be read.
//!
//! ```
//! use longshore_runtime::verify::rules::*;
//! use longshore_runtime::wire::*;
//!
//! static THINGS: &[Row] = &[
//!     operation("thing_list"),
//!     since("1.0", route("GET", "/things")),
//!     within("1.0", "1.3", query("all", text::<Bool01, bool>())),
//!     since("1.0", answer(200, list::<String>())),
//!     since("1.0", errors(&[500])),
//!     operation("thing_delete"),
//!     since("1.2", route("DELETE", "/things/{id}")),
//!     since("1.2", segment("id", text::<Same, String>())),
//!     since("1.2", empty(204)),
//! ];
//! # assert_eq!(THINGS.len(), 9);
//! ```

pub use super::check::{Check, base64url_json, json, json_text, list, text, value};

/// A row of the table: the operation that the rows below are about, or a rule of it.
#[derive(Debug)]
pub struct Row(pub(super) Line);

#[derive(Debug)]
pub(super) enum Line {
    Operation(&'static str),
    Rule(Dated),
}

/// A rule, and the versions in which it holds.
#[derive(Debug)]
pub(super) struct Dated {
    pub(super) first: &'static str,
    pub(super) last: Option<&'static str>,
    pub(super) rule: Rule,
}

/// What is said about an operation.
#[derive(Debug)]
pub struct Rule(pub(super) Kind);

#[derive(Debug)]
pub(super) enum Kind {
    Route {
        method: &'static str,
        path: &'static str,
    },
    Param(Param),
    Body(Check),
    Answer(u16, Answer),
    Errors(&'static [u16]),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Param {
    pub(super) wherein: Wherein,
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) check: Check,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wherein {
    Segment,
    Segments,
    Query,
    Header,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Answer {
    Empty,
    Json(Check),
    JsonStream(Check),
    /// Likewise, or lines of text.
    Lines(Check),
    /// Anything at all.
    Any,
    Bytes(&'static str),
    Hijack(&'static str),
}

/// The rows below are about the operation of this name.
#[must_use]
pub const fn operation(name: &'static str) -> Row {
    Row(Line::Operation(name))
}

/// A rule that has held since a version.
#[must_use]
pub const fn since(first: &'static str, rule: Rule) -> Row {
    dated(first, None, rule)
}

/// A rule that held in one version.
#[must_use]
pub const fn only(version: &'static str, rule: Rule) -> Row {
    within(version, version, rule)
}

/// A rule that held from a version to another.
#[must_use]
pub const fn within(first: &'static str, last: &'static str, rule: Rule) -> Row {
    dated(first, Some(last), rule)
}

const fn dated(first: &'static str, last: Option<&'static str>, rule: Rule) -> Row {
    Row(Line::Rule(Dated { first, last, rule }))
}

/// Method and path, with `{name}` for each parameter.
#[must_use]
pub const fn route(method: &'static str, path: &'static str) -> Rule {
    Rule(Kind::Route { method, path })
}

/// A parameter of the path that is one segment.
#[must_use]
pub const fn segment(name: &'static str, check: Check) -> Rule {
    param(Wherein::Segment, name, true, check)
}

/// A parameter of the path that may hold slashes.
#[must_use]
pub const fn segments(name: &'static str, check: Check) -> Rule {
    param(Wherein::Segments, name, true, check)
}

/// A parameter that the query may have.
#[must_use]
pub const fn query(name: &'static str, check: Check) -> Rule {
    param(Wherein::Query, name, false, check)
}

/// A parameter that the query has.
#[must_use]
pub const fn required_query(name: &'static str, check: Check) -> Rule {
    param(Wherein::Query, name, true, check)
}

/// A header that the request may have. Headers without a rule are nobody's business.
#[must_use]
pub const fn header(name: &'static str, check: Check) -> Rule {
    param(Wherein::Header, name, false, check)
}

/// A header that the request has.
#[must_use]
pub const fn required_header(name: &'static str, check: Check) -> Rule {
    param(Wherein::Header, name, true, check)
}

const fn param(wherein: Wherein, name: &'static str, required: bool, check: Check) -> Rule {
    Rule(Kind::Param(Param {
        wherein,
        name,
        required,
        check,
    }))
}

/// A JSON body of the request.
#[must_use]
pub const fn body(check: Check) -> Rule {
    Rule(Kind::Body(check))
}

/// An answer in which there is nothing to check.
#[must_use]
pub const fn empty(status: u16) -> Rule {
    Rule(Kind::Answer(status, Answer::Empty))
}

/// An answer that is one JSON value.
#[must_use]
pub const fn answer(status: u16, check: Check) -> Rule {
    Rule(Kind::Answer(status, Answer::Json(check)))
}

/// An answer that is JSON values one after the other.
#[must_use]
pub const fn stream(status: u16, check: Check) -> Rule {
    Rule(Kind::Answer(status, Answer::JsonStream(check)))
}

/// An answer that is JSON values one after the other, or lines of text.
#[must_use]
pub const fn stream_or_lines(status: u16, check: Check) -> Rule {
    Rule(Kind::Answer(status, Answer::Lines(check)))
}

/// An answer that may have anything in it, of which nothing is looked at.
#[must_use]
pub const fn any(status: u16) -> Rule {
    Rule(Kind::Answer(status, Answer::Any))
}

/// An answer of another media type.
#[must_use]
pub const fn bytes(status: u16, media: &'static str) -> Rule {
    Rule(Kind::Answer(status, Answer::Bytes(media)))
}

/// An answer that is the connection itself; it may be announced as 101, too.
#[must_use]
pub const fn hijack(status: u16, media: &'static str) -> Rule {
    Rule(Kind::Answer(status, Answer::Hijack(media)))
}

/// The statuses that are failures.
#[must_use]
pub const fn errors(statuses: &'static [u16]) -> Rule {
    Rule(Kind::Errors(statuses))
}
