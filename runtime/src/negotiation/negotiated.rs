//! A server and the version that is spoken with it.

use std::ffi::OsString;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use super::ask;
use super::facts::{Negotiation, Spoken};
use super::version::{ApiVersion, VersionRange};
use crate::client::Client;
use crate::endpoint::{self, Endpoint};
use crate::error::Error;
use crate::transport::Transport;

/// A server together with the newest version that it and this program speak. Clones share what
/// they find out, on whatever thread or runtime they are.
///
/// Nothing is sent by itself but when a client is made, and in [`run`](Self::run) and
/// [`fresh`](Self::fresh) after an answer has shown that the version is refused.
#[derive(Clone)]
pub struct Negotiated(Arc<Shared>);

struct Shared {
    transport: Transport,
    facts: &'static Negotiation,
    cap: Option<ApiVersion>,
    found: RwLock<Found>,
    /// Who asked when: an answer does not replace that to a later question.
    tickets: AtomicU64,
    /// Whether the version has been refused since it was found.
    refused: AtomicBool,
}

#[derive(Clone, Copy, Debug)]
struct Found {
    spoken: &'static Spoken,
    range: VersionRange,
    ticket: u64,
}

impl Negotiated {
    /// Finds the server by the environment and asks it.
    ///
    /// # Errors
    /// As [`from_variables`](Self::from_variables).
    pub async fn from_env(
        endpoint: &Endpoint,
        negotiation: &'static Negotiation,
    ) -> Result<Self, Error> {
        Self::from_variables(endpoint, negotiation, |name| std::env::var_os(name)).await
    }

    /// The same with variables that `lookup` knows instead of those of the process.
    ///
    /// # Errors
    /// Those of [`Transport::from_variables`] and [`over`](Self::over), and
    /// [`ErrorKind::InvalidParameter`](crate::ErrorKind::InvalidParameter) when the variable with
    /// the newest version has none, or one older than all that there is code for.
    pub async fn from_variables(
        endpoint: &Endpoint,
        negotiation: &'static Negotiation,
        lookup: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, Error> {
        let cap = endpoint::text(negotiation.variable, &lookup);
        let cap = cap.and_then(|text| text.map(|text| negotiation.cap(&text)).transpose());
        let cap = cap.map_err(ask::failure)?;
        let transport = Transport::from_variables(endpoint, lookup)?;
        Self::over(transport, negotiation, cap).await
    }

    /// Asks the server that `transport` leads to, and speaks no newer version than `cap`.
    ///
    /// Each question may take as long as connecting may, and there are few: one for a server that
    /// says its versions, and up to seven otherwise.
    ///
    /// # Errors
    /// [`ErrorKind::NoCommonVersion`](crate::ErrorKind::NoCommonVersion), and those of an
    /// ordinary request.
    pub async fn over(
        transport: Transport,
        negotiation: &'static Negotiation,
        cap: Option<ApiVersion>,
    ) -> Result<Self, Error> {
        let found = find(&transport, negotiation, cap, 0).await?;
        Ok(Self(Arc::new(Shared {
            transport,
            facts: negotiation,
            cap,
            found: RwLock::new(found),
            tickets: AtomicU64::new(0),
            refused: AtomicBool::new(false),
        })))
    }

    /// The version that is spoken.
    #[must_use]
    pub fn version(&self) -> ApiVersion {
        self.found().spoken.version
    }

    /// The versions that the server speaks, as far as is known.
    #[must_use]
    pub fn range(&self) -> VersionRange {
        self.found().range
    }

    /// How the server is reached.
    #[must_use]
    pub fn transport(&self) -> &Transport {
        &self.0.transport
    }

    /// A client of the version that is spoken now, and will be for as long as it lives.
    #[must_use]
    pub fn client(&self) -> Client {
        let spoken = self.found().spoken;
        let mut versions = self.0.facts.versions.iter();
        let number = versions.position(|known| known.version == spoken.version);
        Client::new(self.transport().clone(), spoken.text, spoken.prefix)
            .numbered(number.unwrap_or_default())
            .told_to(self.clone())
    }

    /// Asks the server again, such as after it was replaced by another release.
    ///
    /// # Errors
    /// As [`over`](Self::over); then the version stays as it was.
    pub async fn renegotiate(&self) -> Result<ApiVersion, Error> {
        let shared = &self.0;
        let ticket = shared.tickets.fetch_add(1, Ordering::Relaxed) + 1;
        let found = find(&shared.transport, shared.facts, shared.cap, ticket).await?;
        Ok(self.keep(found))
    }

    /// A client as [`client`](Self::client) makes it, after having asked the server again where a
    /// client of this version was told that the version is refused.
    ///
    /// # Errors
    /// As [`over`](Self::over).
    pub async fn fresh(&self) -> Result<Client, Error> {
        if self.0.refused.load(Ordering::Acquire) {
            self.renegotiate().await?;
        }
        Ok(self.client())
    }

    /// Makes a call with the version that is spoken. Where its error is that the version is
    /// refused, and asking the server again leads to another one, it is made once more.
    ///
    /// # Errors
    /// That of the call, and those of [`over`](Self::over).
    pub async fn run<T, F>(&self, call: impl Fn(Client) -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let client = self.fresh().await?;
        let refused = client.version();
        let failed = match call(client).await {
            Err(error) if self.0.facts.is_refusal(error.kind()) => error,
            done => return done,
        };
        // Another task may have asked in the meantime.
        let client = self.fresh().await?;
        if client.version() == refused {
            return Err(failed);
        }
        call(client).await
    }

    /// Takes note of what a client of a version was answered.
    pub(crate) fn heard(&self, version: &str, error: &Error) {
        if self.0.facts.is_refusal(error.kind()) && version == self.found().spoken.text {
            self.0.refused.store(true, Ordering::Release);
        }
    }

    fn found(&self) -> Found {
        *self.0.found.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what was found, unless a later question has been answered already.
    fn keep(&self, new: Found) -> ApiVersion {
        let found = self.0.found.write();
        let mut found = found.unwrap_or_else(PoisonError::into_inner);
        if found.ticket < new.ticket {
            *found = new;
            self.0.refused.store(false, Ordering::Release);
        }
        found.spoken.version
    }
}

async fn find(
    transport: &Transport,
    facts: &'static Negotiation,
    cap: Option<ApiVersion>,
    ticket: u64,
) -> Result<Found, Error> {
    let range = ask::range(transport, facts).await?;
    let spoken = facts.choose(cap, range).map_err(ask::failure)?;
    Ok(Found {
        spoken,
        range,
        ticket,
    })
}

impl fmt::Debug for Negotiated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.found();
        f.debug_struct("Negotiated")
            .field("transport", &self.0.transport)
            .field("version", &found.spoken.text)
            .field("range", &found.range)
            .field("cap", &self.0.cap)
            .finish_non_exhaustive()
    }
}
