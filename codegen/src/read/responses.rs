//! Bodies of requests, and responses.

use heck::ToSnakeCase as _;

use super::{docs, expr, rust_name};
use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{
    BodyContent, Content, FieldName, FormPart, RawWhen, RequestBody, Response, RustName, Typed,
};
use crate::node::{Entry, Node, Origin};

const REQUEST_BODY: &[&str] = &[
    "json",
    "bytes",
    "multipart",
    "name",
    "required",
    "checked",
    "empty_is_none",
    "doc",
];
const RESPONSE: &[&str] = &["doc", "body", "name", "also", "note"];
const CONTENT: &[&str] = &[
    "json",
    "text",
    "bytes",
    "json_stream",
    "failure",
    "lines",
    "frames",
    "hijack",
    "raw_when",
    "websocket",
];

pub(super) fn request_body(
    operation: Attributes<'_>,
    sink: &mut Diagnostics,
) -> Option<RequestBody> {
    let entry = operation.entry("body")?;
    let attributes = Attributes::of(&entry.node, "a body", REQUEST_BODY, sink);
    let rust = rust_name(attributes, || "body".to_owned(), entry.key, sink);
    let doc = attributes.required("doc", sink);
    let required = attributes.flag("required", sink);
    let kinds = ["json", "bytes", "multipart"];
    if kinds.iter().filter(|kind| attributes.has(kind)).count() != 1 && entry.node.map().is_some() {
        sink.at(
            entry.key,
            "a body has one of `json` (a type expression), `bytes` (a media type), `multipart`",
        );
    }
    check_json_only(attributes, sink);
    let content = body_content(attributes, sink)?;
    Some(RequestBody {
        rust,
        doc: doc?.0.trim().to_owned(),
        required,
        content,
    })
}

/// What is no JSON is not declared as JSON and has no members, and what is required is always
/// there.
fn check_json_only(body: Attributes<'_>, sink: &mut Diagnostics) {
    for key in ["checked", "empty_is_none"] {
        if let Some(entry) = body.entry(key)
            && !body.has("json")
        {
            let message = format!("`{key}` goes with json, not with another body");
            sink.at(entry.key, message);
        }
    }
    if let Some(entry) = body.entry("empty_is_none")
        && body.has("required")
    {
        sink.at(
            entry.key,
            "`empty_is_none` goes with a body that may be left out",
        );
    }
}

fn body_content(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<BodyContent> {
    if attributes.has("multipart") {
        let parts = attributes.entries("multipart", sink);
        let parts = parts
            .into_iter()
            .filter_map(|(name, entry)| form_part(name, entry, sink));
        return Some(BodyContent::Multipart(parts.collect()));
    }
    let [checked, empty_is_none] =
        ["checked", "empty_is_none"].map(|key| attributes.flag(key, sink));
    if let Some(value) = expression(attributes, "json", sink) {
        return Some(BodyContent::Json {
            value,
            checked,
            empty_is_none,
        });
    }
    let (media, _) = attributes.text("bytes", sink)?;
    Some(BodyContent::Bytes(media.to_owned()))
}

fn form_part(wire: &str, entry: &Entry, sink: &mut Diagnostics) -> Option<FormPart> {
    let known = ["doc", "name", "required", "media"];
    let attributes = Attributes::of(&entry.node, "a part of a body", &known, sink);
    if wire.contains(|c: char| c.is_control() || c == '"') || !wire.is_ascii() {
        sink.at(
            entry.key,
            format!("`{}` cannot be the name of a part", wire.escape_debug()),
        );
    }
    let rust = rust_name(attributes, || wire.to_snake_case(), entry.key, sink);
    let media = attributes.text("media", sink);
    Some(FormPart {
        wire: wire.into(),
        rust,
        at: entry.key,
        required: attributes.flag("required", sink),
        media: media
            .map_or("application/octet-stream", |(text, _)| text)
            .to_owned(),
        doc: attributes.required("doc", sink)?.0.trim().to_owned(),
    })
}

/// The answers and the errors of an operation.
pub(super) fn bodies(
    operation: Attributes<'_>,
    sink: &mut Diagnostics,
) -> (Vec<Response>, Vec<Response>) {
    let entries = operation.entries("responses", sink);
    if let Some(responses) = operation.demand("responses", sink)
        && !entries
            .iter()
            .any(|(status, _)| status.starts_with(['1', '2', '3']))
    {
        sink.at(
            responses.key,
            "an operation has at least one answer, a response with a status below 400",
        );
    }
    let mut responses: Vec<Response> = entries
        .into_iter()
        .filter_map(|(status, entry)| response(status, entry, sink))
        .collect();
    responses.sort_by_key(|response| response.status);
    responses
        .into_iter()
        .partition(|response| response.status < 400)
}

fn response(status: &str, entry: &Entry, sink: &mut Diagnostics) -> Option<Response> {
    let attributes = Attributes::of(&entry.node, "a response", RESPONSE, sink);
    let number = status.parse().ok().filter(|s| (100..600).contains(s));
    if number.is_none() {
        sink.at(
            entry.key,
            format!("`{status}` is not a status; expected a number from 100 to 599"),
        );
    }
    let name = attributes.text("name", sink).map(|(text, at)| RustName {
        text: text.to_owned(),
        at,
    });
    let docs = docs(attributes, sink);
    let content = match attributes.entry("body") {
        Some(body) => content(&body.node, sink)?,
        None => Content::Empty,
    };
    Some(Response {
        status: number?,
        at: entry.key,
        name,
        also: also(attributes, sink),
        docs,
        content,
    })
}

/// The statuses that are understood as well.
fn also(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Vec<(u16, Origin)> {
    let mut statuses = Vec::new();
    for (text, at) in attributes.texts("also", sink) {
        match text.parse() {
            Ok(status @ 200..400) => statuses.push((status, at)),
            _ => sink.at(
                at,
                format!("`{text}` is no status of an answer; expected a number from 200 to 399"),
            ),
        }
    }
    statuses
}

fn content(node: &Node, sink: &mut Diagnostics) -> Option<Content> {
    let attributes = Attributes::of(node, "the body of a response", CONTENT, sink);
    node.map()?;
    let kinds: Vec<&str> = [
        "json",
        "text",
        "bytes",
        "json_stream",
        "frames",
        "hijack",
        "websocket",
    ]
    .into_iter()
    .filter(|kind| attributes.has(kind))
    .collect();
    let [kind] = kinds.as_slice() else {
        sink.at_with_help(
            node.origin,
            "the body of a response is of exactly one kind",
            "expected one of json, text, bytes, json_stream, frames, hijack, websocket",
        );
        return None;
    };
    check_companions(attributes, kind, sink);
    let media = |sink: &mut Diagnostics| attributes.text(kind, sink).map(|(t, _)| t.to_owned());
    Some(match *kind {
        "json" => Content::Json(expression(attributes, "json", sink)?),
        "text" => Content::Text(media(sink)?),
        "bytes" => Content::Bytes(media(sink)?),
        "json_stream" => Content::JsonStream {
            item: expression(attributes, "json_stream", sink)?,
            failure: named(attributes, "failure", sink),
            lines: named(attributes, "lines", sink),
        },
        "frames" => Content::Frames {
            media: media(sink)?,
            raw: raw_when(attributes, sink),
        },
        "hijack" => Content::Hijack {
            media: media(sink)?,
            raw: raw_when(attributes, sink),
        },
        _ => Content::WebSocket,
    })
}

/// The field that an attribute names.
fn named(attributes: Attributes<'_>, key: &str, sink: &mut Diagnostics) -> Option<FieldName> {
    let (key, at) = attributes.text(key, sink)?;
    Some(FieldName {
        key: key.to_owned(),
        at,
    })
}

/// `failure`, `lines` and `raw_when` belong to some kinds only.
fn check_companions(attributes: Attributes<'_>, kind: &str, sink: &mut Diagnostics) {
    let companions = [
        ("failure", &["json_stream"][..]),
        ("lines", &["json_stream"][..]),
        ("raw_when", &["frames", "hijack"][..]),
    ];
    for (companion, kinds) in companions {
        if let Some(entry) = attributes.entry(companion)
            && !kinds.contains(&kind)
        {
            sink.at(
                entry.key,
                format!(
                    "`{companion}` goes with {}, not with {kind}",
                    kinds.join(" or ")
                ),
            );
        }
    }
}

fn raw_when(attributes: Attributes<'_>, sink: &mut Diagnostics) -> RawWhen {
    let Some((text, at)) = attributes.text("raw_when", sink) else {
        return RawWhen::Never;
    };
    match (text, text.strip_prefix("body.")) {
        ("never", _) => RawWhen::Never,
        ("always", _) => RawWhen::Always,
        (_, Some(field)) => RawWhen::Body(field.to_owned(), at),
        _ => RawWhen::Hint(text.to_owned(), at),
    }
}

fn expression(attributes: Attributes<'_>, key: &str, sink: &mut Diagnostics) -> Option<Typed> {
    let (text, at) = attributes.text(key, sink)?;
    expr::parse(text, at, sink)
}
