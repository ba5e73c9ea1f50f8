//! Which versions of the API are served.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use longshore::runtime::server::Router;
use longshore::server::{API, each_of_any};
use longshore::versions::{Fixed, V1_0, V1_16};
use thiserror::Error;

use super::operations::At;
use super::{Daemon, old};

/// How much of a text is quoted that is no version.
const QUOTED: usize = 40;

/// The oldest and the newest version of the API that a daemon serves.
///
/// As text they are `1.4..1.12`, both of them included, or `1.12` for that one alone.
///
/// ```
/// use longshore_testkit::memory::daemon::Versions;
///
/// let versions: Versions = "1.4..1.12".parse()?;
/// assert_eq!((versions.oldest(), versions.newest()), ("1.4", "1.12"));
/// # Ok::<(), longshore_testkit::memory::daemon::VersionsError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    oldest: &'static str,
    newest: &'static str,
}

/// A text does not say which versions are served.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("expected a version such as 1.12 or a range such as 1.4..1.12, within {all}; found `{found}`", all = Versions::ALL)]
pub struct VersionsError {
    found: String,
}

impl Versions {
    /// All that there are: 1.0 to 1.16.
    pub const ALL: Self = Self {
        oldest: V1_0::TEXT,
        newest: V1_16::TEXT,
    };

    /// The oldest one, such as `1.0`.
    #[must_use]
    pub fn oldest(&self) -> &'static str {
        self.oldest
    }

    /// The newest one, such as `1.16`. It answers those who name none.
    #[must_use]
    pub fn newest(&self) -> &'static str {
        self.newest
    }

    /// Whether a version is one of these.
    pub(super) fn contains(&self, version: &str) -> bool {
        let within = position(self.oldest)..=position(self.newest);
        within.contains(&position(version))
    }

    /// Leads the requests of these versions to a daemon.
    pub(super) fn router(&self, daemon: &Daemon) -> Router {
        let versions = each_of_any(|text| Arc::new(At::new(daemon, text)));
        let served = versions.filter(|version| self.contains(version.text()));
        Router::new(&API, served.map(|version| old::amended(daemon, version)))
    }
}

/// The place of a version in their order.
fn position(version: &str) -> Option<usize> {
    API.versions.iter().position(|known| *known == version)
}

impl Default for Versions {
    fn default() -> Self {
        Self::ALL
    }
}

impl FromStr for Versions {
    type Err = VersionsError;

    fn from_str(text: &str) -> Result<Self, VersionsError> {
        let (oldest, newest) = text.split_once("..").unwrap_or((text, text));
        let found = position(oldest).zip(position(newest));
        let ordered = found.filter(|(oldest, newest)| oldest <= newest);
        let texts = ordered.and_then(|(oldest, newest)| {
            Some((*API.versions.get(oldest)?, *API.versions.get(newest)?))
        });
        let (oldest, newest) = texts.ok_or_else(|| VersionsError {
            found: text.chars().take(QUOTED).collect(),
        })?;
        Ok(Self { oldest, newest })
    }
}

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.oldest, self.newest)
    }
}
