//! Between the daemon's own values and the types of the newest version, and the version that is
//! spoken.

use longshore::runtime::serde::Serialize;
use longshore::runtime::serde::de::DeserializeOwned;
use longshore::runtime::server::Failure;
use serde_json::Value;

/// A value of a newest type. Members that the type does not know are left.
///
/// # Errors
/// A member is missing, which is a mistake of the daemon.
pub(super) fn of_newest<T: DeserializeOwned>(value: Value) -> Result<T, Failure> {
    serde_json::from_value(value).map_err(|error| Failure::new(500, error.to_string()))
}

/// Likewise, of each in a list.
///
/// # Errors
/// As [`of_newest`].
pub(super) fn of_newest_each<T: DeserializeOwned>(values: Vec<Value>) -> Result<Vec<T>, Failure> {
    values.into_iter().map(of_newest).collect()
}

/// What a client sent, as JSON; none if it cannot be written down.
pub(super) fn plain_value<T: Serialize>(value: &T) -> Option<Value> {
    serde_json::to_value(value).ok()
}

/// Which version a request is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Api(u32);

impl Api {
    /// The version of a text such as `1.12`.
    pub(super) fn of(text: &str) -> Self {
        let minor = text.rsplit('.').next();
        Self(
            minor
                .and_then(|minor| minor.parse().ok())
                .unwrap_or_default(),
        )
    }

    /// Whether it is 1.`minor` or later.
    pub(super) fn since(self, minor: u32) -> bool {
        self.0 >= minor
    }
}
