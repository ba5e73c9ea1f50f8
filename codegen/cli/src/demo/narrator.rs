//! Tells what happens, in colour on a terminal and plainly elsewhere.

use std::io::{self, Stdout, Write as _};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use longshore::runtime::Channel;

use super::lines::Line;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const TITLE: Style = AnsiColor::Blue.on_default().bold();
const INPUT: Style = AnsiColor::Cyan.on_default();
const OUTPUT: Style = AnsiColor::Green.on_default();
const FAULT: Style = AnsiColor::Red.on_default();
/// The longest line of a listing.
const WIDTH: usize = 76;

pub(super) struct Narrator {
    out: AutoStream<Stdout>,
    steps: usize,
}

impl Narrator {
    pub(super) fn new() -> Self {
        Self {
            out: anstream::stdout(),
            steps: 0,
        }
    }

    /// What is not part of a step.
    pub(super) fn aside(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// A new step: what is to be done, and why.
    pub(super) fn step(&mut self, text: &str) -> io::Result<()> {
        self.steps += 1;
        let number = self.steps;
        writeln!(
            self.out,
            "\n{TITLE}{number:>2}{TITLE:#}  {BOLD}{text}{BOLD:#}"
        )
    }

    /// The calls that do it.
    pub(super) fn call(&mut self, code: &str) -> io::Result<()> {
        let mut lines = code.lines();
        lines.try_for_each(|line| writeln!(self.out, "    {DIM}{line}{DIM:#}"))
    }

    /// What came of it.
    pub(super) fn result(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "    {text}")
    }

    /// A line of a table or a program.
    pub(super) fn listing(&mut self, line: &str) -> io::Result<()> {
        let line = shortened(line);
        writeln!(self.out, "    {DIM}|{DIM:#} {line}")
    }

    /// A line sent to the container.
    pub(super) fn sent(&mut self, text: &str) -> io::Result<()> {
        self.labelled("stdin", INPUT, text)
    }

    /// A line that came from the container.
    pub(super) fn came(&mut self, line: &Line) -> io::Result<()> {
        match line.channel {
            Channel::Stdin => self.labelled("stdin", INPUT, &line.text),
            Channel::Stderr => self.labelled("stderr", FAULT, &line.text),
            _ => self.labelled("stdout", OUTPUT, &line.text),
        }
    }

    fn labelled(&mut self, label: &str, style: Style, text: &str) -> io::Result<()> {
        writeln!(self.out, "    {style}{label:>6} |{style:#} {text}")
    }
}

/// A line of at most [`WIDTH`] characters.
fn shortened(line: &str) -> String {
    if line.chars().count() <= WIDTH {
        return line.to_owned();
    }
    let start: String = line.chars().take(WIDTH - 3).collect();
    start.trim_end().to_owned() + "..."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_cut() {
        assert_eq!(shortened("short"), "short");
        assert_eq!(shortened(&"x".repeat(WIDTH)), "x".repeat(WIDTH));
        let cut = shortened(&"x".repeat(WIDTH + 1));
        assert!(cut.len() == WIDTH && cut.ends_with("x..."), "{cut}");
    }
}
