//! Numbers and flags that some servers write in other ways.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Unexpected, Visitor};
use serde::{Deserializer, Serialize, Serializer};
use serde_with::{DeserializeAs, SerializeAs};

use super::loose::{is_loose, is_yes};

/// Any integer type; a number like `5.36870912e+08` is understood as well, if it is an integer.
pub struct Int;

impl<T: Serialize> SerializeAs<T> for Int {
    fn serialize_as<S: Serializer>(source: &T, serializer: S) -> Result<S::Ok, S::Error> {
        source.serialize(serializer)
    }
}

impl<'de, T: TryFrom<i128>> DeserializeAs<'de, T> for Int {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(IntVisitor(PhantomData))
    }
}

struct IntVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i128>> IntVisitor<T> {
    fn fit<E: de::Error>(self, value: i128, unexpected: Unexpected<'_>) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::invalid_value(unexpected, &self))
    }
}

impl<T: TryFrom<i128>> Visitor<'_> for IntVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an integer that fits {}", type_name::<T>())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.fit(value.into(), Unexpected::Signed(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.fit(value.into(), Unexpected::Unsigned(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        let unexpected = Unexpected::Float(value);
        match whole(value) {
            Some(value) => self.fit(value, unexpected),
            None if is_loose() => self.fit(whole(value.trunc()).unwrap_or_default(), unexpected),
            None => Err(E::invalid_value(unexpected, &self)),
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        let unexpected = Unexpected::Str(text);
        if is_loose() {
            return self.fit(text.trim().parse().unwrap_or_default(), unexpected);
        }
        Err(E::invalid_type(unexpected, &self))
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        let unexpected = Unexpected::Bool(value);
        if is_loose() {
            return self.fit(0, unexpected);
        }
        Err(E::invalid_type(unexpected, &self))
    }
}

/// The integer that a float is, if it is one and not beyond any integer type of 64 bits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "there is no fraction, and the bound is far within i128"
)]
fn whole(value: f64) -> Option<i128> {
    const BOUND: f64 = 1e30;
    (value.fract() == 0.0 && value.abs() < BOUND).then_some(value as i128)
}

/// A `bool`; 0 and 1 are understood as well.
pub struct Bool;

impl SerializeAs<bool> for Bool {
    fn serialize_as<S: Serializer>(source: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*source)
    }
}

impl<'de> DeserializeAs<'de, bool> for Bool {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(BoolVisitor)
    }
}

/// A `bool` that is written as 0 or 1; `false` and `true` are understood as well.
pub struct Bool01;

impl SerializeAs<bool> for Bool01 {
    fn serialize_as<S: Serializer>(source: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8((*source).into())
    }
}

impl<'de> DeserializeAs<'de, bool> for Bool01 {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(BoolVisitor)
    }
}

struct BoolVisitor;

impl Visitor<'_> for BoolVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean, 0 or 1")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<bool, E> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ if is_loose() => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<bool, E> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ if is_loose() => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Signed(value), &self)),
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<bool, E> {
        if is_loose() {
            return Ok(is_yes(text));
        }
        Err(E::invalid_type(Unexpected::Str(text), &self))
    }
}
