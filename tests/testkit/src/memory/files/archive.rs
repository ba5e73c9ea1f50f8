//! Tar archives, read with suspicion and written plainly.

mod compression;
mod error;
mod limits;
pub(crate) mod member;
mod pax;
pub(crate) mod read;
pub(crate) mod unpack;
pub(crate) mod write;

pub(crate) use compression::decompressed;
pub use compression::is_archive;
pub use error::ArchiveError;
pub use limits::Limits;
