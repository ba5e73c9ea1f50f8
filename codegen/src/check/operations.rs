//! Operations: that paths, parameters, bodies and answers agree.

use std::collections::{HashMap, HashSet};

use super::{find, operations_of};
use crate::attributes::suggestion;
use crate::diagnostics::Diagnostics;
use crate::model::{
    BodyContent, Content, Encoding, Field, Operation, Otherwise, Param, PathPiece, RawWhen,
    Response, Scalar, Snapshot, TypeExpr, TypeKind,
};
use crate::node::Origin;

pub(super) fn snapshot(snapshot: &Snapshot, sink: &mut Diagnostics) {
    let mut routes: HashMap<(String, Vec<Option<String>>), &str> = HashMap::new();
    for operation in operations_of(snapshot) {
        for (path, at) in paths(operation) {
            let route = (operation.method.clone(), pattern(path));
            if let Some(other) = routes.insert(route, &operation.name) {
                sink.at(at, format!("`{other}` has the same method and path"));
            }
            segments(operation, path, at, sink);
        }
        params(operation, snapshot, sink);
        answers(operation, snapshot, sink);
        match operation.body.as_ref().map(|body| (body, &body.content)) {
            Some((body, BodyContent::Bytes(media))) => media_type(media, body.rust.at, sink),
            Some((_, BodyContent::Multipart(parts))) => {
                for part in parts {
                    media_type(&part.media, part.at, sink);
                }
            }
            Some((_, BodyContent::Json { .. })) | None => {}
        }
    }
}

/// The path and the aliases of an operation.
fn paths(operation: &Operation) -> impl Iterator<Item = (&[PathPiece], Origin)> {
    let aliases = operation.aliases.iter();
    let aliases = aliases.map(|(path, at)| (path.as_slice(), *at));
    std::iter::once((operation.path.as_slice(), operation.path_at)).chain(aliases)
}

/// A path without the names of its segments.
fn pattern(path: &[PathPiece]) -> Vec<Option<String>> {
    path.iter()
        .map(|piece| match piece {
            PathPiece::Literal(text) => Some(text.clone()),
            PathPiece::Segment(_) => None,
        })
        .collect()
}

fn segments(operation: &Operation, path: &[PathPiece], at: Origin, sink: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for piece in path {
        let PathPiece::Segment(name) = piece else {
            continue;
        };
        if !seen.insert(name.as_str()) {
            sink.at(at, format!("`{{{name}}}` stands twice in the path"));
        }
        if !operation.segments.iter().any(|param| *param.wire == **name) {
            sink.at(at, format!("`segments` does not describe `{{{name}}}`"));
        }
    }
    let is_path = at == operation.path_at;
    for param in &operation.segments {
        if !seen.contains(&*param.wire) {
            // What stands in the path alone is missing in the alias.
            let at = if is_path { param.at } else { at };
            sink.at(at, format!("the path has no `{{{}}}`", param.wire));
        }
    }
}

fn params(operation: &Operation, snapshot: &Snapshot, sink: &mut Diagnostics) {
    for param in &operation.segments {
        if !is_plain(&param.ty.expr, snapshot) {
            complain(param, "a segment is a scalar or an enumeration", sink);
        }
    }
    for param in &operation.query {
        let list = matches!(&param.ty.expr, TypeExpr::List(item) if is_plain(item, snapshot));
        if param.encoding == Encoding::Plain && !list && !is_plain(&param.ty.expr, snapshot) {
            complain(
                param,
                "a query parameter without `encoding` is a scalar, an enumeration or a list of them",
                sink,
            );
        }
    }
    for param in &operation.headers {
        header(param, snapshot, sink);
    }
    or_body(operation, sink);
    for param in &operation.hints {
        if param.ty.expr != TypeExpr::Scalar(Scalar::Bool) {
            complain(param, "a hint is a `bool`", sink);
        }
    }
}

fn header(param: &Param, snapshot: &Snapshot, sink: &mut Diagnostics) {
    let text = TypeExpr::Map(Box::new(TypeExpr::Scalar(Scalar::String)));
    match param.encoding {
        Encoding::Prefix if param.ty.expr != text => {
            complain(param, "a header with `*` is a `map<string>`", sink);
        }
        Encoding::Plain if !is_plain(&param.ty.expr, snapshot) => {
            complain(
                param,
                "a header without `encoding` is a scalar or an enumeration",
                sink,
            );
        }
        _ => {}
    }
}

/// There is one body, and it is of one thing.
fn or_body(operation: &Operation, sink: &mut Diagnostics) {
    let mut taken = operation.body.is_some();
    let headers = operation.headers.iter();
    for param in headers.filter(|param| param.otherwise == Otherwise::Body) {
        if param.encoding != Encoding::Base64UrlJson {
            complain(
                param,
                "a header with `or_body` has `encoding: base64url_json`",
                sink,
            );
        }
        if taken {
            let message = format!("the body cannot be `{}` as well", param.wire);
            sink.at_with_help(
                param.at,
                message,
                "`or_body` is for one header, where there is no other body",
            );
        }
        taken = true;
    }
}

fn complain(param: &Param, rule: &str, sink: &mut Diagnostics) {
    sink.at(param.ty.at, format!("{rule}; `{}` is not", param.wire));
}

/// Whether this can be written as plain text.
fn is_plain(expr: &TypeExpr, snapshot: &Snapshot) -> bool {
    match expr {
        TypeExpr::Scalar(_) => true,
        // A name without a type is reported where names are resolved.
        TypeExpr::Named(name) => {
            find(snapshot, name).is_none_or(|def| matches!(def.kind, TypeKind::Enum { .. }))
        }
        _ => false,
    }
}

fn answers(operation: &Operation, snapshot: &Snapshot, sink: &mut Diagnostics) {
    if operation.answers.len() > 1 {
        for answer in operation
            .answers
            .iter()
            .filter(|answer| answer.name.is_none())
        {
            sink.at(
                answer.at,
                "where there is more than one answer, each has a `name`",
            );
        }
    }
    for response in &operation.answers {
        content(response, operation, snapshot, sink);
    }
    also(operation, sink);
    for response in &operation.errors {
        if !matches!(
            response.content,
            Content::Empty | Content::Json(_) | Content::Text(_)
        ) {
            sink.at(response.at, "an error has no body, a `json` or a `text`");
        }
        if let Content::Text(media) = &response.content {
            media_type(media, response.at, sink);
        }
    }
    if operation
        .answers
        .iter()
        .filter(|a| takes_over(&a.content))
        .count()
        > 1
    {
        sink.at(
            operation.at,
            "at most one answer takes over the connection (hijack, websocket)",
        );
    }
}

/// Complains about statuses that are understood as well and should not be.
fn also(operation: &Operation, sink: &mut Diagnostics) {
    let mut statuses: HashSet<u16> = operation.answers.iter().map(|a| a.status).collect();
    for response in operation.answers.iter().chain(&operation.errors) {
        for (status, at) in &response.also {
            if !matches!(response.content, Content::Empty) || response.status >= 400 {
                sink.at(
                    *at,
                    "other statuses are understood for an answer without a body",
                );
            } else if !statuses.insert(*status) {
                sink.at(*at, format!("{status} is an answer already"));
            }
        }
    }
}

fn takes_over(content: &Content) -> bool {
    matches!(content, Content::Hijack { .. } | Content::WebSocket)
}

fn content(
    response: &Response,
    operation: &Operation,
    snapshot: &Snapshot,
    sink: &mut Diagnostics,
) {
    if response.status < 200 && response.status != 101 {
        sink.at(
            response.at,
            format!(
                "{} is no answer: another response follows it",
                response.status
            ),
        );
    }
    if (response.status == 101) != matches!(response.content, Content::WebSocket) {
        sink.at(
            response.at,
            "status 101 goes with `websocket`, and only with it",
        );
    }
    if let Content::JsonStream { item, .. } = &response.content
        && item.expr.has_names()
        && !matches!(item.expr, TypeExpr::Named(_))
    {
        sink.at_with_help(
            item.at,
            "what is streamed is a type by its name, or has no such type in it",
            "describe an object that has the rest",
        );
    }
    match &response.content {
        Content::JsonStream {
            item,
            failure,
            lines,
        } => {
            for field in failure.iter().chain(lines) {
                if !is_text_field(&item.expr, &field.key, snapshot) {
                    sink.at(
                        field.at,
                        format!(
                            "`{}` is not an optional string field of what is streamed",
                            field.key
                        ),
                    );
                }
            }
        }
        Content::Frames { media, raw } | Content::Hijack { media, raw } => {
            media_type(media, response.at, sink);
            raw_when(raw, operation, snapshot, sink);
        }
        Content::Text(media) | Content::Bytes(media) => media_type(media, response.at, sink),
        Content::Empty | Content::Json(_) | Content::WebSocket => {}
    }
}

fn media_type(media: &str, at: Origin, sink: &mut Diagnostics) {
    let part = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&b))
    };
    let essence = media.split(';').next().unwrap_or_default();
    if !essence
        .split_once('/')
        .is_some_and(|(a, b)| part(a) && part(b))
    {
        sink.at(at, format!("`{media}` is not a media type"));
    }
}

fn is_text_field(expr: &TypeExpr, key: &str, snapshot: &Snapshot) -> bool {
    object_field(expr, key, snapshot)
        .is_some_and(|field| field.ty.expr == TypeExpr::Scalar(Scalar::String) && field.optional)
}

fn object_field<'s>(expr: &TypeExpr, key: &str, snapshot: &'s Snapshot) -> Option<&'s Field> {
    let TypeExpr::Named(name) = expr else {
        return None;
    };
    match &find(snapshot, name)?.kind {
        TypeKind::Object(fields) => fields.iter().find(|field| *field.key == *key),
        TypeKind::Enum { .. } => None,
    }
}

fn raw_when(raw: &RawWhen, operation: &Operation, snapshot: &Snapshot, sink: &mut Diagnostics) {
    match raw {
        RawWhen::Never | RawWhen::Always => {}
        RawWhen::Hint(name, at) => {
            if !operation.hints.iter().any(|hint| *hint.wire == **name) {
                let hints = operation.hints.iter().map(|hint| &*hint.wire);
                let help = suggestion(name, hints).unwrap_or_else(|| {
                    "expected always, never, the name of a hint, or body.Field".to_owned()
                });
                sink.at_with_help(*at, format!("there is no hint `{name}`"), help);
            }
        }
        RawWhen::Body(key, at) => {
            if !is_body_flag(operation, key, snapshot) {
                sink.at(
                    *at,
                    format!("`{key}` is not a `bool` field of a required JSON body"),
                );
            }
        }
    }
}

fn is_body_flag(operation: &Operation, key: &str, snapshot: &Snapshot) -> bool {
    let Some(body) = operation.body.as_ref().filter(|body| body.required) else {
        return false;
    };
    let BodyContent::Json { value: typed, .. } = &body.content else {
        return false;
    };
    object_field(&typed.expr, key, snapshot).is_some_and(|field| {
        matches!(
            field.ty.expr,
            TypeExpr::Scalar(Scalar::Bool | Scalar::Bool01)
        )
    })
}
