//! Moments in time.

use std::borrow::Cow;

use serde::de::{Error as _, Unexpected};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_with::{DeserializeAs, SerializeAs};
use time::OffsetDateTime;
use time::format_description::well_known;

use super::Int;
use crate::Timestamp;

/// A [`Timestamp`] in seconds since 1970-01-01 UTC. What is below a second is not written.
pub struct UnixSeconds;

impl SerializeAs<Timestamp> for UnixSeconds {
    fn serialize_as<S: Serializer>(source: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(source.unix_timestamp())
    }
}

impl<'de> DeserializeAs<'de, Timestamp> for UnixSeconds {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let seconds: i64 = Int::deserialize_as(deserializer)?;
        OffsetDateTime::from_unix_timestamp(seconds).map_err(|_| {
            let expected = "seconds since 1970 of a year from -9999 to 9999";
            D::Error::invalid_value(Unexpected::Signed(seconds), &expected)
        })
    }
}

/// A [`Timestamp`] as RFC 3339, with as many digits below the second as it needs. The offset is
/// kept.
pub struct Rfc3339;

impl SerializeAs<Timestamp> for Rfc3339 {
    fn serialize_as<S: Serializer>(source: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        let text = source.format(&well_known::Rfc3339);
        serializer.serialize_str(&text.map_err(S::Error::custom)?)
    }
}

impl<'de> DeserializeAs<'de, Timestamp> for Rfc3339 {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        OffsetDateTime::parse(&text, &well_known::Rfc3339).map_err(|_| {
            let expected = "a time as in RFC 3339, such as `2014-11-05T12:00:00.5Z`";
            D::Error::invalid_value(Unexpected::Str(&text), &expected)
        })
    }
}
