//! Clients that others wrote, against Docker daemons: the command `docker` and docker-py.
//!
//! Every scenario runs against an address: that of a private `dockerd`, which shows that the
//! scenario expects what Docker does, and that of the daemon in memory. There is a trial for each
//! daemon, client, API version and scenario, named in this order.
//!
//! The trials of a client that is not there are left out, which one line tells with the reason;
//! `LONGSHORE_CLIENTS=required` makes that a failure, and `LONGSHORE_CLIENTS=off` asks for it.
//! `LONGSHORE_DOCKERD` does the same for the private `dockerd`. `LONGSHORE_CLIENTS_HOST` names one
//! more daemon, which has an image `busybox`; all that is tried there is left behind in it.

#![allow(clippy::expect_used, reason = "that is how a test fails")]

#[cfg(unix)]
#[path = "trials.rs"]
mod trials;

#[cfg(unix)]
use trials::{engine, policy, process};

#[cfg(unix)]
#[path = "../support/suite.rs"]
mod suite;

fn main() {
    #[cfg(unix)]
    trials::run();
}
