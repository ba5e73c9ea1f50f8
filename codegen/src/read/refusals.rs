//! What a server answers where no operation is reached.

use crate::attributes::{Attributes, suggestion};
use crate::diagnostics::Diagnostics;
use crate::model::{Choice, ErrorForm, Misfit, Refusal, Refusals, Refused, Words};
use crate::node::{Map, Node, Origin};

const FORMS: &str = "expected `text`, or `{json: message}` for an object with that member";

/// Reads the members of a resolved `refusals`.
pub(crate) fn refusals(members: &Map, sink: &mut Diagnostics) -> Refusals {
    let form = members.get("form");
    let form = form.and_then(|entry| form_of(&entry.node, sink));
    let paths = choice(members, sink);
    let flags = choice(members, sink);
    let loose = choice(members, sink);
    let refusals = Refusals::from_fn(form.unwrap_or(ErrorForm::Text), |refused| {
        let entry = members.get(refused.key());
        let read = entry.and_then(|entry| refusal(refused, &entry.node, sink));
        read.unwrap_or_else(|| refused.standard())
    });
    Refusals {
        paths,
        flags,
        members: loose,
        ..refusals
    }
}

/// The member that is one of a few words.
fn choice<C: Choice>(members: &Map, sink: &mut Diagnostics) -> C {
    let Some(entry) = members.get(C::KEY) else {
        return C::default();
    };
    let chosen = entry.node.text().and_then(C::of);
    if chosen.is_none() {
        let [(first, _), (second, _)] = C::WORDS;
        sink.at_with_help(
            entry.node.origin,
            format!("this is nothing that `{}` can be", C::KEY),
            format!("expected `{first}` or `{second}`"),
        );
    }
    chosen.unwrap_or_default()
}

fn form_of(node: &Node, sink: &mut Diagnostics) -> Option<ErrorForm> {
    if node.text() == Some("text") {
        return Some(ErrorForm::Text);
    }
    if node.map().is_none() {
        sink.at_with_help(node.origin, "this is no form of an error", FORMS);
        return None;
    }
    let attributes = Attributes::of(node, "the form of an error", &["json"], sink);
    let (key, at) = attributes.required("json", sink)?;
    if key.is_empty() {
        sink.at_with_help(at, "a member of an object has a name", FORMS);
    }
    Some(ErrorForm::Json(key.to_owned()))
}

fn refusal(refused: Refused, node: &Node, sink: &mut Diagnostics) -> Option<Refusal> {
    let attributes = Attributes::of(node, "a refusal", &["status", "text"], sink);
    let status = status(attributes, sink);
    let (text, at) = attributes.required("text", sink)?;
    let words = words(refused, text, at, sink);
    Some(Refusal {
        status: status?,
        words: words?,
    })
}

pub(super) fn status(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<u16> {
    attributes.demand("status", sink)?;
    let (number, at) = attributes.number("status", sink)?;
    let status = u16::try_from(number).ok();
    let status = status.filter(|status| (400..600).contains(status));
    if status.is_none() {
        sink.at_with_help(
            at,
            format!("`{number}` is not the status of an error"),
            "expected a number from 400 to 599",
        );
    }
    status
}

fn words(refused: Refused, text: &str, at: Origin, sink: &mut Diagnostics) -> Option<Vec<Words>> {
    match refused.words(text) {
        Ok(words) => return Some(words),
        Err(Misfit::Brace) => sink.at_with_help(
            at,
            "a brace of this text opens or closes nothing",
            "a brace itself is written twice: `{{`, `}}`",
        ),
        Err(Misfit::Placeholder(name)) => sink.at_with(
            at,
            format!(
                "nothing is filled in for `{{{}}}` here",
                name.escape_debug()
            ),
            suggestion(&name, refused.placeholders().iter().copied()),
        ),
    }
    None
}
