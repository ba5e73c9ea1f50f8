//! All about a container.

use longshore::runtime::server::Failure;
use serde_json::{Value, json};

use super::members::set;
use super::state::moment;
use super::table::{Container, Table};
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::{Daemon, images};

/// Where the daemon would keep a container's own files.
const PLACE: &str = "/var/lib/docker/containers";
/// The storage driver and the execution driver that the daemon says it has.
pub(in crate::memory::daemon) const DRIVER: &str = "aufs";
pub(in crate::memory::daemon) const EXEC_DRIVER: &str = "native-0.2";

pub(in crate::memory::daemon) fn inspect(
    daemon: &Daemon,
    api: Api,
    name: &str,
) -> Result<Value, Failure> {
    let value = {
        let table = daemon.0.containers.lock();
        let container = table.get(name)?;
        full(&table, api, container)
    };
    let is_strict = api.since(5) && !api.since(12);
    if is_strict && images::find(daemon, name).is_ok() {
        let text = "Conflict between containers and images";
        return Err(Failure::new(409, text));
    }
    Ok(value)
}

/// What the inspection of a container tells in a version.
fn full(table: &Table, api: Api, container: &Container) -> Value {
    let mut value = common(api, container);
    set(&mut value, "Id", container.id.as_str().into());
    let mut host_config = container.host_config.clone();
    set(&mut host_config, "Links", links(table, api, container));
    set(&mut value, "HostConfig", host_config);
    value
}

/// What the daemon's own record of a container is, as the inspection of a command
/// tells it.
pub(super) fn record(api: Api, container: &Container) -> Value {
    let mut value = common(api, container);
    set(&mut value, "ID", container.id.as_str().into());
    value
}

fn common(api: Api, container: &Container) -> Value {
    let command = container.command();
    let (path, args) = match command.split_first() {
        Some((path, args)) => (path.as_str(), args),
        None => ("", [].as_slice()),
    };
    json!({
        "Created": moment(Some(container.created)),
        "Path": path,
        "Args": args,
        "Config": container.config,
        "State": container.state.value(),
        "Image": container.image,
        "NetworkSettings": container.network.value(api),
        "ResolvConfPath": file(container, "resolv.conf"),
        "HostnamePath": file(container, "hostname"),
        "HostsPath": file(container, "hosts"),
        "Name": container.name,
        "Driver": DRIVER,
        "ExecDriver": EXEC_DRIVER,
        "MountLabel": "",
        "ProcessLabel": "",
        "AppArmorProfile": "",
        "RestartCount": container.restarts,
        "Volumes": volumes(api, container),
        "VolumesRW": writable(container),
    })
}

/// The path of a file that the daemon makes when the container starts.
fn file(container: &Container, name: &str) -> String {
    if container.prepared {
        format!("{PLACE}/{}/{name}", container.id)
    } else {
        String::new()
    }
}

fn volumes(api: Api, container: &Container) -> Value {
    let mounts = container.mounts.iter().map(|(path, mount)| {
        let id = mount.volume.rsplit('/').next().unwrap_or_default();
        // Once it was the ID that was told.
        let told = if api.since(3) { &mount.volume } else { id };
        (path.clone(), told.into())
    });
    Value::Object(mounts.collect())
}

fn writable(container: &Container) -> Value {
    let mounts = container.mounts.iter();
    let mounts = mounts.map(|(path, mount)| (path.clone(), mount.writable.into()));
    Value::Object(mounts.collect())
}

fn links(table: &Table, api: Api, container: &Container) -> Value {
    let links = table.links_of(&container.name);
    if links.is_empty() || !api.since(13) {
        return Value::Null;
    }
    let links = links
        .iter()
        .map(|(path, child)| Value::from(format!("{}:{path}", child.name)));
    Value::Array(links.collect())
}
