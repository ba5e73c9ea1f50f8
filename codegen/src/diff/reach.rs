//! Which operations and types name which types. Only what leads to a type that changes is
//! of interest, and nothing is said twice: there is an entry for each name in the specs at most.

use std::collections::{HashMap, HashSet};

use longshore_changes::Item;

use super::ReachData;
use crate::model::{Api, Snapshot, TypeExpr};

/// `changing` are the types that are not the same in all versions.
pub(super) fn reaches<'a>(api: &'a Api, changing: HashSet<&'a str>) -> Vec<ReachData<'a>> {
    let mut found: Vec<ReachData<'a>> = Vec::new();
    let mut last: HashMap<(Item<'a>, &'a str, String), usize> = HashMap::new();
    for (at, snapshot) in api.snapshots.iter().enumerate() {
        for (of, type_name, path) in named(snapshot) {
            let key = (of, type_name, path.clone());
            let known = last.get(&key).and_then(|known| found.get_mut(*known));
            match known {
                Some(known) if known.until + 1 == at => known.until = at,
                _ => {
                    last.insert(key, found.len());
                    found.push(ReachData {
                        of,
                        type_name,
                        path,
                        since: at,
                        until: at,
                    });
                }
            }
        }
    }
    let wanted = leading(&found, changing);
    found.retain(|reach| wanted.contains(reach.type_name));
    found.sort_by_key(|reach| reach.of);
    found
}

/// What names what in a version, each pair once: in the first part or field that does.
fn named(snapshot: &Snapshot) -> Vec<(Item<'_>, &str, String)> {
    let mut all = Vec::new();
    for operation in snapshot.operations.values() {
        let of = Item::Operation(&operation.name);
        let mut seen = HashSet::new();
        for (part, typed) in operation.sends().into_iter().chain(operation.reads()) {
            let names = names(snapshot, &typed.expr).into_iter();
            let new = names.filter(|name| seen.insert(*name));
            all.extend(new.map(|name| (of, name, part.clone())));
        }
    }
    for def in snapshot.types.values() {
        let of = Item::Type(&def.name);
        let mut seen = HashSet::new();
        for field in def.kind.fields() {
            let names = names(snapshot, &field.ty.expr).into_iter();
            let new = names.filter(|name| seen.insert(*name));
            all.extend(new.map(|name| (of, name, field.key.to_string())));
        }
    }
    all
}

/// The names of types in an expression, as the version has them.
fn names<'a>(snapshot: &'a Snapshot, expr: &TypeExpr) -> Vec<&'a str> {
    let mut names = Vec::new();
    expr.names(&mut |name| names.extend(snapshot.types.get(name).map(|def| &*def.name)));
    names
}

/// The types that lead to some of these, and these.
fn leading<'a>(reaches: &[ReachData<'a>], goals: HashSet<&'a str>) -> HashSet<&'a str> {
    let mut named_by: HashMap<&str, Vec<&'a str>> = HashMap::new();
    for reach in reaches {
        if let Item::Type(name) = reach.of {
            named_by.entry(reach.type_name).or_default().push(name);
        }
    }
    let mut next: Vec<&str> = goals.iter().copied().collect();
    let mut leading = goals;
    while let Some(name) = next.pop() {
        let by = named_by.remove(name).unwrap_or_default();
        next.extend(by.into_iter().filter(|name| leading.insert(name)));
    }
    leading
}
