//! Scripts that come line by line, from a pipe or from a person.

use std::io;

use bytes::Bytes;

use super::parser::Script;
use super::{Flow, SCRIPT_LIMIT, Shell, Step};
use crate::memory::programs::signal::Signal;

/// The longest line, in bytes.
const LINE_LIMIT: usize = 64 * 1024;
/// The longest command of many lines, in bytes; each line reads all of it again.
const COMMAND_LIMIT: usize = 16 * 1024;

/// How waiting for a line ended.
pub(super) enum Waited {
    Line(io::Result<Bytes>),
    /// Ctrl-C on a terminal.
    Interrupted,
}

impl Shell {
    /// Runs what standard input says, with prompts if it is a terminal.
    pub(super) async fn run_input(&mut self) -> Step {
        if self.context.tty.is_some() {
            self.context.signals.handle(Signal::INT);
        }
        let mut text = String::new();
        loop {
            self.prompt(text.is_empty()).await;
            let line = match self.wait_for_line(LINE_LIMIT).await? {
                Waited::Line(line) => line,
                Waited::Interrupted => {
                    self.start_anew(&mut text).await;
                    continue;
                }
            };
            let line = match line {
                Ok(line) => line,
                Err(error) => return Err(self.fail(error.to_string()).await),
            };
            text.push_str(&String::from_utf8_lossy(&line));
            if let Some(step) = self.run_typed(&mut text, line.is_empty()).await? {
                return Ok(step);
            }
        }
    }

    /// Runs the text if it is complete. Returns the status at the end of input.
    async fn run_typed(&mut self, text: &mut String, is_end: bool) -> Result<Option<i32>, Flow> {
        let more_may_help = !is_end && text.len() < COMMAND_LIMIT;
        if more_may_help && is_incomplete(text) {
            return Ok(None);
        }
        let typed = std::mem::take(text);
        let errors_end = self.context.tty.is_none();
        match self.run_text(&typed).await {
            Err(Flow::Interrupted) if !errors_end => self.start_anew(text).await,
            // A mistake or an `exit`; the one is forgiven to who types.
            Err(flow) if errors_end || !is_mistake(&typed) => return Err(flow),
            _ => {}
        }
        Ok(is_end.then_some(self.status))
    }

    async fn prompt(&self, is_first: bool) {
        if self.context.tty.is_none() {
            return;
        }
        let prompt = match (is_first, self.variable("PS1"), self.variable("PS2")) {
            (true, Some(prompt), _) | (false, _, Some(prompt)) => prompt.to_owned(),
            (true, None, _) => format!("{} # ", self.context.cwd),
            (false, _, None) => "> ".to_owned(),
        };
        let _ = self.context.print(prompt).await;
    }

    async fn start_anew(&mut self, text: &mut String) {
        text.clear();
        self.status = Signal::INT.exit_code();
        let _ = self.context.print("\n").await;
    }

    /// Waits for a line and runs the traps of the signals that come meanwhile.
    pub(super) async fn wait_for_line(&mut self, limit: usize) -> Result<Waited, Flow> {
        let stdin = self.context.stdin.clone();
        let line = stdin.read_line(limit);
        tokio::pin!(line);
        loop {
            let signal = tokio::select! {
                biased;
                line = &mut line => return Ok(Waited::Line(line)),
                signal = self.context.signals.next() => signal,
            };
            if !self.traps.contains_key(&signal) {
                return Ok(Waited::Interrupted);
            }
            self.run_trap(signal).await?;
        }
    }
}

fn is_incomplete(text: &str) -> bool {
    matches!(first_mistake(text), Some(true))
}

fn is_mistake(text: &str) -> bool {
    text.len() > SCRIPT_LIMIT || first_mistake(text).is_some()
}

/// Whether the first mistake of a script can be mended by more text.
fn first_mistake(text: &str) -> Option<bool> {
    let mut script = Script::new(text);
    loop {
        match script.next_line() {
            Ok(Some(_)) => {}
            Ok(None) => return None,
            Err(error) => return Some(error.incomplete),
        }
    }
}
