//! The tree itself and how its nodes are reached.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::error::{Errno, Error};
use super::node::{Body, Entries, Name, Node, Slot};

/// The largest file unless the owner of a tree wants another limit: 1 GiB.
const LARGEST_FILE: u64 = 1 << 30;

/// A file that has more than one name, or had.
#[derive(Clone)]
pub(crate) struct Linked {
    pub(crate) node: Arc<Node>,
    pub(crate) names: u32,
}

/// A file system in memory; a clone is a cheap snapshot of it.
///
/// Paths are UTF-8 and separated by `/`; a relative one starts at the root.
/// Nothing, neither `..` nor a symbolic link, leads out of the root.
/// Permissions are kept but not enforced: everybody is root.
#[derive(Clone)]
pub struct Tree {
    pub(crate) root: Arc<Node>,
    pub(crate) links: Arc<BTreeMap<u64, Linked>>,
    next_link: u64,
    now: u64,
    largest_file: u64,
}

/// Paths and sizes only: a file may hold a secret.
impl fmt::Debug for Tree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let met = self.met(&[], "").into_iter();
        let lines = met.map(|met| (met.path, met.node.metadata(self.names_of(met.slot))));
        formatter.debug_map().entries(lines).finish()
    }
}

impl Default for Tree {
    fn default() -> Self {
        Self::new()
    }
}

impl Tree {
    /// An empty file system: nothing but the root, of mode 0755.
    #[must_use]
    pub fn new() -> Self {
        Self {
            root: Arc::new(Node::new(Body::Directory(Entries::new()), 0o755, 0)),
            links: Arc::default(),
            next_link: 1,
            now: 0,
            largest_file: LARGEST_FILE,
        }
    }

    /// Sets the time with which changes from now on are stamped, in seconds
    /// since 1970. The tree has no clock of its own, so that two runs of a test
    /// give the same bytes.
    pub fn set_now(&mut self, seconds: u64) {
        self.now = seconds;
    }

    /// The time with which changes are stamped, in seconds since 1970.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.now
    }

    /// Sets how many bytes a file may grow to by writing; 1 GiB unless set.
    pub fn set_largest_file(&mut self, bytes: u64) {
        self.largest_file = bytes;
    }

    pub(crate) fn check_size(&self, path: &str, size: usize) -> Result<(), Error> {
        if size as u64 > self.largest_file {
            return Err(Error::new(path, Errno::TooLarge));
        }
        Ok(())
    }

    /// The node of a slot. A slot without one would be a bug of this module, so
    /// it is treated as if nothing were there.
    pub(crate) fn open<'a>(&'a self, slot: &'a Slot) -> Option<&'a Node> {
        match slot {
            Slot::Own(node) => Some(node),
            Slot::Linked(id) => self.links.get(id).map(|linked| &*linked.node),
        }
    }

    /// The node at a resolved path.
    pub(crate) fn node(&self, names: &[Name]) -> Option<&Node> {
        let mut node = &*self.root;
        for name in names {
            node = self.open(node.entries()?.get(name)?)?;
        }
        Some(node)
    }

    /// The slot at a resolved path; the root has none.
    pub(crate) fn slot(&self, names: &[Name]) -> Option<&Slot> {
        let (last, parents) = names.split_last()?;
        self.node(parents)?.entries()?.get(last)
    }

    /// How many names the file in a slot has.
    pub(crate) fn names_of(&self, slot: &Slot) -> u32 {
        match slot {
            Slot::Own(_) => 1,
            Slot::Linked(id) => self.links.get(id).map_or(1, |linked| linked.names),
        }
    }

    /// The node at a resolved path, to change it; what is shared is copied.
    pub(crate) fn node_mut(&mut self, names: &[Name]) -> Option<&mut Node> {
        if let Some(Slot::Linked(id)) = self.slot(names) {
            let id = *id;
            let linked = Arc::make_mut(&mut self.links).get_mut(&id)?;
            return Some(Arc::make_mut(&mut linked.node));
        }
        let mut node = Arc::make_mut(&mut self.root);
        for name in names {
            let Body::Directory(entries) = &mut node.body else {
                return None;
            };
            // No directory has a second name, so all on the way is its own.
            let Slot::Own(next) = entries.get_mut(name)? else {
                return None;
            };
            node = Arc::make_mut(next);
        }
        Some(node)
    }

    /// The entries of the directory at a resolved path, to change them.
    pub(crate) fn entries_mut(&mut self, names: &[Name]) -> Option<&mut Entries> {
        match &mut self.node_mut(names)?.body {
            Body::Directory(entries) => Some(entries),
            _ => None,
        }
    }

    /// Puts a slot in place of what is there, without touching the directory's
    /// time.
    pub(crate) fn put(&mut self, names: &[Name], slot: Slot) -> Result<(), Errno> {
        let (last, parents) = names.split_last().ok_or(Errno::Exists)?;
        let entries = self.entries_mut(parents).ok_or(Errno::NotDirectory)?;
        if let Some(old) = entries.insert(last.clone(), slot) {
            self.forget(&old);
        }
        Ok(())
    }

    /// Takes a slot out of its directory, without touching the directory's time
    /// and without forgetting the links below it.
    pub(crate) fn take(&mut self, names: &[Name]) -> Option<Slot> {
        let (last, parents) = names.split_last()?;
        self.entries_mut(parents)?.remove(last)
    }

    /// Says that the names at and below a slot are no more.
    pub(crate) fn forget(&mut self, slot: &Slot) {
        match slot {
            Slot::Linked(id) => self.forget_name(*id),
            Slot::Own(node) => {
                // Without hard links there is nothing to look for.
                if self.links.is_empty() {
                    return;
                }
                for below in node.entries().into_iter().flat_map(BTreeMap::values) {
                    self.forget(below);
                }
            }
        }
    }

    fn forget_name(&mut self, id: u64) {
        let links = Arc::make_mut(&mut self.links);
        let Some(linked) = links.get_mut(&id) else {
            return;
        };
        linked.names = linked.names.saturating_sub(1);
        if linked.names == 0 {
            links.remove(&id);
        }
    }

    /// Makes the file at a resolved path ready for one more name; gives the
    /// slot for that name.
    pub(crate) fn share(&mut self, names: &[Name]) -> Option<Slot> {
        let id = match self.slot(names)? {
            Slot::Linked(id) => *id,
            Slot::Own(node) => {
                let node = Arc::clone(node);
                self.link_first(names, node)?
            }
        };
        Arc::make_mut(&mut self.links).get_mut(&id)?.names += 1;
        Some(Slot::Linked(id))
    }

    fn link_first(&mut self, names: &[Name], node: Arc<Node>) -> Option<u64> {
        let id = self.next_link;
        self.next_link += 1;
        let (last, parents) = names.split_last()?;
        let entries = self.entries_mut(parents)?;
        entries.insert(last.clone(), Slot::Linked(id));
        let linked = Linked { node, names: 1 };
        Arc::make_mut(&mut self.links).insert(id, linked);
        Some(id)
    }

    /// Stamps a directory, because an entry came or went.
    pub(crate) fn stamp(&mut self, names: &[Name]) {
        let now = self.now;
        if let Some(node) = self.node_mut(names) {
            node.owner.modified = now;
        }
    }
}
