//! Why a daemon did not start.

use std::io;

use thiserror::Error;

use super::availability::Reason;

/// Why a daemon did not start.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StartError {
    /// There is nothing to start here.
    #[error("no private dockerd: {0}")]
    Unavailable(#[from] Reason),
    /// `LONGSHORE_DOCKERD` has a value that means nothing.
    #[error("LONGSHORE_DOCKERD is `{0}`, but only `required` and `off` mean something")]
    UnknownPolicy(String),
    /// Something on the way to the daemon failed.
    #[error("cannot {what}: {source}")]
    Io {
        /// What was to be done.
        what: &'static str,
        /// Why it failed.
        source: io::Error,
    },
    /// The daemon ended before it answered.
    #[error("dockerd ended before it answered; its log ends with:\n{log}")]
    Ended {
        /// The last lines of its log.
        log: String,
    },
    /// The daemon did not answer in time.
    #[error("dockerd did not answer in time; its log ends with:\n{log}")]
    TimedOut {
        /// The last lines of its log.
        log: String,
    },
}

impl StartError {
    /// For `map_err`: an I/O error and what was to be done.
    pub(super) fn io(what: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { what, source }
    }
}
