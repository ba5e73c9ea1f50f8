//! What goes wrong, in Docker's words.

use longshore::runtime::server::Failure;
use serde_json::{Value, json};

use super::convert::Api;
use crate::memory::dockerfile::{DockerfileError, TransferError};
use crate::memory::files::{ArchiveError, Error as FileError};
use crate::memory::images::ImageError;
use crate::memory::registry::Refused;

/// Why some work failed: before its first message that is the answer, later the
/// last message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) message: String,
    /// The status of a registry, or that of a command.
    pub(super) code: Option<i64>,
}

impl Trouble {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: None,
        }
    }

    pub(super) fn with_code(message: impl Into<String>, code: i64) -> Self {
        Self {
            code: Some(code),
            ..Self::new(message)
        }
    }

    /// As a message, behind others.
    pub(super) fn value(&self) -> Value {
        let mut detail = json!({"message": self.message});
        if let Some(code) = self.code {
            detail["code"] = code.into();
        }
        json!({"error": self.message, "errorDetail": detail})
    }

    /// As the answer.
    pub(super) fn failure(self, api: Api) -> Failure {
        Failure::new(status(api, &self.message), self.message)
    }
}

/// A text in an error, the status that comes of it, and since which version.
const STATUSES: [(&str, u16, u32); 6] = [
    ("No such", 404, 0),
    ("Bad parameter", 400, 0),
    ("Conflict", 409, 2),
    ("Impossible", 406, 1),
    ("Wrong login/password", 401, 3),
    ("hasn't been activated", 403, 3),
];

/// The status that daemons of the version make of an error's text.
pub(super) fn status(api: Api, message: &str) -> u16 {
    let fits = |text: &str| {
        if api.since(16) {
            return message.to_lowercase().contains(&text.to_lowercase());
        }
        message.contains(text)
    };
    let mut known = STATUSES.iter().filter(|(_, _, since)| api.since(*since));
    known
        .find(|(text, _, _)| fits(text))
        .map_or(500, |(_, status, _)| *status)
}

/// A failure with the status that the version makes of its text.
pub(super) fn failure(api: Api, message: impl Into<String>) -> Failure {
    Trouble::new(message).failure(api)
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::new(failure.message())
    }
}

impl From<DockerfileError> for Trouble {
    fn from(error: DockerfileError) -> Self {
        Self::new(error.message())
    }
}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Self {
        let message = refused.to_string();
        Self {
            message,
            code: refused.code(),
        }
    }
}

/// Errors that are their texts.
macro_rules! from_text {
    ($($error:ty),*) => {
        $(
            impl From<$error> for Trouble {
                fn from(error: $error) -> Self {
                    Self::new(error.to_string())
                }
            }
        )*
    };
}

from_text!(ImageError, ArchiveError, FileError, TransferError);
