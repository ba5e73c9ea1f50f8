//! All scenarios as tests.

mod cli;
pub(crate) mod engine;
pub(crate) mod policy;
pub(crate) mod process;
mod python;

use libtest_mimic::{Arguments, Trial};

use engine::Engine;

/// Runs all that the arguments of this process ask for.
pub(super) fn run() -> ! {
    let arguments = Arguments::from_args();
    let trials = Engine::wanted()
        .into_iter()
        .flat_map(|engine| of(engine, arguments.list));
    libtest_mimic::run(&arguments, trials.collect()).exit()
}

/// The trials of a daemon, which is not started if they are only listed.
fn of(engine: Engine, list: bool) -> Vec<Trial> {
    let there = if list {
        engine.is_expected()
    } else {
        !engine.is_missing()
    };
    let trials = cli::trials(engine)
        .into_iter()
        .chain(python::trials(engine));
    trials
        .map(|trial| {
            let ignored = trial.has_ignored_flag() || !there;
            trial.with_ignored_flag(ignored)
        })
        .collect()
}
