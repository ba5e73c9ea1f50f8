//! An API, as generated code describes it.

use super::rules::{Dated, Line, Row, Rule};

/// All versions of an API that are built in.
#[derive(Debug)]
pub struct Api {
    /// What stands before each path, with `{version}` for the version.
    pub prefix: &'static str,
    /// The versions, oldest first.
    pub versions: &'static [&'static str],
    /// The operations of all versions: each a row, and its rules in the rows below.
    pub operations: &'static [Row],
}

/// An operation in all versions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operation {
    pub(super) name: &'static str,
    rows: &'static [Row],
}

/// The number of a version, such that 1.9 is before 1.10.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version(Vec<u64>);

impl Version {
    pub(super) fn new(text: &str) -> Self {
        let parts = text.split('.').map(str::parse);
        Self(parts.map(Result::unwrap_or_default).collect())
    }
}

impl Api {
    /// The version of this number, as it is written in [`versions`](Self::versions).
    #[must_use]
    pub fn version(&self, text: &str) -> Option<&'static str> {
        let wanted = text.strip_prefix('v').unwrap_or(text);
        let mut versions = self.versions.iter().copied();
        versions.find(|version| *version == wanted)
    }

    pub(super) fn all_operations(&self) -> impl Iterator<Item = Operation> {
        let is_of_it = |_: &Row, next: &Row| matches!(next.0, Line::Rule(_));
        let operations = self.operations.chunk_by(is_of_it);
        operations.filter_map(|rows| match rows.first()?.0 {
            Line::Operation(name) => Some(Operation { name, rows }),
            Line::Rule(_) => None,
        })
    }
}

impl Operation {
    /// What holds in a version.
    pub(super) fn rules_of(self, version: &Version) -> impl Iterator<Item = &'static Rule> {
        self.rows.iter().filter_map(|row| match &row.0 {
            Line::Rule(dated) => dated.holds_in(version).then_some(&dated.rule),
            Line::Operation(_) => None,
        })
    }
}

impl Dated {
    fn holds_in(&self, version: &Version) -> bool {
        let ended = self.last.is_some_and(|last| *version > Version::new(last));
        *version >= Version::new(self.first) && !ended
    }
}
