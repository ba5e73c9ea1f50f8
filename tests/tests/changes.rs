//! What changed between any two versions of the Docker Remote API.

#![allow(
    clippy::expect_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::collections::BTreeSet;
use std::path::Path;

use longshore::changes::{self, Change, Level, Side};
use longshore_codegen::Spec;
use longshore_codegen::changes::Table;

fn spec() -> Spec {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docker");
    Spec::from_folder(folder).expect("the specs are right")
}

/// The differences as text, but for how a type is reached: of several ways,
/// that of the newest version is told.
fn told(table: &Table<'_>, from: usize, to: usize) -> BTreeSet<String> {
    let changes = table.between(from, to);
    let own = changes.filter(|change| !matches!(change, Change::Reached { .. }));
    own.map(|change| format!("{}: {change} ({})", change.item(), change.rule().id))
        .collect()
}

/// The one table answers for any two versions what a table of these two alone does.
#[test]
fn a_pair_is_compared_alike_alone_and_among_all() {
    let all = spec();
    let changes = all.changes();
    let versions: Vec<String> = all.versions().map(str::to_owned).collect();
    for (from, older) in versions.iter().enumerate() {
        for (to, newer) in versions.iter().enumerate().skip(from + 1) {
            let pair = all.clone().select(&[older, newer]).expect("both are there");
            let alone = pair.changes().with_table(|table| told(table, 0, 1));
            let among_all = changes.with_table(|table| told(table, from, to));
            assert_eq!(alone, among_all, "{older} to {newer}");
        }
    }
}

/// The table of the generated crate is that of the specs.
#[test]
fn the_generated_table_is_up_to_date() {
    spec().changes().with_table(|table| {
        assert_eq!(table.versions, changes::TABLE.versions);
        assert_eq!(table.facts, changes::TABLE.facts);
        assert_eq!(table.notes, changes::TABLE.notes);
        assert_eq!(table.reaches, changes::TABLE.reaches);
    });
}

#[test]
fn what_came_and_went_is_no_difference() {
    // `Sockets` of the info is there in 1.13 alone.
    let sockets = |from, to| {
        let changes = changes::between(from, to).of_type("SystemInfo");
        let mut lines = changes.map(|change| change.to_string());
        lines.find(|line| line.contains("Sockets"))
    };
    assert!(sockets(changes::V1_12, changes::V1_13).is_some_and(|line| line.contains("added")));
    assert!(sockets(changes::V1_13, changes::V1_14).is_some_and(|line| line.contains("removed")));
    assert_eq!(sockets(changes::V1_12, changes::V1_14), None);
}

#[test]
fn levels_say_who_breaks() {
    // The keys of the image's description are other ones from 1.12 on.
    let mut renamed = changes::between(changes::V1_11, changes::V1_12)
        .of_type("Image")
        .filter(|change| change.rule().id == "renamed");
    let change = renamed.next().expect("keys are renamed");
    assert_eq!(change.levels().of(Side::Reader), Level::Breaking);
    assert_eq!(change.levels().of(Side::Sender), Level::Compatible);
    // A new operation breaks servers only.
    let mut added = changes::since(changes::V1_14).of_operation("exec_create");
    let change = added.next().expect("exec is new in 1.15");
    assert_eq!(change.rule().id, "operation-added");
    assert_eq!(change.levels().of(Side::Server), Level::Breaking);
    assert_eq!(change.levels().of(Side::Reader), Level::Compatible);
}
