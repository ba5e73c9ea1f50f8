//! Modes, owners and times.

use super::error::{Errno, Error};
use super::node::Owner;
use super::resolve::Last;
use super::tree::Tree;

impl Tree {
    /// Sets the permissions, the lowest twelve bits of `mode`. A symbolic link
    /// is followed.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn chmod(&mut self, path: &str, mode: u32) -> Result<(), Error> {
        self.change_owner(path, Last::Follow, |owner| owner.mode = mode & 0o7777)
    }

    /// Gives a file to a user and a group. A symbolic link is followed.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn chown(&mut self, path: &str, uid: u32, gid: u32) -> Result<(), Error> {
        self.change_owner(path, Last::Follow, |owner| {
            (owner.uid, owner.gid) = (uid, gid);
        })
    }

    /// As [`Tree::chown`], but a symbolic link itself changes its owner.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn lchown(&mut self, path: &str, uid: u32, gid: u32) -> Result<(), Error> {
        self.change_owner(path, Last::Keep, |owner| {
            (owner.uid, owner.gid) = (uid, gid);
        })
    }

    /// Sets the time of the last change, in seconds since 1970. A symbolic link
    /// is followed.
    ///
    /// # Errors
    ///
    /// When there is nothing at the path.
    pub fn set_modified(&mut self, path: &str, seconds: u64) -> Result<(), Error> {
        self.change_owner(path, Last::Follow, |owner| owner.modified = seconds)
    }

    fn change_owner(
        &mut self,
        path: &str,
        last: Last,
        change: impl FnOnce(&mut Owner),
    ) -> Result<(), Error> {
        let names = self.find(path, last)?;
        let node = self.node_mut(&names);
        let node = node.ok_or_else(|| Error::new(path, Errno::NotFound))?;
        change(&mut node.owner);
        Ok(())
    }
}
