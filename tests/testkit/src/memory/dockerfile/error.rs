//! What can be wrong with a Dockerfile.

use thiserror::Error;

/// A Dockerfile, or a step of one, that Docker does not take.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("{}{message}", line.map(|line| format!("line {line}: ")).unwrap_or_default())]
pub struct DockerfileError {
    line: Option<usize>,
    message: String,
}

impl DockerfileError {
    pub(super) fn whole(message: &str) -> Self {
        let message = message.to_owned();
        Self {
            line: None,
            message,
        }
    }

    pub(super) fn at(line: usize, message: &str) -> Self {
        Self {
            line: Some(line),
            ..Self::whole(message)
        }
    }

    /// The line on which the step starts; none if it is about the whole file.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The problem in Docker's words.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}
