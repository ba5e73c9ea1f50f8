//! What old versions have that the newest has no place for, so that it does not come through the
//! conversions.

use std::sync::Arc;

use longshore::any::steps::build_output;
use longshore::runtime::server::{Amend, Body, Failure, Version};
use longshore::server::{Server, build, of};
use longshore::versions::{Fixed as _, V1_0, V1_16};
use serde_json::{Value, json};

use super::containers::{self, set, texts};
use super::convert::Api;
use super::operations::At;
use super::{Daemon, images, system};

/// The last version with something of that kind.
const LAST: u32 = 15;
/// How many digits the short form of an ID has.
const SHORT: usize = 12;

/// Members that the configuration of a container had in the versions from one to before another, and
/// that the configuration of the host has now.
const MOVED: [(&str, u32, u32); 4] = [
    ("Dns", 0, 10),
    ("VolumesFrom", 0, 10),
    ("Privileged", 4, 6),
    ("SecurityOpt", 15, 16),
];

/// A version with what it has of that kind.
pub(super) fn amended(daemon: &Daemon, version: Version) -> Version {
    let text = version.text();
    let api = Api::of(text);
    if api.since(LAST + 1) {
        return version;
    }
    let version = version.amended(At::new(daemon, text));
    if api.since(3) {
        return version;
    }
    let by_form = of::<V1_0, _>(Arc::new(At::new(daemon, text)));
    version.except(&["build"], by_form)
}

/// Builds by a form in which the Dockerfile stands beside its context.
impl Server<V1_0> for At {
    async fn build(&self, request: build::v1_0::Request) -> Result<Body, Failure> {
        let messages = images::build_by_form(&self.daemon, self.api, request).await?;
        Ok(messages.into_lines(V1_16::NUMBER, build_output::down))
    }
}

impl Amend for At {
    fn request(&self, operation: &'static str, sent: &Value, newest: &mut Value) {
        if matches!(operation, "container_create" | "commit") {
            move_to_host(self.api, sent, newest);
        }
    }

    fn answer(&self, operation: &'static str, answer: &mut Value) {
        match operation {
            "container_inspect" => self.container(answer),
            "image_inspect" => self.image(answer),
            "info" => self.info(answer),
            "version" if !self.api.since(1) => {
                set(answer, "MemoryLimit", true.into());
                set(answer, "SwapLimit", true.into());
            }
            "image_insert" if !self.api.since(7) => name_id(answer),
            _ => {}
        }
    }
}

impl At {
    fn container(&self, answer: &mut Value) {
        if !self.api.since(9) {
            set(answer, "SysInitPath", "/usr/bin/docker".into());
        }
        if let Some(state) = answer.get_mut("State").filter(|_| !self.api.since(11)) {
            set(state, "Ghost", false.into());
        }
        if self.api.since(15) {
            set(answer, "AppArmorProfile", "".into());
        }
        let config = containers::config(&self.daemon, id(answer));
        self.show(answer, "Config", config);
    }

    fn image(&self, answer: &mut Value) {
        let id = id(answer);
        let configs = images::configs(&self.daemon, id);
        let (config, of_container) = configs.unzip();
        let [name, name_of_container] = if self.api.since(12) {
            ["Config", "ContainerConfig"]
        } else {
            // It may be missing, but not from a daemon of these versions.
            if answer.get("container_config").is_none() {
                set(answer, "container_config", json!({}));
            }
            ["config", "container_config"]
        };
        self.show(answer, name, config);
        self.show(answer, name_of_container, of_container);
    }

    /// Shows in a configuration what it has in this version, and the newest has elsewhere.
    fn show(&self, answer: &mut Value, name: &str, kept: Option<Value>) {
        let (Some(kept), Some(shown)) = (kept, answer.get_mut(name)) else {
            return;
        };
        // An empty list is told as none.
        let members = moved(self.api, &kept).filter(|(_, member)| **member != json!([]));
        for (name, member) in members {
            set(shown, name, member.clone());
        }
    }

    fn info(&self, answer: &mut Value) {
        if !self.api.since(1) {
            let engine = self.daemon.0.settings.engine.as_str();
            set(answer, "Version", engine.into());
            set(answer, "GoVersion", system::GO.into());
        }
        if self.api.since(4) && !self.api.since(9) {
            set(answer, "LXCVersion", "0.8.0".into());
        }
        if self.api.since(13) && !self.api.since(14) {
            set(answer, "Sockets", json!(["unix:///var/run/docker.sock"]));
        }
    }
}

/// The ID that an answer tells.
fn id(answer: &Value) -> &str {
    let ids = ["Id", "ID", "id"].into_iter();
    let mut ids = ids.filter_map(|name| answer.get(name));
    ids.next().and_then(Value::as_str).unwrap_or_default()
}

/// What there is of the members that a version has with the container, and the newest with the host.
fn moved(api: Api, of: &Value) -> impl Iterator<Item = (&'static str, &Value)> {
    let had = MOVED.into_iter();
    let had = had.filter(move |(_, since, until)| api.since(*since) && !api.since(*until));
    had.filter_map(|(name, ..)| {
        let member = of.get(name).filter(|member| !member.is_null());
        Some((name, member?))
    })
}

/// Puts the members that moved where they are now.
fn move_to_host(api: Api, sent: &Value, newest: &mut Value) {
    for (name, member) in moved(api, sent) {
        let member = match (name, member) {
            // Once they were one text.
            ("VolumesFrom", Value::String(names)) => {
                let names = names.split(',').filter(|name| !name.is_empty());
                names.collect()
            }
            (_, member) => member.clone(),
        };
        if newest.get("HostConfig").is_none_or(Value::is_null) {
            set(newest, "HostConfig", json!({}));
        }
        if let Some(host) = newest.get_mut("HostConfig") {
            set(host, name, member);
        }
    }
}

/// The configuration that a request gives, as the daemon keeps it: in old versions the members stay
/// with the container, whatever host config it gets later.
pub(super) fn settle(api: Api, given: &mut Value) {
    let host = given.get("HostConfig").cloned().unwrap_or_default();
    for (name, member) in moved(api, &host) {
        let member = match name {
            "VolumesFrom" => texts(&host, name).join(",").into(),
            _ => member.clone(),
        };
        set(given, name, member);
    }
    if let (false, Some(given)) = (api.since(10), given.as_object_mut()) {
        given.remove("HostConfig");
    }
}

/// The message with the ID of a new image had a member of its own.
fn name_id(message: &mut Value) {
    let id = message.get("status").and_then(Value::as_str);
    let is_id = |id: &&str| id.len() == SHORT && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some(id) = id.filter(is_id) {
        *message = json!({"Id": id});
    }
}
