//! Traffic that is written by hand.

use std::process::Command;

use libtest_mimic::Failed;

use crate::command::{check, ends_with, findings, verify, verify_json};

/// What daemons of their time sent, with their oddities.
const OLD_DAEMON: &str = include_str!("old-daemon.jsonl");
/// One exchange for each kind of finding.
const EVERY_KIND: &str = include_str!("every-kind.jsonl");

pub(crate) fn an_old_daemon() -> Result<(), Failed> {
    let output = verify(OLD_DAEMON, &[])?;
    ends_with(&output, 0)?;
    let told = String::from_utf8(output.stdout)?;
    let count = OLD_DAEMON.lines().count();
    let ok = told.lines().filter(|line| line.ends_with(": ok")).count();
    let sum = format!("{count} exchanges: {count} ok, 0 failed; 0 lines not read");
    check(ok == count && told.contains(&sum), || told.clone())?;
    let output = verify(OLD_DAEMON, &["--quiet"])?;
    let told = String::from_utf8(output.stdout)?;
    check(!told.contains("line "), || told.clone())
}

pub(crate) fn every_kind() -> Result<(), Failed> {
    let output = verify(EVERY_KIND, &["--quiet"])?;
    ends_with(&output, 1)?;
    let told = String::from_utf8(output.stdout)?;
    let expected = include_str!("every-kind.txt");
    check(told == expected, || format!("it says:\n{told}"))
}

pub(crate) fn json() -> Result<(), Failed> {
    let report = verify_json(EVERY_KIND, 1)?;
    let expected = [
        "2 query all: does not decode",
        "2 query everything: unknown field",
        "3 body [0].Mounts: unknown field",
        "4 body Id: does not decode",
        "5 request_body Volumes./hold: value changed",
        "6 status: undocumented status",
        "7 route POST /containers/json: unknown route",
        "8 content_type: does not decode",
        "9 stream [1].aux: unknown field",
    ];
    let found = findings(&report);
    check(found == expected, || format!("{found:#?}"))?;
    let totals = &report["totals"];
    let sums = (&totals["exchanges"], &totals["ok"], &totals["failed"]);
    check(sums.0 == 9 && sums.1 == 1 && sums.2 == 8, || {
        format!("{totals:#}")
    })
}

pub(crate) fn bad_lines() -> Result<(), Failed> {
    let good = r#"{"api":"1.12","path":"/_ping","status":200,"body":"OK"}"#;
    let text =
        format!("{good}\nGET /_ping\n\n[1]\n{{\"path\":\"/_ping\"}}\n{{\"api\":\"1.99\"}}\n{good}");
    let output = verify(&text, &[])?;
    ends_with(&output, 1)?;
    let told = String::from_utf8(output.stdout)?;
    for words in [
        "line 1: 1.12 ping: ok",
        "line 2: not read: it is no exchange: ",
        "line 4: not read: it is no exchange: ",
        "line 5: not read: it does not say of which version it is",
        "line 6: not read: there is no version 1.99",
        "line 7: 1.12 ping: ok",
        "2 exchanges: 2 ok, 0 failed; 4 lines not read",
    ] {
        check(told.contains(words), || format!("no `{words}` in:\n{told}"))?;
    }
    check(!told.contains('\x1b'), || "colours in a pipe".to_owned())
}

pub(crate) fn default_version() -> Result<(), Failed> {
    let text = r#"{"path":"/_ping","status":200}"#;
    ends_with(&verify(text, &["--api", "1.12"])?, 0)?;
    ends_with(&verify(text, &["--api", "v1.16"])?, 0)?;
    let empty = r#"{"api":"","path":"/_ping","status":200}"#;
    ends_with(&verify(empty, &["--api", "1.12"])?, 0)?;
    let output = verify(text, &["--api", "1.99"])?;
    let error = String::from_utf8(output.stderr)?;
    check(error.contains("1.15, 1.16"), || error.clone())
}

pub(crate) fn no_file() -> Result<(), Failed> {
    let output = Command::new(env!("CARGO_BIN_EXE_longshore"))
        .args(["verify", "no/such/file.jsonl"])
        .output()?;
    ends_with(&output, 1)?;
    let error = String::from_utf8(output.stderr)?;
    check(
        error.starts_with("cannot verify no/such/file.jsonl: "),
        || error.clone(),
    )
}
