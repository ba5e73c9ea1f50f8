//! Values that are also understood in a form that only documentation has.

use std::marker::PhantomData;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::{Map, Value};
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

/// A map in the wire form `A`. Where an object stands in place of a value, its entries are
/// understood as if they stood beside it; of several entries with one key the first counts.
pub struct OrGroups<A>(PhantomData<A>);

impl<T, A: SerializeAs<T>> SerializeAs<T> for OrGroups<A> {
    fn serialize_as<S: Serializer>(source: &T, serializer: S) -> Result<S::Ok, S::Error> {
        A::serialize_as(source, serializer)
    }
}

impl<'de, T, A> DeserializeAs<'de, T> for OrGroups<A>
where
    A: for<'a> DeserializeAs<'a, T>,
{
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let value = match Value::deserialize(deserializer)? {
            Value::Object(map) => Value::Object(beside(map)),
            value => value,
        };
        A::deserialize_as(value).map_err(D::Error::custom)
    }
}

fn beside(map: Map<String, Value>) -> Map<String, Value> {
    let mut all = Map::new();
    for (key, value) in map {
        match value {
            Value::Object(group) => group.into_iter().for_each(|(key, value)| {
                all.entry(key).or_insert(value);
            }),
            // A group with nothing in it.
            Value::Null => {}
            value => {
                all.entry(key).or_insert(value);
            }
        }
    }
    all
}

/// A map of maps in the wire form `A`. Entries that stand beside the maps are understood as if they
/// stood in the one with the name that [`packed`] made the number of.
pub struct OrLoose<const NAME: u128, A>(PhantomData<A>);

impl<const NAME: u128, T, A: SerializeAs<T>> SerializeAs<T> for OrLoose<NAME, A> {
    fn serialize_as<S: Serializer>(source: &T, serializer: S) -> Result<S::Ok, S::Error> {
        A::serialize_as(source, serializer)
    }
}

impl<'de, const NAME: u128, T, A> DeserializeAs<'de, T> for OrLoose<NAME, A>
where
    A: for<'a> DeserializeAs<'a, T>,
{
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let value = match Value::deserialize(deserializer)? {
            Value::Object(map) => Value::Object(grouped(map, &unpacked(NAME))),
            value => value,
        };
        A::deserialize_as(value).map_err(D::Error::custom)
    }
}

fn grouped(map: Map<String, Value>, name: &str) -> Map<String, Value> {
    let is_group = |value: &Value| value.is_object() || value.is_null();
    let (mut groups, loose): (Map<_, _>, Map<_, _>) =
        map.into_iter().partition(|(_, value)| is_group(value));
    if loose.is_empty() {
        return groups;
    }
    match groups.get_mut(name) {
        Some(Value::Object(group)) => group.extend(loose),
        _ => drop(groups.insert(name.to_owned(), loose.into())),
    }
    groups
}

/// The number that stands for a name of up to 16 bytes in a type. What is longer is cut.
#[must_use]
pub const fn packed(name: &str) -> u128 {
    let mut rest = name.as_bytes();
    let mut number = 0;
    while let [first, others @ ..] = rest {
        if number > u128::MAX >> 8 {
            break;
        }
        // There is no `u128::from` in a constant.
        number = (number << 8) | *first as u128;
        rest = others;
    }
    number
}

/// The name that the number stands for.
fn unpacked(number: u128) -> String {
    let bytes = number.to_be_bytes().into_iter();
    let name: Vec<u8> = bytes.skip_while(|byte| *byte == 0).collect();
    String::from_utf8_lossy(&name).into_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    type Ports = std::collections::BTreeMap<String, String>;
    type Flat = OrGroups<serde_with::Same>;
    type Loose = OrLoose<{ packed("Tcp") }, serde_with::Same>;

    #[test]
    fn a_name_is_a_number() {
        for name in ["", "x", "Tcp", "0123456789abcdef"] {
            assert_eq!(unpacked(packed(name)), name);
        }
        assert_eq!(unpacked(packed("0123456789abcdefg")), "0123456789abcdef");
    }

    #[test]
    fn groups_are_taken_together() {
        let flat = |value| <Flat as DeserializeAs<'_, Ports>>::deserialize_as(value).unwrap();
        let expected = Ports::from([
            ("53".to_owned(), "1".to_owned()),
            ("80".to_owned(), "2".to_owned()),
        ]);
        for value in [
            json!({"80": "2", "53": "1"}),
            json!({"Tcp": {"80": "2", "53": "1"}, "Udp": {}}),
            json!({"Tcp": {"80": "2"}, "Udp": {"53": "1", "80": "3"}, "Sctp": null}),
        ] {
            assert_eq!(flat(value.clone()), expected, "{value}");
        }
        let refused = <Flat as DeserializeAs<'_, Ports>>::deserialize_as(json!({"80": 2}));
        assert!(refused.is_err());
    }

    #[test]
    fn loose_entries_are_grouped() {
        type Groups = std::collections::BTreeMap<String, Ports>;
        let read = |value| <Loose as DeserializeAs<'_, Groups>>::deserialize_as(value).unwrap();
        let grouped = read(json!({"Tcp": {"53": "1", "80": "2"}}));
        for value in [
            json!({"80": "2", "53": "1"}),
            json!({"Tcp": {"80": "2"}, "53": "1"}),
        ] {
            assert_eq!(read(value.clone()), grouped, "{value}");
        }
        assert_eq!(read(json!({})), Groups::new());
        let empty = Groups::from([("Udp".to_owned(), Ports::new())]);
        assert_eq!(read(json!({"Udp": {}})), empty);
    }
}
