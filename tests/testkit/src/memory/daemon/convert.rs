//! Between the daemon's own values and the types of the versions.
//!
//! The daemon keeps what it knows as JSON with all members that any version has.
//! The types of a version read what they know of it and leave the rest.

use longshore::runtime::serde::Serialize;
use longshore::runtime::serde::de::DeserializeOwned;
use longshore::runtime::server::Failure;
use serde_json::Value;

/// A value of a version's type.
///
/// # Errors
/// A member is missing, which is a mistake of the daemon.
pub(super) fn of_version<T: DeserializeOwned>(value: Value) -> Result<T, Failure> {
    serde_json::from_value(value).map_err(|error| Failure::new(500, error.to_string()))
}

/// What a client sent, as JSON; none if it cannot be written down.
pub(super) fn plain_value<T: Serialize>(value: &T) -> Option<Value> {
    serde_json::to_value(value).ok()
}

/// Which version a request is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Api(u32);

impl Api {
    pub(super) fn of<V: longshore::versions::Fixed>() -> Self {
        let minor = V::TEXT
            .rsplit('.')
            .next()
            .and_then(|minor| minor.parse().ok());
        Self(minor.unwrap_or_default())
    }

    /// Whether it is 1.`minor` or later.
    pub(super) fn since(self, minor: u32) -> bool {
        self.0 >= minor
    }
}
