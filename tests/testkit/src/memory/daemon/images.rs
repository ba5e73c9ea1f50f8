//! Images, builds and registries.

mod archives;
mod build;
mod busybox;
mod commit;
mod create;
mod insert;
mod list;
mod make;
mod names;
mod pull;
mod push;
mod search;
mod show;

use std::sync::{Mutex, MutexGuard};

use bytes::Bytes;
use longshore::runtime::server::{Body, Failure};
use serde_json::{Value, json};

use super::Daemon;
use super::convert::Api;
use super::trouble::Trouble;
use crate::memory::images::{Id, Store, seeded_ids};
use crate::memory::registry::Registry;
use crate::memory::sync::lock;
pub(super) use archives::{load, save};
pub(super) use build::{build, build_by_form};
pub(super) use commit::commit;
pub(super) use create::create;
pub(super) use insert::insert;
pub(super) use list::{list, viz};
pub(super) use names::{remove, tag};
pub(super) use push::push;
pub(super) use search::search;
pub(super) use show::{configs, history, inspect};

/// The host of the public registry.
const PUBLIC_HOST: &str = "index.docker.io";
/// The longest body with an archive that is taken, in bytes.
const LONGEST_ARCHIVE: usize = 1 << 30;

/// All images, and the registry.
#[derive(Debug)]
pub(super) struct Images {
    store: Mutex<Store>,
    registry: Registry,
}

impl Images {
    /// No images, and registries to get some from.
    pub(super) fn new(registry: Registry) -> Self {
        // The IDs come from the daemon.
        let store = Mutex::new(Store::new(seeded_ids(0)));
        Self { store, registry }
    }
}

/// An image to make a container of.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// 64 hex digits.
    pub(super) id: String,
    /// As `Config` of an image's inspection.
    pub(super) config: Value,
    pub(super) tree: crate::memory::files::Tree,
}

/// The image of a name or an ID.
///
/// # Errors
/// There is none.
pub(super) fn find(daemon: &Daemon, name: &str) -> Result<Found, Failure> {
    let store = store(daemon);
    let image = store.find(name);
    let image = image.map_err(|error| Failure::new(404, error.to_string()))?;
    let config = Some(&image.details().config).filter(|config| config.is_object());
    Ok(Found {
        id: image.id().to_string(),
        config: config.cloned().unwrap_or_else(|| json!({})),
        tree: image.tree().clone(),
    })
}

/// How many images there are, those between a base and a named one included.
pub(super) fn count(daemon: &Daemon) -> usize {
    store(daemon).images().count()
}

/// What the daemon can reach.
pub(super) fn registry(daemon: &Daemon) -> &Registry {
    &daemon.0.images.registry
}

/// The host in the address of a registry; none for the public one.
pub(super) fn host_of(address: &str) -> Option<&str> {
    let start = |scheme| address.strip_prefix(scheme);
    let bare = start("https://").or_else(|| start("http://"));
    let host = bare.unwrap_or(address).split('/').next()?;
    Some(host).filter(|host| !matches!(*host, "" | PUBLIC_HOST))
}

fn store(daemon: &Daemon) -> MutexGuard<'_, Store> {
    lock(&daemon.0.images.store)
}

/// An ID as old versions show it: short before 1.7, or whichever version that is.
fn id_for(api: Api, since: u32, id: &Id) -> &str {
    if api.since(since) {
        return id.as_str();
    }
    id.short()
}

/// The whole body of a request, which is an archive.
async fn archive(body: Option<Body>) -> Result<Bytes, Trouble> {
    let Some(body) = body else {
        return Ok(Bytes::new());
    };
    let collected = body.collect(LONGEST_ARCHIVE).await;
    collected.map_err(|error| Trouble::new(error.to_string()))
}
