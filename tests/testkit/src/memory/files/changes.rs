//! What changed from one tree to another.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::node::{Body, Entries, Name, Node, Slot};
use super::path::below;
use super::resolve::Last;
use super::tree::Tree;

/// How a path changed.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ChangeKind {
    /// It is there in both, and differs; or, a directory, something in it does.
    Modified,
    /// It is new.
    Added,
    /// It is gone, with all it held.
    Deleted,
}

impl ChangeKind {
    /// The number by which Docker's API calls it: 0, 1 or 2.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Modified => 0,
            Self::Added => 1,
            Self::Deleted => 2,
        }
    }
}

/// A path that changed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// The absolute path.
    pub path: String,
    /// How it changed.
    pub kind: ChangeKind,
}

/// What changed from a base to a tree, as `docker diff` tells it.
///
/// Directories come before what they hold, and names are sorted in each. A
/// directory in which something changed is itself modified; the root is never
/// told. Of a deleted directory only the directory is told, of a new one
/// everything in it. Parts that both trees share are not looked at.
#[must_use]
pub fn changes(base: &Tree, tree: &Tree) -> Vec<Change> {
    let mut comparison = Comparison {
        base,
        tree,
        // The shortcut is good only if shared directories lead to the same
        // hard links.
        share_links: Arc::ptr_eq(&base.links, &tree.links)
            || (base.links.is_empty() && tree.links.is_empty()),
        changes: Vec::new(),
    };
    let new = tree.root.entries();
    if let Some(new) = new
        && !comparison.is_shared_node(&base.root, &tree.root)
    {
        comparison.directory("", base.root.entries(), new);
    }
    comparison.changes
}

/// The bytes of the files that a tree adds to its base or changes in it: the
/// size of the layer between them, as Docker counts it: a file with several names
/// counts for each, a symbolic link with its target.
#[must_use]
pub fn changed_size(base: &Tree, tree: &Tree) -> u64 {
    let changes = changes(base, tree).into_iter();
    let kept = changes.filter(|change| change.kind != ChangeKind::Deleted);
    let nodes = kept.filter_map(|change| {
        let names = tree.find(&change.path, Last::Keep).ok()?;
        tree.node(&names).map(Node::size)
    });
    nodes.sum()
}

struct Comparison<'a> {
    base: &'a Tree,
    tree: &'a Tree,
    share_links: bool,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn directory(&mut self, path: &str, old: Option<&Entries>, new: &Entries) {
        let names: BTreeSet<&Name> = old.into_iter().flat_map(|old| old.keys()).collect();
        let names = names.into_iter().chain(new.keys()).collect::<BTreeSet<_>>();
        for name in names {
            let path = below(path, name);
            match (old.and_then(|old| old.get(name)), new.get(name)) {
                (Some(_), None) => self.push(&path, ChangeKind::Deleted),
                (None, Some(new)) => self.added(&path, new),
                (Some(old), Some(new)) => self.both(&path, old, new),
                (None, None) => {}
            }
        }
    }

    fn push(&mut self, path: &str, kind: ChangeKind) {
        let path = path.to_owned();
        self.changes.push(Change { path, kind });
    }

    fn added(&mut self, path: &str, new: &Slot) {
        self.push(path, ChangeKind::Added);
        let tree = self.tree;
        if let Some(entries) = tree.open(new).and_then(Node::entries) {
            self.directory(path, None, entries);
        }
    }

    fn both(&mut self, path: &str, old: &Slot, new: &Slot) {
        if self.is_shared(old, new) {
            return;
        }
        let (base, tree) = (self.base, self.tree);
        let (Some(old), Some(new)) = (base.open(old), tree.open(new)) else {
            return;
        };
        self.push(path, ChangeKind::Modified);
        let told = self.changes.len();
        if let Body::Directory(entries) = &new.body {
            self.directory(path, old.entries(), entries);
        }
        if self.changes.len() == told && old.looks_like(new) {
            self.changes.pop();
        }
    }

    fn is_shared(&self, old: &Slot, new: &Slot) -> bool {
        match (old, new) {
            (Slot::Own(old), Slot::Own(new)) => self.is_shared_node(old, new),
            (Slot::Linked(old), Slot::Linked(new)) => self.share_links && old == new,
            _ => false,
        }
    }

    fn is_shared_node(&self, old: &Arc<Node>, new: &Arc<Node>) -> bool {
        self.share_links && Arc::ptr_eq(old, new)
    }
}
