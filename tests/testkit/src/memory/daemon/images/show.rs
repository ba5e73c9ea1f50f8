//! One image.

use std::cmp::Reverse;

use longshore::runtime::server::Failure;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{id_for, store};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::containers;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::trouble::failure;
use crate::memory::images::{Id, Image};

/// The time that Go begins with.
const NEVER: &str = "0001-01-01T00:00:00Z";

pub(in crate::memory::daemon) fn inspect(
    daemon: &Daemon,
    api: Api,
    name: &str,
) -> Result<Value, Failure> {
    let (image, virtual_size) = {
        let store = store(daemon);
        let image = store.find(name);
        let image = image.map_err(|error| failure(api, error.to_string()))?;
        (image.clone(), store.virtual_size(image.id()))
    };
    let may_clash = api.since(5) && !api.since(12);
    if may_clash && containers::exists(daemon, name) {
        let problem = "Conflict between containers and images";
        return Err(failure(api, problem));
    }
    let mut shown = if api.since(12) {
        shown(&image)
    } else {
        shown_before_1_12(&image)
    };
    shown.insert("Size".to_owned(), image.size().into());
    shown.insert("VirtualSize".to_owned(), virtual_size.into());
    shown.insert("Checksum".to_owned(), "".into());
    Ok(Value::Object(shown))
}

fn shown(image: &Image) -> Map<String, Value> {
    let details = image.details();
    let members = [
        ("Id", json!(image.id().as_str())),
        (
            "Parent",
            json!(image.parent().map(Id::as_str).unwrap_or_default()),
        ),
        ("Comment", json!(details.comment)),
        ("Created", created(&details.created)),
        ("Container", json!(details.container)),
        ("ContainerConfig", config(&details.container_config)),
        ("DockerVersion", json!(details.docker_version)),
        ("Author", json!(details.author)),
        ("Config", details.config.clone()),
        ("Architecture", json!(details.architecture)),
        ("Os", json!(details.os)),
    ];
    let members = members.map(|(name, value)| (name.to_owned(), value));
    members.into_iter().collect()
}

/// As the daemon keeps it on disk. What is empty is left out.
fn shown_before_1_12(image: &Image) -> Map<String, Value> {
    let mut shown = match image.to_json() {
        Value::Object(shown) => shown,
        _ => Map::new(),
    };
    let details = image.details();
    let required = [
        ("comment", json!(details.comment)),
        ("created", created(&details.created)),
        ("container_config", config(&details.container_config)),
    ];
    for (name, value) in required {
        shown.insert(name.to_owned(), value);
    }
    shown
}

/// When the image was made. What a loaded image says of it may be anything.
fn created(text: &str) -> Value {
    if OffsetDateTime::parse(text, &Rfc3339).is_ok() {
        return text.into();
    }
    NEVER.into()
}

/// A configuration that has to be there.
fn config(config: &Value) -> Value {
    if config.is_object() {
        return config.clone();
    }
    json!({})
}

pub(in crate::memory::daemon) fn history(
    daemon: &Daemon,
    api: Api,
    name: &str,
) -> Result<Vec<Value>, Failure> {
    let history = store(daemon).history(name);
    // Before 1.8 the daemon put other words in front of the error.
    let status = if api.since(8) { 404 } else { 500 };
    let mut history = history.map_err(|error| Failure::new(status, error.to_string()))?;
    if api.since(9) && !api.since(12) {
        history.sort_by_key(|past| Reverse(past.created));
    }
    let rows = history.iter().map(|past| {
        json!({
            "Id": id_for(api, 6, &past.id),
            "Created": past.created,
            "CreatedBy": past.created_by,
            "Tags": past.tags,
            "Size": past.size,
        })
    });
    Ok(rows.collect())
}
