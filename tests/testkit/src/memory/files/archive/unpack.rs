//! Putting the entries of an archive into a tree.

use std::sync::Arc;

use super::error::ArchiveError;
use super::limits::Limits;
use super::member::{Member, MemberBody};
use crate::memory::files::error::{Errno, Error};
use crate::memory::files::node::{Body, Content, Entries, Name, Node, Owner, Slot};
use crate::memory::files::path::{DEEPEST, LONGEST_PATH, check_name, join, leads_out, lexical};
use crate::memory::files::resolve::{Border, Last};
use crate::memory::files::tree::Tree;

/// The mode of directories that an archive takes for granted.
const IMPLIED_MODE: u32 = 0o755;

/// Unpacks into one directory, which nothing in the archive can leave.
pub(crate) struct Unpacker<'a> {
    pub(crate) tree: &'a mut Tree,
    start: Vec<Name>,
    /// How many directories the archive took for granted, and the most it may:
    /// they cost memory and no byte of the archive.
    implied: usize,
    most: usize,
}

impl<'a> Unpacker<'a> {
    pub(crate) fn new(tree: &'a mut Tree, start: Vec<Name>, limits: &Limits) -> Self {
        Self {
            tree,
            start,
            implied: 0,
            most: limits.entries,
        }
    }

    /// Makes sure of a directory that the archive takes for granted.
    pub(crate) fn directory(&mut self, path: &str) -> Result<Vec<Name>, ArchiveError> {
        let (start, implied) = (&self.start, &mut self.implied);
        let place = self.tree.make_dirs_in(start, path, IMPLIED_MODE, implied)?;
        if self.implied > self.most {
            let limit = self.most;
            return Err(ArchiveError::TooManyEntries { limit });
        }
        Ok(place)
    }

    /// Puts one entry in its place and gives that place.
    ///
    /// What is there is replaced, except that a directory keeps what it holds.
    /// The times of directories in which entries come and go stay as they are.
    pub(crate) fn unpack(&mut self, member: Member) -> Result<Vec<Name>, ArchiveError> {
        let Member { name, owner, body } = member;
        let place = self.place(&name)?;
        if place.len() == self.start.len() {
            return self.set_start(&name, owner, &body).map(|()| place);
        }
        if !self.is_merge(&place, &body) {
            self.tree.drop_names(&place);
            let slot = self.slot(&name, owner, body)?;
            let fail = |errno| Error::new(&name, errno);
            self.tree.put(&place, slot).map_err(fail)?;
        }
        if let Some(node) = self.tree.node_mut(&place) {
            node.owner = owner;
        }
        Ok(place)
    }

    /// Where an entry of that name belongs; its parents are made if need be.
    pub(crate) fn place(&mut self, name: &str) -> Result<Vec<Name>, ArchiveError> {
        let mut parts = parts(name)?;
        let Some(last) = parts.pop() else {
            return Ok(self.start.clone());
        };
        let fail = |errno| Error::new(name, errno);
        check_name(last).map_err(fail)?;
        let parents = join(&parts);
        let mut place = self.directory(&parents)?;
        place.push(Name::from(last));
        if place.len() > DEEPEST || join(&place).len() > LONGEST_PATH {
            return Err(fail(Errno::NameTooLong).into());
        }
        Ok(place)
    }

    /// The archive describes the very directory into which it is unpacked.
    fn set_start(
        &mut self,
        name: &str,
        owner: Owner,
        body: &MemberBody,
    ) -> Result<(), ArchiveError> {
        if !matches!(body, MemberBody::Directory) {
            return Err(Error::new(name, Errno::IsDirectory).into());
        }
        if let Some(node) = self.tree.node_mut(&self.start) {
            node.owner = owner;
        }
        Ok(())
    }

    fn is_merge(&self, place: &[Name], body: &MemberBody) -> bool {
        matches!(body, MemberBody::Directory) && self.tree.node(place).is_some_and(Node::is_dir)
    }

    fn slot(&mut self, name: &str, owner: Owner, body: MemberBody) -> Result<Slot, ArchiveError> {
        let body = match body {
            MemberBody::Directory => Body::Directory(Entries::new()),
            MemberBody::File(content) => Body::File(Content(Arc::new(content))),
            MemberBody::Symlink(target) if target.len() > LONGEST_PATH => {
                return Err(Error::new(name, Errno::NameTooLong).into());
            }
            MemberBody::Symlink(target) => Body::Symlink(Arc::from(target)),
            MemberBody::Fifo => Body::Fifo,
            MemberBody::CharDevice { major, minor } => Body::CharDevice { major, minor },
            MemberBody::BlockDevice { major, minor } => Body::BlockDevice { major, minor },
            MemberBody::HardLink(target) => return self.link(name, &target),
        };
        Ok(Slot::Own(Arc::new(Node { owner, body })))
    }

    fn link(&mut self, name: &str, target: &str) -> Result<Slot, ArchiveError> {
        let fail = || ArchiveError::HardLink {
            name: name.to_owned(),
            target: target.to_owned(),
        };
        let path = join(&lexical(target));
        let from = self
            .tree
            .place_in(&self.start, &path, Last::Keep, Border::Confine)
            .map_err(|_| fail())?;
        if leads_out(target.trim_start_matches('/'))
            || self.tree.node(&from).is_none_or(Node::is_dir)
        {
            return Err(fail());
        }
        self.tree.share(&from).ok_or_else(fail)
    }
}

/// The names of a path in an archive. An absolute one starts where the archive
/// is unpacked; one that leads over the start is refused.
pub(crate) fn parts(name: &str) -> Result<Vec<&str>, ArchiveError> {
    if !name.starts_with('/') && leads_out(name) {
        let name = name.to_owned();
        return Err(ArchiveError::Outside { name });
    }
    Ok(lexical(name))
}

impl Tree {
    /// Makes the directories of a path below one that the path cannot leave;
    /// gives where they are once symbolic links are resolved, and adds to
    /// `count` how many there were to make.
    pub(crate) fn make_dirs_in(
        &mut self,
        start: &[Name],
        path: &str,
        mode: u32,
        count: &mut usize,
    ) -> Result<Vec<Name>, Error> {
        let mut at = start.to_vec();
        let parts = lexical(path);
        let whole = self.place_in(start, &join(&parts), Last::Follow, Border::Confine);
        if let Ok(whole) = whole
            && self.node(&whole).is_some_and(Node::is_dir)
        {
            return Ok(whole);
        }
        for end in 1..=parts.len() {
            let way = join(parts.get(..end).unwrap_or_default());
            at = self.place_in(start, &way, Last::Follow, Border::Confine)?;
            *count += usize::from(self.enter_or_make(path, &at, mode)?);
        }
        Ok(at)
    }

    /// Tells whether there was a directory to make.
    fn enter_or_make(&mut self, path: &str, at: &[Name], mode: u32) -> Result<bool, Error> {
        let fail = |errno| Error::new(path, errno);
        match self.node(at) {
            Some(node) if node.is_dir() => return Ok(false),
            Some(_) => return Err(fail(Errno::NotDirectory)),
            None => self.check_new(at).map_err(fail)?,
        }
        let node = Node::new(Body::Directory(Entries::new()), mode, self.now());
        self.put(at, Slot::Own(Arc::new(node))).map_err(fail)?;
        Ok(true)
    }
}
