//! Reports as text and as JSON, line by line, so that nothing has to be kept.

use std::collections::BTreeMap;
use std::io;

use anstyle::{AnsiColor, Style};
use longshore::verify::{Finding, Problem, Report};
use serde_json::{Value, json};

use super::totals::{Found, Total, Totals};
use super::{Line, Out};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default();

/// What is done with lines, and with their sum.
pub(super) trait Render {
    fn line(&mut self, line: &Line) -> io::Result<()>;
    fn totals(&mut self, totals: &Totals) -> io::Result<()>;
}

/// For people.
pub(super) struct Text<'a>(Out<'a>);

impl<'a> Text<'a> {
    pub(super) fn new(out: Out<'a>) -> Self {
        Self(out)
    }

    fn report(&mut self, number: u64, report: &Report) -> io::Result<()> {
        let operation = report.operation.unwrap_or("-");
        write!(self.0, "line {number}: {} {operation}: ", report.version)?;
        if report.is_ok() {
            return writeln!(self.0, "{GOOD}ok{GOOD:#}");
        }
        writeln!(self.0, "{BAD}{} found{BAD:#}", report.findings.len())?;
        for (finding, times) in folded(&report.findings) {
            write!(self.0, "    {}", printable(finding))?;
            if times > 1 {
                write!(self.0, " {DIM}(and {} more){DIM:#}", times - 1)?;
            }
            writeln!(self.0)?;
        }
        Ok(())
    }

    fn total(&mut self, version: &str, operation: &str, total: &Total) -> io::Result<()> {
        let (ok, failed) = (total.ok, total.failed());
        let style = if failed == 0 { GOOD } else { BAD };
        writeln!(
            self.0,
            "{version:>5}  {operation:<26}  {ok:>5} ok  {style}{failed:>5} failed{style:#}"
        )?;
        for (found, times) in &total.found {
            let kind = found.kind;
            let place = single_line(&format!("{} {}", found.part, found.path));
            let place = place.trim_end();
            writeln!(self.0, "       {DIM}{times:>5} x  {kind}: {place}{DIM:#}")?;
        }
        Ok(())
    }
}

impl Render for Text<'_> {
    fn line(&mut self, line: &Line) -> io::Result<()> {
        let number = line.number;
        match &line.outcome {
            Ok(report) => self.report(number, report),
            Err(reason) => {
                let reason = single_line(reason);
                writeln!(self.0, "line {number}: {BAD}not read{BAD:#}: {reason}")
            }
        }
    }

    fn totals(&mut self, totals: &Totals) -> io::Result<()> {
        writeln!(self.0, "\n{BOLD}By version and operation{BOLD:#}")?;
        for (version, operation, total) in totals.iter() {
            self.total(version, operation.unwrap_or("(unknown route)"), total)?;
        }
        writeln!(
            self.0,
            "\n{BOLD}{} exchanges: {} ok, {} failed; {} lines not read{BOLD:#}",
            totals.exchanges,
            totals.ok,
            totals.failed(),
            totals.unreadable
        )
    }
}

/// The first of those findings that differ in their place in lists only, and how many there are.
fn folded(findings: &[Finding]) -> Vec<(&Finding, u64)> {
    let mut places = BTreeMap::new();
    let mut folded: Vec<(&Finding, u64)> = Vec::new();
    for finding in findings {
        let next = folded.len();
        let place = *places.entry(Found::new(finding)).or_insert(next);
        match folded.get_mut(place) {
            Some((_, times)) => *times += 1,
            None => folded.push((finding, 1)),
        }
    }
    folded
}

/// What was recorded may hold anything, and must not reach a terminal as it is.
fn printable(finding: &Finding) -> String {
    single_line(&finding.to_string())
}

fn single_line(text: &str) -> String {
    let shown = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(shown).collect()
}

/// For machines: one object, whose `lines` are written as they come.
pub(super) struct Json<'a> {
    out: Out<'a>,
    is_first: bool,
}

impl<'a> Json<'a> {
    pub(super) fn new(out: Out<'a>) -> Self {
        Self {
            out,
            is_first: true,
        }
    }

    /// What stands before the next line.
    fn lead(&mut self) -> &'static str {
        if std::mem::replace(&mut self.is_first, false) {
            "{\"lines\":[\n"
        } else {
            ",\n"
        }
    }
}

impl Render for Json<'_> {
    fn line(&mut self, line: &Line) -> io::Result<()> {
        let lead = self.lead();
        let value = match &line.outcome {
            Ok(report) => report_value(line.number, report),
            Err(reason) => json!({ "line": line.number, "ok": false, "error": reason }),
        };
        write!(self.out, "{lead}{value}")
    }

    fn totals(&mut self, totals: &Totals) -> io::Result<()> {
        let lead = if self.is_first { self.lead() } else { "" };
        let by_operation: Vec<Value> = totals
            .iter()
            .map(|(version, operation, total)| total_value(version, operation, total))
            .collect();
        let totals = json!({
            "exchanges": totals.exchanges,
            "ok": totals.ok,
            "failed": totals.failed(),
            "unreadable": totals.unreadable,
            "operations": by_operation,
        });
        writeln!(self.out, "{lead}\n],\"totals\":{totals}}}")
    }
}

fn report_value(number: u64, report: &Report) -> Value {
    let findings: Vec<Value> = report.findings.iter().map(finding_value).collect();
    json!({
        "line": number,
        "version": report.version,
        "operation": report.operation,
        "ok": report.is_ok(),
        "findings": findings,
    })
}

fn finding_value(finding: &Finding) -> Value {
    let problem = &finding.problem;
    let mut value = json!({
        "kind": problem.kind(),
        "part": finding.part.as_str(),
        "path": finding.path,
    });
    match problem {
        Problem::ValueChanged { was, is } => {
            value["was"] = json!(was);
            value["is"] = json!(is);
        }
        Problem::DoesNotDecode { expected, found } => {
            value["expected"] = json!(expected);
            value["found"] = json!(found);
        }
        Problem::UndocumentedStatus(status) => value["status"] = json!(status),
        _ => {}
    }
    value
}

fn total_value(version: &str, operation: Option<&str>, total: &Total) -> Value {
    let found: Vec<Value> = total.found.iter().map(found_value).collect();
    json!({
        "version": version,
        "operation": operation,
        "exchanges": total.exchanges,
        "ok": total.ok,
        "failed": total.failed(),
        "found": found,
    })
}

fn found_value((found, times): (&Found, &u64)) -> Value {
    json!({
        "kind": found.kind,
        "part": found.part.as_str(),
        "path": found.path,
        "times": times,
    })
}
