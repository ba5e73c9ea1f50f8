//! A transport together with the API version spoken over it.

use std::fmt;

use crate::error::Error;
use crate::negotiation::Negotiated;
use crate::transport::Transport;

/// What the generated code says about an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its name, for error messages.
    pub name: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The documented statuses that are no failures. Where there is only one, any 2xx will do.
    pub answers: &'static [u16],
}

impl Operation {
    /// Whether a status is one of the answers.
    pub(crate) fn is_answer(&self, status: u16) -> bool {
        let lenient = self.answers.len() == 1 && (200..300).contains(&status);
        lenient || self.answers.contains(&status)
    }
}

/// A [`Transport`] and the version of the API that is spoken over it. Cloning is cheap.
#[derive(Clone)]
pub struct Client {
    transport: Transport,
    version: &'static str,
    prefix: &'static str,
    /// Who wants to know that the version is refused.
    told: Option<Negotiated>,
}

impl Client {
    /// A client that speaks `version`, whose every path begins with `prefix`, such as `/v1.16`.
    #[must_use]
    pub fn new(transport: Transport, version: &'static str, prefix: &'static str) -> Self {
        Self {
            transport,
            version,
            prefix,
            told: None,
        }
    }

    /// Tells what it is refused to whoever found the version.
    pub(crate) fn told_to(mut self, negotiated: Negotiated) -> Self {
        self.told = Some(negotiated);
        self
    }

    /// Hands on what a request was answered.
    pub(crate) fn tell<T>(&self, answer: Result<T, Error>) -> Result<T, Error> {
        if let (Some(negotiated), Err(error)) = (&self.told, &answer) {
            negotiated.heard(self.version, error);
        }
        answer
    }

    /// How the server is reached.
    #[must_use]
    pub fn transport(&self) -> &Transport {
        &self.transport
    }

    /// The API version, such as `1.16`.
    #[must_use]
    pub fn version(&self) -> &'static str {
        self.version
    }

    pub(crate) fn prefix(&self) -> &'static str {
        self.prefix
    }
}

#[allow(
    clippy::missing_fields_in_debug,
    reason = "who found the version is not what the client is"
)]
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("transport", &self.transport)
            .field("version", &self.version)
            .field("prefix", &self.prefix)
            .finish()
    }
}
