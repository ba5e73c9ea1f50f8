//! What a delta renames or moves, which it says with `was`.

use std::sync::Arc;

use crate::model::{ItemKind, Move, Rename};
use crate::node::{Map, Node, Origin, Value};

const KINDS: [(ItemKind, &str); 2] = [
    (ItemKind::Type, "types"),
    (ItemKind::Operation, "operations"),
];
/// The maps of an item in which things have names.
const SECTIONS: [&str; 6] = ["fields", "values", "segments", "query", "headers", "hints"];

/// Something new that says what it was.
struct Said<'n> {
    kind: ItemKind,
    within: Option<(&'n Arc<str>, &'static str)>,
    was: &'n str,
    at: Origin,
    new: &'n Arc<str>,
}

/// The renames of a delta file.
pub(crate) fn renames(root: &Node) -> Vec<Rename> {
    let said = said(root).into_iter();
    said.filter(|said| !said.was.contains('.'))
        .map(|said| Rename {
            kind: said.kind,
            within: said
                .within
                .map(|(item, section)| (Arc::clone(item), section)),
            old: said.was.into(),
            new: Arc::clone(said.new),
        })
        .collect()
}

/// The fields that a delta file moves from one type to another, each with the
/// place where it says so.
pub(crate) fn moves(root: &Node) -> impl Iterator<Item = (Origin, Move)> {
    said(root).into_iter().filter_map(|said| {
        let (from_type, from_field) = said.was.split_once('.')?;
        let (to_type, _) = said.within?;
        let found = Move {
            from_type: from_type.into(),
            from_field: from_field.into(),
            to_type: Arc::clone(to_type),
            to_field: Arc::clone(said.new),
        };
        Some((said.at, found))
    })
}

fn said(root: &Node) -> Vec<Said<'_>> {
    let Some(Value::List(changes)) = root.get("changes").map(|node| &node.value) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for change in changes.iter() {
        for (kind, section) in KINDS {
            let added = change.get("add").and_then(|add| add.get(section));
            collect(added, kind, None, &mut found);
            let patches = change.get(section).and_then(Node::map);
            for (name, patch) in patches.into_iter().flatten() {
                for section in SECTIONS {
                    let added = patch.node.get(section).and_then(|map| map.get("add"));
                    collect(added, kind, Some((name, section)), &mut found);
                }
            }
        }
    }
    found
}

/// The entries of `added` that say `was`.
fn collect<'n>(
    added: Option<&'n Node>,
    kind: ItemKind,
    within: Option<(&'n Arc<str>, &'static str)>,
    found: &mut Vec<Said<'n>>,
) {
    let entries: Option<&Map> = added.and_then(Node::map);
    for (new, entry) in entries.into_iter().flatten() {
        let Some(was) = entry.node.get("was") else {
            continue;
        };
        if let Some(text) = was.text() {
            found.push(Said {
                kind,
                within,
                was: text,
                at: was.origin,
                new,
            });
        }
    }
}
