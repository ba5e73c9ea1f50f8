//! Why a demo ends early, in one sentence each.

use std::io;

use longshore::negotiated::NEGOTIATION;
use longshore::runtime::{Error, ErrorKind, VersionRange};
use thiserror::Error as ThisError;

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
    #[error("DOCKER_API_VERSION is no version of the API: {0}.")]
    NoVersion(String),
    #[error(
        "The engine at {address} speaks API {server}, this release of Longshore {client}: they \
         have no version in common. It can talk to {servers}."
    )]
    NoCommonVersion {
        address: String,
        server: VersionRange,
        client: VersionRange,
        servers: &'static str,
    },
    #[error("The engine at {address} speaks API {server}, but not the version asked for.")]
    WantedElsewhere {
        address: String,
        server: VersionRange,
    },
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
    /// Why no version was negotiated with the engine at an address.
    pub(super) fn reaching(address: &str, error: Error) -> Self {
        let address = address.to_owned();
        match error.kind() {
            ErrorKind::Connect { source, .. } => Self::connecting(address, source),
            ErrorKind::NoCommonVersion { server, client } => Self::NoCommonVersion {
                address,
                server: *server,
                client: *client,
                servers: NEGOTIATION.servers,
            },
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

    /// Whether the daemon in memory takes the engine's place. One that the user has named must
    /// answer; whether it then fits is another question.
    pub(super) fn is_replaced(&self, is_named: bool) -> bool {
        match self {
            Self::NoEngine { .. } | Self::Forbidden { .. } => !is_named,
            Self::NoCommonVersion { .. } | Self::WantedElsewhere { .. } | Self::NoImage(_) => true,
            _ => false,
        }
    }
}
