//! Which version of the API the engine and this program speak with each other.

use longshore::runtime::{Error, Transport};

use super::docker::{Docker, Engine};
use super::failure::Failure;
use super::version::Version;

/// A client of the version agreed on.
pub(super) struct Agreement {
    pub(super) docker: Docker,
    pub(super) version: Version,
    /// What the engine told of itself.
    engine: Engine,
    /// Whether the version is the user's choice.
    wanted: bool,
}

impl Agreement {
    /// Asks the engine in the newest version for its own newest; an engine that
    /// refuses the question gets it in an older one.
    pub(super) async fn reach(
        transport: &Transport,
        wanted: Option<Version>,
    ) -> Result<Self, Failure> {
        let mut refusal = None;
        for asked in
            Version::newest_first().filter(|version| wanted.is_none_or(|it| it == *version))
        {
            match Docker::new(asked, transport.clone()).version().await {
                Ok(engine) => return Ok(Self::new(transport, engine, asked, wanted.is_some())),
                Err(error) if is_refusal(&error) => refusal = refusal.or(Some(error)),
                Err(error) => return Err(Failure::reaching(error)),
            }
        }
        Err(Failure::no_common_version(wanted, refusal.as_ref()))
    }

    fn new(transport: &Transport, engine: Engine, asked: Version, wanted: bool) -> Self {
        let known = Version::newest_known_to(&engine.api_version);
        let version = known.map_or(asked, |known| known.min(asked));
        Self {
            docker: Docker::new(version, transport.clone()),
            version,
            engine,
            wanted,
        }
    }

    /// Who knows what, and what follows from it.
    pub(super) fn sentences(&self) -> [String; 2] {
        let (engine, version) = (&self.engine, self.version);
        let knowledge = format!(
            "Engine {} on {} knows API {} and older, Longshore {} to {}.",
            engine.version,
            engine.platform,
            engine.api_version,
            Version::OLDEST,
            Version::NEWEST
        );
        let conclusion = if self.wanted {
            format!("You asked for {version}.")
        } else {
            format!("The newest that both know is {version}.")
        };
        [knowledge, conclusion]
    }
}

/// An engine answers a version it does not speak with 400, an old one with 404.
fn is_refusal(error: &Error) -> bool {
    error
        .status()
        .is_some_and(|status| (400..500).contains(&status))
}
