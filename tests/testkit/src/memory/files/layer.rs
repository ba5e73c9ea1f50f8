//! The difference of two trees as an archive, and an archive on top of a tree.
//!
//! Deletions are whiteouts as AUFS has them: an empty file `.wh.name` for what
//! is gone, `.wh..wh..opq` in a directory that hides what it held before.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Write};

use super::archive::member::{Member, MemberBody};
use super::archive::read::each_member;
use super::archive::unpack::{Unpacker, parts};
use super::archive::write::ArchiveWriter;
use super::archive::{ArchiveError, Limits};
use super::changes::{ChangeKind, changes};
use super::error::{Errno, Error};
use super::node::{Name, Node, Owner};
use super::path::{base, below, join};
use super::resolve::Last;
use super::tree::Tree;

const WHITEOUT: &str = ".wh.";
/// Hides what lower layers have in the directory.
const OPAQUE: &str = ".wh..wh..opq";
/// AUFS keeps its own files at the root under names that start so.
const AUFS: &str = ".wh..wh.";
/// Where AUFS keeps files that have several names.
const AUFS_LINKS: &str = ".wh..wh.plnk/";

/// Writes what turns `base` into `tree` as a layer: the entries that
/// [`changes`](changes()) tells, deletions as whiteouts.
///
/// All names of a file whose names changed are written, so that the layer needs
/// nothing of its base. The root itself has no entry, as in Docker's layers.
///
/// # Errors
///
/// When the writer fails.
pub fn write_layer<W: Write>(base: &Tree, tree: &Tree, writer: W) -> io::Result<W> {
    let mut archive = ArchiveWriter::new(writer);
    for (path, kind) in layer_entries(base, tree) {
        if kind == ChangeKind::Deleted {
            whiteout(&mut archive, &path)?;
        } else if let Ok(names) = tree.find(&path, Last::Keep)
            && let Some(slot) = tree.slot(&names)
        {
            archive.slot(tree, &path, slot)?;
        }
    }
    archive.finish()
}

fn layer_entries(base: &Tree, tree: &Tree) -> BTreeMap<String, ChangeKind> {
    let changes = changes(base, tree).into_iter();
    let mut entries: BTreeMap<_, _> = changes.map(|change| (change.path, change.kind)).collect();
    let (old, new) = (base.partners(), tree.partners());
    for path in old.keys().chain(new.keys()) {
        let is_there = tree.symlink_metadata(path).is_ok();
        if is_there && old.get(path) != new.get(path) {
            entries.entry(path.clone()).or_insert(ChangeKind::Modified);
        }
    }
    entries
}

/// Whiteouts have no time, so that like trees give like bytes.
fn whiteout<W: Write>(archive: &mut ArchiveWriter<W>, path: &str) -> io::Result<()> {
    let name = base(path);
    let directory = path.strip_suffix(name).unwrap_or(path);
    let name = format!("{directory}{WHITEOUT}{name}");
    let owner = Owner {
        mode: 0,
        uid: 0,
        gid: 0,
        modified: 0,
    };
    archive.file(name.trim_start_matches('/'), &owner, b"")
}

/// Puts a layer, compressed or not, on top of a tree.
///
/// Times and modes are those of the layer; directories that it does not tell
/// of keep theirs. The files in which AUFS keeps its books are left out.
///
/// # Errors
///
/// When the archive is damaged, breaks a limit, or asks for something outside
/// of the tree; the tree is then as it was.
pub fn apply_layer(tree: &mut Tree, layer: impl Read, limits: &Limits) -> Result<(), ArchiveError> {
    let mut result = tree.clone();
    let mut applied = Applied {
        unpacker: Unpacker::new(&mut result, Vec::new(), limits),
        placed: BTreeSet::new(),
        aufs_links: BTreeMap::new(),
    };
    each_member(layer, limits, |member| applied.take(member))?;
    *tree = result;
    Ok(())
}

/// A layer on its way into a tree.
struct Applied<'a> {
    unpacker: Unpacker<'a>,
    /// The paths that this layer brought; an opaque directory keeps them.
    placed: BTreeSet<String>,
    /// The files of [`AUFS_LINKS`] by their name there.
    aufs_links: BTreeMap<String, (Owner, Vec<u8>)>,
}

impl Applied<'_> {
    fn take(&mut self, mut member: Member) -> Result<(), ArchiveError> {
        let name = parts(&member.name)?.join("/");
        let last = base(&name).to_owned();
        if name.starts_with(AUFS) && name != OPAQUE {
            self.keep_books(&name, member);
            return Ok(());
        }
        if last == OPAQUE {
            let directory = name.strip_suffix(OPAQUE).unwrap_or_default();
            return self.hide(directory);
        }
        if let Some(gone) = last.strip_prefix(WHITEOUT) {
            return self.remove(&name, gone);
        }
        self.resolve_aufs_link(&mut member)?;
        let place = self.unpacker.unpack(member)?;
        self.placed.insert(join(&place));
        Ok(())
    }

    fn keep_books(&mut self, name: &str, member: Member) {
        if let (Some(name), MemberBody::File(content)) =
            (name.strip_prefix(AUFS_LINKS), member.body)
        {
            let kept = (member.owner, content);
            self.aufs_links.insert(name.to_owned(), kept);
        }
    }

    /// A link to a file in the books of AUFS becomes that file.
    fn resolve_aufs_link(&mut self, member: &mut Member) -> Result<(), ArchiveError> {
        let MemberBody::HardLink(target) = &member.body else {
            return Ok(());
        };
        let target = target.clone();
        let Some(name) = target.trim_start_matches("./").strip_prefix(AUFS_LINKS) else {
            return Ok(());
        };
        let Some((owner, content)) = self.aufs_links.get(name) else {
            let name = member.name.clone();
            return Err(ArchiveError::HardLink { name, target });
        };
        member.owner = *owner;
        member.body = MemberBody::File(content.clone());
        Ok(())
    }

    fn remove(&mut self, name: &str, gone: &str) -> Result<(), ArchiveError> {
        // `.wh...` would name the parent of its directory.
        if matches!(gone, "" | "." | "..") {
            return Err(Error::new(name, Errno::Invalid).into());
        }
        let directory = name.strip_suffix(base(name)).unwrap_or_default();
        let mut names = self.unpacker.directory(directory)?;
        names.push(Name::from(gone));
        self.unpacker.tree.drop_names(&names);
        Ok(())
    }

    fn hide(&mut self, directory: &str) -> Result<(), ArchiveError> {
        let names = self.unpacker.directory(directory)?;
        self.hide_below(&names);
        Ok(())
    }

    /// Removes what lower layers brought; a directory stays if this layer
    /// brought something in it.
    fn hide_below(&mut self, directory: &[Name]) {
        let node = self.unpacker.tree.node(directory);
        let entries = node.and_then(Node::entries);
        let entries: Vec<Name> = entries
            .into_iter()
            .flat_map(BTreeMap::keys)
            .cloned()
            .collect();
        for entry in entries {
            let mut names = directory.to_vec();
            names.push(entry);
            if self.has_placed(&join(&names)) {
                self.hide_below(&names);
            } else {
                self.unpacker.tree.drop_names(&names);
            }
        }
    }

    /// Whether the path or something below it came with this layer.
    fn has_placed(&self, path: &str) -> bool {
        let inside = below(path, "");
        let next = self.placed.range(inside.clone()..).next();
        self.placed.contains(path) || next.is_some_and(|placed| placed.starts_with(&inside))
    }
}
