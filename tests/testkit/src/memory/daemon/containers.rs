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

use std::collections::BTreeMap;

use longshore::runtime::server::Failure;
use serde_json::Value;

use super::Daemon;
use super::convert::Api;
use super::spoken::{Kill, Start, Stop};
#[allow(unused_imports, reason = "images are made of them")]
pub(super) use archive::{Snapshot, snapshot_of as snapshot};
pub(super) use archive::{changes, copy, export};
pub(super) use inspect::inspect;
#[allow(unused_imports, reason = "the daemon tells of its drivers as well")]
pub(super) use inspect::{DRIVER, EXEC_DRIVER};
pub(super) use lifecycle::revived;
pub(super) use list::list;
pub(super) use members::{flag, texts};
pub(super) use refusal::{failed, shown};
pub(super) use remove::remove;
pub(super) use running::{Screen, active, record, resize, screen};
#[allow(unused_imports, reason = "images ask for them")]
pub(super) use running::{exists, using_image};
pub(super) use signals::{grace, pause, unpause, wait};
pub(super) use table::Containers;
pub(super) use top::top;

/// Which containers are listed.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub(super) all: bool,
    pub(super) limit: Option<i64>,
    pub(super) since: Option<String>,
    pub(super) before: Option<String>,
    pub(super) size: bool,
    pub(super) filters: BTreeMap<String, Vec<String>>,
}

/// What is removed.
pub(super) struct Removal {
    pub(super) id: String,
    pub(super) volumes: bool,
    pub(super) link: bool,
    pub(super) force: bool,
}

#[allow(clippy::unused_async, reason = "a request may take its time")]
pub(super) async fn create(
    daemon: &Daemon,
    api: Api,
    name: Option<String>,
    config: &Value,
) -> Result<Value, Failure> {
    create::create(daemon, api, name.as_deref(), config)
}

/// Whether it was started; not when it runs already.
#[allow(clippy::unused_async, reason = "a request may take its time")]
pub(super) async fn start(daemon: &Daemon, api: Api, start: Start) -> Result<bool, Failure> {
    lifecycle::start(daemon, api, &start)
}

/// Whether it was stopped; not when it did not run.
pub(super) async fn stop(daemon: &Daemon, stop: Stop) -> Result<bool, Failure> {
    signals::stop(daemon, &stop).await
}

pub(super) async fn restart(
    daemon: &Daemon,
    api: Api,
    id: &str,
    timeout: Option<i64>,
) -> Result<(), Failure> {
    signals::restart(daemon, api, id, timeout).await
}

pub(super) async fn kill(daemon: &Daemon, kill: Kill) -> Result<(), Failure> {
    signals::kill(daemon, &kill).await
}
