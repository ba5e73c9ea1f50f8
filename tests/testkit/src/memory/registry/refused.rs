//! What a registry does not do, in Docker's words.

use thiserror::Error;

/// Why a registry refuses something.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum Refused {
    /// It wants to know who is there.
    #[error("Authentication is required.")]
    Login,
    /// The name or the password is wrong.
    #[error("Wrong login/password, please try again")]
    Wrong,
    /// The account has not been made active.
    #[error(
        "Login: Your account hasn't been activated. Please check your e-mail for a confirmation link."
    )]
    Inactive,
    /// There is no such repository, at least not for this user.
    #[error("HTTP code: 404")]
    NotFound,
    /// The user may not push there.
    #[error("Error: Status {status} trying to push repository {repository}: {reason:?}")]
    Push {
        /// The status of the registry's answer.
        status: u16,
        /// The path of the repository.
        repository: String,
        /// What the registry says.
        reason: &'static str,
    },
    /// No server has that name.
    #[error(
        "Invalid registry endpoint https://{0}/v1/: Get https://{0}/v1/_ping: dial tcp: \
         lookup {0}: no such host. If this private registry supports only HTTP or HTTPS with an \
         unknown CA certificate, please add `--insecure-registry {0}` to the daemon's arguments. \
         In the case of HTTPS, if you have access to the registry's CA certificate, no need for \
         the flag; simply place the CA certificate at /etc/docker/certs.d/{0}/ca.crt"
    )]
    NoHost(String),
    /// There is no file at a URL: no network is here but what a test puts there.
    #[error("Get {0}: there is no network here, and no file has this URL")]
    NoFile(String),
    /// It cannot be done; the text is Docker's.
    #[error("{0}")]
    Other(String),
}

impl Refused {
    /// The status of the registry's answer, where Docker tells it.
    pub(in crate::memory) fn code(&self) -> Option<i64> {
        match self {
            Self::NotFound => Some(404),
            Self::Push { status, .. } => Some((*status).into()),
            _ => None,
        }
    }
}
