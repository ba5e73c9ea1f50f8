//! Operations and their parameters.

use heck::ToSnakeCase as _;

use super::responses::{bodies, request_body};
use super::{NameForm, docs, item_name, rust_name, typed};
use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{Encoding, Operation, Otherwise, Param, PathPiece};
use crate::node::{Entry, Origin};

const OPERATION: &[&str] = &[
    "group",
    "doc",
    "method",
    "path",
    "aliases",
    "segments",
    "query",
    "headers",
    "hints",
    "body",
    "responses",
    "deprecated",
    "note",
];
const COMMON: &[&str] = &[
    "type",
    "doc",
    "name",
    "secret",
    "deprecated",
    "note",
    "default",
];
const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];

/// Headers that belong to the connection or to the body: the runtime writes and reads them.
const OWN_HEADERS: &[&str] = &[
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];
const OWN_PREFIXES: &[&str] = &["sec-websocket-"];

/// Where a parameter stands.
#[derive(Clone, Copy, PartialEq)]
enum Position {
    Segment,
    Query,
    Header,
    Hint,
}

impl Position {
    fn attribute(self) -> &'static str {
        match self {
            Self::Segment => "segments",
            Self::Query => "query",
            Self::Header => "headers",
            Self::Hint => "hints",
        }
    }

    fn what(self) -> &'static str {
        match self {
            Self::Segment => "a segment",
            Self::Query => "a query parameter",
            Self::Header => "a header",
            Self::Hint => "a hint",
        }
    }

    fn known(self) -> Vec<&'static str> {
        let own: &[&str] = match self {
            Self::Segment => &["slashes", "strip"],
            Self::Query => &["required", "encoding"],
            Self::Header => &["required", "encoding", "or_body"],
            Self::Hint => &[],
        };
        [COMMON, own].concat()
    }
}

pub(crate) fn operation(name: &str, entry: &Entry, sink: &mut Diagnostics) -> Option<Operation> {
    let attributes = Attributes::of(&entry.node, "an operation", OPERATION, sink);
    let name = item_name(name, entry.key, NameForm::Snake, sink);
    let docs = docs(attributes, sink);
    let group = attributes.required("group", sink);
    let method = method(attributes, sink);
    let path = attributes.required("path", sink);
    let path = path.map(|(text, at)| (path_pieces(text, at, sink), at));
    let aliases = attributes.texts("aliases", sink).into_iter();
    let aliases = aliases.map(|(text, at)| (path_pieces(&text, at, sink), at));
    let aliases = aliases.collect();
    let mut params = |position| params(attributes, position, sink);
    let (segments, query) = (params(Position::Segment), params(Position::Query));
    let (headers, hints) = (params(Position::Header), params(Position::Hint));
    let body = request_body(attributes, sink);
    let (answers, errors) = bodies(attributes, sink);
    let (path, path_at) = path?;
    Some(Operation {
        name,
        at: entry.key,
        group: group?.0.to_owned(),
        docs,
        method: method?,
        path,
        path_at,
        aliases,
        segments,
        query,
        headers,
        hints,
        body,
        answers,
        errors,
    })
}

fn method(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<String> {
    let (text, at) = attributes.required("method", sink)?;
    if !METHODS.contains(&text) {
        sink.at_with_help(
            at,
            format!("`{text}` is not a method"),
            format!("expected one of {}", METHODS.join(", ")),
        );
    }
    Some(text.to_owned())
}

/// Takes `/containers/{id}/json` apart.
fn path_pieces(text: &str, at: Origin, sink: &mut Diagnostics) -> Vec<PathPiece> {
    if !text.starts_with('/') || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        sink.at(
            at,
            "a path begins with `/` and is plain ASCII without spaces",
        );
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        if !before.is_empty() {
            pieces.push(PathPiece::Literal(before.to_owned()));
        }
        let Some((name, behind)) = behind.split_once('}') else {
            sink.at(at, "a `{` of the path is not closed");
            return pieces;
        };
        pieces.push(PathPiece::Segment(name.to_owned()));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(PathPiece::Literal(rest.to_owned()));
    }
    if pieces.iter().any(is_not_literal_path) {
        sink.at(
            at,
            "a path is written plainly: no `?`, `#`, `%` or `}` in it",
        );
    }
    pieces
}

fn is_not_literal_path(piece: &PathPiece) -> bool {
    match piece {
        PathPiece::Literal(text) => text.contains(['?', '#', '%', '}']),
        PathPiece::Segment(_) => false,
    }
}

fn params(attributes: Attributes<'_>, position: Position, sink: &mut Diagnostics) -> Vec<Param> {
    attributes
        .entries(position.attribute(), sink)
        .into_iter()
        .filter_map(|(wire, entry)| param(wire, entry, position, sink))
        .collect()
}

fn param(wire: &str, entry: &Entry, position: Position, sink: &mut Diagnostics) -> Option<Param> {
    let attributes = Attributes::of(&entry.node, position.what(), &position.known(), sink);
    let made = || wire.trim_end_matches(['*', '-']).to_snake_case();
    let rust = rust_name(attributes, made, entry.key, sink);
    let docs = docs(attributes, sink);
    if position == Position::Header {
        check_header_name(wire, entry.key, sink);
    }
    let default = attributes.text("default", sink);
    Some(Param {
        wire: wire.into(),
        rust,
        at: entry.key,
        required: attributes.flag("required", sink) || position == Position::Segment,
        default: default.map(|(text, _)| text.to_owned()),
        encoding: encoding(wire, attributes, position, sink),
        slashes: attributes.flag("slashes", sink),
        otherwise: otherwise(attributes, sink),
        strip: strip(attributes, sink),
        secret: attributes.flag("secret", sink),
        docs,
        ty: typed(attributes, sink)?,
    })
}

fn otherwise(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Otherwise {
    if attributes.flag("or_body", sink) {
        Otherwise::Body
    } else {
        Otherwise::Nowhere
    }
}

/// The text that a client takes off the beginning of a value.
fn strip(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<String> {
    let (text, at) = attributes.text("strip", sink)?;
    if text.is_empty() {
        sink.at(at, "`strip` is empty; it is what a value may begin with");
    }
    Some(text.to_owned())
}

fn check_header_name(wire: &str, at: Origin, sink: &mut Diagnostics) {
    let name = wire.strip_suffix('*').unwrap_or(wire);
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        sink.at(at, format!("`{wire}` cannot be the name of a header"));
    }
    if is_own_header(&name.to_ascii_lowercase(), wire.ends_with('*')) {
        sink.at_with_help(
            at,
            format!("`{wire}` is a header that the runtime writes and reads itself"),
            "expected a header of the API; media types stand at the bodies",
        );
    }
}

/// Whether a header, or one of those with this beginning, is the runtime's.
fn is_own_header(name: &str, family: bool) -> bool {
    let own = |own: &&str| *own == name || (family && own.starts_with(name));
    let begins = |own: &&str| name.starts_with(*own) || (family && own.starts_with(name));
    OWN_HEADERS.iter().any(own) || OWN_PREFIXES.iter().any(begins)
}

fn encoding(
    wire: &str,
    attributes: Attributes<'_>,
    position: Position,
    sink: &mut Diagnostics,
) -> Encoding {
    if position == Position::Header && wire.ends_with('*') {
        return Encoding::Prefix;
    }
    let Some((text, at)) = attributes.text("encoding", sink) else {
        return Encoding::Plain;
    };
    match (position, text) {
        (Position::Query, "json") => Encoding::Json,
        (Position::Header, "base64url_json") => Encoding::Base64UrlJson,
        _ => {
            sink.at_with_help(
                at,
                format!("{} cannot be encoded as `{text}`", position.what()),
                "expected `json` in a query, `base64url_json` in a header",
            );
            Encoding::Plain
        }
    }
}
