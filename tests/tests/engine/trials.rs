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
use libtest_mimic::{Arguments, Trial};
use scenario::Scenario;

/// Runs all that the arguments of this process ask for.
pub(super) fn run() -> ! {
    let arguments = Arguments::from_args();
    let ignored = if arguments.list {
        !daemon::is_expected()
    } else {
        daemon::is_missing()
    };
    let real = trials(Engine::Dockerd).chain(tls::trials());
    let real = real.map(|trial| trial.with_ignored_flag(ignored));
    let trials = real.chain(trials(Engine::Memory)).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    daemon::clean_up();
    conclusion.exit()
}

fn trials(engine: Engine) -> impl Iterator<Item = Trial> {
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
