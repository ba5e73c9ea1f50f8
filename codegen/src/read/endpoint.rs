//! Where a client looks for a server by itself.

use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{Endpoint, EndpointContext, EndpointTls};

const ENDPOINT: &[&str] = &["env", "default", "context", "tls"];
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
    let (env, default, context, tls) = (
        endpoint.required("env", sink),
        endpoint.required("default", sink),
        context(endpoint, sink),
        tls(endpoint, sink),
    );
    Some(Endpoint {
        env: env?.0.to_owned(),
        default: default?.0.to_owned(),
        context,
        tls,
    })
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
