//! What operations reach: by which types, from one to the next.

use std::collections::HashSet;
use std::fmt;

use crate::Table;
use crate::fact::{Item, Reach};

/// A way from an operation to a type that it reaches, such as `answer 200, ContainerSummary.Ports`.
/// It is looked for when it is shown.
#[derive(Clone, Copy)]
pub struct Way<'a> {
    table: &'a Table<'a>,
    operation: &'a str,
    type_name: &'a str,
    version: usize,
}

impl<'a> Way<'a> {
    pub(crate) fn new(
        table: &'a Table<'a>,
        operation: &'a str,
        type_name: &'a str,
        version: usize,
    ) -> Self {
        Self {
            table,
            operation,
            type_name,
            version,
        }
    }
}

impl PartialEq for Way<'_> {
    /// Whether both are shown alike.
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

impl Eq for Way<'_> {}

impl fmt::Debug for Way<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_string())
    }
}

impl fmt::Display for Way<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let steps = steps(self.table, self.operation, self.version);
        let mut at = steps
            .iter()
            .position(|step| step.by.type_name == self.type_name);
        let mut way = Vec::new();
        while let Some(step) = at.and_then(|at| steps.get(at)) {
            way.push(step.by);
            at = step.before;
        }
        for step in way.iter().rev() {
            match step.of {
                Item::Operation(_) => f.write_str(step.path)?,
                Item::Type(name) => write!(f, ", {name}.{}", step.path)?,
            }
        }
        Ok(())
    }
}

/// The types that an operation reaches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reached<'a> {
    pub(crate) operation: &'a str,
    /// In the order of their names.
    pub(crate) types: std::vec::IntoIter<&'a str>,
}

impl<'a> Reached<'a> {
    pub(crate) fn of(table: &'a Table<'a>, operation: &'a str, version: usize) -> Self {
        let steps = steps(table, operation, version);
        let mut types: Vec<&str> = steps.iter().map(|step| step.by.type_name).collect();
        types.sort_unstable();
        Self {
            operation,
            types: types.into_iter(),
        }
    }

    pub(crate) fn none(operation: &'a str) -> Self {
        let types = Vec::new().into_iter();
        Self { operation, types }
    }
}

/// That a type is reached.
struct Step<'a> {
    by: &'a Reach<'a>,
    /// The step that led to what names the type; none where the operation does.
    before: Option<usize>,
}

/// Each type that an operation reaches in a version, by a shortest way.
fn steps<'a>(table: &'a Table<'a>, operation: &'a str, version: usize) -> Vec<Step<'a>> {
    let mut steps: Vec<Step<'a>> = Vec::new();
    let mut seen = HashSet::new();
    let mut add = |steps: &mut Vec<Step<'a>>, of, before| {
        let reaches = table.reaches_of(of);
        let there = reaches.filter(|reach| (reach.since..=reach.until).contains(&version));
        let new = there.filter(|reach| seen.insert(reach.type_name));
        steps.extend(new.map(|by| Step { by, before }));
    };
    add(&mut steps, Item::Operation(operation), None);
    let mut at = 0;
    while let Some(step) = steps.get(at) {
        let of = Item::Type(step.by.type_name);
        add(&mut steps, of, Some(at));
        at += 1;
    }
    steps
}
