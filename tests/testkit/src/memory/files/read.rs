//! Looking at a tree.

use bytes::Bytes;

use super::error::{Errno, Error};
use super::node::{Body, Metadata};
use super::resolve::Last;
use super::tree::Tree;

/// An entry of a directory.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    /// Its name in the directory.
    pub name: String,
    /// What it is; a symbolic link is not followed.
    pub metadata: Metadata,
}

impl Tree {
    /// The content of a file. It is shared, not copied.
    ///
    /// # Errors
    ///
    /// When there is no file at the path: `EISDIR` for a directory, `EINVAL`
    /// for devices and pipes, which have no content here.
    pub fn read(&self, path: &str) -> Result<Bytes, Error> {
        let names = self.find(path, Last::Follow)?;
        match self.node(&names).map(|node| &node.body) {
            Some(Body::File(content)) => Ok(Bytes::from_owner(content.clone())),
            Some(Body::Directory(_)) => Err(Error::new(path, Errno::IsDirectory)),
            _ => Err(Error::new(path, Errno::Invalid)),
        }
    }

    /// What a directory holds, sorted by name.
    ///
    /// # Errors
    ///
    /// When there is no directory at the path.
    pub fn list(&self, path: &str) -> Result<Vec<Listed>, Error> {
        let names = self.find(path, Last::Follow)?;
        let node = self.node(&names);
        let entries = node.and_then(|node| node.entries());
        let entries = entries.ok_or_else(|| Error::new(path, Errno::NotDirectory))?;
        let listed = entries.iter().filter_map(|(name, slot)| {
            let metadata = self.open(slot)?.metadata(self.names_of(slot));
            let name = name.to_string();
            Some(Listed { name, metadata })
        });
        Ok(listed.collect())
    }

    /// What `stat` tells: a symbolic link at the end is followed.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn metadata(&self, path: &str) -> Result<Metadata, Error> {
        self.stat(path, Last::Follow)
    }

    /// What `lstat` tells: a symbolic link at the end is told of itself.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn symlink_metadata(&self, path: &str) -> Result<Metadata, Error> {
        self.stat(path, Last::Keep)
    }

    fn stat(&self, path: &str, last: Last) -> Result<Metadata, Error> {
        let names = self.find(path, last)?;
        let links = self.slot(&names).map_or(1, |slot| self.names_of(slot));
        let node = self.node(&names);
        let node = node.ok_or_else(|| Error::new(path, Errno::NotFound))?;
        Ok(node.metadata(links))
    }

    /// Whether there is something at the path, symbolic links followed.
    #[must_use]
    pub fn exists(&self, path: &str) -> bool {
        self.find(path, Last::Follow).is_ok()
    }

    /// Whether there is a directory at the path, symbolic links followed.
    #[must_use]
    pub fn is_dir(&self, path: &str) -> bool {
        self.metadata(path).is_ok_and(|found| found.is_dir())
    }

    /// Where a symbolic link leads, as it was written.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path; `EINVAL` when it is no link.
    pub fn read_link(&self, path: &str) -> Result<String, Error> {
        let names = self.find(path, Last::Keep)?;
        match self.node(&names).map(|node| &node.body) {
            Some(Body::Symlink(target)) => Ok(target.to_string()),
            _ => Err(Error::new(path, Errno::Invalid)),
        }
    }
}
