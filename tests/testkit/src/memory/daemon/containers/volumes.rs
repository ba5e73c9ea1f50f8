//! Volumes: trees of their own that several containers may share.
//!
//! A directory of the host is a volume too, empty at first and the same for all who
//! name it: nothing of the real host is ever read or written.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use longshore::runtime::server::Failure;

use super::config::volumes_from;
use super::members::{keys, texts};
use super::refusal::{failed, shown};
use super::table::Table;
use crate::memory::daemon::rootfs::{SharedTree, snapshot};
use crate::memory::files::{Last, Tree, clean};

/// Where the volumes would be on the host.
const PLACE: &str = "/var/lib/docker/vfs/dir";

/// A volume.
#[derive(Debug)]
pub(super) struct Volume {
    pub(super) tree: SharedTree,
    /// It stands for a directory of the host, and stays.
    pub(super) of_host: bool,
}

/// A volume in a container.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mount {
    /// The path of the volume on the host.
    pub(super) volume: String,
    pub(super) writable: bool,
}

/// What is to be mounted: by the paths in the container.
type Mounts = BTreeMap<String, Mount>;

/// Makes the volumes that a container wants and does not have yet.
///
/// # Errors
/// What is asked for is out of form, or another container is not there.
pub(super) fn prepare(
    table: &mut Table,
    index: usize,
    mut new_id: impl FnMut() -> String,
) -> Result<(), Failure> {
    let Some(container) = table.all.get(index) else {
        return Ok(());
    };
    let (config, host_config) = (&container.config, &container.host_config);
    let mut mounts = binds(&texts(host_config, "Binds"))?;
    let inherited = inherited(table, &volumes_from(config, host_config))?;
    let (had, files) = (container.mounts.clone(), Arc::clone(&container.files));
    let own = keys(config, "Volumes");
    let own = own.iter().map(|path| clean(path));
    let own: Vec<String> = own
        .filter(|path| !mounts.contains_key(path) && !had.contains_key(path))
        .collect();
    for mount in mounts.values() {
        table
            .volumes
            .entry(mount.volume.clone())
            .or_insert_with(|| Volume {
                tree: SharedTree::default(),
                of_host: true,
            });
    }
    for path in own {
        let volume = format!("{PLACE}/{}", new_id());
        let tree = filled(&snapshot(&files), &path);
        let tree = Arc::new(Mutex::new(tree));
        table.volumes.insert(
            volume.clone(),
            Volume {
                tree,
                of_host: false,
            },
        );
        mounts.insert(
            path,
            Mount {
                volume,
                writable: true,
            },
        );
    }
    mounts.extend(inherited);
    if let Some(container) = table.all.get_mut(index) {
        container.mounts.extend(mounts);
    }
    Ok(())
}

/// A new volume with what the container has in its place.
fn filled(files: &Tree, path: &str) -> Tree {
    let mut tree = Tree::new();
    if let Ok(names) = files.find(path, Last::Follow) {
        // What is too deep for a tree of its own stays away.
        let _ = tree.graft_directory(&[], files, &names);
    }
    tree
}

fn binds(specs: &[String]) -> Result<Mounts, Failure> {
    specs.iter().map(|spec| bind(spec)).collect()
}

fn bind(spec: &str) -> Result<(String, Mount), Failure> {
    let parts: Vec<&str> = spec.split(':').collect();
    let (source, target, mode) = match parts[..] {
        [source, target] => (source, target, "rw"),
        [source, target, mode] => (source, target, mode),
        _ => {
            let spec = shown(spec);
            return Err(failed(format!("Invalid volume specification: {spec}")));
        }
    };
    if !source.starts_with('/') {
        let source = shown(source);
        return Err(failed(format!(
            "cannot bind mount volume: {source} volume paths must be absolute."
        )));
    }
    let target = clean(target);
    if target == "/" {
        return Err(failed(format!("Invalid bind mount: {}", shown(spec))));
    }
    let mount = Mount {
        volume: clean(source),
        writable: mode == "rw",
    };
    Ok((target, mount))
}

/// The volumes of other containers.
fn inherited(table: &Table, specs: &[String]) -> Result<Mounts, Failure> {
    let mut mounts = Mounts::new();
    for spec in specs {
        let (name, mode) = spec.split_once(':').unwrap_or((spec, "rw"));
        if !matches!(mode, "rw" | "ro") {
            let mode = shown(mode);
            return Err(failed(format!("Invalid mode for volumes-from: {mode}")));
        }
        let other = table.get(name).map_err(|_| {
            let name = shown(name);
            let text = format!("Container {name} not found. Impossible to mount its volumes");
            Failure::new(406, text)
        })?;
        for (path, mount) in &other.mounts {
            let writable = mount.writable && mode == "rw";
            let volume = mount.volume.clone();
            mounts.insert(path.clone(), Mount { volume, writable });
        }
    }
    Ok(mounts)
}

/// Removes the volumes of a container that is gone, unless others use them.
pub(super) fn remove(table: &mut Table, mounts: &Mounts) {
    for mount in mounts.values() {
        let mut others = table.all.iter().flat_map(|other| other.mounts.values());
        let is_used = others.any(|other| other.volume == mount.volume);
        let of_host = table
            .volumes
            .get(&mount.volume)
            .is_some_and(|volume| volume.of_host);
        if !is_used && !of_host {
            table.volumes.remove(&mount.volume);
        }
    }
}
