//! What a delta renames, which it says with `was`.

use std::sync::Arc;

use crate::model::{ItemKind, Rename};
use crate::node::{Map, Node, Value};

const KINDS: [(ItemKind, &str); 2] = [
    (ItemKind::Type, "types"),
    (ItemKind::Operation, "operations"),
];
/// The maps of an item in which things have names.
const SECTIONS: [&str; 6] = ["fields", "values", "segments", "query", "headers", "hints"];

/// The renames of a delta file.
pub(crate) fn renames(root: &Node) -> Vec<Rename> {
    let Some(Value::List(changes)) = root.get("changes").map(|node| &node.value) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for change in changes.iter() {
        for (kind, section) in KINDS {
            let added = change.get("add").and_then(|add| add.get(section));
            collect(added, kind, None, &mut found);
            for (name, patch) in change
                .get(section)
                .and_then(Node::map)
                .into_iter()
                .flatten()
            {
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
fn collect(
    added: Option<&Node>,
    kind: ItemKind,
    within: Option<(&Arc<str>, &'static str)>,
    found: &mut Vec<Rename>,
) {
    let entries: &Map = match added.and_then(Node::map) {
        Some(entries) => entries,
        None => return,
    };
    for (new, entry) in entries {
        if let Some(old) = entry.node.get("was").and_then(Node::text) {
            found.push(Rename {
                kind,
                within: within.map(|(item, section)| (Arc::clone(item), section)),
                old: old.into(),
                new: Arc::clone(new),
            });
        }
    }
}
