//! Objects and enumerations.

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use super::{NameForm, docs, item_name, rust_name, typed};
use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{Accepts, EnumValue, Field, TypeDef, TypeKind};
use crate::node::{Entry, Origin};

const TYPE: &[&str] = &["doc", "fields", "values", "integer", "deprecated", "note"];
const FIELD: &[&str] = &[
    "type",
    "doc",
    "optional",
    "name",
    "also",
    "accepts",
    "loose",
    "secret",
    "deprecated",
    "note",
];
const VALUE: &[&str] = &["doc", "name", "deprecated", "note"];

pub(crate) fn type_def(name: &str, entry: &Entry, sink: &mut Diagnostics) -> TypeDef {
    let attributes = Attributes::of(&entry.node, "a type", TYPE, sink);
    TypeDef {
        name: item_name(name, entry.key, NameForm::Camel, sink),
        at: entry.key,
        docs: docs(attributes, sink),
        kind: kind(attributes, entry, sink),
    }
}

fn kind(attributes: Attributes<'_>, entry: &Entry, sink: &mut Diagnostics) -> TypeKind {
    if attributes.has("fields") == attributes.has("values") && entry.node.map().is_some() {
        sink.at(
            entry.key,
            "a type has either `fields` (an object) or `values` (an enumeration)",
        );
    }
    if !attributes.has("values") {
        if let Some(integer) = attributes.entry("integer") {
            sink.at(integer.key, "`integer` belongs to `values`");
        }
        return TypeKind::Object(fields(attributes, sink));
    }
    let integer = attributes.flag("integer", sink);
    let values = attributes.entries("values", sink);
    if values.is_empty() {
        sink.at(entry.key, "an enumeration has at least one value");
    }
    TypeKind::Enum {
        integer,
        values: values
            .into_iter()
            .map(|(value, entry)| enum_value(value, entry, integer, sink))
            .collect(),
    }
}

fn fields(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Vec<Field> {
    attributes
        .entries("fields", sink)
        .into_iter()
        .filter_map(|(key, entry)| field(key, entry, sink))
        .collect()
}

fn field(key: &str, entry: &Entry, sink: &mut Diagnostics) -> Option<Field> {
    let attributes = Attributes::of(&entry.node, "a field", FIELD, sink);
    let rust = rust_name(attributes, || key.to_snake_case(), entry.key, sink);
    let docs = docs(attributes, sink);
    let also = attributes.texts("also", sink);
    Some(Field {
        key: key.into(),
        rust,
        optional: attributes.flag("optional", sink),
        also,
        accepts: accepts(attributes, sink),
        secret: attributes.flag("secret", sink),
        docs,
        ty: typed(attributes, sink)?,
    })
}

fn accepts(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Vec<(Accepts, Origin)> {
    let mut forms = Vec::new();
    for (text, at) in attributes.texts("accepts", sink) {
        match text.as_str() {
            "list" => forms.push((Accepts::Lone, at)),
            "map" => forms.push((Accepts::Map, at)),
            "groups" => forms.push((Accepts::Groups, at)),
            _ => sink.at_with_help(
                at,
                format!("`{text}` is no form that can be accepted as well"),
                "expected `list` (a list with one value), `map` (for a list of pairs) or `groups` (for a map)",
            ),
        }
    }
    if let Some((name, at)) = attributes.text("loose", sink) {
        forms.push((Accepts::Loose(name.to_owned()), at));
    }
    forms
}

fn enum_value(value: &str, entry: &Entry, integer: bool, sink: &mut Diagnostics) -> EnumValue {
    let attributes = Attributes::of(&entry.node, "a value", VALUE, sink);
    if integer {
        if value.parse::<i64>().is_err() {
            sink.at(
                entry.key,
                format!("`{value}` is not an integer, as the enumeration says its values are"),
            );
        }
        attributes.demand("name", sink);
    }
    EnumValue {
        value: value.into(),
        rust: rust_name(attributes, || value.to_upper_camel_case(), entry.key, sink),
        at: entry.key,
        docs: docs(attributes, sink),
    }
}
