//! Asking a server what it speaks. Every question has a connection of its own, so that nothing
//! depends on the runtime that asked the one before.

use std::collections::BTreeMap;
use std::io;

use serde_json::value::RawValue;

use super::facts::{Greeting, Negotiation, Spoken};
use super::version::{ApiVersion, VersionRange};
use crate::client::{Client, Operation};
use crate::error::{Context, Error, ErrorKind};
use crate::fault::{self, quoted};
use crate::json;
use crate::request::Request;
use crate::response::Response;
use crate::transport::Transport;

/// What errors name as the operation.
const NAME: &str = "negotiation";
const OPERATION: Operation = Operation::new(NAME, "GET", &[200]);
/// No server has more to say of itself, in bytes.
const LARGEST: usize = 64 << 10;
/// From here on servers differ in whether they read a minor version as digits of a fraction, for
/// which 1.10 is 1.1.
const FRACTION: u32 = 10;

/// What a server says of itself; each part may be left out.
#[derive(Debug, Default)]
struct Said {
    newest: Option<ApiVersion>,
    oldest: Option<ApiVersion>,
    release: Option<String>,
}

/// An error of the negotiation.
pub(super) fn failure(kind: ErrorKind) -> Error {
    let operation = Some(NAME);
    let version = None;
    Context {
        operation,
        version,
        ..Context::default()
    }
    .error(kind)
}

/// The versions that the server speaks.
pub(super) async fn range(
    transport: &Transport,
    facts: &'static Negotiation,
) -> Result<VersionRange, Error> {
    let server = Server { transport, facts };
    let (said, newest) = match server.said().await {
        Ok(said) => match said.newest {
            None => (said, server.greeted().await),
            newest => (said, newest),
        },
        // Somebody on the way may keep to himself what the server is.
        Err(error) if has_answered(&error) => match server.greeted().await {
            None => return Err(error),
            newest => (Said::default(), newest),
        },
        Err(error) => return Err(error),
    };
    let newest = match newest {
        Some(newest) => newest,
        None => server.probed(said.release.as_deref()).await?,
    };
    let oldest = said.oldest.unwrap_or_else(|| facts.unsaid_oldest(newest));
    VersionRange::new(oldest, newest).ok_or_else(|| {
        let found = format!("{oldest} as the oldest and {newest} as the newest");
        failure(fault::protocol("a range of versions", found))
    })
}

/// Whether there was an answer, although one without use.
fn has_answered(error: &Error) -> bool {
    !matches!(
        error.kind(),
        ErrorKind::Connect { .. } | ErrorKind::Io { .. }
    )
}

struct Server<'a> {
    transport: &'a Transport,
    facts: &'static Negotiation,
}

impl Server<'_> {
    /// What it says of itself to those who name no version.
    async fn said(&self) -> Result<Said, Error> {
        let identity = &self.facts.identity;
        let client = Client::new(self.transport.clone(), "", "");
        let text = self.ask(&client, identity.path, collected).await?;
        let members = json::members(&text).map_err(failure)?;
        let version = |name| version_in(&members, name).map_err(failure);
        Ok(Said {
            newest: version(identity.newest)?,
            oldest: version(identity.oldest)?,
            release: text_in(&members, identity.release),
        })
    }

    /// The newest version in a header, if there is one that can be read.
    async fn greeted(&self) -> Option<ApiVersion> {
        let Greeting { path, newest } = self.facts.greeting?;
        let client = Client::new(self.transport.clone(), "", "");
        let header = async |response: Response| {
            let value = response.headers().get(newest).cloned();
            Ok(value)
        };
        let value = self.ask(&client, path, header).await.ok().flatten()?;
        value.to_str().ok()?.trim().parse().ok()
    }

    /// The newest version that it does not refuse, where it does not say one.
    async fn probed(&self, release: Option<&str>) -> Result<ApiVersion, Error> {
        let guess = release.and_then(|release| self.facts.of_release(release));
        let mut versions: Vec<&Spoken> = self.facts.versions.iter().collect();
        if let Some(guess) = guess {
            let guessed = versions.iter().find(|spoken| spoken.version == guess);
            match guessed {
                Some(spoken) if self.accepts(spoken).await? => return Ok(guess),
                _ => versions.retain(|spoken| spoken.version < guess),
            }
        }
        versions.retain(|spoken| spoken.version.minor() < FRACTION);
        self.newest_of(&versions).await
    }

    /// Halves the versions until the newest one that is not refused is found.
    async fn newest_of(&self, versions: &[&Spoken]) -> Result<ApiVersion, Error> {
        let mut rest = versions;
        let mut newest = None;
        while let Some((older, [middle, newer @ ..])) = rest.split_at_checked(rest.len() / 2) {
            if self.accepts(middle).await? {
                newest = Some(middle.version);
                rest = newer;
            } else {
                rest = older;
            }
        }
        newest.ok_or_else(|| {
            let expected = "a server of one of the known versions";
            failure(fault::protocol(expected, "one that refuses them"))
        })
    }

    /// Whether it answers in a version.
    async fn accepts(&self, spoken: &Spoken) -> Result<bool, Error> {
        let client = Client::new(self.transport.clone(), spoken.text, spoken.prefix);
        let path = self.facts.identity.path;
        match self.ask(&client, path, async |_| Ok(())).await {
            Ok(()) => Ok(true),
            Err(error) if self.facts.is_refusal(error.kind()) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Asks, and takes of the answer what `take` wants, within the time that connecting may take.
    async fn ask<T>(
        &self,
        client: &Client,
        path: &str,
        take: impl AsyncFnOnce(Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let asked = async {
            let request = Request::new(client, &OPERATION).literal(path);
            take(request.streamed().await?).await
        };
        let limit = self.transport.limits().connect_timeout;
        let answered = tokio::time::timeout(limit, asked).await;
        answered.map_err(|_| {
            let source = io::Error::new(io::ErrorKind::TimedOut, "the server does not answer");
            let during = "finding the version";
            failure(ErrorKind::Io { during, source })
        })?
    }
}

async fn collected(response: Response) -> Result<Vec<u8>, Error> {
    response.collect(LARGEST).await
}

type Members = BTreeMap<String, Box<RawValue>>;

/// The version that a member has, if it has anything.
fn version_in(members: &Members, name: &str) -> Result<Option<ApiVersion>, ErrorKind> {
    let Some(raw) = members.get(name).map(|raw| raw.get()) else {
        return Ok(None);
    };
    if matches!(raw, "null" | "\"\"") {
        return Ok(None);
    }
    let version = text_in(members, name).and_then(|text| text.parse().ok());
    let unread = || {
        let expected = format!("a version such as 1.12 in `{name}`");
        fault::protocol(expected, format!("`{}`", quoted(raw)))
    };
    version.map(Some).ok_or_else(unread)
}

/// A member as text. Some servers take the quotes from what looks like a number, so it is read as
/// it is written: 1.10 stays that.
fn text_in(members: &Members, name: &str) -> Option<String> {
    let raw = members.get(name)?.get();
    if raw.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(raw.to_owned());
    }
    serde_json::from_str(raw).ok()
}
