//! The network of containers.

use std::collections::BTreeSet;

use longshore::runtime::server::Failure;
use serde_json::{Value, json};

use super::members::{flag, text};
use super::ports::{Published, inspected, mapping};
use super::refusal::failed;
use crate::memory::daemon::convert::Api;

/// Where 172.17.42.1 stands in its network, 172.17.0.0/16.
const GATEWAY: u16 = 42 * 256 + 1;
const FIRST: u16 = 2;
const LAST: u16 = u16::MAX - 1;

/// The addresses that are taken, as numbers within the network.
#[derive(Debug, Default)]
pub(super) struct Hosts(BTreeSet<u16>);

impl Hosts {
    /// Takes the first address that is free.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn take(&mut self) -> Result<u16, Failure> {
        let mut hosts = (FIRST..=LAST).filter(|host| *host != GATEWAY);
        let free = hosts.find(|host| self.0.insert(*host));
        free.ok_or_else(|| failed("no available ip addresses on network"))
    }

    pub(super) fn release(&mut self, host: u16) {
        self.0.remove(&host);
    }
}

/// The network of one container; nothing while it does not run, or has none.
#[derive(Clone, Debug, Default)]
pub(super) struct Network {
    pub(super) host: Option<u16>,
    mac: String,
    pub(super) ports: Published,
}

impl Network {
    pub(super) fn new(host: u16, config: &Value, ports: Published) -> Self {
        let [high, low] = host.to_be_bytes();
        let mac = match text(config, "MacAddress") {
            "" => format!("02:42:ac:11:{high:02x}:{low:02x}"),
            given => given.to_owned(),
        };
        Self {
            host: Some(host),
            mac,
            ports,
        }
    }

    /// The address; empty for none.
    pub(super) fn address(&self) -> String {
        self.host.map(address).unwrap_or_default()
    }

    /// What the inspection tells.
    pub(super) fn value(&self, api: Api) -> Value {
        let (gateway, bridge, length) = match self.host {
            Some(_) => (address(GATEWAY), "docker0", 16),
            None => (String::new(), "", 0),
        };
        let ports = match self.host {
            Some(_) => inspected(&self.ports),
            None => Value::Null,
        };
        json!({
            "IPAddress": self.address(),
            "IPPrefixLen": length,
            "Gateway": gateway,
            "Bridge": bridge,
            "MacAddress": self.mac,
            "PortMapping": mapping(api, &self.ports),
            "Ports": ports,
        })
    }
}

fn address(host: u16) -> String {
    let [high, low] = host.to_be_bytes();
    format!("172.17.{high}.{low}")
}

/// Whether a container has a network of its own.
pub(super) fn is_private(config: &Value, host_config: &Value) -> bool {
    let mode = text(host_config, "NetworkMode");
    let is_shared = matches!(mode, "host" | "none") || mode.starts_with("container:");
    !is_shared && !flag(config, "NetworkDisabled")
}
