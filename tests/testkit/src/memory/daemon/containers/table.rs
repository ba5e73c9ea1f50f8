//! All containers, and what belongs to none of them alone.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use longshore::runtime::server::Failure;
use serde_json::Value;
use time::OffsetDateTime;
use tokio::sync::watch;

use super::members;
use super::names::{full, short};
use super::network::{Hosts, Network};
use super::ports::Ports;
use super::refusal::no_such;
use super::state::State;
use super::volumes::{Mount, Volume};
use crate::memory::console::Console;
use crate::memory::daemon::rootfs::SharedTree;
use crate::memory::files::Tree;
use crate::memory::images::names::split;
use crate::memory::programs::{Env, Process, Processes};
use crate::memory::sync::lock;

/// All containers.
#[derive(Debug, Default)]
pub(in crate::memory::daemon) struct Containers(Mutex<Table>);

impl Containers {
    pub(super) fn lock(&self) -> MutexGuard<'_, Table> {
        lock(&self.0)
    }
}

impl Drop for Containers {
    /// Nothing runs on when the daemon is gone.
    fn drop(&mut self) {
        for container in &self.lock().all {
            container.kill();
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Table {
    /// The oldest first.
    pub(super) all: Vec<Container>,
    /// The IDs by the names, each behind a slash. Links are among them, as
    /// `/container/alias`.
    pub(super) names: BTreeMap<String, String>,
    /// By their paths on the host.
    pub(super) volumes: BTreeMap<String, Volume>,
    pub(super) hosts: Hosts,
    pub(super) ports: Ports,
    /// How many first processes there were.
    pub(super) runs: u32,
}

/// A container.
#[derive(Debug)]
pub(super) struct Container {
    pub(super) id: String,
    /// Behind a slash.
    pub(super) name: String,
    pub(super) created: OffsetDateTime,
    /// The ID of its image.
    pub(super) image: String,
    pub(super) config: Value,
    pub(super) host_config: Value,
    /// The ports that are published without the host config, as in `80/tcp`, with
    /// the port of the host, which is empty for any.
    pub(super) published: Vec<(String, String)>,
    pub(super) state: State,
    pub(super) network: Network,
    /// By the paths in the container.
    pub(super) mounts: BTreeMap<String, Mount>,
    /// The files of its image.
    pub(super) image_files: Tree,
    /// The same, and what the daemon put there.
    pub(super) base: Tree,
    pub(super) files: SharedTree,
    pub(super) console: Console,
    pub(super) run: Option<Run>,
    pub(super) restarts: u32,
    /// Whether it was ever started.
    pub(super) prepared: bool,
    /// Told the exit code at each end of the first process.
    pub(super) ended: watch::Sender<i64>,
}

/// The processes of a container that runs.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) processes: Processes,
    pub(super) process: Process,
    pub(super) env: Env,
    /// What is added to the numbers of processes to get those on the host.
    pub(super) first_pid: u32,
    /// Somebody wants the container to end: no policy starts it again.
    pub(super) stop: watch::Sender<bool>,
}

impl Container {
    /// The program and its arguments.
    pub(super) fn command(&self) -> Vec<String> {
        let mut command = members::texts(&self.config, "Entrypoint");
        command.extend(members::texts(&self.config, "Cmd"));
        command
    }

    pub(super) fn has_tty(&self) -> bool {
        members::flag(&self.config, "Tty")
    }

    /// The name of its image as lists and events tell it: with its tag, or the
    /// short ID where it was made from an ID.
    pub(super) fn image_name(&self) -> String {
        let asked = members::text(&self.config, "Image");
        if asked.is_empty() || self.image.starts_with(asked) {
            return short(&self.image).to_owned();
        }
        match split(asked) {
            (name, None) => format!("{name}:latest"),
            (name, Some(tag)) => format!("{name}:{tag}"),
        }
    }

    /// Fails unless the processes may be signalled.
    pub(super) fn check_signalled(&self) -> Result<(), Failure> {
        if self.state.paused {
            let text = "is paused. Unpause the container before stopping";
            return Err(super::refusal::failed(format!(
                "Container {} {text}",
                self.id
            )));
        }
        Ok(())
    }

    fn kill(&self) {
        if let Some(run) = &self.run {
            run.processes.kill();
        }
    }
}

impl Table {
    /// Where a container stands: by its ID, the start of one, or a name.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn find(&self, name: &str) -> Result<usize, Failure> {
        let found = self.by_id(name).or_else(|| self.by_name(name));
        found.ok_or_else(|| no_such(name))
    }

    fn by_id(&self, start: &str) -> Option<usize> {
        if start.is_empty() {
            return None;
        }
        let mut all = self.all.iter();
        let first = all.position(|container| container.id.starts_with(start))?;
        let is_unique = !all.any(|other| other.id.starts_with(start));
        is_unique.then_some(first)
    }

    /// Where the container of a name or a link stands.
    pub(super) fn by_name(&self, name: &str) -> Option<usize> {
        let id = self.names.get(&full(name))?;
        self.all.iter().position(|container| container.id == *id)
    }

    /// A container.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn get(&self, name: &str) -> Result<&Container, Failure> {
        let found = self.all.get(self.find(name)?);
        found.ok_or_else(|| no_such(name))
    }

    /// A container, to change it.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn get_mut(&mut self, name: &str) -> Result<&mut Container, Failure> {
        let index = self.find(name)?;
        self.all.get_mut(index).ok_or_else(|| no_such(name))
    }

    /// The links that a container has: the whole path of each alias, and the
    /// container behind it.
    pub(super) fn links_of(&self, name: &str) -> Vec<(&str, &Container)> {
        let prefix = format!("{name}/");
        let links = self.names.iter();
        let links = links.filter(|(path, _)| path.starts_with(&prefix));
        let found = links.filter_map(|(path, id)| Some((path.as_str(), self.get(id).ok()?)));
        found.collect()
    }
}
