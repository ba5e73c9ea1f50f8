//! What the daemon is.

use serde_json::{Value, json};

use super::state;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::containers;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::images;
use crate::memory::registry::PUBLIC;

/// What stands for the commit and for what it was built with.
const COMMIT: &str = "5bc2ff8";
pub(in crate::memory::daemon) const GO: &str = "go1.3.3";
/// What stands for the host.
const KERNEL: &str = "3.16.0-4-amd64";
const MEMORY: i64 = 2_147_483_648;

pub(in crate::memory::daemon) fn info(daemon: &Daemon, api: Api) -> Value {
    let (remembered, listeners) = {
        let state = state(daemon);
        (state.hub.remembered(), state.hub.listeners())
    };
    json!({
        "ID": "LONG:SHOR:EINM:EMOR:YDOC:KERD:AEMO:NOFT:ESTS:AAAA:AAAA:AAAA",
        "Containers": containers::count(daemon),
        "Images": images::count(daemon),
        "Driver": "vfs",
        "DriverStatus": [],
        "ExecutionDriver": "native-0.2",
        "KernelVersion": KERNEL,
        "OperatingSystem": "Longshore in memory",
        "MemoryLimit": true,
        "SwapLimit": true,
        "IPv4Forwarding": true,
        "Debug": false,
        "NFd": 0,
        "NGoroutines": 0,
        "NEventsListener": if api.since(10) { listeners } else { remembered },
        "IndexServerAddress": PUBLIC,
        "InitPath": "/usr/bin/docker",
        "InitSha1": "",
        "Name": "longshore",
        "NCPU": 1,
        "MemTotal": MEMORY,
        "DockerRootDir": "/var/lib/docker",
        "Labels": [],
    })
}

pub(in crate::memory::daemon) fn version(daemon: &Daemon) -> Value {
    json!({
        "Version": daemon.0.settings.engine,
        "ApiVersion": daemon.versions().newest(),
        "GitCommit": COMMIT,
        "GoVersion": GO,
        "Os": "linux",
        "Arch": "amd64",
        "KernelVersion": KERNEL,
    })
}
