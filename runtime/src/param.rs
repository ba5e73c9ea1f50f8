//! How the values of path, query and header parameters become text.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use serde_with::ser::SerializeAsWrap;
use serde_with::{DeserializeAs, SerializeAs};
use time::format_description::well_known::Rfc3339;

use crate::Timestamp;
use crate::convert::{Losses, Lost};
use crate::message::Message;
use crate::wire::Held;

/// Why a value cannot be encoded. The value is not part of it, for it may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError(Reason);

#[derive(Clone, PartialEq, Eq)]
enum Reason {
    Other(String),
    /// Something is lost; the text is what is left.
    Lost(Lost, String),
}

impl EncodeError {
    pub(crate) fn new(reason: impl fmt::Display) -> Self {
        Self(Reason::Other(reason.to_string()))
    }

    /// What is lost, and the text without it.
    pub(crate) fn into_lost(self) -> Result<(Lost, String), Self> {
        match self.0 {
            Reason::Lost(lost, text) => Ok((lost, text)),
            other @ Reason::Other(_) => Err(Self(other)),
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Other(reason) => f.write_str(reason),
            Reason::Lost(lost, _) => lost.fmt(f),
        }
    }
}

impl fmt::Debug for Reason {
    /// Without the text, which may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(reason) => reason.fmt(f),
            Self::Lost(lost, _) => lost.fmt(f),
        }
    }
}

impl std::error::Error for EncodeError {}

/// A text without what it may begin with, which is taken off once.
///
/// # Errors
/// The text could not be made.
pub fn stripped(prefix: &str, text: Result<String, EncodeError>) -> Result<String, EncodeError> {
    let text = text?;
    Ok(text.strip_prefix(prefix).map(str::to_owned).unwrap_or(text))
}

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

/// Writes values as JSON text, in the shape that a version has.
///
/// # Errors
/// As [`json`], and when something is lost.
pub fn message<H: Held, T: Message>(
    version: usize,
) -> impl Fn(&H::Of<T>) -> Result<String, EncodeError> {
    move |value| written::<H, T>(value, version, |text| text)
}

/// The same in the padded URL-safe base64 of RFC 4648.
///
/// # Errors
/// As [`message`].
pub fn base64url_message<H: Held, T: Message>(
    version: usize,
) -> impl Fn(&H::Of<T>) -> Result<String, EncodeError> {
    move |value| written::<H, T>(value, version, |text| URL_SAFE.encode(text))
}

fn written<H: Held, T: Message>(
    value: &H::Of<T>,
    version: usize,
    finish: fn(String) -> String,
) -> Result<String, EncodeError> {
    let mut losses = Losses::default();
    let text = finish(T::write::<H>(value, version, &mut losses)?);
    match losses.lost() {
        Some(lost) => Err(EncodeError(Reason::Lost(lost, text))),
        None => Ok(text),
    }
}

/// A value that was written as text, read anew as one of another type in the wire form `A`: the
/// text as it is, or else the number or the like that it is.
///
/// # Errors
/// It is no such value.
pub fn reread<A, T>(text: Result<String, EncodeError>) -> Result<T, EncodeError>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    let text = text?;
    let quoted = serde_json::Value::from(text.as_str()).to_string();
    crate::json::decode::<A, T>(quoted.as_bytes())
        .or_else(|_| crate::json::decode::<A, T>(text.as_bytes()))
        .map_err(|_| EncodeError::new("expected a value that the version has"))
}
