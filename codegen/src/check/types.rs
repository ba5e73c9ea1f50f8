//! Types: that they refer to what is there, are reached, and are finite.

use std::collections::HashSet;

use super::graph::Graph;
use super::{find, operations_of};
use crate::attributes::suggestion;
use crate::diagnostics::Diagnostics;
use crate::model::{
    Accepts, EnumValue, Field, Operation, Scalar, Snapshot, TypeExpr, TypeKind, Typed,
};

pub(super) fn snapshot(snapshot: &Snapshot, sink: &mut Diagnostics) {
    for def in snapshot.types.values() {
        match &def.kind {
            TypeKind::Object(fields) => object(fields, snapshot, sink),
            TypeKind::Enum { integer, values } => enumeration(*integer, values, sink),
        }
    }
    for operation in operations_of(snapshot) {
        for typed in operation.expressions() {
            resolves(typed, snapshot, sink);
        }
    }
    let graph = Graph::of(snapshot);
    graph.infinite(sink);
    graph.deep(sink);
}

fn object(fields: &[Field], snapshot: &Snapshot, sink: &mut Diagnostics) {
    let mut keys: HashSet<&str> = fields.iter().map(|field| &*field.key).collect();
    for field in fields {
        resolves(&field.ty, snapshot, sink);
        for (form, at) in &field.accepts {
            if *form == Accepts::Map && !is_list_of_pairs(&field.ty.expr, snapshot) {
                sink.at(
                    *at,
                    "`map` is accepted for a list of objects with two fields of type string",
                );
            }
        }
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

fn is_list_of_pairs(expr: &TypeExpr, snapshot: &Snapshot) -> bool {
    let TypeExpr::List(item) = expr else {
        return false;
    };
    let TypeExpr::Named(name) = &**item else {
        return false;
    };
    let Some(def) = find(snapshot, name) else {
        return true;
    };
    let string = |field: &Field| field.ty.expr == TypeExpr::Scalar(Scalar::String);
    let fields = def.kind.fields();
    fields.len() == 2 && fields.iter().all(string)
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
        let mut help = format!("in version {}", snapshot.version.text);
        if sink.wants_help()
            && let Some(more) = suggestion(name, snapshot.types.keys().map(|key| &**key))
        {
            help = format!("{help}; {more}");
        }
        sink.at_with_help(typed.at, format!("there is no type `{name}`"), help);
    });
}

/// Complains about types that no operation leads to.
pub(super) fn unreachable(snapshot: &Snapshot, sink: &mut Diagnostics) {
    let expressions = operations_of(snapshot).flat_map(Operation::expressions);
    let reached = snapshot.reached(expressions.map(|typed| &typed.expr));
    let reached: HashSet<&str> = reached.iter().map(|def| &*def.name).collect();
    for def in snapshot.types.values() {
        if !reached.contains(&*def.name) {
            sink.at_with_help(
                def.at,
                format!("no operation uses the type `{}`", def.name),
                format!("in version {}; use it, or remove it", snapshot.version.text),
            );
        }
    }
}
