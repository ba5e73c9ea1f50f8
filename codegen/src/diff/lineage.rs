//! What was renamed keeps its identity: the last of its names.

use std::collections::HashMap;

use crate::model::{Api, ItemKind, Rename};

/// Where a name stands: an item, or a section of one.
type Scope = (ItemKind, Option<(String, String)>);

/// The last names of what has another one yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Lineage<'a> {
    last: HashMap<(Scope, &'a str), &'a str>,
}

impl<'a> Lineage<'a> {
    pub(super) fn item(&self, kind: ItemKind, name: &'a str) -> &'a str {
        self.last
            .get(&((kind, None), name))
            .copied()
            .unwrap_or(name)
    }

    /// The last name of an entry of a section, such as a field.
    pub(super) fn part(&self, kind: ItemKind, item: &str, section: &str, name: &'a str) -> &'a str {
        let scope = (kind, Some((item.to_owned(), section.to_owned())));
        self.last.get(&(scope, name)).copied().unwrap_or(name)
    }

    /// Goes back behind a rename: what had the old name got the new one.
    fn undo(&mut self, rename: &'a Rename) {
        let within = rename.within.as_ref();
        let scope = (
            rename.kind,
            within.map(|(item, section)| (item.to_string(), (*section).to_owned())),
        );
        let last = self.last.remove(&(scope.clone(), &*rename.new));
        self.last
            .insert((scope, &*rename.old), last.unwrap_or(&rename.new));
    }
}

/// The lineage of each version.
pub(super) fn lineages(api: &Api) -> Vec<Lineage<'_>> {
    let mut lineage = Lineage::default();
    let mut lineages = Vec::new();
    for snapshot in api.snapshots.iter().rev() {
        lineages.push(lineage.clone());
        for rename in snapshot.renames.iter().rev() {
            lineage.undo(rename);
        }
    }
    lineages.reverse();
    lineages
}
