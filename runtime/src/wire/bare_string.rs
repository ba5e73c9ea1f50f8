//! Strings that have lost their quotes.
//!
//! A server that drops the quotes of a string that looks like a number sends the string `1.10` as
//! `1.10`, and read as a number that would become `1.1`. So the JSON text itself is taken where
//! there is one. Where there is none, since something read the JSON before (a `flatten`, or a
//! [`serde_json::Value`]), the number has to do.

use std::cell::RefCell;
use std::fmt;

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serializer, forward_to_deserialize_any};
use serde_json::value::RawValue;
use serde_with::{DeserializeAs, SerializeAs};

use super::loose::is_loose;

const EXPECTED: &str = "a string, a number, a boolean or null";

/// A string; a number or a boolean is understood as its JSON text, and null as an empty string.
pub struct BareString;

impl SerializeAs<String> for BareString {
    fn serialize_as<S: Serializer>(source: &String, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(source)
    }
}

impl<'de> DeserializeAs<'de, String> for BareString {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        let plain = RefCell::new(None);
        let raw = Box::<RawValue>::deserialize(Watched {
            deserializer,
            plain: &plain,
        });
        match (raw, plain.into_inner()) {
            (Ok(raw), _) => unquoted(raw.get()).map_err(de::Error::custom),
            (Err(_), Some(plain)) => Ok(plain),
            (Err(error), None) => Err(error),
        }
    }
}

/// A string; what servers take for one that read loosely is understood as in [`BareString`].
pub struct Text;

impl SerializeAs<String> for Text {
    fn serialize_as<S: Serializer>(source: &String, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(source)
    }
}

impl<'de> DeserializeAs<'de, String> for Text {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        if is_loose() {
            BareString::deserialize_as(deserializer)
        } else {
            String::deserialize(deserializer)
        }
    }
}

/// The string that a JSON text stands for.
fn unquoted(text: &str) -> Result<String, String> {
    match text.as_bytes().first() {
        Some(b'"') => serde_json::from_str(text).map_err(|error| error.to_string()),
        Some(b'{') => Err(format!("invalid type: map, expected {EXPECTED}")),
        Some(b'[') => Err(format!("invalid type: sequence, expected {EXPECTED}")),
        _ if text == "null" => Ok(String::new()),
        _ => Ok(text.to_owned()),
    }
}

/// A deserializer asked for JSON text; what it has instead goes to `plain`.
struct Watched<'a, D> {
    deserializer: D,
    plain: &'a RefCell<Option<String>>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Watched<'_, D> {
    type Error = D::Error;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = Watcher {
            visitor,
            plain: self.plain,
        };
        self.deserializer.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.deserializer.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Watcher<'a, V> {
    visitor: V,
    plain: &'a RefCell<Option<String>>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Watcher<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    /// What is text and nothing else, and has no way to be asked for JSON.
    fn visit_str<E: de::Error>(self, text: &str) -> Result<V::Value, E> {
        self.plain.replace(Some(text.to_owned()));
        Err(de::Error::custom("there is no JSON text"))
    }

    /// This is how JSON text comes.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(map)
    }

    /// And this is a deserializer that has none. There is no way to give anything else than text
    /// back, so the string is left in `plain`, and the error is dropped.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let plain = inner.deserialize_any(Plain)?;
        self.plain.replace(Some(plain));
        Err(de::Error::custom("there is no JSON text"))
    }
}

struct Plain;

impl Visitor<'_> for Plain {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<String, E> {
        serde_json::to_string(&value).map_err(E::custom)
    }

    fn visit_unit<E: de::Error>(self) -> Result<String, E> {
        Ok(String::new())
    }
}
