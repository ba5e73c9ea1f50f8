//! Images of containers.

use longshore::runtime::server::Failure;
use longshore::server::commit::Request;
use longshore::versions::Any;
use serde_json::{Map, Value};

use super::make::{Made, make, name};
use super::names::{tag_rule, with_tag};
use super::{id_for, store};
use crate::memory::daemon::convert::{Api, plain_value};
use crate::memory::daemon::trouble::{Trouble, failure};
use crate::memory::daemon::{Daemon, containers, old};
use crate::memory::images::Id;

/// The ID of the image.
pub(in crate::memory::daemon) async fn commit(
    daemon: &Daemon,
    api: Api,
    commit: Request<Any>,
) -> Result<String, Failure> {
    let snapshot = containers::snapshot(daemon, &commit.container)?;
    let fail = |error| Trouble::from(error).failure(api);
    let parent: Id = snapshot.base_image.parse().map_err(fail)?;
    let mut config = commit.config.as_ref().and_then(plain_value);
    if let Some(config) = &mut config {
        old::settle(api, config);
    }
    let mut config = match config {
        Some(Value::Object(config)) => config,
        _ => Map::new(),
    };
    if api.since(10)
        && let Value::Object(of_container) = &snapshot.config
    {
        merge(&mut config, of_container);
    }
    let made = Made {
        parent: Some(parent),
        container: snapshot.id,
        container_config: snapshot.config,
        config: Value::Object(config),
        comment: commit.comment.unwrap_or_default(),
        author: commit.author.unwrap_or_default(),
        tree: snapshot.tree,
    };
    let id = make(daemon, made).map_err(fail)?;
    if let Some(repo) = commit.repo.filter(|repo| !repo.is_empty()) {
        store(daemon).set_tag_rule(tag_rule(api));
        let named = name(daemon, &id, with_tag(&repo, commit.tag.as_deref()));
        named.map_err(|error| failure(api, error.to_string()))?;
    }
    Ok(id_for(api, 7, &id).to_owned())
}

/// Puts the settings of a container where the given ones leave them open.
pub(super) fn merge(given: &mut Map<String, Value>, container: &Map<String, Value>) {
    for key in ["User", "Memory", "MemorySwap", "CpuShares", "WorkingDir"] {
        take(given, container, key);
    }
    for key in ["ExposedPorts", "Volumes"] {
        unite(given, container, key);
    }
    merge_env(given, container);
    if is_empty(given.get("Entrypoint")) {
        take(given, container, "Cmd");
        take(given, container, "Entrypoint");
    }
}

fn take(given: &mut Map<String, Value>, container: &Map<String, Value>, key: &str) {
    if is_empty(given.get(key))
        && let Some(value) = container.get(key)
    {
        given.insert(key.to_owned(), value.clone());
    }
}

fn is_empty(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Number(number)) => number.as_i64() == Some(0),
        Some(Value::Array(items)) => items.is_empty(),
        Some(_) => false,
    }
}

fn unite(given: &mut Map<String, Value>, container: &Map<String, Value>, key: &str) {
    let Some(Value::Object(more)) = container.get(key) else {
        return;
    };
    let members = given
        .entry(key)
        .or_insert_with(|| Value::Object(Map::new()));
    if !members.is_object() {
        *members = Value::Object(Map::new());
    }
    if let Value::Object(members) = members {
        for (name, value) in more {
            members.entry(name).or_insert_with(|| value.clone());
        }
    }
}

/// Adds the variables that are not set.
fn merge_env(given: &mut Map<String, Value>, container: &Map<String, Value>) {
    let Some(Value::Array(more)) = container.get("Env") else {
        return;
    };
    let variables = given
        .entry("Env")
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Null = variables {
        *variables = Value::Array(Vec::new());
    }
    let Value::Array(variables) = variables else {
        return;
    };
    for variable in more {
        let is_set = variables
            .iter()
            .any(|set| name_of(set) == name_of(variable));
        if !is_set {
            variables.push(variable.clone());
        }
    }
}

fn name_of(variable: &Value) -> Option<&str> {
    variable.as_str()?.split('=').next()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn merged(given: &Value, container: &Value) -> Value {
        let mut merged = given.as_object().cloned().unwrap_or_default();
        merge(&mut merged, container.as_object().unwrap_or(&Map::new()));
        Value::Object(merged)
    }

    #[test]
    fn what_is_left_open_comes_from_the_container() {
        let container = json!({
            "User": "ann", "Env": ["A=1", "B=2"], "Cmd": ["sh"], "Volumes": {"/a": {}},
        });
        assert_eq!(merged(&json!({}), &container), container);
        let given = json!({"User": "", "Env": ["B=3"], "Cmd": ["ls"], "Volumes": {"/b": {}}});
        let expected = json!({
            "User": "ann", "Env": ["B=3", "A=1"], "Cmd": ["ls"], "Volumes": {"/a": {}, "/b": {}},
        });
        assert_eq!(merged(&given, &container), expected);
    }

    #[test]
    fn an_entry_point_hides_the_command() {
        let container = json!({"Cmd": ["sh"], "Entrypoint": ["env"]});
        let given = json!({"Entrypoint": ["cat"], "Env": null});
        assert_eq!(merged(&given, &container), given);
    }
}
