//! Names: that they can be written in Rust and do not meet each other.

use std::collections::HashMap;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use super::operations_of;
use crate::diagnostics::Diagnostics;
use crate::load::Document;
use crate::model::{Api, Operation, RequestBody, RustName, Snapshot, TypeDef, TypeKind};
use crate::node::Origin;
use crate::read::is_ident;

/// What the emitted builder of a request has besides its parameters.
const BUILDER: &[&str] = &[
    "new", "send", "attempt", "older", "client", "request", "upgrade",
];
/// What the emitted client has besides its operations.
const CLIENT: &[&str] = &[
    "new",
    "connect",
    "connect_with",
    "of",
    "inner",
    "inner_mut",
    "clone",
];
/// What the emitted client that finds its version has besides that.
const FINDING_CLIENT: &[&str] = &[
    "found",
    "finder",
    "fresh",
    "lossy",
    "over",
    "pinned",
    "range",
    "renegotiate",
    "run",
    "spoken",
    "visit",
];
/// What emitted code calls by its name alone, so that no type may hide it.
const TYPES: &[&str] = &[
    "Box",
    "Client",
    "Default",
    "From",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "String",
    "V",
    "Vec",
];
/// What cannot be a module with a file of its own, not even raw.
const MODULES: &[&str] = &["crate", "mod", "self", "super"];

/// Modules that stand beside those of the types, or crates that these would hide.
const BESIDE_TYPES: &[&str] = &["rt", "std", "steps", "types"];

pub(super) fn api(api: &Api, document: &Document, sink: &mut Diagnostics) {
    if !is_snake(&api.name) {
        let at = document
            .root
            .get("api")
            .map_or(document.root.origin, |n| n.origin);
        sink.at(at, format!("`{}` is not a snake_case name", api.name));
    }
}

/// `finds` says whether there is a client that finds its version.
pub(super) fn snapshot(snapshot: &Snapshot, finds: bool, sink: &mut Diagnostics) {
    let finding = if finds { FINDING_CLIENT } else { &[] };
    let mut types = Meeting::of_items("another type", &[TYPES]);
    let mut modules = Meeting::of_items("the module of another type", &[MODULES, BESIDE_TYPES]);
    for def in snapshot.types.values() {
        type_def(def, sink);
        if is_ident(&def.name) {
            types.add(&def.name, def.at, sink);
            modules.add(&def.name.to_snake_case(), def.at, sink);
        }
    }
    let mut methods = Meeting::of_items("another operation", &[CLIENT, finding, MODULES]);
    let mut builders =
        Meeting::of_items("the request or the answer of another operation", &[TYPES]);
    for operation in operations_of(snapshot) {
        operation_names(operation, sink);
        if !is_ident(&operation.name) {
            continue;
        }
        let builder = operation.name.to_upper_camel_case();
        methods.add(&operation.name, operation.at, sink);
        if operation.answers.len() > 1 {
            let answer = format!("{builder}Answer");
            builders.add(&answer, operation.at, sink);
            // The module of a version has both.
            types.add(&answer, operation.at, sink);
        }
        builders.add(&builder, operation.at, sink);
    }
}

fn type_def(def: &TypeDef, sink: &mut Diagnostics) {
    match &def.kind {
        TypeKind::Object(fields) => {
            let mut names = Meeting::of_parts("the Rust name of another field", &[]);
            for field in fields {
                check_snake(&field.rust, sink);
                names.add(&field.rust.text, field.rust.at, sink);
            }
        }
        TypeKind::Enum { values, .. } => {
            let mut names = Meeting::of_parts("the Rust name of another value", &["Other"]);
            for value in values {
                check_camel(&value.rust, sink);
                names.add(&value.rust.text, value.rust.at, sink);
            }
        }
    }
}

fn operation_names(operation: &Operation, sink: &mut Diagnostics) {
    let mut names = Meeting::of_parts("the Rust name of another parameter", BUILDER);
    let body = operation.body.iter().flat_map(RequestBody::names);
    for name in operation.params().map(|param| &param.rust).chain(body) {
        check_snake(name, sink);
        names.add(&name.text, name.at, sink);
    }
    let mut variants = Meeting::of_parts("the name of another answer", &[]);
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
    taken: HashMap<String, Taken>,
    by: &'static str,
    remedy: &'static str,
}

#[derive(Clone, Copy)]
enum Taken {
    BySpec,
    ByCode,
}

impl Meeting {
    /// Of types or operations, whose names stand as they are.
    fn of_items(by: &'static str, reserved: &[&[&str]]) -> Self {
        Self::new(by, "choose another name", &reserved.concat())
    }

    /// Of what is in an item, and may have a `name` for Rust.
    fn of_parts(by: &'static str, reserved: &[&str]) -> Self {
        Self::new(by, "give it a `name` of its own", reserved)
    }

    fn new(by: &'static str, remedy: &'static str, reserved: &[&str]) -> Self {
        let reserved = reserved.iter().map(|word| (*word).to_owned());
        Self {
            taken: reserved.map(|word| (word, Taken::ByCode)).collect(),
            by,
            remedy,
        }
    }

    fn add(&mut self, name: &str, at: Origin, sink: &mut Diagnostics) {
        let message = match self.taken.get(name) {
            Some(Taken::BySpec) => format!("`{name}` is {} already", self.by),
            Some(Taken::ByCode) => format!("`{name}` is a name that generated code needs itself"),
            None => {
                self.taken.insert(name.to_owned(), Taken::BySpec);
                return;
            }
        };
        sink.at_with_help(at, message, self.remedy);
    }
}

fn check_snake(name: &RustName, sink: &mut Diagnostics) {
    if !is_snake(&name.text) {
        complain(name, "a snake_case name", sink);
    }
}

fn check_camel(name: &RustName, sink: &mut Diagnostics) {
    let camel = name.text.starts_with(|c: char| c.is_ascii_uppercase());
    if !camel || !is_ident(&name.text) {
        complain(name, "an UpperCamelCase name", sink);
    }
}

fn complain(name: &RustName, form: &str, sink: &mut Diagnostics) {
    let message = if name.text.is_empty() {
        "no name for Rust can be made of this".to_owned()
    } else {
        format!("`{}` cannot be {form} in Rust", name.text)
    };
    sink.at_with_help(name.at, message, format!("set `name` to {form}"));
}

fn is_snake(text: &str) -> bool {
    is_ident(text)
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
