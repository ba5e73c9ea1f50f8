//! From nodes to the model, one item at a time.
//!
//! Each function takes what it can and complains about the rest, so that one
//! run shows everything that is wrong. Whether names fit together is the matter
//! of [`crate::check`].

mod expr;
mod operations;
mod responses;
mod types;

use std::sync::Arc;

pub(crate) use operations::operation;
pub(crate) use types::type_def;

use crate::attributes::Attributes;
use crate::diagnostics::Diagnostics;
use crate::model::{Docs, RustName, Typed};
use crate::node::Origin;

fn docs(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Docs {
    let doc = attributes.required("doc", sink);
    if let Some((text, at)) = doc
        && text.trim().is_empty()
    {
        sink.at(at, "`doc` is empty; say what this means");
    }
    let text = |found: Option<(&str, Origin)>| found.map(|(text, _)| text.trim().to_owned());
    Docs {
        doc: text(doc).unwrap_or_default(),
        note: text(attributes.text("note", sink)),
        deprecated: text(attributes.text("deprecated", sink)),
    }
}

/// The attribute `type`.
fn typed(attributes: Attributes<'_>, sink: &mut Diagnostics) -> Option<Typed> {
    let (text, at) = attributes.required("type", sink)?;
    expr::parse(text, at, sink)
}

/// The attribute `name`, or a name made from the key.
fn rust_name(
    attributes: Attributes<'_>,
    made: impl FnOnce() -> String,
    key: Origin,
    sink: &mut Diagnostics,
) -> RustName {
    match attributes.text("name", sink) {
        Some((text, at)) => RustName {
            text: text.to_owned(),
            at,
        },
        None => RustName {
            text: made(),
            at: key,
        },
    }
}

/// A key that must be a name of the language: a type or an operation.
fn item_name(key: &str, at: Origin, form: NameForm, sink: &mut Diagnostics) -> Arc<str> {
    let expected = match form {
        NameForm::Camel => heck::ToUpperCamelCase::to_upper_camel_case(key),
        NameForm::Snake => heck::ToSnakeCase::to_snake_case(key),
    };
    if syn::parse_str::<syn::Ident>(key).is_err() || (form == NameForm::Snake && expected != key) {
        sink.at_with_help(
            at,
            format!("`{key}` is not a {} name", form.words()),
            format!("write `{expected}`"),
        );
    } else if form == NameForm::Camel && !key.starts_with(|c: char| c.is_ascii_uppercase()) {
        sink.at_with_help(
            at,
            format!("`{key}` is not an {} name", form.words()),
            format!("write `{expected}`"),
        );
    }
    key.into()
}

#[derive(Clone, Copy, PartialEq)]
enum NameForm {
    Camel,
    Snake,
}

impl NameForm {
    fn words(self) -> &'static str {
        match self {
            Self::Camel => "UpperCamelCase",
            Self::Snake => "snake_case",
        }
    }
}
