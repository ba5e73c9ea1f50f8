//! How a client finds the version that it and its server have in common.

use super::refusals::status;
use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::load::numbers;
use crate::model::{Greeting, Identity, Negotiation, Numbers, RefusedVersion};
use crate::node::{Entry, Node, Origin, Value};

const NEGOTIATION: &[&str] = &[
    "env", "servers", "identity", "greeting", "releases", "unsaid", "refused",
];
const IDENTITY: &[&str] = &["path", "newest", "oldest", "release"];
const GREETING: &[&str] = &["path", "newest"];
const REFUSED: &[&str] = &["status", "text"];

/// The attribute `negotiation`.
pub(crate) fn negotiation(
    attributes: Attributes<'_>,
    sink: &mut Diagnostics,
) -> Option<Negotiation> {
    let entry = attributes.entry("negotiation")?;
    let found = Attributes::of(&entry.node, "a negotiation", NEGOTIATION, sink);
    let env = name(found, "env", sink);
    let servers = found.text("servers", sink).map_or("", |(text, _)| text);
    let identity = found.demand("identity", sink);
    let identity = identity.and_then(|entry| identity_of(&entry.node, sink));
    let greeting = found.entry("greeting");
    let greeting = greeting.and_then(|entry| greeting_of(&entry.node, sink));
    let releases = table(found, "releases", release, sink);
    let unsaid = table(found, "unsaid", version, sink);
    let refused = refused(found, sink);
    Some(Negotiation {
        env: env?,
        servers: servers.to_owned(),
        identity: identity?,
        greeting,
        releases,
        unsaid,
        refused,
    })
}

fn identity_of(node: &Node, sink: &mut Diagnostics) -> Option<Identity> {
    let identity = Attributes::of(node, "an identity", IDENTITY, sink);
    let path = path(identity, sink);
    let [newest, oldest, release] =
        ["newest", "oldest", "release"].map(|key| name(identity, key, sink));
    Some(Identity {
        path: path?,
        newest: newest?,
        oldest: oldest?,
        release: release?,
    })
}

fn greeting_of(node: &Node, sink: &mut Diagnostics) -> Option<Greeting> {
    let greeting = Attributes::of(node, "a greeting", GREETING, sink);
    let path = path(greeting, sink);
    let (newest, at) = greeting.required("newest", sink)?;
    let name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    if newest.is_empty() || !newest.bytes().all(name) {
        let message = format!("`{}` is not the name of a header", newest.escape_debug());
        sink.at_with_help(at, message, "expected letters, digits and hyphens");
    }
    Some(Greeting {
        path: path?,
        newest: newest.to_owned(),
    })
}

/// A text that names something.
fn name(attributes: Attributes<'_>, key: &str, sink: &mut Diagnostics) -> Option<String> {
    let (text, at) = attributes.required(key, sink)?;
    if text.is_empty() {
        sink.at(at, format!("`{key}` is empty; it is a name"));
    }
    Some(text.to_owned())
}

fn path(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<String> {
    let (text, at) = attributes.required("path", sink)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    if !text.starts_with('/') || !text.bytes().all(plain) {
        let message = format!("`{}` is not a path to ask for", text.escape_debug());
        sink.at_with_help(at, message, "expected something like `/version`");
    }
    Some(text.to_owned())
}

/// Versions by what comes with them, in ascending order.
fn table<K: Ord>(
    attributes: Attributes<'_>,
    name: &str,
    key: fn(&str, Origin, &mut Diagnostics) -> Option<K>,
    sink: &mut Diagnostics,
) -> Vec<(K, Numbers)> {
    let entries = attributes.entries(name, sink);
    let mut rows: Vec<(K, Numbers)> = Vec::new();
    for (text, entry) in entries {
        let Some(row) = row(text, entry, key, sink) else {
            continue;
        };
        let ascends = |last: &(K, Numbers)| last.0 < row.0 && last.1 < row.1;
        if rows.last().is_none_or(ascends) {
            rows.push(row);
        } else {
            let message = format!("`{}` and its version do not ascend", text.escape_debug());
            sink.at_with_help(
                entry.key,
                message,
                format!("`{name}` begins with the oldest"),
            );
        }
    }
    rows
}

fn row<K>(
    text: &str,
    entry: &Entry,
    key: fn(&str, Origin, &mut Diagnostics) -> Option<K>,
    sink: &mut Diagnostics,
) -> Option<(K, Numbers)> {
    let key = key(text, entry.key, sink);
    let Some(newest) = entry.node.text() else {
        let message = format!("this is {}, not a version in quotes", entry.node.kind());
        sink.at(entry.node.origin, message);
        return None;
    };
    let newest = version(newest, entry.node.origin, sink);
    Some((key?, newest?))
}

fn version(text: &str, at: Origin, sink: &mut Diagnostics) -> Option<Numbers> {
    let version = numbers(text);
    if version.is_none() {
        let message = format!("`{}` is not a version", text.escape_debug());
        sink.at_with_help(
            at,
            message,
            "expected two numbers and a dot, as in \"1.12\"",
        );
    }
    version
}

fn release(text: &str, at: Origin, sink: &mut Diagnostics) -> Option<[u32; 3]> {
    let release = text.rsplit_once('.').and_then(|(rest, patch)| {
        let (major, minor) = numbers(rest)?;
        // A version of only this, so that all numbers are read alike.
        let (_, patch) = numbers(&format!("0.{patch}"))?;
        Some([major, minor, patch])
    });
    if release.is_none() {
        let message = format!("`{}` is not a release", text.escape_debug());
        sink.at_with_help(at, message, "expected three numbers and dots, as in 0.9.1");
    }
    release
}

fn refused(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Vec<RefusedVersion> {
    let Some(entry) = attributes.demand("refused", sink) else {
        return Vec::new();
    };
    let Value::List(items) = &entry.node.value else {
        let kind = entry.node.kind();
        let message = format!("`refused` is a list of answers, this is {kind}");
        sink.at(entry.node.origin, message);
        return Vec::new();
    };
    let read = |item| {
        let answer = Attributes::of(item, "an answer that refuses", REFUSED, sink);
        let status = status(answer, sink);
        let (text, _) = answer.required("text", sink)?;
        Some(RefusedVersion {
            status: status?,
            text: text.to_owned(),
        })
    };
    items.iter().filter_map(read).collect()
}
