//! All scenarios of all versions as tests.

mod any;
pub(crate) mod archive;
pub(crate) mod daemon;
pub(crate) mod failure;
pub(crate) mod read;
pub(crate) mod scenario;
pub(crate) mod tap;
mod tls;
mod v1_12;
mod v1_13;
mod v1_14;
mod v1_15;
mod v1_16;

use daemon::Engine;
use libtest_mimic::Trial;
use scenario::Scenario;

use crate::suite::Suite;

/// Runs all that the arguments of this process ask for.
pub(super) fn run() -> ! {
    let mut suite = Suite::from_args();
    let is_missing = if suite.only_lists() {
        !daemon::is_expected()
    } else {
        daemon::is_missing()
    };
    let real = trials(Engine::Dockerd).map(|(trial, _)| trial);
    let real = real.chain(tls::trials());
    if is_missing {
        suite.leave_out("no dockerd", real);
    } else {
        suite.add(real);
    }
    for (trial, differs) in trials(Engine::Memory) {
        if differs {
            suite.leave_out("known differences in memory", [trial]);
        } else {
            suite.add([trial]);
        }
    }
    let conclusion = suite.run();
    daemon::clean_up();
    conclusion.exit()
}

/// The trials, each with whether it is known to end otherwise.
fn trials(engine: Engine) -> impl Iterator<Item = (Trial, bool)> {
    let pinned = [
        ("v1_12", "1.12", v1_12::scenarios()),
        ("v1_13", "1.13", v1_13::scenarios()),
        ("v1_14", "1.14", v1_14::scenarios()),
        ("v1_15", "1.15", v1_15::scenarios()),
        ("v1_16", "1.16", v1_16::scenarios()),
    ];
    let clients = pinned.into_iter().chain(any::scenarios());
    clients.flat_map(move |(client, version, scenarios)| {
        let trial = move |scenario: Scenario| scenario.into_trial(client, version, engine);
        scenarios.into_iter().map(trial)
    })
}
