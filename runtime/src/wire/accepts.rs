//! Values that are also understood in a form that only documentation has.

use std::marker::PhantomData;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;
use serde_with::{DeserializeAs, SerializeAs};

use super::Object;

/// A value in the wire form `A`; a list with that one value in it is understood as well.
pub struct OrLone<A>(PhantomData<A>);

impl<T, A: SerializeAs<T>> SerializeAs<T> for OrLone<A> {
    fn serialize_as<S: Serializer>(source: &T, serializer: S) -> Result<S::Ok, S::Error> {
        A::serialize_as(source, serializer)
    }
}

impl<'de, T, A> DeserializeAs<'de, T> for OrLone<A>
where
    A: for<'a> DeserializeAs<'a, T>,
{
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let value = match Value::deserialize(deserializer)? {
            Value::Array(mut list) if list.len() == 1 => list.pop().unwrap_or_default(),
            value => value,
        };
        A::deserialize_as(value).map_err(D::Error::custom)
    }
}

/// A list in the wire form `A` of objects with two fields; an object is understood as well, each of
/// its keys and values as the first and second field of one.
pub struct OrMap<A>(PhantomData<A>);

impl<T, A: SerializeAs<T>> SerializeAs<T> for OrMap<A> {
    fn serialize_as<S: Serializer>(source: &T, serializer: S) -> Result<S::Ok, S::Error> {
        A::serialize_as(source, serializer)
    }
}

impl<'de, O: Object, A> DeserializeAs<'de, Vec<O>> for OrMap<A>
where
    A: for<'a> DeserializeAs<'a, Vec<O>>,
{
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<O>, D::Error> {
        let value = match Value::deserialize(deserializer)? {
            Value::Object(map) => map.into_iter().map(pair::<O>).collect(),
            value => value,
        };
        A::deserialize_as(value).map_err(D::Error::custom)
    }
}

/// The object whose first field is the key and whose second is the value.
fn pair<O: Object>((key, value): (String, Value)) -> Value {
    let fields = O::KEYS.iter().copied().map(str::to_owned);
    Value::Object(fields.zip([key.into(), value]).collect())
}
