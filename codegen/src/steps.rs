//! Steps between two shapes of a type that people write by hand, because what a
//! field means stands in another form or in other fields than before.
//!
//! A delta names a step at the type or the operation that it changes; the code is
//! a file `steps/NAME.rs` beside the specs. The step of an operation converts its
//! answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::attributes::Attributes;
use crate::diagnostics::{Diagnostics, Error};
use crate::load;
use crate::model::{Item, ItemKind};
use crate::node::{Entry, Map, Node, Value};
use crate::resolve::Tree;

const STEP: &[&str] = &["from", "to", "loses", "rows"];

/// A step as a delta names it.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) of: Item,
    /// The name of its module.
    pub(crate) name: Arc<str>,
    pub(crate) kind: StepKind,
}

/// What a step converts.
#[derive(Clone, Debug)]
pub(crate) enum StepKind {
    /// Fields of a type.
    Fields {
        /// Keys of the version before.
        from: Vec<String>,
        /// Keys of this version.
        to: Vec<String>,
        /// Whether the way up may lose something, and the way down.
        loses: (bool, bool),
    },
    /// Lists of a type, which had several rows for a thing before.
    Rows,
    /// The answer of an operation.
    Answer,
}

impl Step {
    /// The keys of the version before, and those of this one.
    fn keys(&self) -> (&[String], &[String]) {
        match &self.kind {
            StepKind::Fields { from, to, .. } => (from, to),
            StepKind::Rows | StepKind::Answer => (&[], &[]),
        }
    }
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
    let mut steps: Vec<Step> = Vec::new();
    for (of, name, entry) in all_named(changes, ItemKind::Type, sink) {
        let step = step(of, name, entry, sink);
        let keys = |tree: Option<&Tree>| fields(tree?, of).cloned();
        let (from, to) = step.keys();
        complain_missing(from, keys(before), "the version before", entry, sink);
        complain_missing(to, keys(Some(now)), "this version", entry, sink);
        complain_taken(&step, &steps, entry, sink);
        steps.push(step);
    }
    for (of, name, entry) in all_named(changes, ItemKind::Operation, sink) {
        Attributes::of(&entry.node, "the step of an answer", &[], sink);
        complain_name(name, entry, sink);
        complain_same_answer(of, (before, now), entry, sink);
        steps.push(Step {
            of: item(ItemKind::Operation, of),
            name: Arc::clone(name),
            kind: StepKind::Answer,
        });
    }
    steps
}

/// The steps of all patches of a kind, each with what it belongs to.
fn all_named<'n>(
    changes: &'n [Node],
    kind: ItemKind,
    sink: &mut Diagnostics,
) -> Vec<(&'n Arc<str>, &'n Arc<str>, &'n Entry)> {
    let section = match kind {
        ItemKind::Type => "types",
        ItemKind::Operation => "operations",
    };
    let patches = changes
        .iter()
        .filter_map(|change| change.get(section)?.map());
    let mut all = Vec::new();
    for (of, patch) in patches.flatten() {
        let steps = named(&patch.node, sink).into_iter();
        all.extend(steps.map(|(name, entry)| (of, name, entry)));
    }
    all
}

fn item(kind: ItemKind, name: &Arc<str>) -> Item {
    let name = Arc::clone(name);
    Item { kind, name }
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

/// Without another answer than before there is nothing to convert.
fn complain_same_answer(
    of: &str,
    (before, now): (Option<&Tree>, &Tree),
    entry: &Entry,
    sink: &mut Diagnostics,
) {
    let responses = |tree: &'_ Tree| {
        let operation = tree.operations.get(of)?;
        operation.node.get("responses").cloned()
    };
    let before = before.and_then(responses);
    let same = before
        .zip(responses(now))
        .is_some_and(|(a, b)| a.says_the_same(&b));
    if same {
        let message = format!("`{of}` answers as in the version before");
        sink.at_with_help(entry.key, message, "expected a patch of its responses");
    }
}

/// A field is converted in one way only.
fn complain_taken(step: &Step, others: &[Step], entry: &Entry, sink: &mut Diagnostics) {
    for other in others.iter().filter(|other| other.of == step.of) {
        let (from, to) = step.keys();
        let from = from.iter().find(|key| other.keys().0.contains(key));
        let to = to.iter().find(|key| other.keys().1.contains(key));
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
    complain_name(name, entry, sink);
    let kind = if attributes.flag("rows", sink) {
        for key in ["from", "to", "loses"] {
            if let Some(entry) = attributes.entry(key) {
                let message = format!("a step with `rows` converts whole lists and has no `{key}`");
                sink.at(entry.key, message);
            }
        }
        StepKind::Rows
    } else {
        attributes.demand("from", sink);
        attributes.demand("to", sink);
        let mut keys = |key| attributes.texts(key, sink).into_iter();
        let (from, to) = (
            keys("from").map(|(key, _)| key).collect(),
            keys("to").map(|(key, _)| key).collect(),
        );
        let loses = loses(attributes, sink);
        StepKind::Fields { from, to, loses }
    };
    Step {
        of: item(ItemKind::Type, of),
        name: Arc::clone(name),
        kind,
    }
}

fn complain_name(name: &str, entry: &Entry, sink: &mut Diagnostics) {
    if syn::parse_str::<syn::Ident>(name).is_err() {
        sink.at(
            entry.key,
            format!("`{name}` is not the name of a module, such as `image_names`"),
        );
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
        if code.contains_key(name) {
            continue;
        }
        let path = folder.join("steps").join(format!("{name}.rs"));
        let source = load::read_source(&path)?;
        syn::parse_file(&source.text)
            .map_err(|error| Error::other(format!("{}: expected Rust: {error}", path.display())))?;
        code.insert(name.to_owned(), source.text);
        files.push(path);
    }
    Ok((code, files))
}
