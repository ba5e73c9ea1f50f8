//! The table of operations and versions in the documentation says what the specs say.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use std::collections::BTreeSet;
use std::fs;

use longshore_codegen::Spec;

/// A row: the name, the versions, and those of each builder, where there are several.
struct Row {
    name: String,
    versions: Vec<String>,
    builders: Vec<Vec<String>>,
}

fn rows(spec: &Spec) -> Vec<Row> {
    let text = fs::read_to_string("../generated/src/operations.rs").unwrap();
    let lines = text.lines().filter_map(|line| line.strip_prefix("//! | "));
    lines.skip(1).map(|line| row(spec, line)).collect()
}

fn row(spec: &Spec, line: &str) -> Row {
    let cells: Vec<&str> = line.split(" |").map(str::trim).collect();
    let [_, name, _, versions, builders, _, _] = cells.as_slice() else {
        panic!("{line}");
    };
    let builders = builders.split("; ").filter(|ranges| !ranges.is_empty());
    Row {
        name: name.split('`').nth(1).unwrap().to_owned(),
        versions: expand(spec, versions),
        builders: builders.map(|ranges| expand(spec, ranges)).collect(),
    }
}

/// The versions in ranges such as `1.0–1.3, 1.5–`.
fn expand(spec: &Spec, ranges: &str) -> Vec<String> {
    let all: Vec<&str> = spec.versions().collect();
    let at = |version: &str| all.iter().position(|known| *known == version).unwrap();
    let range = |range: &str| match range.split_once('–') {
        None => at(range)..=at(range),
        Some((first, "")) => at(first)..=all.len() - 1,
        Some((first, last)) => at(first)..=at(last),
    };
    let versions = ranges.split(", ").flat_map(range);
    versions.map(|at| all[at].to_owned()).collect()
}

#[test]
fn every_operation_has_a_row_with_its_versions() {
    let spec = Spec::from_folder("../spec/docker").unwrap();
    let rows = rows(&spec);
    for row in &rows {
        let versions: Vec<&str> = spec.versions_with(&row.name).collect();
        assert_eq!(row.versions, versions, "{}", row.name);
    }
    let files = fs::read_dir("../generated/src/operations").unwrap();
    let files = files.map(|file| file.unwrap().path());
    let modules: BTreeSet<String> = files
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let named: BTreeSet<String> = rows.into_iter().map(|row| row.name).collect();
    assert_eq!(named, modules);
}

#[test]
fn builders_share_the_versions_among_them() {
    let spec = Spec::from_folder("../spec/docker").unwrap();
    let several = rows(&spec)
        .into_iter()
        .filter(|row| !row.builders.is_empty());
    let mut count = 0;
    for row in several {
        let mut of_builders: Vec<String> = row.builders.concat();
        let mut versions = row.versions;
        of_builders.sort();
        versions.sort();
        assert_eq!(of_builders, versions, "{}", row.name);
        count += 1;
    }
    assert!(count > 5, "only {count} operations have several builders");
}
