//! The daemons, and the image in each that all containers are made from.

mod dockerd;
mod memory;

use std::env;

use longshore_testkit::Dockerd;
use longshore_testkit::dockerd::{Availability, Policy};

/// The image with a shell that containers are made from.
pub(crate) const IMAGE: &str = "busybox";
/// Names one more daemon.
const HOST: &str = "LONGSHORE_CLIENTS_HOST";

/// A daemon that clients are tried with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// A private `dockerd`.
    Dockerd,
    /// The one in memory.
    Memory,
    /// The one that `LONGSHORE_CLIENTS_HOST` names.
    Named,
}

impl Engine {
    /// The daemons to try.
    pub(crate) fn wanted() -> Vec<Self> {
        let named = env::var_os(HOST).map(|_| Self::Named);
        let always = [Self::Dockerd, Self::Memory];
        always.into_iter().chain(named).collect()
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dockerd => "dockerd",
            Self::Memory => "memory",
            Self::Named => "named",
        }
    }

    /// Whether it serves API 1.`minor`.
    pub(crate) fn serves(self, minor: u8) -> bool {
        self != Self::Dockerd || minor >= 12
    }

    /// Whether it serves the old versions as a daemon of their time did, and nothing beside.
    ///
    /// A newer `dockerd` tells clients of an old version things that only later versions have,
    /// and serves them the routes of these.
    pub(crate) fn is_of_its_time(self) -> bool {
        self != Self::Dockerd
    }

    /// Whether there will be one, as far as can be told without starting it.
    pub(crate) fn is_expected(self) -> bool {
        if self != Self::Dockerd {
            return true;
        }
        match Policy::from_env() {
            Ok(Policy::Off) => false,
            Ok(Policy::IfAvailable) => Dockerd::available() == Availability::Available,
            // Without one, the scenarios run to say why they fail.
            Ok(Policy::Required) | Err(_) => true,
        }
    }

    /// Starts it; whether there is none and none has to be.
    pub(crate) fn is_missing(self) -> bool {
        self == Self::Dockerd && matches!(Dockerd::shared(), Ok(None))
    }

    /// Its address in the form of `DOCKER_HOST`; the image is there.
    pub(crate) fn address(self) -> Result<String, String> {
        match self {
            Self::Dockerd => dockerd::ready().map(Dockerd::address),
            Self::Memory => memory::address(),
            Self::Named => env::var(HOST).map_err(|error| format!("{HOST}: {error}")),
        }
    }
}
