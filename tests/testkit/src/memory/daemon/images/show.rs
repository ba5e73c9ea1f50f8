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
    let mut shown = shown(&image);
    shown.insert("Size".to_owned(), image.size().into());
    shown.insert("VirtualSize".to_owned(), virtual_size.into());
    shown.insert("Checksum".to_owned(), "".into());
    Ok(Value::Object(shown))
}

/// The configuration of an image and that of the container it was made of, if there is such an image.
pub(in crate::memory::daemon) fn configs(daemon: &Daemon, id: &str) -> Option<(Value, Value)> {
    let store = store(daemon);
    let details = store.find(id).ok()?.details();
    let of_container = details.container_config.clone();
    Some((details.config.clone(), of_container))
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
