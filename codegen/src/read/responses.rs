//! Bodies of requests, and responses.

use super::{docs, expr, rust_name};
use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{
    BodyContent, Content, Failure, RawWhen, RequestBody, Response, RustName, Typed,
};
use crate::node::{Entry, Node};

const REQUEST_BODY: &[&str] = &["json", "bytes", "name", "required", "doc"];
const RESPONSE: &[&str] = &["doc", "body", "name", "note"];
const CONTENT: &[&str] = &[
    "json",
    "text",
    "bytes",
    "json_stream",
    "failure",
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
    let json = expression(attributes, "json", sink);
    let bytes = attributes.text("bytes", sink);
    if attributes.has("json") == attributes.has("bytes") && entry.node.map().is_some() {
        sink.at(
            entry.key,
            "a body has either `json` (a type expression) or `bytes` (a media type)",
        );
    }
    let content = match (json, bytes) {
        (Some(typed), _) => BodyContent::Json(typed),
        (None, Some((media, _))) => BodyContent::Bytes(media.to_owned()),
        (None, None) => return None,
    };
    Some(RequestBody {
        rust,
        doc: doc?.0.trim().to_owned(),
        required,
        content,
    })
}

/// The answers and the errors of an operation.
pub(super) fn bodies(
    operation: Attributes<'_>,
    sink: &mut Diagnostics,
) -> (Vec<Response>, Vec<Response>) {
    operation.demand("responses", sink);
    let mut responses: Vec<Response> = operation
        .entries("responses", sink)
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
        docs,
        content,
    })
}

fn content(node: &Node, sink: &mut Diagnostics) -> Option<Content> {
    let attributes = Attributes::of(node, "the body of a response", CONTENT, sink);
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
            failure: attributes.text("failure", sink).map(|(key, at)| Failure {
                key: key.to_owned(),
                at,
            }),
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

/// `failure` and `raw_when` belong to some kinds only.
fn check_companions(attributes: Attributes<'_>, kind: &str, sink: &mut Diagnostics) {
    let companions = [
        ("failure", &["json_stream"][..]),
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
