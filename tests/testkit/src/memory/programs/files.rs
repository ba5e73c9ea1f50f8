//! The files that emulated programs see.

mod in_memory;

use std::fmt;
use std::io;

use bytes::Bytes;
use thiserror::Error;

pub use in_memory::InMemoryFiles;

/// A file system, as far as emulated programs need one.
///
/// Every path is absolute and normal: it starts with `/`, has no empty part, no
/// `.` and no `..`, and no `/` at its end, except for the root itself. Calls do
/// not wait: an implementation keeps its files in memory.
pub trait Files: Send + Sync + fmt::Debug {
    /// What there is at a path.
    ///
    /// # Errors
    ///
    /// When there is nothing, or when the path leads through a file.
    fn kind(&self, path: &str) -> Result<Kind, FileError>;

    /// The whole content of a file.
    ///
    /// # Errors
    ///
    /// When there is no file.
    fn read(&self, path: &str) -> Result<Bytes, FileError>;

    /// Makes a file, or replaces what is in it.
    ///
    /// # Errors
    ///
    /// When its directory is not there, when the path is a directory, or when
    /// the file system takes no more.
    fn write(&self, path: &str, content: &[u8]) -> Result<(), FileError>;

    /// Adds to the end of a file; makes it first if it is not there.
    ///
    /// # Errors
    ///
    /// Those of [`Files::write`].
    fn append(&self, path: &str, content: &[u8]) -> Result<(), FileError>;

    /// The names in a directory, in any order, without `.` and `..`.
    ///
    /// # Errors
    ///
    /// When there is no directory.
    fn list(&self, path: &str) -> Result<Vec<String>, FileError>;

    /// Makes one directory.
    ///
    /// # Errors
    ///
    /// When its parent is not there, or when something has the name already.
    fn make_dir(&self, path: &str) -> Result<(), FileError>;

    /// Removes a file or an empty directory.
    ///
    /// # Errors
    ///
    /// When there is nothing, or when the directory is not empty.
    fn remove(&self, path: &str) -> Result<(), FileError>;
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Something with content.
    File,
    /// Something with names in it.
    Directory,
}

/// Why a file system did not do what it was asked; shown in the words of libc.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FileError {
    /// Nothing has that name.
    #[error("No such file or directory")]
    NotFound,
    /// The path leads through something that is not a directory.
    #[error("Not a directory")]
    NotADirectory,
    /// A file was wanted, and there is a directory.
    #[error("Is a directory")]
    IsADirectory,
    /// Something has that name already.
    #[error("File exists")]
    Exists,
    /// A directory that is to go still has something in it.
    #[error("Directory not empty")]
    NotEmpty,
    /// The file system is full.
    #[error("No space left on device")]
    NoSpace,
    /// The file system is not to be changed.
    #[error("Read-only file system")]
    ReadOnly,
    /// The program may not do this.
    #[error("Permission denied")]
    Denied,
    /// The name or the path is longer than the file system allows.
    #[error("File name too long")]
    TooLong,
}

impl From<FileError> for io::Error {
    fn from(error: FileError) -> Self {
        let kind = match error {
            FileError::NotFound => io::ErrorKind::NotFound,
            FileError::Exists => io::ErrorKind::AlreadyExists,
            FileError::Denied => io::ErrorKind::PermissionDenied,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

/// The absolute, normal form of a path that a program gave, seen from `cwd`.
///
/// `..` at the root stays at the root. Symbolic links are not looked at.
#[must_use]
pub fn normal(cwd: &str, path: &str) -> String {
    let start = if path.starts_with('/') { "" } else { cwd };
    let mut parts = Vec::new();
    for part in start.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    format!("/{}", parts.join("/"))
}

/// The directory that a normal path is in; the root is in itself.
pub(super) fn parent(path: &str) -> &str {
    match path.rsplit_once('/') {
        Some(("", _)) | None => "/",
        Some((parent, _)) => parent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_absolute_and_normal() {
        for (cwd, path, wanted) in [
            ("/", "a", "/a"),
            ("/srv", "a/b", "/srv/a/b"),
            ("/srv", "/a//b/", "/a/b"),
            ("/srv/x", "../y/./z", "/srv/y/z"),
            ("/", "../../..", "/"),
            ("/srv", "", "/srv"),
        ] {
            assert_eq!(normal(cwd, path), wanted, "{cwd} {path}");
        }
        assert_eq!(parent("/a/b"), "/a");
        assert_eq!(parent("/a"), "/");
        assert_eq!(parent("/"), "/");
    }
}
