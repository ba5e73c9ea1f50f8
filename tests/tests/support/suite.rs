//! A suite whose trials are made at run time, and some of which are left out on this machine.

use std::collections::BTreeMap;
use std::io::{self, Write as _};

use libtest_mimic::{Arguments, Conclusion, Trial};

/// Trials, and the reasons for which others are left out.
pub(crate) struct Suite {
    arguments: Arguments,
    trials: Vec<Trial>,
    left_out: BTreeMap<String, usize>,
}

impl Suite {
    /// For the arguments of this process.
    pub(crate) fn from_args() -> Self {
        Self {
            arguments: Arguments::from_args(),
            trials: Vec::new(),
            left_out: BTreeMap::new(),
        }
    }

    /// Whether the trials are only listed.
    pub(crate) fn only_lists(&self) -> bool {
        self.arguments.list
    }

    pub(crate) fn add(&mut self, trials: impl IntoIterator<Item = Trial>) {
        self.trials.extend(trials);
    }

    /// Leaves trials out, unless ignored ones are asked for.
    pub(crate) fn leave_out(&mut self, reason: &str, trials: impl IntoIterator<Item = Trial>) {
        let trials = trials.into_iter();
        if self.arguments.ignored || self.arguments.include_ignored || self.arguments.list {
            let ignored = trials.map(|trial| trial.with_ignored_flag(true));
            self.trials.extend(ignored);
        } else {
            *self.left_out.entry(reason.to_owned()).or_default() += trials.count();
        }
    }

    /// Runs the trials. Those that pass are dots, unless some are chosen or a format is.
    pub(crate) fn run(mut self) -> Conclusion {
        self.tell_left_out();
        let arguments = &mut self.arguments;
        if arguments.filter.is_none() && arguments.format.is_none() {
            arguments.quiet = true;
        }
        libtest_mimic::run(&self.arguments, self.trials)
    }

    /// One line with all reasons.
    fn tell_left_out(&self) {
        let reasons = self.left_out.iter().filter(|(_, count)| **count > 0);
        let reasons: Vec<String> = reasons
            .map(|(reason, count)| format!("{count} trials ({reason})"))
            .collect();
        if !reasons.is_empty() {
            // Nobody is left to be told when standard error is closed.
            let _ = writeln!(io::stderr(), "skipped: {}", reasons.join(", "));
        }
    }
}
