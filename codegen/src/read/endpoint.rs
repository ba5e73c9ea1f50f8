//! Where a client looks for a server by itself.

use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{Endpoint, EndpointContext, EndpointPorts, EndpointTls};

const ENDPOINT: &[&str] = &["env", "default", "ports", "context", "tls"];
const PORTS: &[&str] = &["plain", "tls"];
const CONTEXT: [&str; 13] = [
    "env",
    "folder",
    "default",
    "config",
    "current",
    "none",
    "contexts",
    "file",
    "name",
    "address",
    "insecure",
    "certificates",
    "below",
];
/// What are JSON pointers of these.
const POINTERS: [&str; 4] = ["current", "name", "address", "insecure"];
const TLS: &[&str] = &["verify", "folder", "default", "ca", "certificate", "key"];

/// The attribute `endpoint`.
pub(crate) fn endpoint(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<Endpoint> {
    let entry = attributes.entry("endpoint")?;
    let endpoint = Attributes::of(&entry.node, "an endpoint", ENDPOINT, sink);
    let (env, default, ports, context, tls) = (
        endpoint.required("env", sink),
        endpoint.required("default", sink),
        ports(endpoint, sink),
        context(endpoint, sink),
        tls(endpoint, sink),
    );
    Some(Endpoint {
        env: env?.0.to_owned(),
        default: default?.0.to_owned(),
        ports,
        context,
        tls,
    })
}

/// The attribute `ports` in it.
fn ports(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<EndpointPorts> {
    let entry = attributes.entry("ports")?;
    let ports = Attributes::of(&entry.node, "the ports of an endpoint", PORTS, sink);
    let [plain, tls] = ["plain", "tls"].map(|key| port(ports, key, sink));
    Some(EndpointPorts {
        plain: plain?,
        tls: tls?,
    })
}

fn port(attributes: Attributes<'_>, key: &str, sink: &mut Diagnostics) -> Option<u16> {
    attributes.demand(key, sink)?;
    let (number, at) = attributes.number(key, sink)?;
    let port = u16::try_from(number).ok().filter(|port| *port > 0);
    if port.is_none() {
        let message = format!("{number} is not a port");
        sink.at_with_help(at, message, "expected a number from 1 to 65535");
    }
    port
}

/// The attribute `context` in it.
fn context(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<EndpointContext> {
    let entry = attributes.entry("context")?;
    let context = Attributes::of(&entry.node, "the context of an endpoint", &CONTEXT, sink);
    let [
        env,
        folder,
        default,
        config,
        current,
        none,
        contexts,
        file,
        name,
        address,
        insecure,
        certificates,
        below,
    ] = CONTEXT.map(|key| context_text(context, key, sink));
    Some(EndpointContext {
        env: env?,
        folder: folder?,
        default: default?,
        config: config?,
        current: current?,
        none: none?,
        contexts: contexts?,
        file: file?,
        name: name?,
        address: address?,
        insecure: insecure?,
        certificates: certificates?,
        below: below?,
    })
}

fn context_text(attributes: Attributes<'_>, key: &str, sink: &mut Diagnostics) -> Option<String> {
    let (text, at) = attributes.required(key, sink)?;
    if POINTERS.contains(&key) && !text.starts_with('/') {
        let message = format!("`{}` points to no member of JSON", text.escape_debug());
        sink.at_with_help(at, message, "expected something like `/server/address`");
    }
    Some(text.to_owned())
}

/// The attribute `tls` in it.
fn tls(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<EndpointTls> {
    let entry = attributes.entry("tls")?;
    let tls = Attributes::of(&entry.node, "the TLS of an endpoint", TLS, sink);
    let [verify, folder, default, ca, certificate, key] =
        ["verify", "folder", "default", "ca", "certificate", "key"]
            .map(|name| tls.required(name, sink).map(|(text, _)| text.to_owned()));
    Some(EndpointTls {
        verify: verify?,
        folder: folder?,
        default: default?,
        ca: ca?,
        certificate: certificate?,
        key: key?,
    })
}
