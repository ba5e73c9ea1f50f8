//! All scenarios as tests.

mod cli;
pub(crate) mod engine;
pub(crate) mod policy;
pub(crate) mod process;
mod python;

use libtest_mimic::Trial;

use crate::suite::Suite;
use engine::Engine;

/// The trials of a client, or of one that is left out with a reason.
pub(crate) struct Group {
    pub(crate) trials: Vec<Trial>,
    pub(crate) left_out: Option<String>,
}

/// Runs all that the arguments of this process ask for.
pub(super) fn run() -> ! {
    let mut suite = Suite::from_args();
    for engine in Engine::wanted() {
        add(&mut suite, engine);
    }
    suite.run().exit()
}

/// Adds the trials of a daemon, which is not started if they are only listed.
fn add(suite: &mut Suite, engine: Engine) {
    let is_missing = if suite.only_lists() {
        !engine.is_expected()
    } else {
        engine.is_missing()
    };
    for group in cli::trials(engine)
        .into_iter()
        .chain(python::trials(engine))
    {
        match group.left_out {
            Some(reason) => suite.leave_out(&reason, group.trials),
            None if is_missing => suite.leave_out("no dockerd", group.trials),
            None => suite.add(group.trials),
        }
    }
}
