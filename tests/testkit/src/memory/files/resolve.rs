//! From a path to the names that lead there without symbolic links.

use std::collections::VecDeque;

use super::error::{Errno, Error};
use super::node::{Body, Name, Node};
use super::path::{DEEPEST, LONGEST_PATH, check_length, join};
use super::tree::Tree;

/// How many symbolic links one path may pass, as in Linux.
const MOST_LINKS: usize = 40;

/// What to do with a symbolic link at the end of a path.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Last {
    /// Go where it leads.
    Follow,
    /// It is the link itself that is meant.
    Keep,
}

/// What to do when a path leads over the start.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Border {
    /// Stay at the start, as in a changed root.
    Confine,
    /// Fail with [`Errno::Outside`].
    Refuse,
}

/// A way through a tree, step by step.
struct Walk<'a> {
    tree: &'a Tree,
    /// How many names of the start cannot be left.
    start: usize,
    at: Vec<Name>,
    /// The root and the nodes at the names of `at`; one less than that if the
    /// last name leads to nothing.
    nodes: Vec<&'a Node>,
    todo: VecDeque<Name>,
    links: usize,
    last: Last,
    border: Border,
}

impl Tree {
    /// The names that lead to what exists at a path.
    pub(crate) fn find(&self, path: &str, last: Last) -> Result<Vec<Name>, Error> {
        let names = self.place(path, last)?;
        match self.node(&names) {
            Some(_) => Ok(names),
            None => Err(Error::new(path, Errno::NotFound)),
        }
    }

    /// The names that lead to a path of which the last part need not exist.
    pub(crate) fn place(&self, path: &str, last: Last) -> Result<Vec<Name>, Error> {
        self.place_in(&[], path, last, Border::Confine)
    }

    /// As [`Tree::place`], from a directory that the path cannot leave.
    pub(crate) fn place_in(
        &self,
        start: &[Name],
        path: &str,
        last: Last,
        border: Border,
    ) -> Result<Vec<Name>, Error> {
        let fail = |errno| Error::new(path, errno);
        check_length(path)?;
        let names = self.walk_to(start, path, last, border).map_err(fail)?;
        if join(&names).len() > LONGEST_PATH || names.len() > DEEPEST {
            return Err(fail(Errno::NameTooLong));
        }
        // A slash at the end asks for a directory.
        let wants_directory = path.ends_with('/') || path.ends_with("/.");
        let is_other = self.node(&names).is_some_and(|node| !node.is_dir());
        if wants_directory && is_other && last == Last::Follow {
            return Err(fail(Errno::NotDirectory));
        }
        Ok(names)
    }

    fn walk_to(
        &self,
        start: &[Name],
        path: &str,
        last: Last,
        border: Border,
    ) -> Result<Vec<Name>, Errno> {
        let mut walk = Walk {
            tree: self,
            start: start.len(),
            at: Vec::new(),
            nodes: vec![&self.root],
            todo: parts(path).collect(),
            links: 0,
            last,
            border,
        };
        for name in start {
            walk.enter(name.clone());
        }
        while let Some(part) = walk.todo.pop_front() {
            walk.step(part)?;
        }
        Ok(walk.at)
    }

    /// The path of a file with all symbolic links resolved.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn canonical(&self, path: &str) -> Result<String, Error> {
        Ok(join(&self.find(path, Last::Follow)?))
    }
}

impl<'a> Walk<'a> {
    fn step(&mut self, part: Name) -> Result<(), Errno> {
        if self.nodes.len() == self.at.len() {
            return Err(Errno::NotFound);
        }
        if self.nodes.last().is_some_and(|node| !node.is_dir()) {
            return Err(Errno::NotDirectory);
        }
        if &*part == ".." {
            return self.up();
        }
        self.enter(part);
        let Some(Body::Symlink(target)) = self.here().map(|node| &node.body) else {
            return Ok(());
        };
        if self.todo.is_empty() && self.last == Last::Keep {
            return Ok(());
        }
        self.follow(target)
    }

    /// The node at the end of the way so far, if there is one.
    fn here(&self) -> Option<&'a Node> {
        self.nodes.get(self.at.len()).copied()
    }

    fn enter(&mut self, name: Name) {
        let entries = self.here().and_then(Node::entries);
        let slot = entries.and_then(|entries| entries.get(&name));
        self.at.push(name);
        self.nodes
            .extend(slot.and_then(|slot| self.tree.open(slot)));
    }

    /// Goes back until so many names are left.
    fn back_to(&mut self, names: usize) {
        self.at.truncate(names);
        self.nodes.truncate(names + 1);
    }

    fn up(&mut self) -> Result<(), Errno> {
        if self.at.len() > self.start {
            self.back_to(self.at.len() - 1);
        } else if self.border == Border::Refuse {
            return Err(Errno::Outside);
        }
        Ok(())
    }

    fn follow(&mut self, target: &str) -> Result<(), Errno> {
        self.links += 1;
        if self.links > MOST_LINKS {
            return Err(Errno::Loop);
        }
        self.back_to(self.at.len() - 1);
        if target.starts_with('/') {
            if self.border == Border::Refuse {
                return Err(Errno::Outside);
            }
            self.back_to(self.start);
        }
        let parts: Vec<Name> = parts(target).collect();
        for part in parts.into_iter().rev() {
            self.todo.push_front(part);
        }
        Ok(())
    }
}

/// The parts of a path that mean something.
fn parts(path: &str) -> impl Iterator<Item = Name> + '_ {
    let parts = path.split('/');
    parts
        .filter(|part| !part.is_empty() && *part != ".")
        .map(Name::from)
}
