//! `longshore verify` on traffic written by hand, and on traffic recorded from a private engine.
//! The trials on an engine are left out where there is none; a line says why.

#![cfg(unix)]

#[path = "verify/command.rs"]
mod command;
#[path = "verify/engine.rs"]
mod engine;
#[path = "verify/hand.rs"]
mod hand;
#[path = "verify/recorder.rs"]
mod recorder;

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use libtest_mimic::{Arguments, Trial};
use longshore_testkit::Dockerd;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    // Listing tests must not start anything.
    let engine = if arguments.list {
        Ok(None)
    } else {
        Dockerd::for_tests()
    };
    let skipped = matches!(engine, Ok(None));
    // It is theirs in turn, so that one does not meet what another made.
    let engine = Arc::new(Mutex::new(engine.map_err(|error| error.to_string())));
    let mut trials = vec![
        Trial::test("traffic_of_an_old_daemon_is_ok", hand::an_old_daemon),
        Trial::test("every_kind_of_finding", hand::every_kind),
        Trial::test("json_says_the_same", hand::json),
        Trial::test("a_bad_line_does_not_end_it", hand::bad_lines),
        Trial::test("a_version_for_lines_without", hand::default_version),
        Trial::test("a_file_that_is_not_there", hand::no_file),
    ];
    let versions: &[_] = if skipped { &[] } else { &["1.12", "1.16"] };
    for version in versions {
        let engine = Arc::clone(&engine);
        let run = move || match &*engine.lock().unwrap_or_else(PoisonError::into_inner) {
            Ok(Some(dockerd)) => engine::recorded(dockerd, version),
            Ok(None) => Err("there is no engine".into()),
            Err(error) => Err(error.into()),
        };
        let name = format!("traffic_of_an_engine_{version}");
        trials.push(Trial::test(name, run));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
