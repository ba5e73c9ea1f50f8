//! Reads the trees into the model and makes sure that everything fits together.
//! After this pass nothing can fail.

mod deprecated;
mod graph;
mod names;
mod operations;
mod types;

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostics::Diagnostics;
use crate::load::Document;
use crate::model::{Api, Note, Operation, Snapshot, TypeDef};
use crate::node::{Entry, Map, Node};
use crate::read;
use crate::renames::{moves, renames};
use crate::resolve::Tree;
use crate::steps::steps;

/// The model of all versions. What is wrong is in `sink`.
pub(crate) fn api(documents: &[Document], trees: &[Tree], sink: &mut Diagnostics) -> Option<Api> {
    let first = documents.first()?;
    let mut types = Cache::default();
    let mut operations = Cache::default();
    let before = [None].into_iter().chain(trees.iter().map(Some));
    let snapshots = documents
        .iter()
        .zip(trees.iter().zip(before))
        .map(|(document, (tree, before))| Snapshot {
            version: document.version.clone(),
            doc: document.doc.clone(),
            types: types.section(&tree.types, |name, entry| {
                Some(read::type_def(name, entry, sink))
            }),
            operations: operations.section(&tree.operations, |name, entry| {
                read::operation(name, entry, sink)
            }),
            refusals: read::refusals(&tree.refusals, sink),
            notes: first_note(document)
                .into_iter()
                .chain(tree.notes.clone())
                .collect(),
            renames: renames(&document.root),
            moves: moves(&document.root).map(|(_, found)| found).collect(),
            steps: steps(&document.root, before, tree, sink),
        })
        .collect();
    let api = Api {
        name: first.api.clone(),
        title: first.whole.title.clone(),
        prefix: first.whole.prefix.clone(),
        endpoint: first.whole.endpoint.clone(),
        negotiation: first.whole.negotiation.clone(),
        snapshots,
    };
    // What could not be read may be what uses a type.
    let all_read = sink.is_empty();
    names::api(&api, first, sink);
    for snapshot in &api.snapshots {
        names::snapshot(snapshot, api.negotiation.is_some(), sink);
        if all_read {
            types::unreachable(snapshot, sink);
        }
        types::snapshot(snapshot, sink);
        operations::snapshot(snapshot, sink);
        deprecated::snapshot(snapshot, sink);
    }
    Some(api)
}

/// What a whole file says of itself, where it carries statements of a changelog.
fn first_note(document: &Document) -> Option<Note> {
    let cites = &document.whole.cites;
    (!cites.is_empty()).then(|| Note {
        doc: document.doc.clone(),
        cites: cites.clone(),
        touches: Vec::new(),
        behaviour: Vec::new(),
    })
}

/// Items that are the same nodes as in the version before are read once.
struct Cache<T> {
    read: HashMap<Arc<str>, (Node, Option<Arc<T>>)>,
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self {
            read: HashMap::new(),
        }
    }
}

impl<T> Cache<T> {
    fn section(
        &mut self,
        map: &Map,
        mut read: impl FnMut(&str, &Entry) -> Option<T>,
    ) -> IndexMap<Arc<str>, Arc<T>> {
        let mut section = IndexMap::new();
        for (name, entry) in map {
            let known = self.read.get(name).filter(|(node, _)| node.is(&entry.node));
            let item = match known {
                Some((_, item)) => item.clone(),
                None => read(name, entry).map(Arc::new),
            };
            self.read
                .insert(Arc::clone(name), (entry.node.clone(), item.clone()));
            section.extend(item.map(|item| (Arc::clone(name), item)));
        }
        section
    }
}

/// Looks a type up by its name.
fn find<'s>(snapshot: &'s Snapshot, name: &str) -> Option<&'s TypeDef> {
    snapshot.types.get(name).map(|found| &**found)
}

/// All operations of a version.
fn operations_of(snapshot: &Snapshot) -> impl Iterator<Item = &Operation> {
    snapshot.operations.values().map(|operation| &**operation)
}
