//! What to start, and why it cannot be started.

use thiserror::Error;

use super::env::Env;

/// A program and how it is to be started.
#[derive(Clone, Debug)]
pub struct Command {
    pub(super) args: Vec<String>,
    pub(super) env: Env,
    pub(super) cwd: String,
    pub(super) user: String,
}

impl Command {
    /// A program with its arguments, the first of which names it. It starts in
    /// `/` as `root` with an empty environment.
    pub fn new<T: Into<String>>(args: impl IntoIterator<Item = T>) -> Self {
        Self {
            args: args.into_iter().map(Into::into).collect(),
            env: Env::new(),
            cwd: "/".to_owned(),
            user: "root".to_owned(),
        }
    }

    /// Sets the whole environment.
    #[must_use]
    pub fn env(mut self, env: Env) -> Self {
        self.env = env;
        self
    }

    /// Sets the directory in which the program starts, an absolute path.
    #[must_use]
    pub fn cwd(mut self, cwd: &str) -> Self {
        self.cwd = super::files::normal("/", cwd);
        self
    }

    /// Sets the user whose name the program shows. It has no other rights.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = user.into();
        self
    }

    /// The command line as `ps` shows it.
    pub(super) fn line(&self) -> String {
        self.args.join(" ")
    }
}

/// Why a program did not start, in the words of Docker.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum StartError {
    /// There is nothing to start.
    #[error("No command specified")]
    Empty,
    /// No program has that name.
    #[error("exec: {0:?}: executable file not found in $PATH")]
    NotFound(String),
    /// No program is at that path.
    #[error("exec: {0:?}: stat {0}: no such file or directory")]
    NoSuchFile(String),
    /// There is something at that path, but no program.
    #[error("exec: {0:?}: permission denied")]
    Denied(String),
    /// The container has too many processes already.
    #[error("fork/exec: resource temporarily unavailable")]
    TooMany,
    /// The first process of the container is ending, and all others with it.
    #[error("the container is ending")]
    Ending,
}

impl StartError {
    /// The exit code that a shell gives, and Docker for the container.
    #[must_use]
    pub fn exit_code(&self) -> i32 {
        match self {
            Self::NotFound(_) | Self::NoSuchFile(_) => 127,
            _ => 126,
        }
    }
}
