//! The clients of all versions against a real engine, the same scenarios for each.
//!
//! One private daemon is started for all of them; it ends with this process. Where there is none,
//! every scenario is reported as ignored; `LONGSHORE_DOCKERD=required` makes that a failure and
//! `LONGSHORE_DOCKERD=off` asks for it.
//!
//! A scenario stands in the directory of the first version that has it. The modules `v1_12` to
//! `v1_16` each take in those directories that apply to them, so that the same source is compiled
//! once for every version.

#![cfg(unix)]
#![allow(clippy::expect_used, reason = "that is how a test fails")]
#![allow(
    clippy::duplicate_mod,
    reason = "the scenarios are compiled once for every version"
)]

mod archive;
mod daemon;
mod failure;
mod read;
mod scenario;
mod tap;
mod v1_12;
mod v1_13;
mod v1_14;
mod v1_15;
mod v1_16;

use libtest_mimic::{Arguments, Trial};
use scenario::Scenario;

fn main() {
    let arguments = Arguments::from_args();
    let ignored = if arguments.list {
        !daemon::is_expected()
    } else {
        daemon::is_missing()
    };
    let trials = trials()
        .map(|trial| trial.with_ignored_flag(ignored))
        .collect();
    libtest_mimic::run(&arguments, trials).exit()
}

fn trials() -> impl Iterator<Item = Trial> {
    let versions: [(&str, Vec<Scenario>); 5] = [
        ("v1_12", v1_12::scenarios()),
        ("v1_13", v1_13::scenarios()),
        ("v1_14", v1_14::scenarios()),
        ("v1_15", v1_15::scenarios()),
        ("v1_16", v1_16::scenarios()),
    ];
    versions.into_iter().flat_map(|(version, scenarios)| {
        let trial = move |scenario: Scenario| scenario.into_trial(version);
        scenarios.into_iter().map(trial)
    })
}
