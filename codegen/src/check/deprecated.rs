//! Deprecations: that what is to be used instead is there, and is to be used.

use super::operations_of;
use crate::attributes::suggestion;
use crate::diagnostics::Diagnostics;
use crate::model::{Docs, Owner, Snapshot};
use crate::node::Origin;

pub(super) fn snapshot(snapshot: &Snapshot, sink: &mut Diagnostics) {
    for def in snapshot.types.values() {
        let owner = Owner::InType(def);
        docs(&def.docs, Owner::Item, snapshot, sink);
        for field in def.kind.fields() {
            docs(&field.docs, owner, snapshot, sink);
        }
        for value in def.kind.values() {
            docs(&value.docs, owner, snapshot, sink);
        }
    }
    for operation in operations_of(snapshot) {
        docs(&operation.docs, Owner::Item, snapshot, sink);
        for param in operation.params() {
            docs(&param.docs, Owner::InOperation(operation), snapshot, sink);
        }
    }
}

fn docs(docs: &Docs, owner: Owner<'_>, snapshot: &Snapshot, sink: &mut Diagnostics) {
    let instead = docs.deprecated.iter().flat_map(|found| &found.instead);
    for (name, at) in instead {
        replacement(name, *at, owner, snapshot, sink);
    }
}

fn replacement(
    name: &str,
    at: Origin,
    owner: Owner<'_>,
    snapshot: &Snapshot,
    sink: &mut Diagnostics,
) {
    let help = format!("in version {}", snapshot.version.text);
    match snapshot.replacement(owner, name) {
        None if !sink.wants_help() => {
            sink.at(at, format!("there is no `{name}` to use instead"));
        }
        None => {
            let known = snapshot.replacements(owner, name);
            let near = suggestion(name, known.iter().map(String::as_str));
            let help = near.map_or(help.clone(), |near| format!("{help}; {near}"));
            sink.at_with_help(at, format!("there is no `{name}` to use instead"), help);
        }
        Some(found) if found.docs.deprecated.is_some() => {
            let message = format!("`{name}` cannot be used instead, it is deprecated too");
            sink.at_with_help(at, message, help);
        }
        Some(_) => {}
    }
}
