//! What can go wrong in a file system, in the words of the system.

use thiserror::Error;

/// The reason for which an operation on a file system fails.
#[derive(Clone, Copy, Debug, Eq, Error, Hash, PartialEq)]
#[non_exhaustive]
pub enum Errno {
    /// `ENOENT`: there is nothing of that name.
    #[error("No such file or directory")]
    NotFound,
    /// `EEXIST`: there is something of that name already.
    #[error("File exists")]
    Exists,
    /// `ENOTDIR`: a part of the path is not a directory.
    #[error("Not a directory")]
    NotDirectory,
    /// `EISDIR`: the operation is not for directories.
    #[error("Is a directory")]
    IsDirectory,
    /// `ENOTEMPTY`: the directory still holds something.
    #[error("Directory not empty")]
    NotEmpty,
    /// `ELOOP`: too many symbolic links on the way.
    #[error("Too many levels of symbolic links")]
    Loop,
    /// `ENAMETOOLONG`: a name over 255 bytes, a path over 4096 bytes or more
    /// than 256 directories deep.
    #[error("File name too long")]
    NameTooLong,
    /// `EINVAL`: the operation makes no sense for this file.
    #[error("Invalid argument")]
    Invalid,
    /// `EPERM`: the name or the operation is not allowed.
    #[error("Operation not permitted")]
    NotPermitted,
    /// `EFBIG`: the file would grow over the tree's limit.
    #[error("File too large")]
    TooLarge,
    /// `EBUSY`: the root can be neither removed nor moved.
    #[error("Device or resource busy")]
    Busy,
    /// `EXDEV`: the path leads out of the directory it has to stay in.
    #[error("Invalid cross-device link")]
    Outside,
}

/// An operation on a file system that failed.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("{path}: {errno}")]
pub struct Error {
    path: String,
    errno: Errno,
}

impl Error {
    pub(crate) fn new(path: &str, errno: Errno) -> Self {
        Self {
            path: path.to_owned(),
            errno,
        }
    }

    /// The path as the caller gave it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The reason.
    #[must_use]
    pub fn errno(&self) -> Errno {
        self.errno
    }
}
