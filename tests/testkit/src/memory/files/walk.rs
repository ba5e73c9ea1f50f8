//! Going through a whole tree, and comparing two.

use std::collections::BTreeMap;

use super::error::Error;
use super::node::{Metadata, Name, Node, Slot};
use super::path::below;
use super::resolve::Last;
use super::tree::Tree;

/// A file met on a walk.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Walked {
    /// Its path from the root of the tree.
    pub path: String,
    /// What it is; a symbolic link is not followed.
    pub metadata: Metadata,
}

/// A file met on a walk inside this module.
pub(crate) struct Met<'a> {
    pub(crate) path: String,
    pub(crate) slot: &'a Slot,
    pub(crate) node: &'a Node,
}

impl Tree {
    /// Everything below a directory, parents before what they hold and sorted
    /// by name in each directory. Symbolic links are not followed.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn walk(&self, path: &str) -> Result<Vec<Walked>, Error> {
        let names = self.find(path, Last::Follow)?;
        let walked = self.met(&names, &super::path::join(&names)).into_iter();
        let walked = walked.map(|met| Walked {
            metadata: met.node.metadata(self.names_of(met.slot)),
            path: met.path,
        });
        Ok(walked.collect())
    }

    /// The bytes of all files; one with several names counts once.
    #[must_use]
    pub fn size(&self) -> u64 {
        let met = self.met(&[], "");
        let own = met.iter().filter(|met| matches!(met.slot, Slot::Own(_)));
        let own: u64 = own.map(|met| file_size(met.node)).sum();
        let linked = self.links.values().map(|linked| file_size(&linked.node));
        own + linked.sum::<u64>()
    }

    /// Everything below a resolved directory; the paths start with `prefix`.
    pub(crate) fn met(&self, names: &[Name], prefix: &str) -> Vec<Met<'_>> {
        let mut met = Vec::new();
        if let Some(node) = self.node(names) {
            self.collect(node, prefix, &mut met);
        }
        met
    }

    fn collect<'a>(&'a self, node: &'a Node, prefix: &str, met: &mut Vec<Met<'a>>) {
        for (name, slot) in node.entries().into_iter().flatten() {
            let Some(node) = self.open(slot) else {
                continue;
            };
            let path = below(prefix, name);
            met.push(Met {
                path: path.clone(),
                slot,
                node,
            });
            self.collect(node, &path, met);
        }
    }

    /// For each path that shares its file with others: all paths of that file.
    pub(crate) fn partners(&self) -> BTreeMap<String, Vec<String>> {
        let mut groups: BTreeMap<u64, Vec<String>> = BTreeMap::new();
        if self.links.is_empty() {
            return BTreeMap::new();
        }
        for met in self.met(&[], "") {
            if let Slot::Linked(id) = met.slot {
                groups.entry(*id).or_default().push(met.path);
            }
        }
        let groups = groups.into_values().filter(|group| group.len() > 1);
        groups
            .flat_map(|group| {
                group
                    .clone()
                    .into_iter()
                    .map(move |path| (path, group.clone()))
            })
            .collect()
    }
}

/// Two trees are equal when they look the same from inside: the same paths, the
/// same files, attributes and hard links. Their limits and clocks are their own.
impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.met(&[], ""), other.met(&[], ""));
        self.root.looks_like(&other.root)
            && mine.len() == theirs.len()
            && mine
                .iter()
                .zip(&theirs)
                .all(|(mine, theirs)| mine.path == theirs.path && mine.node.looks_like(theirs.node))
            && self.partners() == other.partners()
    }
}

fn file_size(node: &Node) -> u64 {
    match node.body {
        super::node::Body::File(_) => node.size(),
        _ => 0,
    }
}
