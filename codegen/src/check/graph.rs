//! Which types hold which: what Rust cannot hold, or cannot follow.
//!
//! Everything here takes time that grows with the types and their fields, not with
//! the ways through them.

use std::collections::HashMap;

use crate::diagnostics::Diagnostics;
use crate::model::{Field, Snapshot, TypeDef, TypeExpr};

/// How deep Rust follows one type into the next when it proves that a request can go to another
/// thread: 128 levels by default. Some are left for what is around the types.
const DEEPEST: usize = 96;

/// The types of a version, and the fields by which one holds another.
pub(super) struct Graph<'s> {
    types: Vec<&'s TypeDef>,
    /// For each type the types that its fields name.
    edges: Vec<Vec<Edge<'s>>>,
}

/// A field that names a type.
struct Edge<'s> {
    to: usize,
    field: &'s Field,
}

impl<'s> Graph<'s> {
    pub(super) fn of(snapshot: &'s Snapshot) -> Self {
        let types: Vec<&TypeDef> = snapshot.types.values().map(|def| &**def).collect();
        let numbers: HashMap<&str, usize> = (0..).zip(&types).map(|(n, t)| (&*t.name, n)).collect();
        let edges = types.iter().map(|def| edges(def, &numbers)).collect();
        Self { types, edges }
    }

    /// Complains about objects that must hold themselves, at the first type of each cycle.
    pub(super) fn infinite(&self, sink: &mut Diagnostics) {
        let required = |edge: &Edge<'_>| {
            !edge.field.optional && matches!(edge.field.ty.expr, TypeExpr::Named(_))
        };
        let cycles = self.components(required).into_iter();
        let cycles = cycles.filter(|found| self.is_cycle(found, required));
        let mut first: Vec<usize> = cycles.filter_map(|found| found.into_iter().min()).collect();
        first.sort_unstable();
        for def in first.iter().filter_map(|number| self.types.get(*number)) {
            sink.at_with_help(
                def.at,
                format!(
                    "a `{}` would have to hold another one without end",
                    def.name
                ),
                "make a field on the way optional, or a list",
            );
        }
    }

    /// Complains about types that lead through more types than Rust follows, at the first of each way.
    pub(super) fn deep(&self, sink: &mut Diagnostics) {
        let components = self.components(|_| true);
        let mut homes = vec![0; self.types.len()];
        for (home, component) in components.iter().enumerate() {
            for number in component {
                if let Some(known) = homes.get_mut(*number) {
                    *known = home;
                }
            }
        }
        // What a component leads to comes before it.
        let mut depths: Vec<usize> = Vec::with_capacity(components.len());
        for component in &components {
            let (depth, behind) = self.depth(component, &homes, &depths);
            // Once for a way, where it becomes too long.
            if depth > DEEPEST && behind <= DEEPEST {
                self.complain_deep(component, sink);
            }
            depths.push(depth);
        }
    }

    /// How deep Rust goes at most once it is at a type of the component, and how deep where it goes
    /// on from there.
    fn depth(&self, component: &[usize], homes: &[usize], depths: &[usize]) -> (usize, usize) {
        let (mut widest, mut way, mut behind) = (0, 0, 0);
        let edges = component
            .iter()
            .filter_map(|number| self.edges.get(*number));
        for edge in edges.flatten() {
            let home = homes.get(edge.to).copied().unwrap_or_default();
            // A component that has no depth yet is the one in question.
            if let Some(depth) = depths.get(home) {
                way = way.max(levels(edge.field, false) + depth);
                behind = behind.max(*depth);
            } else {
                widest = widest.max(levels(edge.field, true));
            }
        }
        // Each type of a cycle may be passed once.
        (widest * component.len() + way, behind)
    }

    fn complain_deep(&self, component: &[usize], sink: &mut Diagnostics) {
        let first = component.iter().min();
        if let Some(def) = first.and_then(|number| self.types.get(*number)) {
            sink.at_with_help(
                def.at,
                format!(
                    "`{}` leads from one type to the next more deeply than Rust follows",
                    def.name
                ),
                format!(
                    "expected at most {DEEPEST} levels: each type is one, an option one more, a box two, \
                     a list or map three; make a field on the way `any`"
                ),
            );
        }
    }

    fn is_cycle(&self, component: &[usize], wanted: impl Fn(&Edge<'_>) -> bool) -> bool {
        let [only] = component else { return true };
        let edges = self.edges.get(*only).into_iter().flatten();
        edges
            .filter(|edge| wanted(edge))
            .any(|edge| edge.to == *only)
    }

    /// The types that lead to each other by the wanted fields, after those that they lead to.
    fn components(&self, wanted: impl Fn(&Edge<'_>) -> bool) -> Vec<Vec<usize>> {
        let mut walk = Walk::new(self.types.len());
        for start in 0..self.types.len() {
            walk.from(start, &|at| {
                let edges = self.edges.get(at).into_iter().flatten();
                edges
                    .filter(|edge| wanted(edge))
                    .map(|edge| edge.to)
                    .collect()
            });
        }
        walk.found
    }
}

fn edges<'s>(def: &'s TypeDef, numbers: &HashMap<&str, usize>) -> Vec<Edge<'s>> {
    let mut edges = Vec::new();
    for field in def.kind.fields() {
        field.ty.expr.names(&mut |name| {
            if let Some(to) = numbers.get(&**name) {
                edges.push(Edge { to: *to, field });
            }
        });
    }
    edges
}

/// How many levels are between a type and one that a field of it names, that one included. In a
/// cycle a field is boxed.
fn levels(field: &Field, cycle: bool) -> usize {
    let (mut levels, mut inline) = (1, true);
    let mut expr = &field.ty.expr;
    loop {
        (expr, levels) = match expr {
            TypeExpr::Nullable(inner) => (inner, levels + 1),
            TypeExpr::List(inner) | TypeExpr::Map(inner) => {
                inline = false;
                (inner, levels + 3)
            }
            _ => break,
        };
    }
    let option = usize::from(field.optional && !field.ty.expr.is_collection());
    levels + option + if cycle && inline { 2 } else { 0 }
}

/// Tarjan's way to strongly connected components, without a stack of calls.
struct Walk {
    /// When a type was met, from 1, and the earliest that it leads back to.
    met: Vec<(usize, usize)>,
    clock: usize,
    /// Met, and not in a component yet.
    open: Vec<usize>,
    is_open: Vec<bool>,
    found: Vec<Vec<usize>>,
}

impl Walk {
    fn new(count: usize) -> Self {
        Self {
            met: vec![(0, 0); count],
            clock: 0,
            open: Vec::new(),
            is_open: vec![false; count],
            found: Vec::new(),
        }
    }

    fn from(&mut self, start: usize, edges: &dyn Fn(usize) -> Vec<usize>) {
        let mut path: Vec<(usize, std::vec::IntoIter<usize>)> = Vec::new();
        let mut next = self.meet(start).then_some(start);
        loop {
            if let Some(at) = next.take() {
                path.push((at, edges(at).into_iter()));
            }
            let Some((at, left)) = path.last_mut() else {
                return;
            };
            let at = *at;
            if let Some(to) = left.next() {
                if self.meet(to) {
                    next = Some(to);
                } else if self.is_open.get(to) == Some(&true) {
                    self.lead_back(at, self.met.get(to).map_or(0, |met| met.0));
                }
                continue;
            }
            path.pop();
            self.close(at);
            if let Some((parent, _)) = path.last() {
                self.lead_back(*parent, self.met.get(at).map_or(0, |met| met.1));
            }
        }
    }

    /// Whether a type is met for the first time.
    fn meet(&mut self, at: usize) -> bool {
        let Some(met) = self.met.get_mut(at).filter(|met| met.0 == 0) else {
            return false;
        };
        self.clock += 1;
        *met = (self.clock, self.clock);
        self.open.push(at);
        if let Some(open) = self.is_open.get_mut(at) {
            *open = true;
        }
        true
    }

    fn lead_back(&mut self, at: usize, to: usize) {
        if let Some(met) = self.met.get_mut(at) {
            met.1 = met.1.min(to);
        }
    }

    /// Takes the component of a type that leads back to nothing before it.
    fn close(&mut self, at: usize) {
        if self.met.get(at).is_none_or(|(met, back)| met != back) {
            return;
        }
        let from = self.open.iter().rposition(|open| *open == at);
        let component = self.open.split_off(from.unwrap_or(self.open.len()));
        for number in &component {
            if let Some(open) = self.is_open.get_mut(*number) {
                *open = false;
            }
        }
        self.found.push(component);
    }
}
