//! The versions of the API that this program speaks.

use std::fmt;

use clap::ValueEnum;

/// A version of the API, the oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Version {
    #[value(name = "1.12")]
    V1_12,
    #[value(name = "1.13")]
    V1_13,
    #[value(name = "1.14")]
    V1_14,
    #[value(name = "1.15")]
    V1_15,
    #[value(name = "1.16")]
    V1_16,
}

impl Version {
    pub(super) const OLDEST: Self = Self::V1_12;
    pub(super) const NEWEST: Self = Self::V1_16;

    /// All versions, the newest first.
    pub(super) fn newest_first() -> impl Iterator<Item = Self> {
        Self::value_variants().iter().rev().copied()
    }

    /// The newest one that an engine knows whose own newest is `engine`.
    pub(super) fn newest_known_to(engine: &str) -> Option<Self> {
        let engine = numbers(engine)?;
        Self::newest_first().find(|version| version.numbers() <= engine)
    }

    /// Whether a container gets its host config when it starts, and not before.
    pub(super) fn has_host_config_at_start(self) -> bool {
        self < Self::V1_15
    }

    fn numbers(self) -> (u32, u32) {
        match self {
            Self::V1_12 => (1, 12),
            Self::V1_13 => (1, 13),
            Self::V1_14 => (1, 14),
            Self::V1_15 => (1, 15),
            Self::V1_16 => (1, 16),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (major, minor) = self.numbers();
        write!(f, "{major}.{minor}")
    }
}

fn numbers(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_both_know_is_found() {
        assert_eq!(Version::newest_known_to("1.41"), Some(Version::V1_16));
        assert_eq!(Version::newest_known_to("1.14"), Some(Version::V1_14));
        assert_eq!(Version::newest_known_to("1.9"), None);
        assert_eq!(Version::newest_known_to("new"), None);
    }

    #[test]
    fn the_name_of_an_option_is_the_version() {
        for version in Version::newest_first() {
            let name = version.to_string();
            assert_eq!(Version::from_str(&name, false), Ok(version));
        }
    }
}
