//! How the values of path, query and header parameters become text.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use serde_with::SerializeAs;
use serde_with::ser::SerializeAsWrap;
use time::format_description::well_known::Rfc3339;

use crate::Timestamp;

/// Why a value cannot be encoded. The value is not part of it, for it may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError(String);

impl EncodeError {
    pub(crate) fn new(reason: impl fmt::Display) -> Self {
        Self(reason.to_string())
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EncodeError {}

/// Text, numbers, and whatever else displays itself as it goes on the wire.
///
/// # Errors
/// None; it is a `Result` so that all encoders look alike.
pub fn text<T: fmt::Display + ?Sized>(value: &T) -> Result<String, EncodeError> {
    Ok(value.to_string())
}

/// A flag as `1` or `0`.
///
/// # Errors
/// None.
pub fn flag(value: &bool) -> Result<String, EncodeError> {
    Ok(if *value { "1" } else { "0" }.to_owned())
}

/// A flag as `true` or `false`.
///
/// # Errors
/// None.
pub fn boolean(value: &bool) -> Result<String, EncodeError> {
    Ok(value.to_string())
}

/// A moment in seconds since 1970-01-01 UTC; what is below a second is dropped.
///
/// # Errors
/// None.
pub fn unix_seconds(value: &Timestamp) -> Result<String, EncodeError> {
    Ok(value.unix_timestamp().to_string())
}

/// A moment as RFC 3339, with as many digits below the second as it needs.
///
/// # Errors
/// When the year has more than four digits or the offset has seconds.
pub fn rfc3339(value: &Timestamp) -> Result<String, EncodeError> {
    value.format(&Rfc3339).map_err(EncodeError::new)
}

/// A value as JSON text, in the wire form `A`.
///
/// # Errors
/// When the value has no such form, such as a time out of range.
pub fn json<A, T>(value: &T) -> Result<String, EncodeError>
where
    A: SerializeAs<T>,
{
    serde_json::to_string(&SerializeAsWrap::<T, A>::new(value)).map_err(EncodeError::new)
}

/// A value as JSON text in the wire form `A`, and that in the padded URL-safe base64 of RFC 4648.
///
/// # Errors
/// As [`json`].
pub fn base64url_json<A, T>(value: &T) -> Result<String, EncodeError>
where
    A: SerializeAs<T>,
{
    json::<A, T>(value).map(|text| URL_SAFE.encode(text))
}
