//! Names: that they can be written in Rust and do not meet each other.

use std::collections::HashMap;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use super::operations_of;
use crate::diagnostics::Diagnostics;
use crate::load::Document;
use crate::model::{Api, Operation, RustName, Snapshot, TypeDef, TypeKind};
use crate::node::Origin;

/// What the emitted builder of a request has besides its parameters.
const BUILDER: &[&str] = &["new", "send", "client", "request", "upgrade"];
/// What the emitted client has besides its operations.
const CLIENT: &[&str] = &["new", "connect", "inner", "clone"];

pub(super) fn api(api: &Api, document: &Document, sink: &mut Diagnostics) {
    if !is_snake(&api.name) {
        let at = document
            .root
            .get("api")
            .map_or(document.root.origin, |n| n.origin);
        sink.at(at, format!("`{}` is not a snake_case name", api.name));
    }
}

pub(super) fn snapshot(snapshot: &Snapshot, sink: &mut Diagnostics) {
    let mut modules = Meeting::new("the name of its module");
    for def in snapshot.types.values() {
        modules.add(&def.name.to_snake_case(), def.at, sink);
        type_def(def, sink);
    }
    let mut methods = Meeting::reserved("a method of the client", CLIENT);
    let mut builders = Meeting::new("the name of its request builder");
    for operation in operations_of(snapshot) {
        methods.add(&operation.name, operation.at, sink);
        builders.add(&operation.name.to_upper_camel_case(), operation.at, sink);
        operation_names(operation, sink);
    }
}

fn type_def(def: &TypeDef, sink: &mut Diagnostics) {
    match &def.kind {
        TypeKind::Object(fields) => {
            let mut names = Meeting::new("the Rust name of another field");
            for field in fields {
                check_snake(&field.rust, sink);
                names.add(&field.rust.text, field.rust.at, sink);
            }
        }
        TypeKind::Enum { values, .. } => {
            let mut names = Meeting::reserved("the Rust name of another value", &["Other"]);
            for value in values {
                check_camel(&value.rust, sink);
                names.add(&value.rust.text, value.rust.at, sink);
            }
        }
    }
}

fn operation_names(operation: &Operation, sink: &mut Diagnostics) {
    let mut names = Meeting::reserved("the Rust name of another parameter", BUILDER);
    let body = operation.body.iter().map(|body| &body.rust);
    for name in operation.params().map(|param| &param.rust).chain(body) {
        check_snake(name, sink);
        names.add(&name.text, name.at, sink);
    }
    let mut variants = Meeting::new("the name of another answer");
    for name in operation
        .answers
        .iter()
        .filter_map(|answer| answer.name.as_ref())
    {
        check_snake(name, sink);
        variants.add(&name.text.to_upper_camel_case(), name.at, sink);
    }
}

/// Finds names that are taken.
struct Meeting {
    taken: HashMap<String, Option<Origin>>,
    by: &'static str,
}

impl Meeting {
    fn new(by: &'static str) -> Self {
        Self::reserved(by, &[])
    }

    fn reserved(by: &'static str, words: &[&str]) -> Self {
        let taken = words
            .iter()
            .map(|word| ((*word).to_owned(), None))
            .collect();
        Self { taken, by }
    }

    fn add(&mut self, name: &str, at: Origin, sink: &mut Diagnostics) {
        match self.taken.get(name) {
            Some(Some(_)) => sink.at_with_help(
                at,
                format!("`{name}` is {} as well", self.by),
                "give one of them a `name` of its own",
            ),
            Some(None) => sink.at_with_help(
                at,
                format!("`{name}` is a name that generated code needs itself"),
                "choose another `name`",
            ),
            None => drop(self.taken.insert(name.to_owned(), Some(at))),
        }
    }
}

fn check_snake(name: &RustName, sink: &mut Diagnostics) {
    if !is_snake(&name.text) {
        complain(name, "snake_case", sink);
    }
}

fn check_camel(name: &RustName, sink: &mut Diagnostics) {
    let camel = name.text.starts_with(|c: char| c.is_ascii_uppercase());
    if !camel || !is_ident(&name.text) {
        complain(name, "UpperCamelCase", sink);
    }
}

fn complain(name: &RustName, form: &str, sink: &mut Diagnostics) {
    sink.at_with_help(
        name.at,
        format!("`{}` cannot be a {form} name in Rust", name.text),
        "set `name` to one that can",
    );
}

fn is_snake(text: &str) -> bool {
    is_ident(text)
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// Whether this can be an identifier, raw (`r#type`) if need be.
fn is_ident(text: &str) -> bool {
    let cannot_be_raw = matches!(text, "self" | "Self" | "super" | "crate" | "_" | "");
    !cannot_be_raw && text.is_ascii() && syn::parse_str::<syn::Ident>(&format!("r#{text}")).is_ok()
}
