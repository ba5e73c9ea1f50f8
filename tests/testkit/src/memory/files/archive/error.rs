//! What can be wrong with an archive.

use std::io;

use thiserror::Error;

use crate::memory::files::error::Error as FileError;

/// Why an archive cannot be read or unpacked.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ArchiveError {
    /// It ends too early, is no tar archive, is damaged, or cannot be read.
    #[error("cannot read the archive: {0}")]
    Io(#[from] io::Error),
    /// It is longer, once decompressed, than the limit in bytes.
    #[error("the archive is longer than the {limit} bytes allowed")]
    TooLong {
        /// The limit in bytes.
        limit: u64,
    },
    /// It has more entries than the limit.
    #[error("the archive has more than the {limit} entries allowed")]
    TooManyEntries {
        /// The limit.
        limit: usize,
    },
    /// A file in it is larger than the limit in bytes.
    #[error("`{name}` in the archive is larger than the {limit} bytes allowed")]
    FileTooLarge {
        /// The name of the entry.
        name: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// The name of an entry leads over the directory in which it is unpacked.
    #[error("\"{name}\" is outside of \"/\"")]
    Outside {
        /// The name of the entry.
        name: String,
    },
    /// A hard link to something that is not there or cannot be linked.
    #[error("invalid hardlink \"{name}\" -> \"{target}\"")]
    HardLink {
        /// The name of the entry.
        name: String,
        /// What it should be a link to.
        target: String,
    },
    /// An entry that this reader does not take.
    #[error("`{name}` in the archive is {what}, which is not supported")]
    Unsupported {
        /// The name of the entry.
        name: String,
        /// What is odd about it.
        what: String,
    },
    /// An entry that breaks the rules of the format.
    #[error("`{name}` in the archive has {what}")]
    Malformed {
        /// The name of the entry.
        name: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The file system did not take an entry.
    #[error("{0}")]
    File(#[from] FileError),
}
