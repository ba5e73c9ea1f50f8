//! Lists, maps and sets, which are empty where they are null.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::StringDeserializer;
use serde::de::{self, IgnoredAny, IntoDeserializer, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serializer};
use serde_with::de::DeserializeAsWrap;
use serde_with::{DeserializeAs, Same, SerializeAs};

use super::loose::{is_loose, strings};

/// A `Vec` whose items have the wire form `A`; null is understood as an empty one.
pub struct List<A>(PhantomData<A>);

impl<T, A: SerializeAs<T>> SerializeAs<Vec<T>> for List<A> {
    fn serialize_as<S: Serializer>(source: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        Vec::<A>::serialize_as(source, serializer)
    }
}

impl<'de, T, A: DeserializeAs<'de, T>> DeserializeAs<'de, Vec<T>> for List<A> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        if is_loose() {
            return deserializer.deserialize_any(LooseList::<T, A>(PhantomData));
        }
        let list: Option<Vec<T>> = Option::<Vec<A>>::deserialize_as(deserializer)?;
        Ok(list.unwrap_or_default())
    }
}

/// A list, or the one value in it.
struct LooseList<T, A>(PhantomData<(T, A)>);

impl<'de, T, A: DeserializeAs<'de, T>> LooseList<T, A> {
    /// The value, as the text that it is.
    fn lone<E: de::Error>(value: &impl ToString) -> Result<Vec<T>, E> {
        let text: StringDeserializer<E> = value.to_string().into_deserializer();
        Ok(vec![A::deserialize_as(text)?])
    }
}

impl<'de, T, A: DeserializeAs<'de, T>> Visitor<'de> for LooseList<T, A> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, a value for a list of one, or null")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        let strings = strings(text).into_iter();
        let read = |text: String| A::deserialize_as(text.into_deserializer());
        strings.map(read).collect()
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Vec<T>, E> {
        Self::lone(&value)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Vec<T>, E> {
        Self::lone(&value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Vec<T>, E> {
        Self::lone(&value)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut items: S) -> Result<Vec<T>, S::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<DeserializeAsWrap<T, A>>()? {
            list.push(item.into_inner());
        }
        Ok(list)
    }
}

/// A `BTreeMap` with string keys, whose values have the wire form `A`; null is understood as an
/// empty one. Of a key that comes twice, the last value counts.
pub struct Map<A>(PhantomData<A>);

impl<T, A: SerializeAs<T>> SerializeAs<BTreeMap<String, T>> for Map<A> {
    fn serialize_as<S: Serializer>(
        source: &BTreeMap<String, T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        BTreeMap::<Same, A>::serialize_as(source, serializer)
    }
}

impl<'de, T, A: DeserializeAs<'de, T>> DeserializeAs<'de, BTreeMap<String, T>> for Map<A> {
    fn deserialize_as<D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<String, T>, D::Error> {
        let map: Option<BTreeMap<String, T>> =
            Option::<BTreeMap<Same, A>>::deserialize_as(deserializer)?;
        Ok(map.unwrap_or_default())
    }
}

/// A set of strings that are the keys of an object, whose values are `{}` and mean nothing; null is
/// understood as an empty one.
pub struct KeySet;

impl SerializeAs<BTreeSet<String>> for KeySet {
    fn serialize_as<S: Serializer>(
        source: &BTreeSet<String>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(source.len()))?;
        for key in source {
            map.serialize_entry(key, &BTreeMap::<(), ()>::new())?;
        }
        map.end()
    }
}

impl<'de> DeserializeAs<'de, BTreeSet<String>> for KeySet {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<BTreeSet<String>, D::Error> {
        let keys = Option::<BTreeMap<String, IgnoredAny>>::deserialize(deserializer)?;
        Ok(keys.unwrap_or_default().into_keys().collect())
    }
}

/// A list of strings; a string is understood as a list of one, and null as an empty one.
pub struct StringOrList;

impl SerializeAs<Vec<String>> for StringOrList {
    fn serialize_as<S: Serializer>(source: &Vec<String>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(source)
    }
}

impl<'de> DeserializeAs<'de, Vec<String>> for StringOrList {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
        deserializer.deserialize_any(StringOrListVisitor)
    }
}

struct StringOrListVisitor;

impl<'de> Visitor<'de> for StringOrListVisitor {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a list of strings or null")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<String>, E> {
        if is_loose() {
            return Ok(strings(text));
        }
        Ok(vec![text.to_owned()])
    }

    fn visit_unit<E: de::Error>(self) -> Result<Vec<String>, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<String>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(list)
    }
}
