//! Removing and renaming.

use super::error::{Errno, Error};
use super::node::{Name, Node, Slot};
use super::path::{DEEPEST, LONGEST_PATH, check_name, join};
use super::resolve::Last;
use super::tree::Tree;

impl Tree {
    /// Removes a name of a file, a link, a pipe or a device.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path; `EISDIR` for a directory.
    pub fn remove_file(&mut self, path: &str) -> Result<(), Error> {
        let names = self.find(path, Last::Keep)?;
        if self.node(&names).is_some_and(Node::is_dir) {
            return Err(Error::new(path, Errno::IsDirectory));
        }
        self.remove_names(path, &names)
    }

    /// Removes an empty directory.
    ///
    /// # Errors
    ///
    /// When there is no directory at the path; `ENOTEMPTY` when it holds
    /// something.
    pub fn remove_dir(&mut self, path: &str) -> Result<(), Error> {
        let names = self.find(path, Last::Keep)?;
        match self.node(&names).and_then(Node::entries) {
            None => Err(Error::new(path, Errno::NotDirectory)),
            Some(entries) if !entries.is_empty() => Err(Error::new(path, Errno::NotEmpty)),
            Some(_) => self.remove_names(path, &names),
        }
    }

    /// Removes whatever is at the path, a directory with all it holds. A
    /// symbolic link is removed itself, not what it leads to.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path; `EBUSY` for the root.
    pub fn remove_all(&mut self, path: &str) -> Result<(), Error> {
        let names = self.find(path, Last::Keep)?;
        self.remove_names(path, &names)
    }

    fn remove_names(&mut self, path: &str, names: &[Name]) -> Result<(), Error> {
        if names.is_empty() {
            return Err(Error::new(path, Errno::Busy));
        }
        self.drop_names(names);
        self.stamp_parent(names);
        Ok(())
    }

    /// Removes what is at a resolved path, if anything, without touching the
    /// directory's time.
    pub(crate) fn drop_names(&mut self, names: &[Name]) {
        if let Some(slot) = self.take(names) {
            self.forget(&slot);
        }
    }

    /// Gives a file or a directory another place. What is there already is
    /// replaced; a directory only by a directory, and only when empty.
    ///
    /// # Errors
    ///
    /// When there is nothing to move, or when it does not fit there: `EINVAL`
    /// for a directory into itself, `EBUSY` for the root.
    pub fn rename(&mut self, from: &str, to: &str) -> Result<(), Error> {
        let source = self.find(from, Last::Keep)?;
        let target = self.place(to, Last::Keep)?;
        if source.is_empty() || target.is_empty() {
            return Err(Error::new(from, Errno::Busy));
        }
        if self.is_same(&source, &target) {
            return Ok(());
        }
        self.check_move(&source, &target)
            .map_err(|errno| Error::new(to, errno))?;
        if let Some(slot) = self.take(&source) {
            self.put(&target, slot)
                .map_err(|errno| Error::new(to, errno))?;
        }
        self.stamp_parent(&source);
        self.stamp_parent(&target);
        Ok(())
    }

    /// Two names of one file: a rename of one to the other does nothing.
    fn is_same(&self, one: &[Name], two: &[Name]) -> bool {
        one == two
            || matches!(
                (self.slot(one), self.slot(two)),
                (Some(Slot::Linked(one)), Some(Slot::Linked(two))) if one == two
            )
    }

    fn check_move(&self, source: &[Name], target: &[Name]) -> Result<(), Errno> {
        if target.starts_with(source) {
            return Err(Errno::Invalid);
        }
        let moved = self.node(source).ok_or(Errno::NotFound)?;
        match self.node(target) {
            None => self.check_new(target)?,
            Some(there) => check_replace(moved, there)?,
        }
        if let Some(last) = target.last() {
            check_name(last)?;
        }
        let (depth, bytes) = self.extent(moved);
        if target.len() + depth > DEEPEST || join(target).len() + bytes > LONGEST_PATH {
            return Err(Errno::NameTooLong);
        }
        Ok(())
    }

    /// How many directories deep and how many bytes of path a node reaches
    /// below itself.
    fn extent(&self, node: &Node) -> (usize, usize) {
        let mut most = (0, 0);
        for (name, slot) in node.entries().into_iter().flatten() {
            let (depth, bytes) = self.open(slot).map_or((0, 0), |node| self.extent(node));
            most.0 = most.0.max(depth + 1);
            most.1 = most.1.max(bytes + name.len() + 1);
        }
        most
    }
}

fn check_replace(moved: &Node, there: &Node) -> Result<(), Errno> {
    match (moved.is_dir(), there.entries()) {
        (false, None) => Ok(()),
        (true, None) => Err(Errno::NotDirectory),
        (false, Some(_)) => Err(Errno::IsDirectory),
        (true, Some(entries)) if entries.is_empty() => Ok(()),
        (true, Some(_)) => Err(Errno::NotEmpty),
    }
}
