//! Objects: structs whose fields are the keys of a JSON object.
//!
//! Code for each field is short and code for all objects is here, once: derived code would be most
//! of what a compiler reads of a generated client.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde::ser::{SerializeStruct, Serializer};

use super::Plain;
use super::loose::is_loose;
use super::sink::{Count, Sink, Written};
use super::source::{ByKey, Source};

/// A struct that is an object in JSON. The macro [`object!`](crate::object) writes the
/// implementation, and those of `serde`.
///
/// Unknown keys are ignored. A required field that is missing is an error that names its key, and
/// so is a key that comes twice. Of a field that comes under its own key and under another one that
/// is understood, the own one counts. An array is no object.
pub trait Object: Plain {
    /// What errors call it.
    const NAME: &'static str;

    /// The keys, in the order of the fields.
    const KEYS: &'static [&'static str];

    /// Other keys that are understood, each with the one that it stands for.
    const ALSO: &'static [(&'static str, &'static str)];

    /// Sets the field with the key, which is one of [`Self::KEYS`], to what the source has for it.
    ///
    /// # Errors
    ///
    /// When the value is not one of the field, or when there must be one and is none.
    fn read<'de, S: Source<'de>>(&mut self, key: &str, from: &mut S) -> Result<(), S::Error>;

    /// Gives all fields to a sink, in order.
    fn write<S: Sink>(&self, to: &mut S);
}

/// Decodes an object.
///
/// # Errors
///
/// Those of the deserializer, and those that [`Object`] names.
pub fn decode<'de, O: Object, D: Deserializer<'de>>(deserializer: D) -> Result<O, D::Error> {
    deserializer.deserialize_struct(O::NAME, O::KEYS, ObjectVisitor(PhantomData))
}

/// Encodes an object.
///
/// # Errors
///
/// Those of the serializer.
pub fn encode<O: Object, S: Serializer>(object: &O, serializer: S) -> Result<S::Ok, S::Error> {
    let mut count = Count(0);
    object.write(&mut count);
    let mut written = Written::new(serializer.serialize_struct(O::NAME, count.0)?);
    object.write(&mut written);
    written.finish()?.end()
}

struct ObjectVisitor<O>(PhantomData<O>);

impl<'de, O: Object> Visitor<'de> for ObjectVisitor<O> {
    type Value = O;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", O::NAME)
    }

    fn visit_unit<E: Error>(self) -> Result<O, E> {
        if is_loose() {
            return Ok(O::blank());
        }
        Err(E::invalid_type(Unexpected::Unit, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<O, A::Error> {
        filled(ByKey::new(map, O::KEYS, O::ALSO))
    }
}

fn filled<'de, O: Object, S: Source<'de>>(mut from: S) -> Result<O, S::Error> {
    let mut object = O::blank();
    while let Some(key) = from.next_key()? {
        object.read(key, &mut from)?;
    }
    Ok(object)
}

/// Implements [`Object`](crate::wire::Object), [`Plain`](crate::wire::Plain) and the traits of
/// `serde` for a struct.
///
/// For each field there is how it is treated, its name, its key, other keys that are understood,
/// and for `required_as`, `nullable_as` and `optional_as` its wire form, an adapter of
/// [`wire`](crate::wire). Without one the form is that of its type, see
/// [`Plain`](crate::wire::Plain).
///
/// - `required`: the key must be there.
/// - `nullable`: if the key is missing, the field is empty. It is always written.
/// - `optional`: if the key is missing, the field is empty. It is not written when it is empty.
///
/// ```
/// use longshore_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// struct Port {
///     number: u16,
///     since: rt::Timestamp,
///     name: Option<String>,
/// }
///
/// rt::object! {
///     Port;
///     required number("Number" | "No");
///     required_as since("Since", UnixSeconds);
///     optional name("Name");
/// }
///
/// let port: Port = rt::serde_json::from_str(r#"{"No":80,"Since":0}"#)?;
/// assert_eq!(port.number, 80);
/// assert_eq!(rt::serde_json::to_string(&port)?, r#"{"Number":80,"Since":0}"#);
/// # Ok::<(), rt::serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! object {
    ($name:ident; $(
        $how:ident $field:ident($key:literal $(| $also:literal)* $(, $form:ty)?)
    );* $(;)?) => {
        impl $crate::wire::Plain for $name {
            type Form = $crate::wire::Same;

            fn blank() -> Self {
                Self { $($field: $crate::wire::Plain::blank()),* }
            }
        }

        impl $crate::wire::Object for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const KEYS: &'static [&'static str] = &[$($key),*];
            const ALSO: &'static [(&'static str, &'static str)] = &[$($(($also, $key),)*)*];

            fn read<'de, S: $crate::wire::Source<'de>>(
                &mut self,
                key: &str,
                from: &mut S,
            ) -> ::core::result::Result<(), S::Error> {
                #[allow(unused_imports)]
                use $crate::wire::*;
                match key {
                    $($key => from.$how$(::<$form, _>)?(&mut self.$field),)*
                    _ => ::core::result::Result::Ok(()),
                }
            }

            fn write<S: $crate::wire::Sink>(&self, to: &mut S) {
                #[allow(unused_imports)]
                use $crate::wire::*;
                $(to.$how$(::<$form, _>)?($key, &self.$field);)*
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::decode(deserializer)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::encode(self, serializer)
            }
        }
    };
}
