//! Links between containers: names that one has for another, and what it is told.

use longshore::runtime::server::Failure;
use serde_json::Value;

use super::config;
use super::members::{keys, set, text, texts};
use super::ports::parts;
use super::refusal::{failed, shown};
use super::table::{Container, Table};

/// Gives a container a host config, and registers the links in it.
///
/// # Errors
/// A link is out of form, or leads to no container.
pub(super) fn set_host_config(
    table: &mut Table,
    index: usize,
    given: &Value,
) -> Result<(), Failure> {
    let links = register(table, index, &texts(given, "Links"))?;
    table.names.extend(links);
    if let Some(container) = table.all.get_mut(index) {
        container.host_config = config::host_config(given);
        // The names know them from now on.
        set(&mut container.host_config, "Links", Value::Null);
    }
    Ok(())
}

/// The names of links, with the IDs behind them.
fn register(
    table: &Table,
    index: usize,
    links: &[String],
) -> Result<Vec<(String, String)>, Failure> {
    let parent = table.all.get(index);
    let parent = parent.map_or("", |container| container.name.as_str());
    let names = links.iter().map(|link| {
        let (name, alias) = split(link)?;
        let child = table.by_name(name).and_then(|child| table.all.get(child));
        let child = child.ok_or_else(|| {
            let name = shown(name);
            failed(format!("Could not find entity for {name}"))
        })?;
        if text(&child.host_config, "NetworkMode") == "host" {
            return Err(Failure::new(
                409,
                "Conflicting options: --net=host can't be used with links. \
                 This would result in undefined behavior.",
            ));
        }
        Ok((format!("{parent}/{alias}"), child.id.clone()))
    });
    names.collect()
}

fn split(link: &str) -> Result<(&str, &str), Failure> {
    let parts = link.split_once(':');
    let is_alias =
        |alias: &str| !alias.is_empty() && !alias.contains([':', '/']) && alias.len() <= 255;
    parts.filter(|(_, alias)| is_alias(alias)).ok_or_else(|| {
        let link = shown(link);
        failed(format!(
            "Invalid format to parse. {link} should match template name:alias"
        ))
    })
}

/// The variables by which a container learns of those it is linked to.
///
/// # Errors
/// One of them does not run.
pub(super) fn variables(table: &Table, name: &str) -> Result<Vec<String>, Failure> {
    let mut variables = Vec::new();
    for (path, child) in table.links_of(name) {
        if !child.state.running {
            let child = &child.name;
            return Err(failed(format!(
                "Cannot link to a non running container: {child} AS {path}"
            )));
        }
        variables.extend(of_link(path, child));
    }
    Ok(variables)
}

/// The last part of a link's path.
pub(super) fn alias(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn of_link(path: &str, child: &Container) -> Vec<String> {
    let alias = alias(path).to_uppercase().replace('-', "_");
    let address = child.network.address();
    let exposed = keys(&child.config, "ExposedPorts");
    let mut ports: Vec<_> = exposed.iter().map(|port| parts(port)).collect();
    ports.sort_unstable();
    let mut variables = Vec::new();
    if let Some((port, protocol)) = ports.first() {
        variables.push(format!("{alias}_PORT={protocol}://{address}:{port}"));
    }
    for (port, protocol) in ports {
        let start = format!("{alias}_PORT_{port}_{}", protocol.to_uppercase());
        variables.push(format!("{start}={protocol}://{address}:{port}"));
        variables.push(format!("{start}_ADDR={address}"));
        variables.push(format!("{start}_PORT={port}"));
        variables.push(format!("{start}_PROTO={protocol}"));
    }
    variables.push(format!("{alias}_NAME={path}"));
    for variable in texts(&child.config, "Env") {
        match variable.split_once('=') {
            Some(("HOME" | "PATH", _)) | None => {}
            Some((name, value)) => variables.push(format!("{alias}_ENV_{name}={value}")),
        }
    }
    variables
}
