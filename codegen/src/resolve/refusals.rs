//! What a server answers where no operation is reached, from version to version.

use std::sync::Arc;

use super::{complain_empty, rebuilt};
use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{Choice, ErrorForm, Flags, Members, PathForm, Refusal, Refusals, Refused};
use crate::node::{Entry, Map, Node, Origin, Value};

const SECTION: &str = "refusals";

/// All members: those of the file, and the standard of what it leaves out.
pub(super) fn whole(root: &Node, sink: &mut Diagnostics) -> Map {
    let mut refusals = standard(root.origin);
    for (key, entry) in members(root, sink) {
        refusals.insert(key.into(), entry.clone());
    }
    refusals
}

/// Replaces the members that a delta gives.
pub(super) fn patch(refusals: &mut Map, root: &Node, sink: &mut Diagnostics) {
    let section = root.map().and_then(|map| map.get(SECTION));
    if let Some(section) = section {
        complain_empty(section, sink);
    }
    let standard = standard(root.origin);
    for (key, given) in members(root, sink) {
        // Nothing leads back to the standard.
        let entry = match (&given.node.value, standard.get(key)) {
            (Value::Null, Some(standard)) => standard,
            _ => given,
        };
        let old = refusals.insert(key.into(), entry.clone());
        if old.is_some_and(|old| old.node.says_the_same(&entry.node)) {
            sink.at(
                given.key,
                format!("this changes nothing: `{key}` is so in the version before"),
            );
        }
    }
}

/// The members that a file gives.
fn members<'n>(root: &'n Node, sink: &mut Diagnostics) -> Vec<(&'n str, &'n Entry)> {
    let Some(section) = root.get(SECTION) else {
        return Vec::new();
    };
    let mut known = Refusals::OTHERS.to_vec();
    known.extend(Refused::ALL.map(Refused::key));
    Attributes::of(section, "`refusals`", &known, sink);
    let given = section.map().into_iter().flatten();
    given
        .map(|(key, entry)| (&**key, entry))
        .filter(|(key, _)| known.contains(key))
        .collect()
}

/// What holds without a word of the spec, as the spec would say it.
fn standard(at: Origin) -> Map {
    let standard = Refusals::default();
    let node = |value| Node { origin: at, value };
    let form = match &standard.form {
        ErrorForm::Text => node(text("text")),
        ErrorForm::Json(key) => map(at, [("json", text(key))]),
    };
    let answers = Refused::ALL.map(|refused| (refused.key(), refusal(at, standard.of(refused))));
    let choices = [
        chosen::<PathForm>(at),
        chosen::<Flags>(at),
        chosen::<Members>(at),
    ];
    std::iter::once(("form", form))
        .chain(choices)
        .chain(answers)
        .map(|(key, node)| (key.into(), Entry { key: at, node }))
        .collect()
}

/// The default of a member that is one of a few words.
fn chosen<C: Choice>(at: Origin) -> (&'static str, Node) {
    let [(default, _), _] = C::WORDS;
    let value = text(default);
    (C::KEY, Node { origin: at, value })
}

fn refusal(at: Origin, refusal: &Refusal) -> Node {
    let status = Value::Int(refusal.status.into());
    map(at, [("status", status), ("text", text(&refusal.text()))])
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn map<const N: usize>(at: Origin, members: [(&str, Value); N]) -> Node {
    let entry = |value| Entry {
        key: at,
        node: Node { origin: at, value },
    };
    let members = members.map(|(key, value)| (Arc::from(key), entry(value)));
    rebuilt(at, members.into_iter().collect())
}
