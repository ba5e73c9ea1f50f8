//! The clients of all versions against a real engine, the same scenarios for each.
//!
//! Each runs twice: on one private dockerd, which ends with this process, and on the daemon in
//! memory; `differences.txt` says what that one is known to do otherwise. These scenarios, and those
//! of a dockerd that is not there, are left out, which one line tells; `--include-ignored` runs them.
//! `LONGSHORE_DOCKERD=required` makes the absence of dockerd a failure, and
//! `LONGSHORE_DOCKERD=off` asks for it.
//!
//! A scenario stands in the directory of the first version that has it. The modules `v1_12` to
//! `v1_16` each take in those directories that apply to them, so that the same source is compiled
//! once for every version, and once more in the module `any`: there the client of any version speaks
//! each of them, with the newest types.

#![allow(clippy::expect_used, reason = "that is how a test fails")]
#![allow(
    clippy::duplicate_mod,
    reason = "the scenarios are compiled once for every version"
)]

#[cfg(unix)]
#[path = "trials.rs"]
mod trials;

#[cfg(unix)]
use trials::{archive, daemon, failure, read, scenario, tap};

#[cfg(unix)]
#[path = "../support/suite.rs"]
mod suite;

fn main() {
    #[cfg(unix)]
    trials::run();
}
