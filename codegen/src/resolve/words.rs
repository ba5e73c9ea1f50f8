//! What a change patches in words only: what it means there is not to be seen in what is
//! described, so the words of the change are all that there is to tell.

use super::{section_name, touch};
use crate::attributes::Attributes;
use crate::model::{Item, ItemKind};
use crate::node::{Map, Node};

/// The attributes of an item, or of a part of it, that say nothing to machines.
const WORDS: &[&str] = &["doc", "note", "group"];

/// Adds the items of this kind that a change patches in words only; `before` are those that
/// there are.
pub(super) fn patched(before: &Map, kind: ItemKind, change: Attributes<'_>, found: &mut Vec<Item>) {
    // What is no map is complained of where the patches are applied.
    let patches = change.entry(section_name(kind));
    let patches = patches.and_then(|patches| patches.node.map());
    for (name, patch) in patches.into_iter().flatten() {
        let old = |key: &str| before.get(name).and_then(|entry| entry.node.get(key));
        if all(&patch.node, |key, value| {
            is_words(key) || changes_words(value) || old(key).is_some_and(|old| alike(old, value))
        }) {
            touch(found, kind, name);
        }
    }
}

/// Whether a whole, such as a body, takes the place of one that differs in words only.
fn alike(old: &Node, new: &Node) -> bool {
    let says = |one: &Node, other: &Node| {
        all(one, |key, value| {
            let other = other.get(key);
            is_words(key) || other.is_some_and(|other| value.says_the_same(other))
        })
    };
    says(old, new) && says(new, old)
}

/// Whether a patch of a map, such as `fields`, does nothing but change words in its entries.
fn changes_words(section: &Node) -> bool {
    all(section, |key, entries| {
        key == "change" && all(entries, |_, entry| all(entry, |key, _| is_words(key)))
    })
}

fn is_words(key: &str) -> bool {
    WORDS.contains(&key)
}

/// Whether this is a map with something in it, all of which is so.
fn all(node: &Node, so: impl Fn(&str, &Node) -> bool) -> bool {
    let holds = |map: &Map| !map.is_empty() && map.iter().all(|(key, entry)| so(key, &entry.node));
    node.map().is_some_and(holds)
}
