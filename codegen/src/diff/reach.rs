//! Which operations reach which types, and by which way.

use std::collections::{BTreeMap, HashSet, VecDeque};

use super::ReachData;
use crate::model::{Api, Operation, Snapshot};

pub(super) fn reaches(api: &Api) -> Vec<ReachData<'_>> {
    let mut open: BTreeMap<(&str, &str), ReachData<'_>> = BTreeMap::new();
    let mut done = Vec::new();
    for (at, snapshot) in api.snapshots.iter().enumerate() {
        for operation in snapshot.operations.values() {
            for (type_name, path) in ways(snapshot, operation) {
                let reach = ReachData {
                    operation: &operation.name,
                    type_name,
                    path,
                    since: at,
                    until: at,
                };
                match open.get_mut(&(reach.operation, type_name)) {
                    Some(known) if known.until + 1 >= at => {
                        (known.until, known.path) = (at, reach.path);
                    }
                    _ => done.extend(open.insert((reach.operation, type_name), reach)),
                }
            }
        }
    }
    done.extend(open.into_values());
    done.sort_by_key(|reach| (reach.operation, reach.type_name, reach.since));
    done
}

/// Each type that the operation reaches, and a shortest way to it.
fn ways<'a>(snapshot: &'a Snapshot, operation: &'a Operation) -> Vec<(&'a str, String)> {
    let mut ways = Vec::new();
    let mut seen = HashSet::new();
    let mut next = VecDeque::new();
    for (part, typed) in operation.sends().into_iter().chain(operation.reads()) {
        typed
            .expr
            .names(&mut |name| next.push_back((name.clone(), part.clone())));
    }
    while let Some((name, way)) = next.pop_front() {
        let Some(def) = snapshot
            .types
            .get(&name)
            .filter(|_| seen.insert(name.clone()))
        else {
            continue;
        };
        for field in def.kind.fields() {
            let way = format!("{way}, {}.{}", def.name, field.key);
            field
                .ty
                .expr
                .names(&mut |name| next.push_back((name.clone(), way.clone())));
        }
        ways.push((&*def.name, way));
    }
    ways
}
