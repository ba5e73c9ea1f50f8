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
            if let Some(complaint) = unfit(form, &field.ty.expr, snapshot) {
                sink.at(*at, complaint);
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

/// Why a form is none that the type could have as well.
fn unfit(form: &Accepts, expr: &TypeExpr, snapshot: &Snapshot) -> Option<&'static str> {
    // What a number can stand for in a type, see `packed` of the runtime.
    const LONGEST: usize = 16;
    match form {
        Accepts::Map if !is_list_of_pairs(expr, snapshot) => {
            Some("`map` is accepted for a list of objects with two fields of type string")
        }
        Accepts::Groups if !is_map_of_scalars(expr) => {
            Some("`groups` are accepted for a map of scalars")
        }
        Accepts::Loose(_) if !matches!(expr, TypeExpr::Map(inner) if is_map_of_scalars(inner)) => {
            Some("`loose` entries are accepted for a map of maps of scalars")
        }
        Accepts::Loose(name) if name.len() > LONGEST || name.contains('\0') => {
            Some("the name has at most 16 bytes, and none is 0")
        }
        _ => None,
    }
}

fn is_map_of_scalars(expr: &TypeExpr) -> bool {
    matches!(expr, TypeExpr::Map(inner) if matches!(**inner, TypeExpr::Scalar(_)))
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
