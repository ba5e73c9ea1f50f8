//! Applies each version's changes on the version before.
//!
//! This happens on the tree, before anything is read into the model: one way to
//! patch serves every kind of item, and every node keeps the place it came from.

mod refusals;
mod words;

use std::collections::HashSet;
use std::sync::Arc;

use crate::attributes::{Attributes, suggestion};
use crate::diagnostics::Diagnostics;
use crate::load::Document;
use crate::model::{Item, ItemKind, Note};
use crate::node::{Entry, Map, Node, Origin, Value};
use crate::renames::moves;

/// A version as a tree.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) types: Map,
    pub(crate) operations: Map,
    /// Every member, the ones no file gives too.
    pub(crate) refusals: Map,
    /// What the version says of itself; not inherited.
    pub(crate) notes: Vec<Note>,
}

const CHANGE: &[&str] = &[
    "doc",
    "cites",
    "add",
    "remove",
    "types",
    "operations",
    "affects",
];

/// What a patch may do to an item.
struct PatchForm {
    what: &'static str,
    /// Attributes that are replaced.
    sets: &'static [&'static str],
    /// Attributes that are maps and are patched entry by entry, with what one
    /// of their entries is called.
    maps: &'static [(&'static str, &'static str)],
    /// Attributes that others read; they change nothing.
    beside: &'static [&'static str],
    /// Whether a map can be added that is not there: an object has no values.
    grows: bool,
}

const TYPE_PATCH: PatchForm = PatchForm {
    what: "the patch of a type",
    sets: &["doc", "deprecated", "note"],
    maps: &[("fields", "field"), ("values", "value")],
    beside: &["steps"],
    grows: false,
};
const OPERATION_PATCH: PatchForm = PatchForm {
    what: "the patch of an operation",
    sets: &[
        "group",
        "doc",
        "method",
        "path",
        "body",
        "deprecated",
        "note",
    ],
    maps: &[
        ("segments", "segment"),
        ("query", "query parameter"),
        ("headers", "header"),
        ("hints", "hint"),
        ("responses", "response"),
    ],
    beside: &["steps"],
    grows: true,
};

/// The tree of each document, in the same order.
pub(crate) fn trees(documents: &[Document], sink: &mut Diagnostics) -> Vec<Tree> {
    let mut trees: Vec<Tree> = Vec::new();
    for document in documents {
        let tree = match trees.last() {
            None => whole(&document.root, sink),
            Some(before) => delta(before, &document.root, sink),
        };
        trees.push(tree);
    }
    trees
}

fn whole(root: &Node, sink: &mut Diagnostics) -> Tree {
    let section = |name| {
        root.get(name)
            .and_then(Node::map)
            .cloned()
            .unwrap_or_default()
    };
    Tree {
        types: section("types"),
        operations: section("operations"),
        refusals: refusals::whole(root, sink),
        notes: Vec::new(),
    }
}

fn delta(before: &Tree, root: &Node, sink: &mut Diagnostics) -> Tree {
    let mut tree = before.clone();
    tree.notes.clear();
    refusals::patch(&mut tree.refusals, root, sink);
    let Some(changes) = root.get("changes") else {
        return tree;
    };
    check_moves(before, root, sink);
    match &changes.value {
        Value::List(list) => {
            for node in list.iter() {
                change(&mut tree, node, sink);
            }
        }
        _ => sink.at(
            changes.origin,
            format!("`changes` is a list, this is {}", changes.kind()),
        ),
    }
    tree
}

/// A field that moves must have been where it is said to come from.
fn check_moves(before: &Tree, root: &Node, sink: &mut Diagnostics) {
    for (at, found) in moves(root) {
        let (from_type, from_field) = (found.from_type, found.from_field);
        let of_type = before.types.get(&*from_type);
        let fields = of_type.and_then(|entry| entry.node.get("fields"));
        if fields.and_then(|fields| fields.get(&from_field)).is_none() {
            sink.at(
                at,
                format!("the version before has no field `{from_field}` of a type `{from_type}`"),
            );
        }
    }
}

fn change(tree: &mut Tree, node: &Node, sink: &mut Diagnostics) {
    let attributes = Attributes::of(node, "a change", CHANGE, sink);
    let doc = attributes.required("doc", sink);
    let cites = attributes.texts("cites", sink);
    let (mut touches, mut behaviour) = (Vec::new(), Vec::new());
    for kind in [ItemKind::Type, ItemKind::Operation] {
        words::patched(tree.section(kind), kind, attributes, &mut behaviour);
    }
    for kind in [ItemKind::Type, ItemKind::Operation] {
        add(tree, kind, attributes, &mut touches, sink);
    }
    for kind in [ItemKind::Type, ItemKind::Operation] {
        patch_items(tree, kind, attributes, &mut touches, sink);
    }
    for kind in [ItemKind::Type, ItemKind::Operation] {
        remove(tree, kind, attributes, &mut touches, sink);
    }
    for item in affects(tree, attributes, sink) {
        touch(&mut touches, item.kind, &item.name);
        touch(&mut behaviour, item.kind, &item.name);
    }
    let only_words = |map: &Map| map.keys().all(|key| matches!(&**key, "doc" | "cites"));
    if node.map().is_some_and(only_words) {
        sink.at_with_help(
            node.origin,
            "this change names nothing that it changes",
            "expected add, remove, types, operations or affects",
        );
    }
    tree.notes.push(Note {
        doc: doc
            .map(|(text, _)| text.trim().to_owned())
            .unwrap_or_default(),
        cites: cites.into_iter().map(|(id, _)| id).collect(),
        touches,
        behaviour,
    });
}

impl Tree {
    fn section(&mut self, kind: ItemKind) -> &mut Map {
        match kind {
            ItemKind::Type => &mut self.types,
            ItemKind::Operation => &mut self.operations,
        }
    }
}

fn section_name(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Type => "types",
        ItemKind::Operation => "operations",
    }
}

fn word(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Type => "type",
        ItemKind::Operation => "operation",
    }
}

fn touch(touches: &mut Vec<Item>, kind: ItemKind, name: &str) {
    let item = Item {
        kind,
        name: name.into(),
    };
    if !touches.contains(&item) {
        touches.push(item);
    }
}

const SECTIONS: &[&str] = &["types", "operations"];

fn add(
    tree: &mut Tree,
    kind: ItemKind,
    change: Attributes<'_>,
    touches: &mut Vec<Item>,
    sink: &mut Diagnostics,
) {
    let Some(entry) = change.entry("add") else {
        return;
    };
    let added = Attributes::of(&entry.node, "`add`", SECTIONS, sink);
    for (name, entry) in added.entries(section_name(kind), sink) {
        touch(touches, kind, name);
        insert(tree.section(kind), name, entry, word(kind), sink);
    }
}

/// Appends an entry, or puts it where the one stood that it replaces (`was`).
fn insert(map: &mut Map, name: &str, entry: &Entry, word: &str, sink: &mut Diagnostics) {
    let (node, was) = without_was(&entry.node);
    let renamed = was.filter(|was| !is_move(was));
    let replaced = renamed.and_then(|was| take_old(map, &was, word, sink));
    if map.contains_key(name) {
        sink.at(entry.key, format!("the {word} `{name}` is there already"));
        return;
    }
    let entry = Entry {
        key: entry.key,
        node,
    };
    let at = replaced.unwrap_or(map.len());
    map.shift_insert(at.min(map.len()), name.into(), entry);
}

/// Whether a `was` names a field of another type, `Type.Field`. Types begin with
/// a capital, so a field whose own name has a dot is told apart by that only.
fn is_move(was: &Node) -> bool {
    was.text().is_some_and(|text| text.contains('.'))
}

/// The node without its `was`, and what that said.
fn without_was(node: &Node) -> (Node, Option<Node>) {
    let Some(map) = node.map() else {
        return (node.clone(), None);
    };
    let mut map = map.clone();
    let was = map.shift_remove("was").map(|entry| entry.node);
    let node = match &was {
        Some(_) => rebuilt(node.origin, map),
        None => node.clone(),
    };
    (node, was)
}

fn take_old(map: &mut Map, was: &Node, word: &str, sink: &mut Diagnostics) -> Option<usize> {
    let Some(old) = was.text() else {
        sink.at(was.origin, format!("`was` is text, this is {}", was.kind()));
        return None;
    };
    let found = map.get_index_of(old);
    match found {
        Some(index) => drop(map.shift_remove_index(index)),
        None => complain_missing(map, old, was.origin, word, sink),
    }
    found
}

fn complain_missing(map: &Map, name: &str, at: Origin, word: &str, sink: &mut Diagnostics) {
    let message = format!("the version before has no {word} `{name}`");
    let help = sink
        .wants_help()
        .then(|| suggestion(name, map.keys().map(|key| &**key)));
    sink.at_with(at, message, help.flatten());
}

fn remove(
    tree: &mut Tree,
    kind: ItemKind,
    change: Attributes<'_>,
    touches: &mut Vec<Item>,
    sink: &mut Diagnostics,
) {
    let Some(entry) = change.entry("remove") else {
        return;
    };
    let removed = Attributes::of(&entry.node, "`remove`", SECTIONS, sink);
    for (name, at) in removed.texts(section_name(kind), sink) {
        touch(touches, kind, &name);
        let map = tree.section(kind);
        if map.shift_remove(&*name).is_none() {
            complain_missing(map, &name, at, word(kind), sink);
        }
    }
}

/// The items that behave in another way.
fn affects(tree: &Tree, change: Attributes<'_>, sink: &mut Diagnostics) -> Vec<Item> {
    let mut affected = Vec::new();
    for (name, at) in change.texts("affects", sink) {
        if tree.operations.contains_key(&*name) {
            touch(&mut affected, ItemKind::Operation, &name);
        } else if tree.types.contains_key(&*name) {
            touch(&mut affected, ItemKind::Type, &name);
        } else {
            let names = tree.operations.keys().chain(tree.types.keys());
            let message = format!("there is no operation and no type `{name}`");
            let help = sink
                .wants_help()
                .then(|| suggestion(&name, names.map(|key| &**key)));
            sink.at_with(at, message, help.flatten());
        }
    }
    affected
}

fn patch_items(
    tree: &mut Tree,
    kind: ItemKind,
    change: Attributes<'_>,
    touches: &mut Vec<Item>,
    sink: &mut Diagnostics,
) {
    let form = match kind {
        ItemKind::Type => &TYPE_PATCH,
        ItemKind::Operation => &OPERATION_PATCH,
    };
    for (name, patch) in change.entries(section_name(kind), sink) {
        touch(touches, kind, name);
        let map = tree.section(kind);
        match map.get_mut(name) {
            Some(entry) => entry.node = patched(&entry.node, patch, form, sink),
            None => complain_missing(map, name, patch.key, word(kind), sink),
        }
    }
}

/// The item with its patch applied.
fn patched(target: &Node, patch: &Entry, form: &PatchForm, sink: &mut Diagnostics) -> Node {
    let maps = form.maps.iter().map(|(key, _)| *key);
    let known: Vec<&str> = form
        .sets
        .iter()
        .copied()
        .chain(maps)
        .chain(form.beside.iter().copied())
        .collect();
    let attributes = Attributes::of(&patch.node, form.what, &known, sink);
    complain_empty(patch, sink);
    let mut map = target.map().cloned().unwrap_or_default();
    for key in form.sets {
        if let Some(entry) = attributes.entry(key) {
            set(&mut map, key, entry, sink);
        }
    }
    for (key, word) in form.maps {
        let Some(entry) = attributes.entry(key) else {
            continue;
        };
        if form.grows || map.contains_key(*key) {
            patch_map(&mut map, key, word, entry, sink);
        } else {
            sink.at(entry.key, format!("what is changed here has no `{key}`"));
        }
    }
    rebuilt(target.origin, map)
}

fn complain_empty(patch: &Entry, sink: &mut Diagnostics) {
    if patch.node.map().is_some_and(Map::is_empty) {
        sink.at(patch.key, "this patch is empty");
    }
}

fn rebuilt(origin: Origin, map: Map) -> Node {
    Node {
        origin,
        value: Value::Map(Arc::new(map)),
    }
}

/// Replaces an attribute; nothing, or `none`, takes it away.
fn set(map: &mut Map, key: &str, entry: &Entry, sink: &mut Diagnostics) {
    let clears = matches!(entry.node.value, Value::Null)
        || (key == "body" && entry.node.text() == Some("none"));
    let same = match map.get(key) {
        Some(old) => !clears && old.node.says_the_same(&entry.node),
        None => clears || is_default(&entry.node),
    };
    // An attribute that says what is so without it is left out, so that a
    // snapshot reads the same whatever way led to it.
    let clears = clears || is_default(&entry.node);
    if same {
        sink.at(
            entry.key,
            format!("this changes nothing: `{key}` is so in the version before"),
        );
    } else if clears {
        map.shift_remove(key);
    } else {
        map.insert(key.into(), entry.clone());
    }
}

/// Whether saying this is the same as saying nothing.
fn is_default(node: &Node) -> bool {
    match &node.value {
        Value::Bool(value) => !value,
        Value::List(items) => items.is_empty(),
        _ => false,
    }
}

fn patch_map(target: &mut Map, key: &str, word: &str, patch: &Entry, sink: &mut Diagnostics) {
    let what = format!("the patch of `{key}`");
    let attributes = Attributes::of(&patch.node, &what, &["add", "change", "remove"], sink);
    complain_empty(patch, sink);
    let (mut map, origin) = match target.get(key) {
        Some(entry) => (
            entry.node.map().cloned().unwrap_or_default(),
            entry.node.origin,
        ),
        None => (Map::new(), patch.node.origin),
    };
    for (name, entry) in attributes.entries("add", sink) {
        insert(&mut map, name, entry, word, sink);
    }
    for (name, entry) in attributes.entries("change", sink) {
        match map.get_mut(name) {
            Some(old) => old.node = changed(&old.node, entry, sink),
            None => complain_missing(&map, name, entry.key, word, sink),
        }
    }
    let mut removed = HashSet::new();
    for (name, at) in attributes.texts("remove", sink) {
        if !map.contains_key(&*name) || !removed.insert(name.clone()) {
            complain_missing(&map, &name, at, word, sink);
        }
    }
    map.retain(|name, _| !removed.contains(&**name));
    let entry = Entry {
        key: target.get(key).map_or(patch.key, |entry| entry.key),
        node: rebuilt(origin, map),
    };
    target.insert(key.into(), entry);
}

/// The entry with the attributes that are given replaced.
fn changed(old: &Node, change: &Entry, sink: &mut Diagnostics) -> Node {
    let Some(attributes) = change.node.map().filter(|map| !map.is_empty()) else {
        sink.at(change.key, "a change is a map of attributes to replace");
        return old.clone();
    };
    let mut map = old.map().cloned().unwrap_or_default();
    for (key, entry) in attributes {
        set(&mut map, key, entry, sink);
    }
    rebuilt(old.origin, map)
}
