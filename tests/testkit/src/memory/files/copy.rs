//! Whole trees and parts of them, in and out of archives.

use std::io::{self, Read, Write};

use super::archive::read::each_member;
use super::archive::unpack::Unpacker;
use super::archive::write::ArchiveWriter;
use super::archive::{ArchiveError, Limits};
use super::error::{Errno, Error};
use super::layer::apply_layer;
use super::node::{Name, Node};
use super::resolve::Last;
use super::tree::Tree;

/// Makes a tree of an archive, compressed or not, as `docker import` does.
///
/// # Errors
///
/// Those of [`apply_layer`].
pub fn import(archive: impl Read, limits: &Limits) -> Result<Tree, ArchiveError> {
    let mut tree = Tree::new();
    apply_layer(&mut tree, archive, limits)?;
    Ok(tree)
}

/// Writes a whole tree as one archive, as `docker export` does: every entry
/// but the root, with names relative to it.
///
/// # Errors
///
/// When the writer fails.
pub fn export<W: Write>(tree: &Tree, writer: W) -> io::Result<W> {
    let mut archive = ArchiveWriter::new(writer);
    write_below(tree, &[], "", &mut archive)?;
    archive.finish()
}

/// Writes a file or a directory with all it holds as an archive, as
/// `docker cp` wants it: the names start with the last name of the path. The
/// root has no name, so what it holds stands in the archive by itself.
///
/// A symbolic link at the path is followed; the names start with the name of
/// what it leads to, as in Docker.
///
/// # Errors
///
/// When there is nothing at the path ([`ArchiveError::File`]), or when the
/// writer fails.
pub fn copy_out<W: Write>(tree: &Tree, path: &str, writer: W) -> Result<W, ArchiveError> {
    let names = tree.find(path, Last::Follow)?;
    let mut archive = ArchiveWriter::new(writer);
    let name = names.last().map_or("", |name| &**name);
    if let Some(slot) = tree.slot(&names) {
        archive.slot(tree, name, slot)?;
    }
    write_below(tree, &names, name, &mut archive)?;
    Ok(archive.finish()?)
}

fn write_below<W: Write>(
    tree: &Tree,
    names: &[Name],
    prefix: &str,
    archive: &mut ArchiveWriter<W>,
) -> io::Result<()> {
    for met in tree.met(names, prefix) {
        archive.slot(tree, &met.path, met.slot)?;
    }
    Ok(())
}

/// Unpacks an archive, compressed or not, into a directory. Names in it,
/// absolute ones too, start at that directory, and neither `..` nor a symbolic
/// link leads out of it. Whiteouts mean nothing here and are refused.
///
/// A file that is there is replaced; a directory keeps what it holds. The
/// directory itself keeps its attributes even if the archive describes it.
///
/// # Errors
///
/// When there is no directory, when the archive is damaged, breaks a limit or
/// leads out of the directory; the tree is then as it was.
pub fn copy_in(
    tree: &mut Tree,
    directory: &str,
    archive: impl Read,
    limits: &Limits,
) -> Result<(), ArchiveError> {
    let start = tree.find(directory, Last::Follow)?;
    let found = tree.node(&start);
    if found.is_none_or(|node| !node.is_dir()) {
        return Err(Error::new(directory, Errno::NotDirectory).into());
    }
    let owner = found.map(|node: &Node| node.owner);
    let mut result = tree.clone();
    let mut unpacker = Unpacker::new(&mut result, start.clone(), limits);
    each_member(archive, limits, |member| {
        unpacker.unpack(member).map(|_| ())
    })?;
    if let (Some(owner), Some(node)) = (owner, result.node_mut(&start)) {
        node.owner = owner;
    }
    *tree = result;
    // As the system does when entries come into a directory.
    tree.stamp(&start);
    Ok(())
}
