//! Deprecations: what is said of them, and where an attribute is true.
//!
//! One item of the emitted code stands for several versions, some of which may
//! not deprecate it. A feature names the oldest version wanted, so without that of
//! the last version which does not, only versions are there that do.

use super::{Context, Gating, docs};
use crate::model::{Deprecated, Docs, Owner, Snapshot};

/// That an item of the emitted code is deprecated.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Deprecation {
    pub(crate) note: String,
    /// The feature with which there is a version that does not deprecate it.
    pub(crate) unless: Option<String>,
}

/// Something that may be deprecated, in any version, by its names in Rust.
#[derive(Clone, Copy)]
pub(super) enum Subject<'n> {
    Operation(&'n str),
    /// A parameter of an operation.
    Param(&'n str, &'n str),
    Type(&'n str),
    /// A field or a value of a type.
    Part(&'n str, &'n str),
}

impl Subject<'_> {
    /// The attribute for what stands for all of `versions`, oldest first. There is
    /// none where it would be true of some only, and no feature tells them apart.
    pub(super) fn attribute(self, context: Context<'_>, versions: &[usize]) -> Option<Deprecation> {
        let newest = *versions.last()?;
        let note = format!(
            "since API {}. {}",
            self.since(context, newest)?,
            self.words(context, newest)?
        );
        let keeps = |at: &&usize| self.deprecated(context, **at).is_none();
        let unless = versions.iter().rev().find(keeps);
        let told_apart = matches!(context.gating, Gating::Features { .. });
        (unless.is_none() || told_apart).then(|| Deprecation {
            note,
            unless: unless.map(|at| context.ident(*at)),
        })
    }

    /// What the documentation says, where the version deprecates it.
    pub(super) fn docs(self, context: Context<'_>, version: usize) -> String {
        let since = self.since(context, version);
        let said = since.zip(self.words(context, version));
        said.map_or_else(String::new, |(since, words)| {
            format!(" Deprecated since {since}. {}", docs::text(&words))
        })
    }

    fn words(self, context: Context<'_>, version: usize) -> Option<String> {
        let snapshot = context.api.snapshots.get(version)?;
        let (docs, owner) = self.find(snapshot)?;
        let in_rust = |name: &str| {
            let found = snapshot.replacement(owner, name);
            found.map_or_else(|| name.to_owned(), |found| found.rust)
        };
        Some(docs.deprecated.as_ref()?.words(in_rust))
    }

    /// The first of the versions up to this one that deprecate it without a gap.
    pub(super) fn since(self, context: Context<'_>, version: usize) -> Option<&str> {
        let versions = (0..=version).rev();
        let deprecating = versions.take_while(|at| self.deprecated(context, *at).is_some());
        let first = deprecating.last()?;
        Some(docs::version_text(context, first))
    }

    fn deprecated(self, context: Context<'_>, version: usize) -> Option<&Deprecated> {
        let snapshot = context.api.snapshots.get(version)?;
        let (docs, _) = self.find(snapshot)?;
        docs.deprecated.as_ref()
    }

    /// Its documentation in a version, and whose part it is.
    fn find(self, snapshot: &Snapshot) -> Option<(&Docs, Owner<'_>)> {
        match self {
            Self::Operation(name) => Some((&snapshot.operations.get(name)?.docs, Owner::Item)),
            Self::Type(name) => Some((&snapshot.types.get(name)?.docs, Owner::Item)),
            Self::Param(operation, name) => {
                let operation = snapshot.operations.get(operation)?;
                let param = operation.params().find(|param| param.rust.text == *name)?;
                Some((&param.docs, Owner::InOperation(operation)))
            }
            Self::Part(def, name) => {
                let def = snapshot.types.get(def)?;
                let (fields, values) = (def.kind.fields(), def.kind.values());
                let field = fields.iter().find(|field| field.rust.text == *name);
                let value = values.iter().find(|value| value.rust.text == *name);
                let docs = field.map(|field| &field.docs);
                let docs = docs.or(value.map(|value| &value.docs))?;
                Some((docs, Owner::InType(def)))
            }
        }
    }
}
