//! Type expressions: `list<map<string>?>`.

use crate::diagnostics::Diagnostics;
use crate::model::{Scalar, TypeExpr, Typed};
use crate::node::Origin;

/// The deepest nesting that is understood; nobody needs as much.
const DEEPEST: usize = 16;

const FORMS: &str = "expected string, bare_string, bool, bool01, i32, i64, u16, u32, u64, f64, \
     unix_seconds, rfc3339, any, string_or_list, set, list<T>, map<T>, the name of a type, or T?";

pub(super) fn parse(text: &str, at: Origin, sink: &mut Diagnostics) -> Option<Typed> {
    let expr = expression(text.trim(), 0);
    if expr.is_none() {
        sink.at_with_help(at, format!("`{text}` is not a type expression"), FORMS);
    }
    Some(Typed { expr: expr?, at })
}

fn expression(text: &str, depth: usize) -> Option<TypeExpr> {
    if depth > DEEPEST {
        return None;
    }
    let nested = |inner: &str| expression(inner.trim(), depth + 1).map(Box::new);
    if let Some(inner) = text.strip_suffix('?') {
        let inner = nested(inner)?;
        return (!matches!(*inner, TypeExpr::Nullable(_))).then_some(TypeExpr::Nullable(inner));
    }
    if let Some(inner) = enclosed(text, "list<") {
        return nested(inner).map(TypeExpr::List);
    }
    if let Some(inner) = enclosed(text, "map<") {
        return nested(inner).map(TypeExpr::Map);
    }
    word(text)
}

fn enclosed<'t>(text: &'t str, open: &str) -> Option<&'t str> {
    text.strip_prefix(open)?.strip_suffix('>')
}

fn word(text: &str) -> Option<TypeExpr> {
    Some(match text {
        "any" => TypeExpr::Any,
        "string_or_list" => TypeExpr::StringOrList,
        "set" => TypeExpr::Set,
        _ => match scalar(text) {
            Some(scalar) => TypeExpr::Scalar(scalar),
            None => TypeExpr::Named(type_name(text)?.into()),
        },
    })
}

fn scalar(text: &str) -> Option<Scalar> {
    Scalar::ALL
        .into_iter()
        .find(|scalar| scalar.as_str() == text)
}

/// Names of types begin with a capital, so that a mistyped scalar is not one.
fn type_name(text: &str) -> Option<&str> {
    let name = text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric());
    name.then_some(text)
}
