//! The files that the programs of a container see, or those of a build: its own, and what is mounted.

use std::sync::{Arc, Mutex};

use bytes::Bytes;

use crate::memory::files::{Errno, Error, Kind as NodeKind, Tree, clean};
use crate::memory::programs::{Clock, FileError, Files, Kind};
use crate::memory::sync::lock;

/// A tree that programs change while others look at it.
pub(super) type SharedTree = Arc<Mutex<Tree>>;

/// A copy of what a tree is now, which costs nothing.
pub(super) fn snapshot(tree: &SharedTree) -> Tree {
    lock(tree).clone()
}

/// A tree that is seen at a path of another.
#[derive(Clone, Debug)]
pub(super) struct Mounted {
    /// The path where it is seen.
    pub(super) at: String,
    pub(super) tree: SharedTree,
    /// The path in the tree; empty for the whole of it.
    pub(super) inside: String,
    pub(super) writable: bool,
}

/// The files of a container.
#[derive(Debug)]
pub(super) struct Rootfs {
    root: Mounted,
    /// The deepest paths first.
    mounts: Vec<Mounted>,
    clock: Clock,
}

impl Rootfs {
    pub(super) fn new(tree: SharedTree, mut mounts: Vec<Mounted>, clock: Clock) -> Self {
        mounts.sort_by_key(|mount| std::cmp::Reverse(mount.at.len()));
        let root = Mounted {
            at: String::new(),
            tree,
            inside: String::new(),
            writable: true,
        };
        Self {
            root,
            mounts,
            clock,
        }
    }

    /// The tree that has a path, and the path in it.
    fn place(&self, path: &str) -> (&Mounted, String) {
        let mut mounts = self.mounts.iter();
        let found = mounts.find_map(|mount| Some((mount, below(&mount.at, path)?)));
        let (mount, rest) = found.unwrap_or((&self.root, path));
        (mount, clean(&format!("{}{rest}", mount.inside)))
    }

    fn look<T>(
        &self,
        path: &str,
        look: impl FnOnce(&Tree, &str) -> Result<T, Error>,
    ) -> Result<T, FileError> {
        let (mount, inner) = self.place(path);
        look(&lock(&mount.tree), &inner).map_err(|error| wrong(&error))
    }

    fn change<T>(
        &self,
        path: &str,
        change: impl FnOnce(&mut Tree, &str) -> Result<T, Error>,
    ) -> Result<T, FileError> {
        let (mount, inner) = self.place(path);
        if !mount.writable {
            return Err(FileError::ReadOnly);
        }
        let now = self.clock.seconds();
        let mut tree = lock(&mount.tree);
        tree.set_now(now);
        change(&mut tree, &inner).map_err(|error| wrong(&error))
    }

    fn is_mount(&self, path: &str) -> bool {
        self.mounts.iter().any(|mount| mount.at == path)
    }
}

/// What is left of a path behind a directory; nothing if it is elsewhere.
pub(super) fn below<'a>(directory: &str, path: &'a str) -> Option<&'a str> {
    let rest = path.strip_prefix(directory)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

fn wrong(error: &Error) -> FileError {
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

impl Files for Rootfs {
    fn kind(&self, path: &str) -> Result<Kind, FileError> {
        let found = self.look(path, Tree::metadata)?;
        Ok(if found.kind == NodeKind::Directory {
            Kind::Directory
        } else {
            Kind::File
        })
    }

    fn read(&self, path: &str) -> Result<Bytes, FileError> {
        self.look(path, Tree::read)
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<(), FileError> {
        self.change(path, |tree, path| tree.write(path, content))
    }

    fn append(&self, path: &str, content: &[u8]) -> Result<(), FileError> {
        self.change(path, |tree, path| tree.append(path, content))
    }

    fn list(&self, path: &str) -> Result<Vec<String>, FileError> {
        let listed = self.look(path, Tree::list)?;
        Ok(listed.into_iter().map(|entry| entry.name).collect())
    }

    fn make_dir(&self, path: &str) -> Result<(), FileError> {
        self.change(path, |tree, path| tree.make_dir(path, 0o755))
    }

    fn remove(&self, path: &str) -> Result<(), FileError> {
        if self.is_mount(path) {
            return Err(FileError::Denied);
        }
        self.change(path, |tree, path| {
            // A link to a directory is removed itself.
            if tree.symlink_metadata(path)?.is_dir() {
                tree.remove_dir(path)
            } else {
                tree.remove_file(path)
            }
        })
    }
}
