//! The clients of all versions against a real engine, the same scenarios for each.
//!
//! One private daemon is started for all of them; it ends with this process. Where there is none,
//! every scenario is reported as ignored; `LONGSHORE_DOCKERD=required` makes that a failure and
//! `LONGSHORE_DOCKERD=off` asks for it.
//!
//! A scenario stands in the directory of the first version that has it. The modules `v1_12` to
//! `v1_16` each take in those directories that apply to them, so that the same source is compiled
//! once for every version.

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

fn main() {
    #[cfg(unix)]
    trials::run();
}
