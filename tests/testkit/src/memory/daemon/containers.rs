//! Containers.

mod archive;
mod config;
mod create;
mod inspect;
mod launch;
mod layer;
mod lifecycle;
mod links;
mod list;
mod members;
mod names;
mod network;
mod ports;
mod refusal;
mod remove;
mod running;
mod signals;
mod state;
mod table;
mod top;
mod volumes;

#[allow(unused_imports, reason = "images are made of them")]
pub(super) use archive::{Snapshot, snapshot_of as snapshot};
pub(super) use archive::{changes, copy, export};
pub(super) use create::create;
pub(super) use inspect::inspect;
#[allow(unused_imports, reason = "the daemon tells of its drivers as well")]
pub(super) use inspect::{DRIVER, EXEC_DRIVER};
pub(super) use lifecycle::{revived, start};
pub(super) use list::{count, list};
pub(super) use members::{flag, set, texts};
pub(super) use refusal::{failed, shown};
pub(super) use remove::remove;
pub(super) use running::{Screen, active, config, record, resize, screen};
#[allow(unused_imports, reason = "images ask for them")]
pub(super) use running::{exists, using_image};
pub(super) use signals::{kill, pause, restart, stop, unpause, wait};
pub(super) use table::Containers;
pub(super) use top::top;
