//! Writing tar archives.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};

use tar::{Builder, EntryType, Header};

use crate::memory::files::node::{Body, Node, Owner, Slot};
use crate::memory::files::tree::Tree;

/// The longest name of a link in the head itself.
const SHORT_LINK: usize = 100;

/// Writes an archive in which every entry is named relative to its root.
pub(crate) struct ArchiveWriter<W: Write> {
    tar: Builder<W>,
    /// Under which name a file with several was written first.
    written: BTreeMap<u64, String>,
}

impl<W: Write> ArchiveWriter<W> {
    pub(crate) fn new(writer: W) -> Self {
        Self {
            tar: Builder::new(writer),
            written: BTreeMap::new(),
        }
    }

    /// Writes what a slot of a tree holds; of a directory only its own entry.
    pub(crate) fn slot(&mut self, tree: &Tree, name: &str, slot: &Slot) -> io::Result<()> {
        let Some(node) = tree.open(slot) else {
            return Ok(());
        };
        let name = name.trim_start_matches('/');
        if let Slot::Linked(id) = slot {
            if let Some(first) = self.written.get(id).cloned() {
                let header = header(EntryType::Link, &node.owner);
                return self.link(header, name, &first);
            }
            self.written.insert(*id, name.to_owned());
        }
        self.node(name, node)
    }

    fn node(&mut self, name: &str, node: &Node) -> io::Result<()> {
        let owner = &node.owner;
        match &node.body {
            Body::Directory(_) => self.directory(name, owner),
            Body::File(content) => self.file(name, owner, &content.0),
            Body::Symlink(target) => self.link(header(EntryType::Symlink, owner), name, target),
            Body::Fifo => self.empty(header(EntryType::Fifo, owner), name),
            Body::CharDevice { major, minor } => {
                let header = device(EntryType::Char, owner, *major, *minor)?;
                self.empty(header, name)
            }
            Body::BlockDevice { major, minor } => {
                let header = device(EntryType::Block, owner, *major, *minor)?;
                self.empty(header, name)
            }
        }
    }

    pub(crate) fn directory(&mut self, name: &str, owner: &Owner) -> io::Result<()> {
        self.empty(header(EntryType::Directory, owner), &format!("{name}/"))
    }

    pub(crate) fn file(&mut self, name: &str, owner: &Owner, content: &[u8]) -> io::Result<()> {
        let mut header = header(EntryType::Regular, owner);
        header.set_size(content.len() as u64);
        self.tar.append_data(&mut header, name, content)
    }

    fn empty(&mut self, mut header: Header, name: &str) -> io::Result<()> {
        self.tar.append_data(&mut header, name, io::empty())
    }

    /// The library would tidy the target, which has to stay as it is.
    fn link(&mut self, mut header: Header, name: &str, target: &str) -> io::Result<()> {
        if target.len() <= SHORT_LINK {
            header.set_link_name_literal(target)?;
        } else {
            self.long_link(target)?;
        }
        self.empty(header, name)
    }

    fn long_link(&mut self, target: &str) -> io::Result<()> {
        let mut header = Header::new_gnu();
        header.set_path("././@LongLink")?;
        header.set_entry_type(EntryType::GNULongLink);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(target.len() as u64 + 1);
        header.set_cksum();
        self.tar.append(&header, target.as_bytes().chain(&[0][..]))
    }

    /// Ends the archive and gives the writer back.
    pub(crate) fn finish(self) -> io::Result<W> {
        self.tar.into_inner()
    }
}

fn header(kind: EntryType, owner: &Owner) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(owner.mode);
    header.set_uid(u64::from(owner.uid));
    header.set_gid(u64::from(owner.gid));
    header.set_mtime(owner.modified);
    header.set_size(0);
    header
}

fn device(kind: EntryType, owner: &Owner, major: u32, minor: u32) -> io::Result<Header> {
    let mut header = header(kind, owner);
    header.set_device_major(major)?;
    header.set_device_minor(minor)?;
    Ok(header)
}
