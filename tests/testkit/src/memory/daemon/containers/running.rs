//! What other parts of the daemon need of a container.

use longshore::runtime::server::Failure;
use serde_json::Value;

use super::launch::command;
use super::members::flag;
use super::refusal::failed;
use super::table::Table;
use crate::memory::console::Console;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::images::Use;
use crate::memory::programs::{Command, Processes, Size};

/// A container in which something more can be started.
pub(in crate::memory::daemon) struct Active {
    pub(in crate::memory::daemon) id: String,
    pub(in crate::memory::daemon) processes: Processes,
    pub(in crate::memory::daemon) command: Command,
}

/// A container that runs and is not paused, and a command as it runs in there.
///
/// # Errors
/// There is none, or it does not run, or is paused.
pub(in crate::memory::daemon) fn active(
    daemon: &Daemon,
    name: &str,
    args: Vec<String>,
) -> Result<Active, Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(name)?;
    let Some(run) = container.run.as_ref().filter(|_| container.state.running) else {
        let name = super::shown(name);
        return Err(failed(format!("Container {name} is not running")));
    };
    if container.state.paused {
        let name = super::shown(name);
        let text = "is paused, unpause the container before exec";
        return Err(failed(format!("Container {name} {text}")));
    }
    Ok(Active {
        id: container.id.clone(),
        processes: run.processes.clone(),
        command: command(container, args, &run.env),
    })
}

/// What clients see of a container.
pub(in crate::memory::daemon) struct Screen {
    pub(in crate::memory::daemon) console: Console,
    pub(in crate::memory::daemon) running: bool,
    /// Whether the input of the process ends with that of the first client.
    pub(in crate::memory::daemon) once: bool,
}

/// The console of a container.
///
/// # Errors
/// There is none.
pub(in crate::memory::daemon) fn screen(daemon: &Daemon, name: &str) -> Result<Screen, Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(name)?;
    Ok(Screen {
        console: container.console.clone(),
        running: container.state.running,
        once: flag(&container.config, "StdinOnce") && !container.has_tty(),
    })
}

pub(in crate::memory::daemon) fn resize(
    daemon: &Daemon,
    name: &str,
    height: u16,
    width: u16,
) -> Result<(), Failure> {
    let screen = screen(daemon, name)?;
    if !screen.running {
        let name = super::shown(name);
        return Err(failed(format!(
            "Cannot resize container {name}, container is not running"
        )));
    }
    let tty = screen.console.tty();
    let tty = tty.ok_or_else(|| failed("the container has no terminal"))?;
    tty.resize(Size {
        rows: height,
        columns: width,
    });
    Ok(())
}

/// The daemon's own record of a container.
///
/// # Errors
/// There is none.
pub(in crate::memory::daemon) fn record(
    daemon: &Daemon,
    api: Api,
    id: &str,
) -> Result<Value, Failure> {
    let table = daemon.0.containers.lock();
    Ok(super::inspect::record(api, table.get(id)?))
}

/// The configuration of a container; none if there is no such container.
pub(in crate::memory::daemon) fn config(daemon: &Daemon, id: &str) -> Option<Value> {
    let table = daemon.0.containers.lock();
    table.get(id).ok().map(|container| container.config.clone())
}

/// Whether there is a container of a name.
#[allow(dead_code, reason = "images ask for it")]
pub(in crate::memory::daemon) fn exists(daemon: &Daemon, name: &str) -> bool {
    daemon.0.containers.lock().get(name).is_ok()
}

/// A container that was made from the image of an ID, if there is one; rather one
/// that runs.
#[allow(dead_code, reason = "images ask for it")]
pub(in crate::memory::daemon) fn using_image(daemon: &Daemon, image: &str) -> Option<Use> {
    let table: &Table = &daemon.0.containers.lock();
    let mut users = table.all.iter().filter(|one| one.image == image);
    let running = users.clone().find(|one| one.state.running);
    running.or_else(|| users.next()).map(|one| Use {
        container: one.id.clone(),
        running: one.state.running,
    })
}
