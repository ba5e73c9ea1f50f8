//! File systems in memory.
//!
//! A [`Tree`] is a whole file system. A clone costs nothing and shares
//! everything with its origin; a change copies only the directories on the way
//! to what changed. So an image's layers and its containers hold each file once.
//!
//! [`changes`](changes()) compares two trees; [`write_layer`] and
//! [`apply_layer`] carry the difference in a tar archive with the whiteouts of
//! AUFS, which is how Docker keeps and ships layers.

mod archive;
mod attributes;
mod changes;
mod copy;
mod create;
mod error;
mod graft;
mod layer;
mod node;
mod path;
mod read;
mod remove;
mod resolve;
mod tree;
mod walk;

pub use archive::{ArchiveError, Limits, is_archive};
pub use changes::{Change, ChangeKind, changed_size, changes};
pub use copy::{copy_in, copy_out, export, import};
pub use error::{Errno, Error};
pub use layer::{apply_layer, write_layer};
pub use node::{Kind, Metadata};
pub use path::clean;
pub use read::Listed;
pub use tree::Tree;
pub use walk::Walked;

pub(crate) use archive::decompressed;
pub(crate) use archive::write::ArchiveWriter;
pub(crate) use node::{Name, Node, Owner};
pub(crate) use path::{base, join, leads_out, lexical};
pub(crate) use resolve::{Border, Last};
