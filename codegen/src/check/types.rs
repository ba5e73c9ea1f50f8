//! Types: that they refer to what is there, are reached, and are finite.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{find, operations_of};
use crate::attributes::nearest;
use crate::diagnostics::Diagnostics;
use crate::model::{
    BodyContent, Content, EnumValue, Field, Operation, Snapshot, TypeDef, TypeExpr, TypeKind, Typed,
};

pub(super) fn snapshot(snapshot: &Snapshot, sink: &mut Diagnostics) {
    for def in snapshot.types.values() {
        match &def.kind {
            TypeKind::Object(fields) => object(fields, snapshot, sink),
            TypeKind::Enum { integer, values } => enumeration(*integer, values, sink),
        }
    }
    for operation in operations_of(snapshot) {
        for typed in expressions(operation) {
            resolves(typed, snapshot, sink);
        }
    }
    unreachable(snapshot, sink);
    infinite(snapshot, sink);
}

fn object(fields: &[Field], snapshot: &Snapshot, sink: &mut Diagnostics) {
    let mut keys: HashSet<&str> = fields.iter().map(|field| &*field.key).collect();
    for field in fields {
        resolves(&field.ty, snapshot, sink);
        for (key, at) in &field.also {
            if !keys.insert(key) {
                sink.at(
                    *at,
                    format!("`{key}` is accepted for another field already"),
                );
            }
        }
    }
}

fn enumeration(integer: bool, values: &[EnumValue], sink: &mut Diagnostics) {
    if !integer {
        return;
    }
    let mut numbers = HashSet::new();
    for value in values {
        if let Ok(number) = value.value.parse::<i64>()
            && !numbers.insert(number)
        {
            sink.at(value.at, format!("the value {number} is listed already"));
        }
    }
}

/// Complains about names that are no types.
fn resolves(typed: &Typed, snapshot: &Snapshot, sink: &mut Diagnostics) {
    typed.expr.names(&mut |name| {
        if find(snapshot, name).is_some() {
            return;
        }
        let message = format!(
            "there is no type `{name}` in version {}",
            snapshot.version.text
        );
        match nearest(name, snapshot.types.keys().map(|key| &**key)) {
            Some(near) => sink.at_with_help(typed.at, message, format!("did you mean `{near}`?")),
            None => sink.at(typed.at, message),
        }
    });
}

/// Every type expression of an operation.
fn expressions(operation: &Operation) -> Vec<&Typed> {
    let mut all: Vec<&Typed> = operation.params().map(|param| &param.ty).collect();
    if let Some(body) = &operation.body
        && let BodyContent::Json(typed) = &body.content
    {
        all.push(typed);
    }
    for response in operation.answers.iter().chain(&operation.errors) {
        if let Content::Json(typed) | Content::JsonStream { item: typed, .. } = &response.content {
            all.push(typed);
        }
    }
    all
}

fn unreachable(snapshot: &Snapshot, sink: &mut Diagnostics) {
    let mut reached: HashSet<&str> = HashSet::new();
    let mut next: Vec<Arc<str>> = Vec::new();
    for typed in operations_of(snapshot).flat_map(expressions) {
        typed.expr.names(&mut |name| next.push(Arc::clone(name)));
    }
    while let Some(name) = next.pop() {
        let Some(def) = find(snapshot, &name) else {
            continue;
        };
        if !reached.insert(&def.name) {
            continue;
        }
        for field in fields(def) {
            field.ty.expr.names(&mut |name| next.push(Arc::clone(name)));
        }
    }
    for def in snapshot.types.values() {
        if !reached.contains(&*def.name) {
            sink.at(
                def.at,
                format!(
                    "no operation of version {} uses the type `{}`",
                    snapshot.version.text, def.name
                ),
            );
        }
    }
}

fn fields(def: &TypeDef) -> &[Field] {
    match &def.kind {
        TypeKind::Object(fields) => fields,
        TypeKind::Enum { .. } => &[],
    }
}

/// Complains about objects that must hold themselves.
fn infinite(snapshot: &Snapshot, sink: &mut Diagnostics) {
    let mut done = HashMap::new();
    for def in snapshot.types.values() {
        if holds_itself(def, snapshot, &mut done) {
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
}

#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Open,
    Closed,
}

/// Whether following required fields from `def` leads back to it. A cycle is
/// reported at the first of its types only.
fn holds_itself<'s>(
    def: &'s TypeDef,
    snapshot: &'s Snapshot,
    visits: &mut HashMap<&'s str, Visit>,
) -> bool {
    match visits.get(&*def.name) {
        Some(Visit::Open) => return true,
        Some(Visit::Closed) => return false,
        None => {}
    }
    visits.insert(&def.name, Visit::Open);
    let mut found = false;
    for field in fields(def).iter().filter(|field| !field.optional) {
        if let TypeExpr::Named(name) = &field.ty.expr
            && let Some(next) = find(snapshot, name)
        {
            found |= holds_itself(next, snapshot, visits);
        }
    }
    visits.insert(&def.name, Visit::Closed);
    found
}
