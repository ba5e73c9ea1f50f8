//! The engine that the demo runs on: the user's, or the daemon in memory.

use std::env;

use longshore::latest;
use longshore::negotiated::NEGOTIATION;
use longshore::runtime::{ApiVersion, Transport, VersionRange};
use longshore_testkit::Daemon;

use super::docker::Docker;
use super::failure::Failure;
use super::image;

/// An engine that can be spoken to, and an image for it.
pub(super) struct Engine {
    pub(super) docker: Docker,
    pub(super) archive: Vec<u8>,
    /// What is printed before the first step.
    pub(super) introduction: String,
    /// Lives as long as the tour.
    _daemon: Option<Daemon>,
}

impl Engine {
    /// The engine that the environment names. The daemon in memory takes its place where there is
    /// none, where it has no version in common with this release, or where it cannot be given an
    /// image. An engine that `DOCKER_HOST` names must be there.
    pub(super) async fn find(wanted: Option<ApiVersion>) -> Result<Self, Failure> {
        let cap = wanted.map_or_else(newest_allowed, |version| Ok(Some(version)))?;
        let transport = Transport::from_env(&latest::Client::ENDPOINT).map_err(Failure::NoAddress);
        match Self::real(transport?, cap, wanted).await {
            Err(failure) if failure.is_replaced(is_named()) => {
                Self::in_memory(cap, wanted, &failure).await
            }
            found => found,
        }
    }

    async fn real(
        transport: Transport,
        cap: Option<ApiVersion>,
        wanted: Option<ApiVersion>,
    ) -> Result<Self, Failure> {
        let address = transport.address().to_owned();
        let docker = Docker::over(transport, cap, wanted).await?;
        Ok(Self {
            docker,
            archive: image::archive()?,
            introduction: format!("The life of a container, on the engine at {address}"),
            _daemon: None,
        })
    }

    async fn in_memory(
        cap: Option<ApiVersion>,
        wanted: Option<ApiVersion>,
        reason: &Failure,
    ) -> Result<Self, Failure> {
        let daemon = Daemon::builder().without_images().build();
        let docker = Docker::over(daemon.transport()?, cap, wanted).await?;
        let archive = daemon.busybox_tar();
        Ok(Self {
            docker,
            archive: archive.map_err(|error| Failure::NoImage(error.to_string()))?,
            introduction: format!(
                "{reason}\nSo this tour runs on Longshore's own daemon, which keeps everything in \
                 memory and emulates programs.\n\nThe life of a container, on the daemon in memory"
            ),
            _daemon: Some(daemon),
        })
    }
}

/// Whether the user has named an engine.
fn is_named() -> bool {
    env::var_os("DOCKER_HOST").is_some_and(|host| !host.is_empty())
}

/// The newest version that the environment allows.
fn newest_allowed() -> Result<Option<ApiVersion>, Failure> {
    let text = env::var(NEGOTIATION.variable).unwrap_or_default();
    if text.is_empty() {
        return Ok(None);
    }
    let number = text.strip_prefix('v').unwrap_or(&text);
    let version = number.parse::<ApiVersion>();
    version
        .map(Some)
        .map_err(|error| Failure::NoVersion(error.to_string()))
}

/// The versions that this release speaks, oldest first.
pub(super) fn spoken_here() -> impl DoubleEndedIterator<Item = ApiVersion> {
    let compiled = NEGOTIATION.versions.iter().filter(|spoken| spoken.compiled);
    compiled.map(|spoken| spoken.version)
}

/// The same as a range.
pub(super) fn range_here() -> Option<VersionRange> {
    VersionRange::new(spoken_here().next()?, spoken_here().next_back()?)
}

/// Reads `--api`.
pub(super) fn version(text: &str) -> Result<ApiVersion, String> {
    let version: ApiVersion = text.parse().map_err(|error| format!("{error}"))?;
    if spoken_here().any(|spoken| spoken == version) {
        return Ok(version);
    }
    let range = range_here().map_or_else(String::new, |range| format!(", which are {range}"));
    Err(format!(
        "{version} is none of the versions of this release{range}"
    ))
}
