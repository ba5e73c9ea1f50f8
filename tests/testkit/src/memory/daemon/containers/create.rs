//! Making containers.

use longshore::runtime::server::Failure;
use longshore::v1_16::ContainerCreated;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::members::{flag, number, text, texts};
use super::names::{made_up, short, wanted};
use super::network::Network;
use super::ports::Spec;
use super::refusal::{failed, shown};
use super::state::State;
use super::table::{Container, Table};
use super::{config, layer, links, volumes};
use crate::memory::console::{Console, Options};
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::{Daemon, images, old, system};

/// The old notation of ports with one of the host no longer publishes.
const DEPRECATED: &str = "The mapping to public ports on your host via Dockerfile EXPOSE \
     (host:port:port) has been deprecated. Use -p to publish the ports.";

pub(in crate::memory::daemon) fn create(
    daemon: &Daemon,
    api: Api,
    name: Option<&str>,
    mut given: Value,
) -> Result<ContainerCreated, Failure> {
    old::settle(api, &mut given);
    let given = &given;
    check_memory(api, given)?;
    let image = find_image(daemon, text(given, "Image"))?;
    let merged = config::merged(api, given, &image.config);
    let container = build(daemon, api, image, merged)?;
    let (id, from) = (container.id.clone(), container.image_name());
    let host_config = given.get("HostConfig").filter(|value| value.is_object());
    add(daemon, api, name, container, host_config)?;
    system::happened(daemon, "create", &id, &from);
    let shown = if api.since(7) { &id } else { short(&id) };
    let warns = api.since(6) && config::maps_ports(given);
    Ok(ContainerCreated {
        id: shown.to_owned(),
        warnings: warns.then(|| DEPRECATED.to_owned()).into_iter().collect(),
    })
}

fn check_memory(api: Api, given: &Value) -> Result<(), Failure> {
    let (least, said) = match api {
        api if api.since(15) => (4 << 20, "4MB"),
        api if api.since(2) => (512 << 10, "512k"),
        _ => (0, ""),
    };
    let memory = number(given, "Memory");
    if memory != 0 && memory < least {
        return Err(failed(format!("Minimum memory limit allowed is {said}")));
    }
    Ok(())
}

fn find_image(daemon: &Daemon, name: &str) -> Result<images::Found, Failure> {
    images::find(daemon, name).map_err(|failure| {
        if failure.status() != Some(404) {
            return failure;
        }
        let (name, tag) = crate::memory::images::names::split(name);
        let (name, tag) = (shown(name), shown(tag.unwrap_or("latest")));
        Failure::new(404, format!("No such image: {name} (tag: {tag})"))
    })
}

/// A container that has no name yet.
fn build(
    daemon: &Daemon,
    api: Api,
    image: images::Found,
    mut config: Value,
) -> Result<Container, Failure> {
    if texts(&config, "Entrypoint").is_empty() && texts(&config, "Cmd").is_empty() {
        return Err(failed("No command specified"));
    }
    let id = daemon.0.ids.next().as_str().to_owned();
    if text(&config, "Hostname").is_empty() {
        super::members::set(&mut config, "Hostname", short(&id).into());
    }
    let created = daemon.0.clock.now();
    let now = u64::try_from(created.unix_timestamp()).unwrap_or_default();
    let base = layer::with_init(&image.tree, now);
    Ok(Container {
        name: String::new(),
        created,
        image: image.id,
        published: published(api, &config)?,
        console: Console::new(console_options(daemon, &config)),
        host_config: config::host_config(&privileged(&config)),
        config,
        state: State::default(),
        network: Network::default(),
        mounts: std::collections::BTreeMap::new(),
        image_files: image.tree,
        files: std::sync::Arc::new(std::sync::Mutex::new(base.clone())),
        base,
        run: None,
        restarts: 0,
        prepared: false,
        ended: watch::Sender::new(0),
        id,
    })
}

/// What old versions have in the configuration and new ones in that of the host.
fn privileged(config: &Value) -> Value {
    json!({"Privileged": flag(config, "Privileged")})
}

fn console_options(daemon: &Daemon, config: &Value) -> Options {
    Options {
        tty: flag(config, "Tty"),
        open_stdin: flag(config, "OpenStdin"),
        stdin_once: flag(config, "StdinOnce"),
        clock: daemon.0.clock.clone(),
        ..Options::default()
    }
}

/// The ports that the old notation publishes, in versions where it does.
fn published(api: Api, config: &Value) -> Result<Vec<(String, String)>, Failure> {
    if api.since(6) {
        return Ok(Vec::new());
    }
    let specs = texts(config, "PortSpecs");
    let read = specs.iter().map(|spec| {
        let read = Spec::read(spec).map(|spec| (spec.port, spec.on_host));
        read.ok_or_else(|| failed(format!("Invalid port: {}", shown(spec))))
    });
    read.collect()
}

fn add(
    daemon: &Daemon,
    api: Api,
    name: Option<&str>,
    mut container: Container,
    host_config: Option<&Value>,
) -> Result<(), Failure> {
    let id = container.id.clone();
    let mut table = daemon.0.containers.lock();
    let name = match name.filter(|name| !name.is_empty()) {
        Some(name) => wanted(&table, api, name)?,
        None => made_up(&table, &id),
    };
    container.name.clone_from(&name);
    table.names.insert(name, id.clone());
    table.all.push(container);
    let ready = set_up(daemon, api, &mut table, &id, host_config);
    if ready.is_err() {
        table.forget(&id);
    }
    ready
}

fn set_up(
    daemon: &Daemon,
    api: Api,
    table: &mut Table,
    id: &str,
    host_config: Option<&Value>,
) -> Result<(), Failure> {
    let index = table.find(id)?;
    if let Some(given) = host_config {
        links::set_host_config(table, index, given)?;
    }
    if api.since(16) {
        let new_id = || daemon.0.ids.next().as_str().to_owned();
        volumes::prepare(table, index, new_id)?;
    }
    Ok(())
}
