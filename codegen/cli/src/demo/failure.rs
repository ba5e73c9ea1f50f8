//! Why a demo ends early, in one sentence each.

use std::io;

use longshore::runtime::{Error, ErrorKind};
use thiserror::Error as ThisError;

use super::version::Version;

#[derive(Debug, ThisError)]
pub(super) enum Failure {
    #[error("There is no engine at {address} ({reason}).")]
    NoEngine { address: String, reason: String },
    #[error(
        "The engine at {address} is not open to you: become a member of the group `docker`, or \
         run the demo as root."
    )]
    Forbidden { address: String },
    #[error("DOCKER_HOST does not tell where an engine is: {0}.")]
    NoAddress(Error),
    #[error(
        "This engine is too new for this release of Longshore, which speaks API {oldest} to {newest}: its \
         oldest version is a newer one (\"{0}\").",
        oldest = Version::OLDEST,
        newest = Version::NEWEST
    )]
    EngineTooNew(String),
    #[error(
        "This engine speaks no version that Longshore speaks, which are {oldest} to {newest}; it says: \"{0}\".",
        oldest = Version::OLDEST,
        newest = Version::NEWEST
    )]
    NoCommonVersion(String),
    #[error("This engine does not speak the version {version} asked for; it says: \"{message}\".")]
    VersionRefused { version: Version, message: String },
    #[error(
        "The demo makes its image of a static busybox, but {0} (the package is `busybox-static` \
         on Debian, Ubuntu and Alpine)."
    )]
    NoImage(String),
    #[error("The container should have exited with status {expected}, but did with {found}.")]
    WrongStatus { expected: i64, found: i64 },
    #[error("{0}")]
    Engine(#[from] Error),
    #[error("Cannot print: {0}.")]
    Print(#[from] io::Error),
    #[error("Cannot begin: {0}.")]
    Runtime(io::Error),
    #[error("Interrupted.")]
    Interrupted,
}

impl Failure {
    /// Why the engine could not even be asked for its version.
    pub(super) fn reaching(error: Error) -> Self {
        match error.kind() {
            ErrorKind::Connect { address, source } => Self::connecting(address.clone(), source),
            _ => Self::Engine(error),
        }
    }

    fn connecting(address: String, source: &io::Error) -> Self {
        if source.kind() == io::ErrorKind::PermissionDenied {
            return Self::Forbidden { address };
        }
        let reason = source.to_string();
        let reason = reason.split(" (os error").next().unwrap_or_default();
        Self::NoEngine {
            address,
            reason: reason.to_lowercase(),
        }
    }

    /// Every version was refused; the engine's words for the first one tell most.
    pub(super) fn no_common_version(wanted: Option<Version>, refusal: Option<&Error>) -> Self {
        let message = refusal.and_then(Error::message).unwrap_or_default();
        let message = message.trim_end_matches('.').to_owned();
        match wanted {
            _ if message.contains("too old") => Self::EngineTooNew(message),
            Some(version) => Self::VersionRefused { version, message },
            None => Self::NoCommonVersion(message),
        }
    }
}
