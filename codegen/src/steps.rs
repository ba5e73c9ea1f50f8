//! Steps between two shapes of a type that people write by hand, because what a
//! field means stands in another form or in other fields than before.
//!
//! A delta names a step at the type that it changes; the code is a file
//! `steps/NAME.rs` beside the specs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::attributes::Attributes;
use crate::diagnostics::{Diagnostics, Error};
use crate::load;
use crate::node::{Entry, Map, Node, Value};
use crate::resolve::Tree;

const STEP: &[&str] = &["from", "to", "loses"];

/// A step as a delta names it.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) of: Arc<str>,
    /// The name of its module.
    pub(crate) name: Arc<str>,
    /// Keys of the version before.
    pub(crate) from: Vec<String>,
    /// Keys of this version.
    pub(crate) to: Vec<String>,
    /// Whether the way up may lose something, and the way down.
    pub(crate) loses: (bool, bool),
}

/// The code of the steps, by name.
pub(crate) type Code = BTreeMap<String, String>;

/// The steps that a delta names.
pub(crate) fn steps(
    root: &Node,
    before: Option<&Tree>,
    now: &Tree,
    sink: &mut Diagnostics,
) -> Vec<Step> {
    let Some(Value::List(changes)) = root.get("changes").map(|node| &node.value) else {
        return Vec::new();
    };
    let patches = changes
        .iter()
        .filter_map(|change| change.get("types")?.map());
    let mut steps: Vec<Step> = Vec::new();
    for (of, patch) in patches.flatten() {
        for (name, entry) in named(&patch.node, sink) {
            let step = step(of, name, entry, sink);
            let keys = |tree: Option<&Tree>| fields(tree?, of).cloned();
            complain_missing(&step.from, keys(before), "the version before", entry, sink);
            complain_missing(&step.to, keys(Some(now)), "this version", entry, sink);
            complain_taken(&step, &steps, entry, sink);
            steps.push(step);
        }
    }
    steps
}

/// The steps of a patch.
fn named<'n>(patch: &'n Node, sink: &mut Diagnostics) -> Vec<(&'n Arc<str>, &'n Entry)> {
    let Some(steps) = patch.get("steps") else {
        return Vec::new();
    };
    if steps.map().is_none() {
        let message = format!("`steps` is a map, this is {}", steps.kind());
        sink.at(steps.origin, message);
    }
    steps.map().into_iter().flatten().collect()
}

/// A field is converted in one way only.
fn complain_taken(step: &Step, others: &[Step], entry: &Entry, sink: &mut Diagnostics) {
    for other in others.iter().filter(|other| other.of == step.of) {
        let from = step.from.iter().find(|key| other.from.contains(key));
        let to = step.to.iter().find(|key| other.to.contains(key));
        if let Some(key) = from.or(to) {
            sink.at(
                entry.key,
                format!(
                    "the step `{}` converts the field `{key}` already",
                    other.name
                ),
            );
        }
    }
}

fn fields<'t>(tree: &'t Tree, of: &str) -> Option<&'t Map> {
    tree.types.get(of)?.node.get("fields")?.map()
}

fn step(of: &Arc<str>, name: &Arc<str>, entry: &Entry, sink: &mut Diagnostics) -> Step {
    let attributes = Attributes::of(&entry.node, "a step", STEP, sink);
    attributes.demand("from", sink);
    attributes.demand("to", sink);
    if syn::parse_str::<syn::Ident>(name).is_err() {
        sink.at(
            entry.key,
            format!("`{name}` is not the name of a module, such as `image_names`"),
        );
    }
    let mut keys = |key| attributes.texts(key, sink).into_iter();
    let (from, to) = (
        keys("from").map(|(key, _)| key).collect(),
        keys("to").map(|(key, _)| key).collect(),
    );
    Step {
        of: Arc::clone(of),
        name: Arc::clone(name),
        from,
        to,
        loses: loses(attributes, sink),
    }
}

fn loses(attributes: Attributes<'_>, sink: &mut Diagnostics) -> (bool, bool) {
    let mut loses = (false, false);
    for (way, at) in attributes.texts("loses", sink) {
        match way.as_str() {
            "up" => loses.0 = true,
            "down" => loses.1 = true,
            _ => sink.at_with_help(at, format!("`{way}` is no way"), "expected `up` or `down`"),
        }
    }
    loses
}

fn complain_missing(
    keys: &[String],
    fields: Option<Map>,
    version: &str,
    entry: &Entry,
    sink: &mut Diagnostics,
) {
    let fields = fields.unwrap_or_default();
    for key in keys.iter().filter(|key| !fields.contains_key(key.as_str())) {
        sink.at(entry.key, format!("{version} has no field `{key}` here"));
    }
}

/// Reads the code of the steps that are named, from the folder of the specs.
///
/// # Errors
///
/// A file cannot be read, or is not Rust.
pub(crate) fn read<'s>(
    folder: &Path,
    names: impl Iterator<Item = &'s str>,
) -> Result<(Code, Vec<PathBuf>), Error> {
    let (mut code, mut files) = (Code::new(), Vec::new());
    for name in names {
        let path = folder.join("steps").join(format!("{name}.rs"));
        let source = load::read_source(&path)?;
        syn::parse_file(&source.text)
            .map_err(|error| Error::other(format!("{}: expected Rust: {error}", path.display())))?;
        if code.contains_key(name) {
            return Err(Error::other(format!(
                "the step `{name}` is named twice; expected a name of its own for each"
            )));
        }
        code.insert(name.to_owned(), source.text);
        files.push(path);
    }
    Ok((code, files))
}
