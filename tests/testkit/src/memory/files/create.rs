//! Making and writing files.

use std::sync::Arc;

use super::error::{Errno, Error};
use super::node::{Body, Content, Entries, Kind, Name, Node, Slot};
use super::path::{check_length, check_name};
use super::resolve::Last;
use super::tree::Tree;

impl Tree {
    /// Writes a file anew: creates it with mode 0644, or replaces the content
    /// of the one that is there and keeps its mode and owner.
    ///
    /// # Errors
    ///
    /// When the directory is not there, when the path is not a file's, or when
    /// the content is over the limit.
    pub fn write(&mut self, path: &str, content: impl Into<Vec<u8>>) -> Result<(), Error> {
        let content = content.into();
        self.check_size(path, content.len())?;
        let written = Content(Arc::new(content));
        self.change_content(path, |old| *old = written)
    }

    /// Writes at the end of a file; creates it if it is not there.
    ///
    /// # Errors
    ///
    /// Those of [`Tree::write`].
    pub fn append(&mut self, path: &str, more: &[u8]) -> Result<(), Error> {
        let present = self.size_at(path);
        self.check_size(path, present.saturating_add(more.len()))?;
        self.change_content(path, |content| {
            Arc::make_mut(&mut content.0).extend_from_slice(more);
        })
    }

    fn size_at(&self, path: &str) -> usize {
        let size = self.metadata(path).map_or(0, |found| found.size);
        usize::try_from(size).unwrap_or(usize::MAX)
    }

    fn change_content(
        &mut self,
        path: &str,
        change: impl FnOnce(&mut Content),
    ) -> Result<(), Error> {
        let names = self.place(path, Last::Follow)?;
        if self.node(&names).is_none() {
            if path.ends_with('/') {
                return Err(Error::new(path, Errno::IsDirectory));
            }
            let file = Body::File(Content::default());
            self.add(path, &names, Node::new(file, 0o644, self.now()))?;
        }
        let now = self.now();
        let node = self.node_mut(&names);
        let node = node.ok_or_else(|| Error::new(path, Errno::NotFound))?;
        match &mut node.body {
            Body::File(content) => change(content),
            Body::Directory(_) => return Err(Error::new(path, Errno::IsDirectory)),
            _ => return Err(Error::new(path, Errno::Invalid)),
        }
        node.owner.modified = now;
        Ok(())
    }

    /// Makes one directory.
    ///
    /// # Errors
    ///
    /// When its parent is not there, or when something is there already.
    pub fn make_dir(&mut self, path: &str, mode: u32) -> Result<(), Error> {
        let names = self.place(path, Last::Keep)?;
        let directory = Body::Directory(Entries::new());
        self.add(path, &names, Node::new(directory, mode, self.now()))
    }

    /// Makes a directory and all its parents, each with the mode. A directory
    /// that is there already is left as it is.
    ///
    /// # Errors
    ///
    /// When something on the way is there and no directory.
    pub fn make_dirs(&mut self, path: &str, mode: u32) -> Result<(), Error> {
        self.make_dirs_in(&[], path, mode, &mut 0).map(|_| ())
    }

    /// Makes a symbolic link. The target is kept as it is written; it need not
    /// exist.
    ///
    /// # Errors
    ///
    /// When something is at the path already, or when the target is empty or
    /// too long.
    pub fn make_symlink(&mut self, target: &str, path: &str) -> Result<(), Error> {
        check_length(target).map_err(|error| Error::new(path, error.errno()))?;
        let names = self.place(path, Last::Keep)?;
        let link = Body::Symlink(Arc::from(target));
        self.add(path, &names, Node::new(link, 0o777, self.now()))
    }

    /// Gives a file one more name. Both names are the same file from then on.
    ///
    /// # Errors
    ///
    /// When there is nothing to link, when something has the new name already;
    /// `EPERM` for a directory.
    pub fn make_link(&mut self, existing: &str, path: &str) -> Result<(), Error> {
        let from = self.find(existing, Last::Keep)?;
        let to = self.place(path, Last::Keep)?;
        self.link(&from, &to)
            .map_err(|errno| Error::new(path, errno))
    }

    pub(crate) fn link(&mut self, from: &[Name], to: &[Name]) -> Result<(), Errno> {
        if self.node(from).is_none_or(Node::is_dir) {
            return Err(Errno::NotPermitted);
        }
        self.check_new(to)?;
        let slot = self.share(from).ok_or(Errno::NotFound)?;
        self.put(to, slot)?;
        self.stamp_parent(to);
        Ok(())
    }

    /// Makes an empty file, a pipe or a device.
    ///
    /// # Errors
    ///
    /// When something is at the path already; `EINVAL` for directories and
    /// symbolic links, which have their own functions.
    pub fn make_node(&mut self, path: &str, kind: Kind, mode: u32) -> Result<(), Error> {
        let body = match kind {
            Kind::File => Body::File(Content::default()),
            Kind::Fifo => Body::Fifo,
            Kind::CharDevice { major, minor } => Body::CharDevice { major, minor },
            Kind::BlockDevice { major, minor } => Body::BlockDevice { major, minor },
            Kind::Directory | Kind::Symlink => return Err(Error::new(path, Errno::Invalid)),
        };
        let names = self.place(path, Last::Keep)?;
        self.add(path, &names, Node::new(body, mode, self.now()))
    }

    /// Adds a node where nothing is yet.
    fn add(&mut self, path: &str, names: &[Name], node: Node) -> Result<(), Error> {
        let fail = |errno| Error::new(path, errno);
        self.check_new(names).map_err(fail)?;
        self.put(names, Slot::Own(Arc::new(node))).map_err(fail)?;
        self.stamp_parent(names);
        Ok(())
    }

    pub(crate) fn check_new(&self, names: &[Name]) -> Result<(), Errno> {
        let Some((last, parents)) = names.split_last() else {
            return Err(Errno::Exists);
        };
        if self.node(names).is_some() {
            return Err(Errno::Exists);
        }
        match self.node(parents) {
            None => return Err(Errno::NotFound),
            Some(node) if !node.is_dir() => return Err(Errno::NotDirectory),
            Some(_) => {}
        }
        check_name(last)
    }

    pub(crate) fn stamp_parent(&mut self, names: &[Name]) {
        if let Some((_, parents)) = names.split_last() {
            self.stamp(parents);
        }
    }
}
