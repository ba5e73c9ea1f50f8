//! Copying from one tree to another.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::error::{Errno, Error};
use super::node::{Body, Entries, Name, Node, Slot};
use super::path::{DEEPEST, LONGEST_PATH, join, lexical};
use super::tree::Tree;

impl Tree {
    /// Copies a file to a resolved path and gives it to root. What is there is
    /// replaced. The content is shared.
    pub(crate) fn graft_file(&mut self, place: &[Name], source: &Node) -> Result<(), Error> {
        self.graft(place, source)
    }

    /// Copies what a directory of another tree holds into a directory of this
    /// one, and gives it to root. Directories that are in both are merged, all
    /// else is replaced.
    pub(crate) fn graft_directory(
        &mut self,
        place: &[Name],
        source: &Tree,
        from: &[Name],
    ) -> Result<(), Error> {
        let mut linked: BTreeMap<u64, Vec<Name>> = BTreeMap::new();
        for met in source.met(from, "") {
            let mut to = place.to_vec();
            to.extend(lexical(&met.path).into_iter().map(Name::from));
            let Slot::Linked(id) = met.slot else {
                self.graft(&to, met.node)?;
                continue;
            };
            if let Some(slot) = linked.get(id).and_then(|first| self.share(first)) {
                self.put(&to, slot).map_err(|errno| fail(&to, errno))?;
            } else {
                self.graft(&to, met.node)?;
                linked.insert(*id, to);
            }
        }
        Ok(())
    }

    fn graft(&mut self, place: &[Name], source: &Node) -> Result<(), Error> {
        if place.len() > DEEPEST || join(place).len() > LONGEST_PATH {
            return Err(fail(place, Errno::NameTooLong));
        }
        let mut owner = source.owner;
        (owner.uid, owner.gid) = (0, 0);
        if source.is_dir()
            && let Some(node) = self.node_mut(place)
            && node.is_dir()
        {
            node.owner = owner;
            return Ok(());
        }
        let body = match &source.body {
            Body::Directory(_) => Body::Directory(Entries::new()),
            other => other.clone(),
        };
        let slot = Slot::Own(Arc::new(Node { owner, body }));
        self.put(place, slot).map_err(|errno| fail(place, errno))
    }
}

fn fail(place: &[Name], errno: Errno) -> Error {
    Error::new(&join(place), errno)
}
