//! From nodes to the model, one item at a time.
//!
//! Each function takes what it can and complains about the rest, so that one
//! run shows everything that is wrong. Whether names fit together is the matter
//! of [`crate::check`].

mod deprecated;
mod endpoint;
mod expr;
mod negotiation;
mod operations;
mod refusals;
mod responses;
mod types;

use std::sync::Arc;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

pub(crate) use endpoint::endpoint;
pub(crate) use negotiation::negotiation;
pub(crate) use operations::operation;
pub(crate) use refusals::refusals;
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
        deprecated: deprecated::deprecated(attributes, sink),
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
    if !is_ident(key) || !form.fits(key) {
        let expected = form.made_of(key);
        let help = if is_ident(&expected) && form.fits(&expected) {
            format!("write `{expected}`")
        } else {
            "choose another name".to_owned()
        };
        let message = format!("`{key}` cannot be a name in {}", form.words());
        sink.at_with_help(at, message, help);
    }
    key.into()
}

/// Whether this can be an identifier, raw (`r#type`) if need be.
pub(crate) fn is_ident(text: &str) -> bool {
    let cannot_be_raw = matches!(text, "self" | "Self" | "super" | "crate" | "_" | "");
    !cannot_be_raw && text.is_ascii() && syn::parse_str::<syn::Ident>(&format!("r#{text}")).is_ok()
}

#[derive(Clone, Copy, PartialEq)]
enum NameForm {
    Camel,
    Snake,
}

impl NameForm {
    /// Abbreviations in capitals will do: `IPConfig`.
    fn fits(self, name: &str) -> bool {
        match self {
            Self::Camel => {
                name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_')
            }
            Self::Snake => self.made_of(name) == name,
        }
    }

    fn made_of(self, key: &str) -> String {
        match self {
            Self::Camel => key.to_upper_camel_case(),
            Self::Snake => key.to_snake_case(),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Camel => "UpperCamelCase",
            Self::Snake => "snake_case",
        }
    }
}
