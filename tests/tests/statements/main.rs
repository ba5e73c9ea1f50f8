//! The changelog of the Docker Remote API makes 48 statements, S1 to S48, which the specs cite.
//! Each has a test here of what it says, over HTTP: at its version, and at the one before. The
//! name of the test begins with the number of the statement.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

mod builds;
mod containers;
mod images;
mod support;
mod system;

use std::collections::BTreeMap;

use longshore_codegen::Spec;

const SOURCES: [&str; 4] = [
    include_str!("builds.rs"),
    include_str!("containers.rs"),
    include_str!("images.rs"),
    include_str!("system.rs"),
];

/// How many tests each statement has, by its number.
fn tests() -> BTreeMap<u32, usize> {
    let mut tests = BTreeMap::new();
    let lines = SOURCES.iter().flat_map(|source| source.lines());
    for name in lines.filter_map(|line| line.strip_prefix("async fn s")) {
        let number = name
            .split_once('_')
            .and_then(|(number, _)| number.parse().ok());
        if let Some(number) = number {
            *tests.entry(number).or_default() += 1;
        }
    }
    tests
}

#[test]
fn every_statement_that_the_specs_cite_has_a_test() {
    let spec = Spec::from_folder("../spec/docker").unwrap();
    let mut cited: Vec<u32> = spec
        .citations()
        .map(|(_, id)| id[1..].parse().unwrap())
        .collect();
    cited.sort_unstable();
    assert_eq!(cited, (1..=48).collect::<Vec<_>>());
    assert_eq!(tests().into_keys().collect::<Vec<_>>(), cited);
}
