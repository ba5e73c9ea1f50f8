//! Where a client looks for a server by itself.

use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{Endpoint, EndpointTls};

const ENDPOINT: &[&str] = &["env", "default", "tls"];
const TLS: &[&str] = &["verify", "folder", "default", "ca", "certificate", "key"];

/// The attribute `endpoint`.
pub(crate) fn endpoint(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<Endpoint> {
    let entry = attributes.entry("endpoint")?;
    let endpoint = Attributes::of(&entry.node, "an endpoint", ENDPOINT, sink);
    let (env, default, tls) = (
        endpoint.required("env", sink),
        endpoint.required("default", sink),
        tls(endpoint, sink),
    );
    Some(Endpoint {
        env: env?.0.to_owned(),
        default: default?.0.to_owned(),
        tls,
    })
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
