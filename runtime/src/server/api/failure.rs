//! Why a request is refused.

use std::fmt;

/// Why a request is not answered as it was meant: a status and a message for the client. What it
/// looks like on the wire is the business of the API version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub(super) cause: Cause,
    pub(super) message: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// The server says so.
    Status(u16),
    Parameter(String),
    Body,
    Media,
    Large,
    Unimplemented,
}

impl Failure {
    /// With a status from 400 to 599; anything else becomes 500.
    pub fn new(status: u16, message: impl Into<String>) -> Self {
        let status = if (400..600).contains(&status) {
            status
        } else {
            500
        };
        Self {
            cause: Cause::Status(status),
            message: message.into(),
        }
    }

    pub(super) fn caused(cause: Cause, message: impl fmt::Display) -> Self {
        Self {
            cause,
            message: message.to_string(),
        }
    }

    pub(super) fn parameter(name: &str, reason: impl fmt::Display) -> Self {
        Self::caused(Cause::Parameter(name.to_owned()), reason)
    }

    /// The status, where the server said one; where the request could not be read, the API version
    /// decides.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.cause {
            Cause::Status(status) => Some(status),
            _ => None,
        }
    }

    /// What the client is told.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(500, error.to_string())
    }
}
