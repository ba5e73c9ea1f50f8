//! Ports: the notations of clients, and what the host has of them.

use std::collections::{BTreeMap, BTreeSet};

use longshore::runtime::server::Failure;
use longshore::v1_16::Port;
use serde_json::{Value, json};

use super::members::{flag, keys, text};
use super::refusal::{failed, shown};
use crate::memory::daemon::convert::Api;

/// The first port of the host that is given to those who want any.
const FIRST: u16 = 49153;
/// All addresses of the host.
const ANYWHERE: &str = "0.0.0.0";

/// A port in the old notation: `80`, `:80` or `8080:80`, `/udp` behind it for UDP.
#[derive(Debug, PartialEq)]
pub(super) struct Spec {
    /// As in `80/tcp`.
    pub(super) port: String,
    /// The port of the host; empty for any.
    pub(super) on_host: String,
}

impl Spec {
    pub(super) fn read(spec: &str) -> Option<Self> {
        let (ports, protocol) = spec.rsplit_once('/').unwrap_or((spec, "tcp"));
        let (on_host, port) = match ports.rsplit_once(':') {
            // The same port of the host.
            Some(("", port)) => (port, port),
            // An address may stand in front.
            Some((rest, port)) => (rest.rsplit(':').next().unwrap_or(rest), port),
            None => ("", ports),
        };
        let is_port = |text: &str| text.parse::<u16>().is_ok();
        let fits = is_port(port) && (on_host.is_empty() || is_port(on_host));
        let is_known = matches!(protocol, "tcp" | "udp");
        (fits && is_known).then(|| Self {
            port: format!("{port}/{protocol}"),
            on_host: on_host.to_owned(),
        })
    }
}

/// The number and the protocol of a port as in `80/tcp`.
pub(super) fn parts(port: &str) -> (u16, &str) {
    let (number, protocol) = port.split_once('/').unwrap_or((port, "tcp"));
    (number.parse().unwrap_or_default(), protocol)
}

/// A port of the host that leads to one of a container.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Binding {
    pub(super) address: String,
    pub(super) port: u16,
}

/// The ports of a container; those without a binding are exposed only.
pub(super) type Published = BTreeMap<String, Vec<Binding>>;

/// What a container wants of the host, by port: addresses and ports as texts.
type Wanted = BTreeMap<String, Vec<(String, String)>>;

/// What a container wants to expose and to publish.
pub(super) fn wanted(
    config: &Value,
    host_config: &Value,
    published: &[(String, String)],
) -> Wanted {
    let exposed = keys(config, "ExposedPorts").into_iter();
    let mut wanted: Wanted = exposed.map(|port| (port, Vec::new())).collect();
    for (port, on_host) in published {
        let bindings = wanted.entry(port.clone()).or_default();
        bindings.push((String::new(), on_host.clone()));
    }
    let given = host_config.get("PortBindings").and_then(Value::as_object);
    for (port, bindings) in given.into_iter().flatten() {
        let list = bindings.as_array().into_iter().flatten();
        let list = list.map(|one| (text(one, "HostIp"), text(one, "HostPort")));
        let list = list.map(|(address, port)| (address.to_owned(), port.to_owned()));
        wanted.entry(port.clone()).or_default().extend(list);
    }
    if flag(host_config, "PublishAllPorts") {
        for bindings in wanted.values_mut().filter(|list| list.is_empty()) {
            bindings.push((String::new(), String::new()));
        }
    }
    wanted
}

/// The ports of the host that are taken, with their protocols.
#[derive(Debug, Default)]
pub(super) struct Ports(BTreeSet<(String, u16)>);

impl Ports {
    /// Takes what a container wants, or nothing.
    ///
    /// # Errors
    /// A port is none, or is taken.
    pub(super) fn take(&mut self, wanted: &Wanted) -> Result<Published, Failure> {
        let mut published = Published::new();
        for (port, bindings) in wanted {
            published.insert(port.clone(), Vec::new());
            for (address, on_host) in bindings {
                let taken = self.take_one(parts(port).1, address, on_host);
                let number = match taken {
                    Ok(number) => number,
                    Err(failure) => {
                        self.release(&published);
                        return Err(failure);
                    }
                };
                let address = if address.is_empty() {
                    ANYWHERE
                } else {
                    address
                };
                let binding = Binding {
                    address: address.to_owned(),
                    port: number,
                };
                published.entry(port.clone()).or_default().push(binding);
            }
        }
        Ok(published)
    }

    fn take_one(&mut self, protocol: &str, address: &str, port: &str) -> Result<u16, Failure> {
        let number = if port.is_empty() {
            0
        } else {
            let wrong = || failed(format!("Invalid hostPort: {}", shown(port)));
            port.parse().map_err(|_| wrong())?
        };
        if number == 0 {
            return self.take_any(protocol);
        }
        if self.0.insert((protocol.to_owned(), number)) {
            return Ok(number);
        }
        let address = shown(if address.is_empty() {
            ANYWHERE
        } else {
            address
        });
        Err(failed(format!(
            "Bind for {address}:{number} failed: port is already allocated"
        )))
    }

    fn take_any(&mut self, protocol: &str) -> Result<u16, Failure> {
        let mut ports = FIRST..=u16::MAX;
        let free = ports.find(|port| self.0.insert((protocol.to_owned(), *port)));
        free.ok_or_else(|| failed("all ports are allocated"))
    }

    pub(super) fn release(&mut self, published: &Published) {
        for (port, bindings) in published {
            for binding in bindings {
                let protocol = parts(port).1.to_owned();
                self.0.remove(&(protocol, binding.port));
            }
        }
    }
}

/// The ports as the inspection tells them.
pub(super) fn inspected(published: &Published) -> Value {
    let ports = published.iter().map(|(port, bindings)| {
        let list = bindings.iter();
        let list = list.map(|one| json!({"HostIp": one.address, "HostPort": one.port.to_string()}));
        let list: Vec<Value> = list.collect();
        let value = if list.is_empty() {
            Value::Null
        } else {
            Value::Array(list)
        };
        (port.clone(), value)
    });
    Value::Object(ports.collect())
}

/// The published ports as the inspection told them before there were bindings.
pub(super) fn mapping(api: Api, published: &Published) -> Value {
    if api.since(6) {
        return Value::Null;
    }
    let of = |wanted: &str| {
        let pairs = pairs(published).filter(|(_, protocol, _)| *protocol == wanted);
        let pairs = pairs.map(|(port, _, on_host)| (port.to_string(), on_host.to_string().into()));
        Value::Object(pairs.collect())
    };
    json!({"Tcp": of("tcp"), "Udp": of("udp")})
}

/// Each published port of the container, its protocol, and the port of the host.
fn pairs(published: &Published) -> impl Iterator<Item = (u16, &str, u16)> {
    published.iter().flat_map(|(port, bindings)| {
        let (number, protocol) = parts(port);
        let each = bindings.iter();
        each.map(move |binding| (number, protocol, binding.port))
    })
}

/// The ports as the list of containers tells them. Those that are exposed only are among them
/// since 1.6.
pub(super) fn listed(api: Api, published: &Published) -> Vec<Port> {
    let rows = published.iter().flat_map(|(port, bindings)| {
        let (private_port, protocol) = parts(port);
        let row = move |binding: Option<&Binding>| Port {
            private_port,
            public_port: binding.map(|binding| binding.port),
            protocol: protocol.to_owned(),
            ip: binding.map(|binding| binding.address.clone()),
        };
        let exposed = (bindings.is_empty() && api.since(6)).then(|| row(None));
        bindings
            .iter()
            .map(move |binding| row(Some(binding)))
            .chain(exposed)
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_old_notation_is_understood() {
        let read = |spec| Spec::read(spec).map(|spec| (spec.port, spec.on_host));
        let pair = |port: &str, on_host: &str| Some((port.to_owned(), on_host.to_owned()));
        assert_eq!(read("80"), pair("80/tcp", ""));
        assert_eq!(read(":80"), pair("80/tcp", "80"));
        assert_eq!(read("8080:80/udp"), pair("80/udp", "8080"));
        assert_eq!(read("127.0.0.1:8080:80"), pair("80/tcp", "8080"));
        for wrong in ["", "x", "80/sctp", "70000", "x:80", "80:"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_port_is_taken_once_and_given_back() {
        let mut ports = Ports::default();
        let wanted = |on_host: &str| -> Wanted {
            [(
                "80/tcp".to_owned(),
                vec![(String::new(), on_host.to_owned())],
            )]
            .into()
        };
        let first = ports.take(&wanted("8080")).unwrap();
        let taken = ports.take(&wanted("8080")).unwrap_err();
        let text = "Bind for 0.0.0.0:8080 failed: port is already allocated";
        assert_eq!(taken.message(), text);
        assert_eq!(ports.take(&wanted("")).unwrap()["80/tcp"][0].port, FIRST);
        ports.release(&first);
        assert!(ports.take(&wanted("8080")).is_ok());
    }
}
