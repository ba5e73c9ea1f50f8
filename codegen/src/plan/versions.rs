//! The index of a version, and what the versions are as types.

use std::sync::Arc;

use super::docs;
use super::operations::{Access, Named};
use super::unite::{Needs, named};
use super::{Context, ItemModule, OperationForm, Place};
use crate::load::numbers;
use crate::model::{Field, ItemKind, Numbers, Snapshot, TypeExpr};

#[derive(Debug)]
pub(crate) struct VersionPlan {
    /// Module and feature: `v1_12`.
    pub(crate) module: String,
    pub(crate) gate: Option<String>,
    /// Its type: `V1_12`.
    pub(crate) marker: String,
    /// The version as it is written: `1.12`.
    pub(crate) text: String,
    /// The same as numbers.
    pub(crate) numbers: Numbers,
    /// What stands before each path: `/v1.12`.
    pub(crate) prefix: String,
    pub(crate) docs: String,
    pub(crate) client_docs: String,
    /// Types to re-export, by name.
    pub(crate) types: Vec<Place>,
    pub(crate) answers: Vec<AnswerName>,
    /// The shape of each type that [`MarkersPlan::types`] names, where it has one.
    pub(crate) carried: Vec<Option<Place>>,
    /// What each function of [`MarkersPlan::accesses`] reads, where there is such a field.
    pub(crate) read: Vec<Option<Access>>,
}

/// The enum of an operation's answers.
#[derive(Debug)]
pub(crate) struct AnswerName {
    pub(crate) name: String,
    pub(crate) module: String,
    /// The module of the form, where the operation has several.
    pub(crate) form: Option<String>,
    /// Whether the version decides the shapes in it.
    pub(crate) generic: bool,
}

/// What all versions have in common as types, and the traits that tell them apart.
#[derive(Debug)]
pub(crate) struct MarkersPlan {
    /// Names of the types whose shape a version decides, and whether a value of
    /// it is written as text somewhere.
    pub(crate) types: Vec<(String, bool)>,
    pub(crate) accesses: Vec<AccessPlan>,
    /// `Since1_6` and the like, oldest first.
    pub(crate) since: Vec<MarkPlan>,
    /// `Until1_11` and the like, oldest first.
    pub(crate) until: Vec<MarkPlan>,
}

/// A function of a version that reads a field of a type.
#[derive(Debug)]
pub(crate) struct AccessPlan {
    pub(crate) function: String,
    pub(crate) of: String,
    pub(crate) field: String,
    /// A flag rather than a text.
    pub(crate) flag: bool,
}

/// A trait that some of the versions have.
#[derive(Debug)]
pub(crate) struct MarkPlan {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) gate: Option<String>,
    /// The next narrower trait: whatever has that has this one too.
    pub(crate) implied_by: Option<Named>,
    /// The versions that have this one, but not the narrower one.
    pub(crate) versions: Vec<Named>,
}

pub(super) fn versions(
    context: Context<'_>,
    operations: &[ItemModule<OperationForm>],
    needs: &Needs,
) -> Vec<VersionPlan> {
    let snapshots = context.api.snapshots.iter().enumerate();
    snapshots
        .map(|(at, snapshot)| version(context, at, snapshot, operations, needs))
        .collect()
}

fn version(
    context: Context<'_>,
    at: usize,
    snapshot: &Snapshot,
    operations: &[ItemModule<OperationForm>],
    needs: &Needs,
) -> VersionPlan {
    let text = snapshot.version.text.to_string();
    let title = docs::text(&context.api.title);
    let Named { marker, gate } = named(context, at);
    let place = |name: &str| {
        let id = context.shapes.of(at, ItemKind::Type, &Arc::from(name))?;
        context.place(id)
    };
    let mut types: Vec<Place> = snapshot
        .types
        .keys()
        .filter_map(|name| place(name))
        .collect();
    types.sort_by(|a, b| a.module.cmp(&b.module));
    VersionPlan {
        module: snapshot.version.ident(),
        numbers: numbers(&text).unwrap_or_default(),
        prefix: context.api.prefix.replace("{version}", &text),
        docs: format!("{title} {text}: {}", docs::text(&snapshot.doc)),
        client_docs: format!("A client of the {title} {text}."),
        types,
        answers: operations
            .iter()
            .filter_map(|module| answer_name(at, module))
            .collect(),
        carried: needs.types.keys().map(|name| place(name)).collect(),
        read: needs
            .accesses
            .values()
            .map(|(of, access, _)| read(snapshot, of, &access.field))
            .collect(),
        marker,
        gate,
        text,
    }
}

/// How a version reads a field of a type.
fn read(snapshot: &Snapshot, of: &str, field: &str) -> Option<Access> {
    let fields = snapshot.types.get(of)?.kind.fields();
    let field: &Field = fields.iter().find(|known| known.rust.text == field)?;
    Some(Access {
        field: field.rust.text.clone(),
        optional: field.optional || matches!(field.ty.expr, TypeExpr::Nullable(_)),
        function: None,
    })
}

/// The enum of the answers that an operation has in a version.
fn answer_name(at: usize, module: &ItemModule<OperationForm>) -> Option<AnswerName> {
    let mut forms = module.shapes.iter();
    let form = forms.find(|form| form.versions.contains(&at))?;
    Some(AnswerName {
        name: form.answer_enum.clone()?,
        module: module.module.clone(),
        form: form.module.clone(),
        generic: form.answers_by_version(),
    })
}

pub(super) fn markers(context: Context<'_>, needs: &Needs) -> MarkersPlan {
    MarkersPlan {
        types: needs.types.clone().into_iter().collect(),
        accesses: needs
            .accesses
            .iter()
            .map(|(function, (of, access, flag))| AccessPlan {
                function: function.clone(),
                of: of.clone(),
                field: access.field.clone(),
                flag: *flag,
            })
            .collect(),
        since: since(context, needs),
        until: until(context, needs),
    }
}

/// The versions that a trait is named after, oldest first.
fn dated(
    context: Context<'_>,
    word: &str,
    names: &std::collections::BTreeSet<String>,
) -> Vec<usize> {
    let all = 0..context.api.snapshots.len();
    all.filter(|at| names.contains(&mark(context, word, *at)))
        .collect()
}

/// The name of a trait: `Since1_6`.
pub(super) fn mark(context: Context<'_>, word: &str, version: usize) -> String {
    let ident = context.ident(version);
    format!("{word}{}", ident.trim_start_matches('v'))
}

fn since(context: Context<'_>, needs: &Needs) -> Vec<MarkPlan> {
    let dates = dated(context, "Since", &needs.since);
    let end = context.api.snapshots.len();
    let next = dates.iter().copied().skip(1).map(Some).chain([None]);
    let pairs = dates.iter().copied().zip(next);
    pairs
        .map(|(from, next)| MarkPlan {
            name: mark(context, "Since", from),
            docs: format!("API {} and later.", docs::version_text(context, from)),
            gate: None,
            implied_by: next.map(|next| Named {
                marker: mark(context, "Since", next),
                gate: None,
            }),
            versions: (from..next.unwrap_or(end))
                .map(|at| named(context, at))
                .collect(),
        })
        .collect()
}

fn until(context: Context<'_>, needs: &Needs) -> Vec<MarkPlan> {
    let dates = dated(context, "Until", &needs.until);
    let before = [None].into_iter().chain(dates.iter().copied().map(Some));
    let pairs = dates.iter().copied().zip(before);
    pairs
        .map(|(to, before)| MarkPlan {
            name: mark(context, "Until", to),
            docs: format!("API {} and older.", docs::version_text(context, to)),
            gate: context.gate(to),
            implied_by: before.map(|before| Named {
                marker: mark(context, "Until", before),
                gate: context.gate(before),
            }),
            versions: (before.map_or(0, |before| before + 1)..=to)
                .map(|at| named(context, at))
                .collect(),
        })
        .collect()
}
