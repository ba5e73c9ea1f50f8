//! The changelog of the Docker Remote API makes 48 statements, S1 to S48. Each
//! is carried by exactly one change of the specs.

use std::collections::BTreeMap;

use longshore_codegen::Spec;

/// The statements of each version.
const STATEMENTS: [(&str, std::ops::RangeInclusive<u32>); 17] = [
    ("1.0", 48..=48),
    ("1.1", 47..=47),
    ("1.2", 42..=46),
    ("1.3", 36..=41),
    ("1.4", 33..=35),
    ("1.5", 30..=32),
    ("1.6", 29..=29),
    ("1.7", 27..=28),
    ("1.8", 24..=26),
    ("1.9", 23..=23),
    ("1.10", 20..=22),
    ("1.11", 17..=19),
    ("1.12", 13..=16),
    ("1.13", 9..=12),
    ("1.14", 6..=8),
    ("1.15", 5..=5),
    ("1.16", 1..=4),
];

/// A statement that was not true before another version.
const LATE: [(&str, &str); 1] = [("S37", "1.4")];

#[test]
fn every_statement_is_cited_once_by_its_version() {
    let spec = Spec::from_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/docker"))
        .expect("the specs are right");
    let mut cited: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (version, id) in spec.citations() {
        cited.entry(id.to_owned()).or_default().push(version);
    }
    let mut expected = BTreeMap::new();
    for (version, statements) in STATEMENTS {
        for number in statements {
            expected.insert(format!("S{number}"), vec![version]);
        }
    }
    for (id, version) in LATE {
        expected.insert(id.to_owned(), vec![version]);
    }
    assert_eq!(cited, expected);
}
