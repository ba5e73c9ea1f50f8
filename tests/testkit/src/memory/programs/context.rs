//! What a program gets.

use std::io;
use std::sync::Arc;

use bytes::Bytes;

use super::clock::Clock;
use super::env::Env;
use super::files::{Files, normal};
use super::processes::Processes;
use super::signals::Signals;
use super::stdio::{Input, Output, Stdio};
use super::tty::Tty;

/// All that a program has to work with.
#[derive(Debug)]
#[non_exhaustive]
pub struct Context {
    /// The arguments; the first one is the name by which it was called.
    pub args: Vec<String>,
    /// The environment.
    pub env: Env,
    /// The directory in which it works, absolute and normal.
    pub cwd: String,
    /// The container's name for itself.
    pub hostname: String,
    /// Whose process this is.
    pub user: String,
    /// The number of the process in its container; the first one is 1.
    pub pid: u32,
    /// The terminal, if standard input and output are one.
    pub tty: Option<Tty>,
    /// Standard input.
    pub stdin: Input,
    /// Standard output.
    pub stdout: Output,
    /// Standard error.
    pub stderr: Output,
    /// The container's files.
    pub files: Arc<dyn Files>,
    /// The signals that come to this process.
    pub signals: Signals,
    /// The time, and sleep.
    pub clock: Clock,
    /// The processes of the container, this one among them.
    pub processes: Processes,
}

impl Context {
    /// The name by which the program was called.
    #[must_use]
    pub fn name(&self) -> &str {
        self.args.first().map_or("", String::as_str)
    }

    /// The arguments behind the name.
    #[must_use]
    pub fn operands(&self) -> &[String] {
        self.args.get(1..).unwrap_or_default()
    }

    /// The absolute, normal form of a path that the program was given.
    #[must_use]
    pub fn path(&self, path: &str) -> String {
        normal(&self.cwd, path)
    }

    /// Writes to standard output.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::BrokenPipe`] when nobody reads it.
    pub async fn print(&self, bytes: impl Into<Bytes>) -> io::Result<()> {
        self.stdout.write(bytes).await
    }

    /// Writes a line to standard error, behind the name of the program.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::BrokenPipe`] when nobody reads it.
    pub async fn complain(&self, text: impl std::fmt::Display + Send) -> io::Result<()> {
        let name = self.name().rsplit('/').next().unwrap_or_default();
        self.stderr.write(format!("{name}: {text}\n")).await
    }

    /// The streams of this process, for a child.
    #[must_use]
    pub fn stdio(&self) -> Stdio {
        Stdio {
            stdin: self.stdin.clone(),
            stdout: self.stdout.clone(),
            stderr: self.stderr.clone(),
            tty: self.tty.clone(),
        }
    }
}
