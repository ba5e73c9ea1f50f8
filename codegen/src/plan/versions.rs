//! The index of a version: what it re-exports, and its client.

use std::sync::Arc;

use super::{Context, Place, docs};
use crate::model::{ItemKind, Operation, Snapshot};

#[derive(Debug)]
pub(crate) struct VersionPlan {
    /// Module and feature: `v1_12`.
    pub(crate) module: String,
    /// The version as it is written: `1.12`.
    pub(crate) text: String,
    /// What stands before each path: `/v1.12`.
    pub(crate) prefix: String,
    pub(crate) gate: Option<String>,
    pub(crate) docs: String,
    pub(crate) client_docs: String,
    /// Types to re-export, by name.
    pub(crate) types: Vec<Place>,
    pub(crate) methods: Vec<Method>,
}

/// A method of a client, which makes a request builder.
#[derive(Debug)]
pub(crate) struct Method {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) builder: Place,
    /// The enum of its answers, if there is one.
    pub(crate) answer_enum: Option<String>,
}

pub(super) fn versions(context: Context<'_>) -> Vec<VersionPlan> {
    let snapshots = context.api.snapshots.iter().enumerate();
    snapshots
        .map(|(at, snapshot)| version(context, at, snapshot))
        .collect()
}

fn version(context: Context<'_>, at: usize, snapshot: &Snapshot) -> VersionPlan {
    let text = snapshot.version.text.to_string();
    let title = docs::text(&context.api.title);
    let places = |kind, name: &Arc<str>| {
        let id = context.shapes.of(at, kind, name)?;
        context.place(id)
    };
    let mut types: Vec<Place> = snapshot
        .types
        .keys()
        .filter_map(|name| places(ItemKind::Type, name))
        .collect();
    types.sort_by(|a, b| a.module.cmp(&b.module));
    VersionPlan {
        module: snapshot.version.ident(),
        prefix: context.api.prefix.replace("{version}", &text),
        gate: context.gate(at),
        docs: format!("{title} {text}: {}", docs::text(&snapshot.doc)),
        client_docs: format!("A client of the {title} {text}."),
        types,
        methods: snapshot
            .operations
            .values()
            .filter_map(|operation| {
                let builder = places(ItemKind::Operation, &operation.name)?;
                Some(method(operation, builder))
            })
            .collect(),
        text,
    }
}

fn method(operation: &Operation, builder: Place) -> Method {
    Method {
        name: operation.name.to_string(),
        docs: docs::method(operation, &builder.name),
        answer_enum: (operation.answers.len() > 1).then(|| format!("{}Answer", builder.name)),
        builder,
    }
}
