//! What a tree is made of.

use std::collections::BTreeMap;
use std::sync::Arc;

/// The name of an entry of a directory.
pub(crate) type Name = Arc<str>;
/// The entries of a directory.
pub(crate) type Entries = BTreeMap<Name, Slot>;

/// The bytes of a file. A type of its own, so that a reader can share them.
#[derive(Clone, Default, Eq, PartialEq)]
pub(crate) struct Content(pub(crate) Arc<Vec<u8>>);

impl AsRef<[u8]> for Content {
    fn as_ref(&self) -> &[u8] {
        self.0.as_slice()
    }
}

/// Where a directory finds an entry.
#[derive(Clone)]
pub(crate) enum Slot {
    /// Here, under this one name.
    Own(Arc<Node>),
    /// In the tree's table of hard links, under several names.
    Linked(u64),
}

#[derive(Clone)]
pub(crate) struct Node {
    pub(crate) owner: Owner,
    pub(crate) body: Body,
}

/// What every kind of file has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Owner {
    pub(crate) mode: u32,
    pub(crate) uid: u32,
    pub(crate) gid: u32,
    pub(crate) modified: u64,
}

#[derive(Clone)]
pub(crate) enum Body {
    Directory(Entries),
    File(Content),
    Symlink(Arc<str>),
    Fifo,
    CharDevice { major: u32, minor: u32 },
    BlockDevice { major: u32, minor: u32 },
}

/// The kinds of files.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A symbolic link.
    Symlink,
    /// A named pipe.
    Fifo,
    /// A character device; only its entry exists, there is nothing behind it.
    CharDevice {
        /// The number of the driver.
        major: u32,
        /// The number of the device.
        minor: u32,
    },
    /// A block device; only its entry exists, there is nothing behind it.
    BlockDevice {
        /// The number of the driver.
        major: u32,
        /// The number of the device.
        minor: u32,
    },
}

/// What `stat` tells of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// What it is.
    pub kind: Kind,
    /// The permissions: the lowest twelve bits, without the kind.
    pub mode: u32,
    /// The user it belongs to.
    pub uid: u32,
    /// The group it belongs to.
    pub gid: u32,
    /// When it last changed, in whole seconds since 1970 (UTC): archives of
    /// Docker's time hold no more.
    pub modified: u64,
    /// The bytes of a file, or those of a link's target; 0 for all else.
    pub size: u64,
    /// How many names it has; always 1 for a directory.
    pub links: u32,
}

impl Metadata {
    /// Whether it is a directory.
    #[must_use]
    pub fn is_dir(&self) -> bool {
        self.kind == Kind::Directory
    }

    /// Whether it is a regular file.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.kind == Kind::File
    }
}

impl Node {
    pub(crate) fn new(body: Body, mode: u32, modified: u64) -> Self {
        let owner = Owner {
            mode: mode & 0o7777,
            uid: 0,
            gid: 0,
            modified,
        };
        Self { owner, body }
    }

    pub(crate) fn entries(&self) -> Option<&Entries> {
        match &self.body {
            Body::Directory(entries) => Some(entries),
            _ => None,
        }
    }

    pub(crate) fn is_dir(&self) -> bool {
        self.entries().is_some()
    }

    pub(crate) fn kind(&self) -> Kind {
        match self.body {
            Body::Directory(_) => Kind::Directory,
            Body::File(_) => Kind::File,
            Body::Symlink(_) => Kind::Symlink,
            Body::Fifo => Kind::Fifo,
            Body::CharDevice { major, minor } => Kind::CharDevice { major, minor },
            Body::BlockDevice { major, minor } => Kind::BlockDevice { major, minor },
        }
    }

    pub(crate) fn size(&self) -> u64 {
        let size = match &self.body {
            Body::File(content) => content.0.len(),
            Body::Symlink(target) => target.len(),
            _ => 0,
        };
        size as u64
    }

    pub(crate) fn metadata(&self, links: u32) -> Metadata {
        Metadata {
            kind: self.kind(),
            mode: self.owner.mode,
            uid: self.owner.uid,
            gid: self.owner.gid,
            modified: self.owner.modified,
            size: self.size(),
            links,
        }
    }

    /// Whether both are the same file to look at; for directories, their
    /// entries aside.
    pub(crate) fn looks_like(&self, other: &Self) -> bool {
        self.owner == other.owner
            && match (&self.body, &other.body) {
                (Body::File(one), Body::File(two)) => Arc::ptr_eq(&one.0, &two.0) || one.0 == two.0,
                (Body::Symlink(one), Body::Symlink(two)) => one == two,
                _ => self.kind() == other.kind(),
            }
    }
}
