//! `trap`, and what it has set.

use super::{Flow, Shell, Step};
use crate::memory::programs::signal::Signal;

/// What a trap waits for.
enum Condition {
    Exit,
    Signal(Signal),
}

impl Shell {
    /// Runs the traps of the signals that have come. A signal without a trap is
    /// Ctrl-C on a terminal.
    pub(super) async fn run_traps(&mut self) -> Result<(), Flow> {
        if self.in_trap {
            return Ok(());
        }
        while let Some(signal) = self.context.signals.take() {
            if !self.traps.contains_key(&signal) {
                return Err(Flow::Interrupted);
            }
            self.run_trap(signal).await?;
        }
        Ok(())
    }

    /// Runs the trap of one signal. The status stays what it was.
    pub(super) async fn run_trap(&mut self, signal: Signal) -> Result<(), Flow> {
        let Some(action) = self.traps.get(&signal).cloned() else {
            return Ok(());
        };
        let status = self.status;
        self.in_trap = true;
        let step = self.run_text(&action).await;
        self.in_trap = false;
        self.status = status;
        step.map(drop)
    }

    /// `trap [ACTION] CONDITION...`; an empty action ignores, `-` resets.
    pub(super) async fn trap(&mut self, args: &[String]) -> Step {
        let (action, conditions) = match args {
            [] => return self.print_traps().await,
            [only] => ("-", std::slice::from_ref(only)),
            [action, conditions @ ..] => (action.as_str(), conditions),
        };
        for name in conditions {
            match condition(name) {
                Some(Condition::Exit) => self.set_exit_trap(action),
                Some(Condition::Signal(signal)) => self.set_trap(signal, action),
                None => {
                    self.complain(format!("trap: {name}: invalid signal specification"))
                        .await;
                    return Ok(1);
                }
            }
        }
        Ok(0)
    }

    fn set_exit_trap(&mut self, action: &str) {
        self.exit_trap = (action != "-").then(|| action.to_owned());
    }

    fn set_trap(&mut self, signal: Signal, action: &str) {
        let signals = &self.context.signals;
        match action {
            "-" => signals.default(signal),
            "" => signals.ignore(signal),
            _ => signals.handle(signal),
        }
        if action == "-" {
            self.traps.remove(&signal);
        } else {
            self.traps.insert(signal, action.to_owned());
        }
    }

    async fn print_traps(&self) -> Step {
        let line = |action: &str, name: &str| {
            let action = action.replace('\'', r"'\''");
            format!("trap -- '{action}' {name}\n")
        };
        let exit = self.exit_trap.iter().map(|action| line(action, "EXIT"));
        let traps = self.traps.iter().map(|(signal, action)| {
            let name = signal.to_string();
            line(action, name.trim_start_matches("SIG"))
        });
        let text: String = exit.chain(traps).collect();
        let _ = self.context.print(text).await;
        Ok(0)
    }
}

fn condition(name: &str) -> Option<Condition> {
    match name {
        "0" | "EXIT" => Some(Condition::Exit),
        name => name.parse().ok().map(Condition::Signal),
    }
}
