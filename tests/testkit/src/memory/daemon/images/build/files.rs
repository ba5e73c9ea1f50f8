//! A tree as emulated programs see it.

use std::fmt;
use std::sync::Mutex;

use bytes::Bytes;

use crate::memory::files::{Errno, Error, Tree};
use crate::memory::programs::{Clock, FileError, Files, Kind};
use crate::memory::sync::lock;

/// The mode of directories that programs make.
const MODE: u32 = 0o755;

/// A tree that programs change.
pub(super) struct TreeFiles {
    tree: Mutex<Tree>,
    clock: Clock,
}

impl TreeFiles {
    pub(super) fn new(tree: Tree, clock: Clock) -> Self {
        let tree = Mutex::new(tree);
        Self { tree, clock }
    }

    /// The tree as it is now.
    pub(super) fn tree(&self) -> Tree {
        lock(&self.tree).clone()
    }

    fn change(&self, change: impl FnOnce(&mut Tree) -> Result<(), Error>) -> Result<(), FileError> {
        let now = u64::try_from(self.clock.now().unix_timestamp());
        let mut tree = lock(&self.tree);
        tree.set_now(now.unwrap_or_default());
        change(&mut tree).map_err(|error| told(&error))
    }
}

impl Files for TreeFiles {
    fn kind(&self, path: &str) -> Result<Kind, FileError> {
        let found = lock(&self.tree).metadata(path);
        let found = found.map_err(|error| told(&error))?;
        Ok(if found.is_dir() {
            Kind::Directory
        } else {
            Kind::File
        })
    }

    fn read(&self, path: &str) -> Result<Bytes, FileError> {
        lock(&self.tree).read(path).map_err(|error| told(&error))
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<(), FileError> {
        self.change(|tree| tree.write(path, content))
    }

    fn append(&self, path: &str, content: &[u8]) -> Result<(), FileError> {
        self.change(|tree| tree.append(path, content))
    }

    fn list(&self, path: &str) -> Result<Vec<String>, FileError> {
        let listed = lock(&self.tree).list(path);
        let listed = listed.map_err(|error| told(&error))?.into_iter();
        Ok(listed.map(|listed| listed.name).collect())
    }

    fn make_dir(&self, path: &str) -> Result<(), FileError> {
        self.change(|tree| tree.make_dir(path, MODE))
    }

    fn remove(&self, path: &str) -> Result<(), FileError> {
        self.change(|tree| {
            let is_directory = tree.symlink_metadata(path)?.is_dir();
            if is_directory {
                tree.remove_dir(path)
            } else {
                tree.remove_file(path)
            }
        })
    }
}

/// Without what is in the files.
impl fmt::Debug for TreeFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TreeFiles")
    }
}

fn told(error: &Error) -> FileError {
    match error.errno() {
        Errno::NotFound => FileError::NotFound,
        Errno::Exists => FileError::Exists,
        Errno::NotDirectory => FileError::NotADirectory,
        Errno::IsDirectory => FileError::IsADirectory,
        Errno::NotEmpty => FileError::NotEmpty,
        Errno::NameTooLong => FileError::TooLong,
        Errno::TooLarge => FileError::NoSpace,
        _ => FileError::Denied,
    }
}
