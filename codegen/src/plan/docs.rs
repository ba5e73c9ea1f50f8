//! Documentation: the words of the spec, made safe for rustdoc, and what the
//! versions say of an item.

use std::fmt::Write as _;

use super::Context;
use super::deprecated::Subject;
use crate::model::{Docs, Item, Operation, Param, Response, Snapshot};
use crate::share::Shape;

/// Text of a spec as Markdown that shows it as it is. Pairs of backticks stay.
pub(super) fn text(raw: &str) -> String {
    let lines: Vec<String> = raw
        .trim()
        .lines()
        .map(|line| escape_line(line.trim()))
        .collect();
    lines.join("\n")
}

fn escape_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let pieces: Vec<&str> = line.split('`').collect();
    let paired = pieces.len() % 2 == 1;
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            out.push_str(if paired { "`" } else { "\\`" });
        }
        if paired && at % 2 == 1 {
            out.push_str(piece);
        } else {
            escape_text(&mut out, piece, at == 0);
        }
    }
    out
}

/// Escapes what Markdown or rustdoc would take for markup.
fn escape_text(out: &mut String, text: &str, starts_line: bool) {
    let opener = starts_line && text.starts_with(['#', '+', '-', '=', '>', '|', '~']);
    if opener {
        out.push('\\');
    }
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        if is_ordered_list(word) && starts_line && at == 0 {
            out.push_str(&word.replace(['.', ')'], "\\."));
        } else if word.contains("://") {
            // rustdoc warns of bare URLs; as code they are shown as they are.
            let _ = write!(out, "`{word}`");
        } else {
            escape_word(out, word);
        }
    }
}

fn is_ordered_list(word: &str) -> bool {
    word.strip_suffix(['.', ')'])
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

fn escape_word(out: &mut String, word: &str) {
    for c in word.chars() {
        if matches!(
            c,
            '\\' | '[' | ']' | '<' | '>' | '*' | '_' | '&' | '~' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
}

pub(super) fn module(name: &str) -> String {
    format!("Every shape of `{name}`, newest first.")
}

/// What is said about a field, a value or the like.
pub(super) fn described(docs: &Docs) -> String {
    let mut out = text(&docs.doc);
    if let Some(note) = &docs.note {
        let _ = write!(out, " On the wire: {}", text(note));
    }
    out
}

/// Since when an item has a part, and until when, where that is not as long as
/// the item itself: ` Since 1.14.`. `has` tells it of a version, if that has the item.
pub(super) fn span(
    context: Context<'_>,
    version: usize,
    has: impl Fn(&Snapshot) -> Option<bool>,
) -> String {
    let snapshots = &context.api.snapshots;
    let (older, newer) = snapshots.split_at(version.min(snapshots.len()));
    let first = older
        .iter()
        .rev()
        .take_while(|s| has(s) == Some(true))
        .count();
    let since = version - first;
    let begins = |at: usize| at.checked_sub(1).and_then(|at| snapshots.get(at)).map(&has);
    let mut out = String::new();
    if begins(since) == Some(Some(false)) {
        let _ = write!(out, " Since {}.", version_text(context, since));
    }
    let last = version + newer.iter().take_while(|s| has(s) == Some(true)).count();
    if snapshots.get(last).map(&has) == Some(Some(false)) {
        let _ = write!(
            out,
            " Until {}.",
            version_text(context, last.saturating_sub(1))
        );
    }
    out
}

pub(super) fn version_text(context: Context<'_>, at: usize) -> &str {
    let snapshot = context.api.snapshots.get(at);
    snapshot.map_or("", |snapshot| &*snapshot.version.text)
}

/// The documentation of a parameter, as the operation has it in a version.
pub(super) fn param(
    context: Context<'_>,
    operation: &Operation,
    version: usize,
    param: &Param,
) -> String {
    let mut out = described(&param.docs);
    let subject = Subject::Param(&operation.name, &param.rust.text);
    out += &subject.docs(context, version);
    if let Some(default) = &param.default {
        let _ = write!(out, " Default: {}.", text(default.trim_end_matches('.')));
    }
    out
}

/// The documentation of a type's shape.
pub(super) fn type_shape(context: Context<'_>, docs: &Docs, shape: &Shape) -> String {
    let mut out = described(docs);
    out += &Subject::Type(&shape.item.name).docs(context, shape.last());
    let _ = write!(out, "\n\nIn API {}.", lifetime(context, shape));
    history(context, shape, &mut out);
    out
}

/// The documentation of a shape as a variant.
pub(super) fn variant(context: Context<'_>, shape: &Shape) -> String {
    format!("In API {}.", lifetime(context, shape))
}

/// The documentation of a request builder.
pub(super) fn operation_shape(
    context: Context<'_>,
    operation: &Operation,
    shape: &Shape,
) -> String {
    let mut out = described(&operation.docs);
    out += &Subject::Operation(&operation.name).docs(context, shape.last());
    let path = operation.path_text();
    let _ = write!(
        out,
        "\n\n`{} {path}` ({}), in API {}.",
        operation.method,
        text(&operation.group),
        lifetime(context, shape)
    );
    history(context, shape, &mut out);
    out
}

/// The documentation of `send`: what comes back in the versions of a shape.
pub(super) fn send(context: Context<'_>, operation: &Operation, shape: &Shape) -> String {
    let mut out = String::from("Sends the request.");
    for answer in &operation.answers {
        let _ = write!(out, "\n{}", status(answer));
    }
    out.push_str("\n\n# Errors\n");
    for (version, error) in errors(context, operation, shape) {
        let span = span(context, version, |snapshot| {
            let operation = snapshot.operations.get(&operation.name)?;
            Some(operation.errors.iter().any(|e| e.status == error.status))
        });
        let _ = write!(out, "\n{}{span}", status(error));
    }
    out.push_str("\n- Otherwise: the server cannot be reached, or its answer is not understood.");
    out
}

/// The errors of all versions of a shape, each as the newest that has it tells it.
fn errors<'a>(
    context: Context<'a>,
    operation: &Operation,
    shape: &Shape,
) -> Vec<(usize, &'a Response)> {
    let mut found: Vec<(usize, &Response)> = Vec::new();
    for version in shape.versions.iter().rev() {
        let snapshot = context.api.snapshots.get(*version);
        let operation = snapshot.and_then(|s| s.operations.get(&operation.name));
        for error in operation.iter().flat_map(|operation| &operation.errors) {
            if found.iter().all(|(_, known)| known.status != error.status) {
                found.push((*version, error));
            }
        }
    }
    found.sort_by_key(|(_, error)| error.status);
    found
}

fn status(response: &Response) -> String {
    let doc = described(&response.docs).replace("\n\n", " ");
    let also = response.also.iter().map(|(status, _)| *status);
    let statuses: Vec<String> = std::iter::once(response.status)
        .chain(also)
        .map(|status| status.to_string())
        .collect();
    format!("- {}: {}", statuses.join(" or "), doc.replace('\n', " "))
}

/// The documentation of a client's method: the first sentence, since when and
/// until when it is there, and where the rest is.
pub(super) fn method(
    context: Context<'_>,
    operation: &Operation,
    shape: &Shape,
    builder: &str,
) -> String {
    let doc = text(&operation.docs.doc);
    let first = doc.lines().next().unwrap_or_default();
    let lifetime = lifetime(context, shape);
    let deprecated = Subject::Operation(&operation.name).docs(context, shape.last());
    format!("{first} In API {lifetime}.{deprecated} See [`{builder}`].")
}

/// Which versions have a shape: `1.12 to 1.14, 1.16 and later`.
fn lifetime(context: Context<'_>, shape: &Shape) -> String {
    let text = |at: &usize| version_text(context, *at);
    let newest = context.api.snapshots.len().saturating_sub(1);
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for version in &shape.versions {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *version => *last = *version,
            _ => ranges.push((*version, *version)),
        }
    }
    let words: Vec<String> = ranges
        .iter()
        .map(|(first, last)| match (first, last) {
            (first, last) if *last == newest => format!("{} and later", text(first)),
            (first, last) if first == last => text(first).to_owned(),
            (first, last) => format!("{} to {}", text(first), text(last)),
        })
        .collect();
    words.join(", ")
}

/// What the versions changed about the item: of the newest shape the whole
/// history, of an older one what its own versions say.
fn history(context: Context<'_>, shape: &Shape, out: &mut String) {
    let mut gap = "\n\n";
    let newest = shape.last() + 1 == context.api.snapshots.len();
    let first = if newest { 0 } else { shape.first() };
    let snapshots = context.api.snapshots.iter().skip(first);
    for snapshot in snapshots.take(shape.last() + 1 - first) {
        let about = |item: &Item| *item == shape.item;
        let notes = snapshot.notes.iter();
        for note in notes.filter(|note| note.touches.iter().any(about)) {
            let doc = text(&note.doc).replace('\n', " ");
            let _ = write!(out, "{gap}- Changed in {}: {doc}", snapshot.version.text);
            gap = "\n";
        }
    }
}
