//! JSON as lenient servers read it: the keys of objects in capitals or not. Whoever looks at a
//! request before such a server must not see less than it does.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Error, Value};
use serde_path_to_error::Track;
use serde_with::DeserializeAs;

use crate::error::ErrorKind;

/// A whole JSON text as a `T` in the wire form `A`. A key that is not known as it is spelled is the
/// known one that differs by nothing but capitals. A key that is there twice is refused, for two
/// readers may take different ones.
pub(in crate::server) fn decode<A, T>(text: &[u8]) -> Result<T, ErrorKind>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    // Its errors show the place. Only what it takes is looked at more closely.
    crate::json::decode::<A, T>(text)?;
    let mut track = Track::new();
    let node: Node = serde_json::from_slice(text).map_err(|source| refused(".", source))?;
    A::deserialize_as(serde_path_to_error::Deserializer::new(node, &mut track))
        .map_err(|source| refused(&track.path().to_string(), source))
}

fn refused(path: &str, source: Error) -> ErrorKind {
    let (path, near) = (path.to_owned(), String::new());
    ErrorKind::Decode { path, near, source }
}

/// Whether two keys are the same for readers that do not mind capitals. Some take two letters
/// beyond ASCII for small ones.
pub(super) fn same_key(one: &str, other: &str) -> bool {
    let small = |letter: char| match letter {
        '\u{17f}' => 's',
        '\u{212a}' => 'k',
        letter => letter.to_ascii_lowercase(),
    };
    one.chars().map(small).eq(other.chars().map(small))
}

/// A JSON value. Numbers, strings and the like are as they were read.
enum Node {
    Scalar(Value),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

/// Takes a scalar as what serde's JSON makes of it.
macro_rules! scalars {
    ($($method:ident: $type:ty,)*) => {
        $(fn $method<E>(self, value: $type) -> Result<Node, E> {
            Ok(Node::Scalar(value.into()))
        })*
    };
}

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value without any key twice")
    }

    scalars! {
        visit_bool: bool,
        visit_i64: i64,
        visit_u64: u64,
        visit_f64: f64,
        visit_str: &str,
        visit_string: String,
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            all.push(item);
        }
        Ok(Node::List(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut all: Vec<(String, Node)> = Vec::new();
        let mut keys = std::collections::HashSet::new();
        while let Some((key, value)) = entries.next_entry::<String, Node>()? {
            if !keys.insert(key.clone()) {
                return Err(twice(&key));
            }
            all.push((key, value));
        }
        Ok(Node::Object(all))
    }
}

fn twice<E: serde::de::Error>(key: &str) -> E {
    E::custom(format_args!("the key `{key}` is there twice"))
}

/// The members under the names that are known.
fn folded(
    members: Vec<(String, Node)>,
    known: &'static [&'static str],
) -> Result<Vec<(String, Node)>, Error> {
    let mut all: Vec<(String, Node)> = Vec::with_capacity(members.len());
    let mut taken: Vec<&str> = Vec::new();
    for (key, value) in members {
        let exact = known.iter().find(|name| **name == key);
        let name = exact.or_else(|| known.iter().find(|name| same_key(name, &key)));
        let Some(name) = name else {
            all.push((key, value));
            continue;
        };
        if taken.contains(name) {
            return Err(twice(name));
        }
        taken.push(name);
        all.push(((*name).to_owned(), value));
    }
    Ok(all)
}

impl Node {
    fn into_value(self) -> Value {
        match self {
            Self::Scalar(value) => value,
            Self::List(items) => items.into_iter().map(Self::into_value).collect(),
            Self::Object(members) => {
                let members = members.into_iter();
                members
                    .map(|(key, node)| (key, node.into_value()))
                    .collect()
            }
        }
    }
}

fn visit_members<'de, V: Visitor<'de>>(
    members: Vec<(String, Node)>,
    visitor: V,
) -> Result<V::Value, Error> {
    let mut entries = MapDeserializer::new(members.into_iter());
    let value = visitor.visit_map(&mut entries)?;
    entries.end()?;
    Ok(value)
}

impl<'de> Deserializer<'de> for Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Scalar(value) => value.deserialize_any(visitor),
            Self::Object(members) => visit_members(members, visitor),
            Self::List(items) => {
                let mut items = SeqDeserializer::new(items.into_iter());
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Self::Object(members) => visit_members(folded(members, known)?, visitor),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Scalar(Value::Null) => visitor.visit_none(),
            some => visitor.visit_some(some),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if !name.starts_with('$') {
            return visitor.visit_newtype_struct(self);
        }
        // Raw text, which serde's JSON knows how to hand over.
        let text = self.into_value().to_string();
        let mut json = serde_json::Deserializer::from_reader(text.as_bytes());
        json.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.into_value().deserialize_enum(name, variants, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map identifier
    }
}

impl IntoDeserializer<'_, Error> for Node {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
