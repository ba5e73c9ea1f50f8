//! That something is deprecated, in words or with what replaces it.

use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::Deprecated;
use crate::node::{Node, Origin, Value};

const DEPRECATED: &[&str] = &["doc", "use"];

/// The attribute `deprecated`: a text, or a map with `doc` and `use`.
pub(super) fn deprecated(of: Attributes<'_>, sink: &mut Diagnostics) -> Option<Deprecated> {
    let node = &of.entry("deprecated")?.node;
    let (doc, instead) = match &node.value {
        Value::Map(_) => {
            let attributes = Attributes::of(node, "a deprecation", DEPRECATED, sink);
            let doc = attributes.text("doc", sink).map(|(text, _)| text);
            (doc, instead(attributes, sink))
        }
        _ => (Some(text(node, sink)?), Vec::new()),
    };
    let doc = doc.map(str::trim).filter(|doc| !doc.is_empty());
    if doc.is_none() && instead.is_empty() {
        sink.at(
            node.origin,
            "a deprecation says in words what to do, or names with `use` what to use instead",
        );
    }
    Some(Deprecated {
        doc: doc.map(str::to_owned),
        instead,
    })
}

fn text<'a>(node: &'a Node, sink: &mut Diagnostics) -> Option<&'a str> {
    let text = node.text();
    if text.is_none() {
        let kind = node.kind();
        sink.at(
            node.origin,
            format!("`deprecated` is text or a map, this is {kind}"),
        );
    }
    text
}

/// One name, or a list of them.
fn instead(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Vec<(String, Origin)> {
    let one = attributes.entry("use").and_then(|entry| {
        let text = entry.node.text()?;
        Some((text.to_owned(), entry.node.origin))
    });
    match one {
        Some(one) => vec![one],
        None => attributes.texts("use", sink),
    }
}
