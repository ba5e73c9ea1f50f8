//! What was found, added up by version and operation.

use std::collections::BTreeMap;

use longshore::verify::{API, Finding, Part, Report};

use super::Line;

/// All lines together.
#[derive(Default)]
pub(super) struct Totals {
    pub(super) exchanges: u64,
    pub(super) ok: u64,
    /// Lines that are no exchanges.
    pub(super) unreadable: u64,
    /// By the number of the version and the operation, if there is one.
    by_operation: BTreeMap<(usize, Option<&'static str>), Total>,
}

/// All exchanges of an operation.
#[derive(Default)]
pub(super) struct Total {
    pub(super) exchanges: u64,
    pub(super) ok: u64,
    /// How often each thing was found.
    pub(super) found: BTreeMap<Found, u64>,
}

/// A finding whose places in lists are all the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    pub(super) kind: &'static str,
    pub(super) part: Part,
    pub(super) path: String,
}

impl Totals {
    pub(super) fn add(&mut self, line: &Line) {
        match &line.outcome {
            Ok(report) => self.add_report(report),
            Err(_) => self.unreadable += 1,
        }
    }

    fn add_report(&mut self, report: &Report) {
        let versions = API.versions.iter();
        let version = versions.take_while(|v| **v != report.version).count();
        let key = (version, report.operation);
        self.exchanges += 1;
        self.ok += u64::from(report.is_ok());
        self.by_operation.entry(key).or_default().add(report);
    }

    pub(super) fn failed(&self) -> u64 {
        self.exchanges - self.ok
    }

    pub(super) fn are_ok(&self) -> bool {
        self.failed() == 0 && self.unreadable == 0
    }

    /// Version, operation, and what was found.
    pub(super) fn iter(
        &self,
    ) -> impl Iterator<Item = (&'static str, Option<&'static str>, &Total)> {
        self.by_operation
            .iter()
            .map(|((version, operation), total)| {
                let version = API.versions.get(*version).copied().unwrap_or_default();
                (version, *operation, total)
            })
    }
}

impl Total {
    fn add(&mut self, report: &Report) {
        self.exchanges += 1;
        self.ok += u64::from(report.is_ok());
        for finding in &report.findings {
            *self.found.entry(Found::new(finding)).or_default() += 1;
        }
    }

    pub(super) fn failed(&self) -> u64 {
        self.exchanges - self.ok
    }
}

impl Found {
    pub(super) fn new(finding: &Finding) -> Self {
        Self {
            kind: finding.problem.kind(),
            part: finding.part,
            path: without_indices(&finding.path),
        }
    }
}

/// `[12].Ports[0]` as `[].Ports[]`.
fn without_indices(path: &str) -> String {
    let mut pieces = path.split('[');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push('[');
        out.push_str(piece.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_lists_are_all_the_same() {
        for (path, expected) in [
            ("[12].Ports[0]", "[].Ports[]"),
            ("Ports.80/tcp[3].IP", "Ports.80/tcp[].IP"),
            ("", ""),
        ] {
            assert_eq!(without_indices(path), expected);
        }
    }
}
