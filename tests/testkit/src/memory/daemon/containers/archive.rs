//! The files of containers: what changed, and archives of them.

use longshore::runtime::server::{Body, Failure};
use serde_json::{Value, json};

use super::layer::without_init;
use super::refusal::{failed, shown};
use super::table::Container;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::rootfs::{below, snapshot};
use crate::memory::daemon::{Daemon, system};
use crate::memory::files::{self, Last, Tree, clean};

pub(in crate::memory::daemon) fn changes(
    daemon: &Daemon,
    name: &str,
) -> Result<Vec<Value>, Failure> {
    let (base, tree) = trees(daemon, name)?;
    let changes = files::changes(&base, &tree).into_iter();
    let changes = changes.map(|change| json!({"Path": change.path, "Kind": change.kind.number()}));
    Ok(changes.collect())
}

/// What a container began with, and what it has now.
fn trees(daemon: &Daemon, name: &str) -> Result<(Tree, Tree), Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(name)?;
    Ok((container.base.clone(), snapshot(&container.files)))
}

pub(in crate::memory::daemon) fn export(daemon: &Daemon, name: &str) -> Result<Body, Failure> {
    let (id, from) = super::signals::known(daemon, name)?;
    let (_, tree) = trees(daemon, &id)?;
    let archive = files::export(&tree, Vec::new())?;
    system::happened(daemon, "export", &id, &from);
    Ok(archive.into())
}

pub(in crate::memory::daemon) fn copy(
    daemon: &Daemon,
    api: Api,
    name: &str,
    path: &str,
) -> Result<Body, Failure> {
    if path.is_empty() {
        return Err(failed("Path cannot be empty"));
    }
    let (tree, inner) = source(daemon, api, name, &clean(path))?;
    let archive = files::copy_out(&tree, &inner, Vec::new()).map_err(|_| {
        let (path, name) = (shown(path), shown(name));
        failed(format!(
            "Could not find the file {path} in container {name}"
        ))
    })?;
    Ok(archive.into())
}

/// The tree that has a path of a container, and the path in it. Before API 1.16 the files of
/// volumes are out of reach.
fn source(daemon: &Daemon, api: Api, name: &str, path: &str) -> Result<(Tree, String), Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(name)?;
    let volume = volume_at(container, path).filter(|_| api.since(16));
    let volume = volume.and_then(|(volume, inner)| {
        let tree = snapshot(&table.volumes.get(volume)?.tree);
        Some((tree, inner))
    });
    Ok(match volume {
        // A volume as a whole has the name of its place.
        Some((tree, inner)) if inner == "/" => (at(&tree, path), path.to_owned()),
        Some(found) => found,
        None => (snapshot(&container.files), path.to_owned()),
    })
}

/// A tree with another one at a path.
fn at(tree: &Tree, path: &str) -> Tree {
    let mut whole = Tree::new();
    // The path was one of a tree, so there is room for it in an empty one.
    if whole.make_dirs(path, 0o755).is_ok()
        && let Ok(names) = whole.find(path, Last::Follow)
    {
        let _ = whole.graft_directory(&names, tree, &[]);
    }
    whole
}

/// The volume in which a path is, and the path there.
fn volume_at<'a>(container: &'a Container, path: &str) -> Option<(&'a str, String)> {
    let mut mounts = container.mounts.iter().rev();
    mounts.find_map(|(at, mount)| {
        let rest = below(at, path)?;
        Some((mount.volume.as_str(), clean(rest)))
    })
}

/// What an image is made of.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "images are made of it")]
pub(in crate::memory::daemon) struct Snapshot {
    /// The ID of the container.
    pub(in crate::memory::daemon) id: String,
    /// Its files, without those that the daemon put there.
    pub(in crate::memory::daemon) tree: Tree,
    /// The ID of the image it was made from.
    pub(in crate::memory::daemon) base_image: String,
    /// Its configuration, as `Config` of the inspection.
    pub(in crate::memory::daemon) config: Value,
}

/// What an image can be made of: a container as it is now.
///
/// # Errors
/// There is none.
#[allow(dead_code, reason = "images are made of it")]
pub(in crate::memory::daemon) fn snapshot_of(
    daemon: &Daemon,
    name: &str,
) -> Result<Snapshot, Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(name)?;
    let now = snapshot(&container.files);
    Ok(Snapshot {
        id: container.id.clone(),
        tree: without_init(&container.image_files, &container.base, &now),
        base_image: container.image.clone(),
        config: container.config.clone(),
    })
}
