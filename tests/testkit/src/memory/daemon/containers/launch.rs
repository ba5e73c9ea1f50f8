//! Starting the first process of a container.

use std::sync::{Arc, Mutex};

use longshore::runtime::server::Failure;
use tokio::sync::watch;

use super::members::{text, texts};
use super::network::{Network, is_private};
use super::refusal::failed;
use super::table::{Container, Run, Table};
use super::{links, ports, volumes};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::rootfs::{Mounted, Rootfs, SharedTree, below};
use crate::memory::files::{Tree, clean};
use crate::memory::programs::{Command, Env, Machine, Output, Processes};

/// How far the numbers of processes on the host are apart for two containers.
const PIDS: u32 = 1024;
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const RESOLV_CONF: &str = "nameserver 8.8.8.8\nnameserver 8.8.4.4\n";

/// Starts the first process. The output keeps the clients of this run attached until
/// it is dropped.
///
/// # Errors
/// It cannot be started; the container tells why from then on.
pub(super) fn launch(daemon: &Daemon, table: &mut Table, index: usize) -> Result<Output, Failure> {
    let launched = prepare(daemon, table, index).and_then(|env| run(daemon, table, index, env));
    if let Err(failure) = &launched {
        release(table, index);
        if let Some(container) = table.all.get_mut(index) {
            failure.message().clone_into(&mut container.state.error);
            container.state.exit_code = -1;
        }
    }
    launched
}

/// Makes all ready that the process needs; gives its environment.
fn prepare(daemon: &Daemon, table: &mut Table, index: usize) -> Result<Env, Failure> {
    connect(table, index)?;
    let new_id = || daemon.0.ids.next().as_str().to_owned();
    volumes::prepare(table, index, new_id)?;
    let container = table.all.get(index).ok_or_else(gone)?;
    let linked = links::variables(table, &container.name)?;
    let env = environment(container, &linked);
    make_directories(container)?;
    Ok(env)
}

fn gone() -> Failure {
    failed("the container is gone")
}

/// Gives a container its address and its ports.
fn connect(table: &mut Table, index: usize) -> Result<(), Failure> {
    let Some(container) = table.all.get_mut(index) else {
        return Ok(());
    };
    if !is_private(&container.config, &container.host_config) {
        return Ok(());
    }
    let (config, host_config) = (&container.config, &container.host_config);
    let wanted = ports::wanted(config, host_config, &container.published);
    let ports = table.ports.take(&wanted)?;
    let host = table
        .hosts
        .take()
        .inspect_err(|_| table.ports.release(&ports))?;
    container.network = Network::new(host, config, ports);
    Ok(())
}

/// Takes away a container's address and its ports.
pub(super) fn release(table: &mut Table, index: usize) {
    let Some(container) = table.all.get_mut(index) else {
        return;
    };
    let network = std::mem::take(&mut container.network);
    table.ports.release(&network.ports);
    if let Some(host) = network.host {
        table.hosts.release(host);
    }
}

fn environment(container: &Container, linked: &[String]) -> Env {
    let mut env: Env = [
        format!("PATH={PATH}"),
        format!("HOSTNAME={}", hostname(container)),
    ]
    .iter()
    .collect();
    env.set("HOME", "/");
    if container.has_tty() {
        env.set("TERM", "xterm");
    }
    let own = texts(&container.config, "Env");
    for variable in linked.iter().chain(&own) {
        let (name, value) = variable.split_once('=').unwrap_or((variable, ""));
        env.set(name, value);
    }
    env
}

fn hostname(container: &Container) -> String {
    let name = text(&container.config, "Hostname");
    match text(&container.config, "Domainname") {
        "" => name.to_owned(),
        domain => format!("{name}.{domain}"),
    }
}

/// The directory to work in, and the places where volumes are seen.
fn make_directories(container: &Container) -> Result<(), Failure> {
    let mut tree = crate::memory::sync::lock(&container.files);
    for path in container.mounts.keys() {
        // A file of the image may be in the way, which a mount hides.
        let _ = tree.make_dirs(path, 0o755);
    }
    let directory = directory(container);
    let is_mounted = |path: &String| below(path, &directory).is_some();
    if container.mounts.keys().any(is_mounted) || tree.is_dir(&directory) {
        return Ok(());
    }
    tree.make_dirs(&directory, 0o755).map_err(|_| {
        let text = format!("Cannot mkdir: {directory} is not a directory");
        failed(text)
    })
}

/// Where the process starts.
pub(super) fn directory(container: &Container) -> String {
    clean(text(&container.config, "WorkingDir"))
}

fn run(daemon: &Daemon, table: &mut Table, index: usize, env: Env) -> Result<Output, Failure> {
    let mounts = mounts(table, index);
    let first_pid = first_pid(table);
    let container = table.all.get_mut(index).ok_or_else(gone)?;
    let files = Rootfs::new(Arc::clone(&container.files), mounts, daemon.0.clock.clone());
    let processes = Processes::new(Machine {
        programs: Arc::clone(&daemon.0.programs),
        files: Arc::new(files),
        hostname: text(&container.config, "Hostname").to_owned(),
        clock: daemon.0.clock.clone(),
    });
    let command = command(container, container.command(), &env);
    let stdio = container.console.stdio();
    let output = stdio.stdout.clone();
    let started = processes.start(command, stdio);
    let process = started.map_err(|error| failed(error.to_string()))?;
    let now = daemon.0.clock.now();
    container.state.start(first_pid + process.pid(), now);
    container.prepared = true;
    container.run = Some(Run {
        processes,
        process,
        env,
        first_pid,
        stop: watch::Sender::new(false),
    });
    Ok(output)
}

/// A command as it runs in a container.
pub(super) fn command(container: &Container, args: Vec<String>, env: &Env) -> Command {
    let user = text(&container.config, "User");
    let user = user.split_once(':').map_or(user, |(user, _)| user);
    let user = if matches!(user, "" | "0") {
        "root"
    } else {
        user
    };
    Command::new(args)
        .env(env.clone())
        .cwd(&directory(container))
        .user(user)
}

fn first_pid(table: &mut Table) -> u32 {
    table.runs = table.runs.wrapping_add(1);
    // So that no two containers that run have the same numbers, for a long time.
    (table.runs % 2048 + 1) * PIDS
}

/// All that is seen over the container's own files.
fn mounts(table: &Table, index: usize) -> Vec<Mounted> {
    let Some(container) = table.all.get(index) else {
        return Vec::new();
    };
    let volumes = container.mounts.iter().filter_map(|(path, mount)| {
        let volume = table.volumes.get(&mount.volume)?;
        Some(Mounted {
            at: path.clone(),
            tree: Arc::clone(&volume.tree),
            inside: String::new(),
            writable: mount.writable,
        })
    });
    let written = own_files(table, container);
    let own = ["hostname", "hosts", "resolv.conf"].map(|name| Mounted {
        at: format!("/etc/{name}"),
        tree: Arc::clone(&written),
        inside: format!("/{name}"),
        writable: true,
    });
    volumes.chain(own).collect()
}

/// The files that the daemon writes for a container.
fn own_files(table: &Table, container: &Container) -> SharedTree {
    let mut tree = Tree::new();
    let hostname = hostname(container);
    // Nothing is in the way of three small files in an empty tree.
    let _ = tree.write("/hostname", format!("{hostname}\n"));
    let _ = tree.write("/hosts", hosts(table, container));
    let _ = tree.write("/resolv.conf", resolv_conf(container));
    Arc::new(Mutex::new(tree))
}

fn hosts(table: &Table, container: &Container) -> String {
    let mut hosts = String::new();
    let mut add = |address: &str, names: &str| {
        for part in [address, "\t", names, "\n"] {
            hosts.push_str(part);
        }
    };
    let address = container.network.address();
    if !address.is_empty() {
        let short = text(&container.config, "Hostname");
        let full = hostname(container);
        let names = if full == short {
            full
        } else {
            format!("{full} {short}")
        };
        add(&address, &names);
    }
    add("127.0.0.1", "localhost");
    add("::1", "localhost ip6-localhost ip6-loopback");
    for (path, child) in table.links_of(&container.name) {
        add(&child.network.address(), links::alias(path));
    }
    for entry in texts(&container.host_config, "ExtraHosts") {
        if let Some((name, address)) = entry.split_once(':') {
            add(address, name);
        }
    }
    hosts
}

fn resolv_conf(container: &Container) -> String {
    let mut servers = texts(&container.host_config, "Dns");
    servers.extend(texts(&container.config, "Dns"));
    if servers.is_empty() {
        return RESOLV_CONF.to_owned();
    }
    let lines = servers
        .iter()
        .map(|server| format!("nameserver {server}\n"));
    let mut text: String = lines.collect();
    let domains = texts(&container.host_config, "DnsSearch");
    if !domains.is_empty() {
        let search = format!("search {}\n", domains.join(" "));
        text.push_str(&search);
    }
    text
}
