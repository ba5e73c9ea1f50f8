//! The command, and what it says.

use std::io::{self, Write as _};
use std::process::{Command, Output, Stdio};

use libtest_mimic::Failed;
use serde_json::Value;

/// Runs `longshore verify` on the text.
pub(crate) fn verify(text: &str, arguments: &[&str]) -> io::Result<Output> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_longshore"))
        .args(["verify", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take();
    let text = text.to_owned();
    // It writes while it reads, so both have to go on at once.
    std::thread::spawn(move || match &mut stdin {
        // It may end without having read everything.
        Some(stdin) => stdin.write_all(text.as_bytes()),
        None => Ok(()),
    });
    child.wait_with_output()
}

/// What it says as JSON, after it ended with the status.
pub(crate) fn verify_json(text: &str, status: i32) -> Result<Value, Failed> {
    let output = verify(text, &["--format", "json"])?;
    ends_with(&output, status)?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The findings of all lines: `2 body [0].Mounts: unknown field`.
pub(crate) fn findings(report: &Value) -> Vec<String> {
    let lines = report["lines"].as_array().into_iter().flatten();
    lines
        .flat_map(|line| {
            let findings = line["findings"].as_array().into_iter().flatten();
            findings.map(|finding| {
                let text = |key: &str| finding[key].as_str().unwrap_or_default();
                let place = format!("{} {}", text("part"), text("path"));
                format!("{} {}: {}", line["line"], place.trim_end(), text("kind"))
            })
        })
        .collect()
}

pub(crate) fn ends_with(output: &Output, status: i32) -> Result<(), Failed> {
    check(output.status.code() == Some(status), || {
        format!("{output:#?}")
    })
}

pub(crate) fn check(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), Failed> {
    if holds {
        Ok(())
    } else {
        Err(otherwise().into())
    }
}
