//! What leads from one version to another: over arbitrary values of every shape of every type, what
//! is converted and converted back is the same, or the error says what would be lost.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod answers;
mod code;
mod laws;
mod lost;
mod steps;
mod table;
mod values;

use std::sync::LazyLock;

use longshore_codegen::Spec;

static SPEC: LazyLock<Spec> =
    LazyLock::new(|| Spec::from_folder("../spec/docker").unwrap_or_else(|error| panic!("{error}")));

#[test]
fn every_shape_is_in_the_table() {
    let found = SPEC.conversions();
    println!("{found:?}");
    let shapes = table::TYPES.iter().map(|(_, shapes)| shapes.len());
    assert_eq!(
        (table::TYPES.len(), shapes.sum()),
        (found.types, found.shapes)
    );
}
