//! The configuration of a container: the request's, and what the image adds.

use serde_json::{Value, json};

use super::members::{is_blank, keys, overlay, set, text, texts};
use super::ports::Spec;
use crate::memory::daemon::convert::Api;

/// Settings that say nothing yet, of all versions.
fn blank() -> Value {
    json!({
        "Hostname": "",
        "Domainname": "",
        "User": "",
        "Memory": 0,
        "MemorySwap": 0,
        "CpuShares": 0,
        "Cpuset": "",
        "AttachStdin": false,
        "AttachStdout": false,
        "AttachStderr": false,
        "PortSpecs": null,
        "ExposedPorts": {},
        "Tty": false,
        "OpenStdin": false,
        "StdinOnce": false,
        "Env": [],
        "Cmd": [],
        "Dns": null,
        "Image": "",
        "Volumes": {},
        "VolumesFrom": "",
        "WorkingDir": "",
        "Entrypoint": null,
        "NetworkDisabled": false,
        "Privileged": false,
        "MacAddress": "",
        "OnBuild": null,
    })
}

/// Settings of the host that say nothing yet, of all versions.
pub(super) fn host_config(given: &Value) -> Value {
    let mut config = json!({
        "Binds": null,
        "ContainerIDFile": "",
        "LxcConf": [],
        "Privileged": false,
        "PortBindings": {},
        "Links": null,
        "PublishAllPorts": false,
        "Dns": null,
        "DnsSearch": null,
        "ExtraHosts": null,
        "VolumesFrom": null,
        "Devices": [],
        "NetworkMode": "",
        "IpcMode": "",
        "CapAdd": null,
        "CapDrop": null,
        "SecurityOpt": null,
        "RestartPolicy": {"Name": "", "MaximumRetryCount": 0},
    });
    overlay(&mut config, given);
    config
}

/// The configuration that a request and an image make.
pub(super) fn merged(api: Api, given: &Value, image: &Value) -> Value {
    let mut config = blank();
    overlay(&mut config, given);
    if let Some(config) = config.as_object_mut() {
        config.remove("HostConfig");
    }
    take_scalars(api, &mut config, image);
    take_lists(api, &mut config, image);
    take_sets(api, &mut config, image);
    take_command(&mut config, image);
    if api.since(6) {
        expose(&mut config);
    }
    config
}

fn take_scalars(api: Api, config: &mut Value, image: &Value) {
    let mut names = vec!["User", "WorkingDir", "Memory", "MemorySwap", "CpuShares"];
    if !api.since(12) {
        names.extend(["Tty", "OpenStdin", "StdinOnce"]);
    }
    for name in names {
        take_missing(config, image, name);
    }
}

fn take_missing(config: &mut Value, image: &Value, name: &str) {
    let Some(of_image) = image.get(name).filter(|value| !value.is_null()) else {
        return;
    };
    if is_blank(config.get(name)) {
        set(config, name, of_image.clone());
    }
}

/// The image's variables come behind those of the request, unless they are the
/// same.
fn take_lists(api: Api, config: &mut Value, image: &Value) {
    let mut env = texts(config, "Env");
    let of_image = texts(image, "Env");
    let has_none = env.is_empty();
    let known: Vec<String> = env.iter().map(|text| variable(text).to_owned()).collect();
    if has_none || api.since(3) {
        let more = of_image.into_iter();
        env.extend(more.filter(|text| !known.iter().any(|known| known == variable(text))));
    }
    set(config, "Env", json!(env));
    for name in ["Dns", "PortSpecs"] {
        let mut list = texts(config, name);
        if list.is_empty() || api.since(3) {
            list.extend(texts(image, name));
        }
        set(config, name, json!(list));
    }
}

fn variable(text: &str) -> &str {
    text.split_once('=').map_or(text, |(name, _)| name)
}

fn take_sets(api: Api, config: &mut Value, image: &Value) {
    for name in ["Volumes", "ExposedPorts"] {
        let own = keys(config, name);
        let mut all = own.clone();
        if own.is_empty() || api.since(3) {
            all.extend(keys(image, name));
        }
        set_keys(config, name, all);
    }
}

fn set_keys(config: &mut Value, name: &str, keys: Vec<String>) {
    let members = keys.into_iter().map(|key| (key, json!({})));
    set(config, name, Value::Object(members.collect()));
}

/// The image's command goes with the image's entry point.
fn take_command(config: &mut Value, image: &Value) {
    if !texts(config, "Entrypoint").is_empty() {
        return;
    }
    if texts(config, "Cmd").is_empty() {
        set(config, "Cmd", json!(texts(image, "Cmd")));
    }
    let was_given = config.get("Entrypoint").is_some_and(Value::is_array);
    let of_image = texts(image, "Entrypoint");
    if !was_given && !of_image.is_empty() {
        set(config, "Entrypoint", json!(of_image));
    }
}

/// Ports in the old notation become exposed ones.
fn expose(config: &mut Value) {
    let mut ports = keys(config, "ExposedPorts");
    let specs = texts(config, "PortSpecs");
    let read = specs.iter().filter_map(|spec| Spec::read(spec));
    ports.extend(read.map(|spec| spec.port));
    set_keys(config, "ExposedPorts", ports);
    set(config, "PortSpecs", Value::Null);
}

/// Whether ports of the host are given in the old notation, which no longer counts.
pub(super) fn maps_ports(config: &Value) -> bool {
    let specs = texts(config, "PortSpecs");
    specs.iter().any(|spec| spec.contains(':'))
}

/// The containers whose volumes are mounted as well, wherever they are given.
pub(super) fn volumes_from(config: &Value, host_config: &Value) -> Vec<String> {
    let of_config = text(config, "VolumesFrom").split(',');
    let of_config = of_config.filter(|part| !part.is_empty()).map(str::to_owned);
    of_config.chain(texts(host_config, "VolumesFrom")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_image_adds_what_the_request_leaves_open() {
        let image = json!({"Env": ["A=1", "B=2"], "Cmd": ["sh"], "User": "web", "Tty": true});
        let given = json!({"Env": ["B=3"], "Hostname": "h"});
        let new = merged(Api::of("1.16"), &given, &image);
        assert_eq!(texts(&new, "Env"), ["B=3", "A=1"]);
        assert_eq!(texts(&new, "Cmd"), ["sh"]);
        assert_eq!((text(&new, "User"), text(&new, "Hostname")), ("web", "h"));
        assert_eq!(new["Tty"], false);
        let old = merged(Api::of("1.2"), &given, &image);
        assert_eq!(texts(&old, "Env"), ["B=3"]);
        assert_eq!(old["Tty"], true);
    }

    #[test]
    fn an_entry_point_of_its_own_hides_the_command_of_the_image() {
        let image = json!({"Cmd": ["a"], "Entrypoint": ["e"]});
        let api = Api::of("1.12");
        let own = merged(api, &json!({"Entrypoint": ["mine"]}), &image);
        assert!(texts(&own, "Cmd").is_empty());
        let arguments = merged(api, &json!({"Cmd": ["b"]}), &image);
        assert_eq!(texts(&arguments, "Entrypoint"), ["e"]);
        assert_eq!(texts(&arguments, "Cmd"), ["b"]);
    }
}
