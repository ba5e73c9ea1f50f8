//! Versions as numbers, so that they can be compared: 1.9 is older than 1.10.

use std::fmt;
use std::str::FromStr;

use crate::fault::quoted;

/// No version has a number with more digits.
const DIGITS: usize = 9;

/// A version of an API, such as 1.12. Older ones are less than newer ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiVersion {
    major: u32,
    minor: u32,
}

impl ApiVersion {
    /// The version with these two numbers.
    #[must_use]
    pub const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }

    /// The number before the dot.
    #[must_use]
    pub const fn major(self) -> u32 {
        self.major
    }

    /// The number behind the dot.
    #[must_use]
    pub const fn minor(self) -> u32 {
        self.minor
    }
}

/// A text is no version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiVersionError {
    found: String,
}

impl FromStr for ApiVersion {
    type Err = ApiVersionError;

    /// Two numbers with a dot between, and nothing else.
    fn from_str(text: &str) -> Result<Self, ApiVersionError> {
        let numbers = text.split_once('.');
        let numbers = numbers.and_then(|(major, minor)| Some((number(major)?, number(minor)?)));
        let (major, minor) = numbers.ok_or_else(|| ApiVersionError {
            found: quoted(text),
        })?;
        Ok(Self { major, minor })
    }
}

/// A number of digits alone.
pub(super) fn number(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=DIGITS).contains(&text.len());
    (digits && fits).then(|| text.parse().ok()).flatten()
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl fmt::Debug for ApiVersion {
    /// As it is displayed: `1.44`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for ApiVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a version such as 1.12, found `{}`", self.found)
    }
}

impl std::error::Error for ApiVersionError {}

/// All versions from one to another, both of them included.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VersionRange {
    oldest: ApiVersion,
    newest: ApiVersion,
}

impl VersionRange {
    /// The versions from `oldest` to `newest`; none if that is the wrong way round.
    #[must_use]
    pub fn new(oldest: ApiVersion, newest: ApiVersion) -> Option<Self> {
        (oldest <= newest).then_some(Self { oldest, newest })
    }

    /// The oldest of them.
    #[must_use]
    pub fn oldest(&self) -> ApiVersion {
        self.oldest
    }

    /// The newest of them.
    #[must_use]
    pub fn newest(&self) -> ApiVersion {
        self.newest
    }

    /// Whether a version is one of them.
    #[must_use]
    pub fn contains(&self, version: ApiVersion) -> bool {
        (self.oldest..=self.newest).contains(&version)
    }
}

impl fmt::Display for VersionRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.oldest == self.newest {
            return fmt::Display::fmt(&self.oldest, f);
        }
        write!(f, "{} to {}", self.oldest, self.newest)
    }
}

impl fmt::Debug for VersionRange {
    /// As it is displayed: `1.24 to 1.51`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiVersion, VersionRange};

    #[test]
    fn versions_are_two_numbers_and_nothing_else() {
        let versions = ["1.0", "1.9", "1.10", "1.16", "99.99", "999999999.0"];
        let read = versions.map(|text| text.parse::<ApiVersion>().unwrap());
        assert!(read.is_sorted());
        assert_eq!(read.map(|version| version.to_string()), versions);
        for text in [
            "",
            "1",
            "1.",
            ".1",
            "1.2.3",
            "v1.2",
            "1.-2",
            "1.+2",
            " 1.2",
            "1.2\n",
            "1.x",
            "1.1234567890",
            "\u{661}.2",
        ] {
            assert!(text.parse::<ApiVersion>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_quoted_is_short_and_printable() {
        let error = "<html>\r\n\u{1b}[31m".repeat(100).parse::<ApiVersion>();
        let error = error.unwrap_err().to_string();
        assert!(error.len() < 300, "{error}");
        assert!(error.chars().all(|c| !c.is_control()), "{error}");
    }

    #[test]
    fn a_range_has_both_of_its_ends() {
        let [old, mid, new] = [0, 9, 10].map(|minor| ApiVersion::new(1, minor));
        let range = VersionRange::new(old, mid).unwrap();
        assert!(range.contains(old) && range.contains(mid) && !range.contains(new));
        assert_eq!(range.to_string(), "1.0 to 1.9");
        assert_eq!(format!("{range:?} {new:?}"), "1.0 to 1.9 1.10");
        assert_eq!(VersionRange::new(mid, mid).unwrap().to_string(), "1.9");
        assert_eq!(VersionRange::new(new, mid), None);
    }
}
