//! JSON as lenient servers read it: the keys of objects in capitals or not. Whoever looks at a
//! request before such a server must not see less than it does.
//!
//! Nothing is kept but the typed value: keys are folded, and what is unknown is noted, while
//! the text is read.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde_path_to_error::Track;
use serde_with::{DeserializeAs, Same};

use crate::error::ErrorKind;
use crate::server::api::{Paths, enter, enter_item};

/// A whole JSON text as a `T` in the wire form `A`. A key that is not known as it is spelled is the
/// known one that differs by nothing but capitals. A key that is there twice is refused, for two
/// readers may take different ones. What the type does not know is added to `unknown`.
pub(in crate::server) fn decode<A, T>(text: &[u8], unknown: &mut Paths) -> Result<T, ErrorKind>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    let context = Context {
        path: RefCell::new("body".to_owned()),
        unknown: RefCell::new(unknown),
    };
    let mut json = serde_json::Deserializer::from_slice(text);
    let mut track = Track::new();
    let inner = serde_path_to_error::Deserializer::new(&mut json, &mut track);
    let value = A::deserialize_as(Folding::new(inner, &context, Place::Other))
        .map_err(|error| crate::json::failure(track.path().to_string(), text, error))?;
    json.end()
        .map_err(|error| crate::json::failure(".".to_owned(), text, error))?;
    Ok(value)
}

/// Adds all that a body says to an operation that reads none.
pub(in crate::server) fn all_unknown(text: &[u8], unknown: &mut Paths) {
    let is_nothing = text.trim_ascii().is_empty();
    if !is_nothing && decode::<Same, Option<Nothing>>(text, unknown).is_err() {
        unknown.push("body");
    }
}

/// An object that no member of is known.
struct Nothing;

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Nothing", &[], NothingVisitor)
    }
}

struct NothingVisitor;

impl<'de> Visitor<'de> for NothingVisitor {
    type Value = Nothing;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no body")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Nothing, A::Error> {
        while members.next_entry::<String, IgnoredAny>()?.is_some() {}
        Ok(Nothing)
    }
}

/// Whether two keys are the same for readers that do not mind capitals. Some take two letters
/// beyond ASCII for small ones.
pub(super) fn same_key(one: &str, other: &str) -> bool {
    one.chars().map(small).eq(other.chars().map(small))
}

/// A key as all are that are the same for such readers.
pub(super) fn fold(key: &str) -> String {
    key.chars().map(small).collect()
}

fn small(letter: char) -> char {
    match letter {
        '\u{17f}' => 's',
        '\u{212a}' => 'k',
        letter => letter.to_ascii_lowercase(),
    }
}

/// Where in the text the reader is, and what was unknown so far.
struct Context<'u> {
    path: RefCell<String>,
    unknown: RefCell<&'u mut Paths>,
}

impl Context<'_> {
    fn note(&self) {
        self.unknown.borrow_mut().push(&self.path.borrow());
    }

    fn length(&self) -> usize {
        self.path.borrow().len()
    }

    /// Goes into a member or an item; gives what [`leave`](Self::leave) needs.
    fn enter(&self, step: impl FnOnce(&mut String)) -> usize {
        let mut path = self.path.borrow_mut();
        let before = path.len();
        step(&mut path);
        before
    }

    fn leave(&self, before: usize) {
        self.path.borrow_mut().truncate(before);
    }
}

/// What a value is of.
#[derive(Clone, Copy)]
enum Place {
    /// A member of an object whose members are known.
    Member,
    Other,
}

/// Reads from another deserializer.
struct Folding<'c, D> {
    inner: D,
    context: &'c Context<'c>,
    place: Place,
}

impl<'c, D> Folding<'c, D> {
    fn new(inner: D, context: &'c Context<'c>, place: Place) -> Self {
        Self {
            inner,
            context,
            place,
        }
    }

    fn lenient<V>(&self, visitor: V) -> Lenient<'c, V> {
        Lenient {
            visitor,
            context: self.context,
            place: self.place,
            known: None,
        }
    }
}

macro_rules! forwarded {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.lenient(visitor);
            self.inner.$method(visitor)
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Folding<'_, D> {
    type Error = D::Error;

    forwarded! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32
        deserialize_i64 deserialize_i128 deserialize_u8 deserialize_u16 deserialize_u32
        deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64 deserialize_char
        deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf
        deserialize_option deserialize_unit deserialize_seq deserialize_map
        deserialize_identifier
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.lenient(visitor);
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        // Raw text, which serde's JSON hands over by itself, and which is seen whole.
        if name.starts_with('$') {
            return self.inner.deserialize_newtype_struct(name, visitor);
        }
        let visitor = self.lenient(visitor);
        self.inner.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.lenient(visitor);
        self.inner.deserialize_tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.lenient(visitor);
        self.inner.deserialize_tuple_struct(name, len, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let mut visitor = self.lenient(visitor);
        visitor.known = Some(known);
        self.inner.deserialize_struct(name, known, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let context = self.context;
        match self.place {
            Place::Member => context.note(),
            // The value means nothing, but what is in it could.
            Place::Other => {
                self.inner.deserialize_any(Within(context))?;
                return visitor.visit_unit();
            }
        }
        self.inner.deserialize_ignored_any(visitor)
    }
}

/// Hands on what another visitor wants, with keys as they are known.
struct Lenient<'c, V> {
    visitor: V,
    context: &'c Context<'c>,
    place: Place,
    /// The members, where the value is an object that has fields.
    known: Option<&'static [&'static str]>,
}

macro_rules! handed_on {
    ($($method:ident: $type:ty,)*) => {
        $(fn $method<E: serde::de::Error>(self, value: $type) -> Result<V::Value, E> {
            self.visitor.$method(value)
        })*
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Lenient<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    handed_on! {
        visit_bool: bool,
        visit_i64: i64,
        visit_i128: i128,
        visit_u64: u64,
        visit_u128: u128,
        visit_f64: f64,
        visit_char: char,
        visit_str: &str,
        visit_borrowed_str: &'de str,
        visit_string: String,
        visit_bytes: &[u8],
        visit_borrowed_bytes: &'de [u8],
        visit_byte_buf: Vec<u8>,
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let some = Folding::new(inner, self.context, self.place);
        self.visitor.visit_some(some)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let within = Folding::new(inner, self.context, self.place);
        self.visitor.visit_newtype_struct(within)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        if self.known.is_some() {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self.visitor));
        }
        self.visitor.visit_seq(Items {
            inner,
            context: self.context,
            next: 0,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let before = self.context.length();
        self.visitor.visit_map(Members {
            inner,
            context: self.context,
            known: self.known,
            taken: HashSet::new(),
            before,
        })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_enum(inner)
    }
}

/// The items of a list.
struct Items<'c, A> {
    inner: A,
    context: &'c Context<'c>,
    next: usize,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let at = self.next;
        self.next += 1;
        let before = self.context.enter(|path| enter_item(path, at));
        let seed = Seed {
            wanted: seed,
            context: self.context,
            place: Place::Other,
        };
        let element = self.inner.next_element_seed(seed)?;
        self.context.leave(before);
        Ok(element)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// The members of an object.
struct Members<'c, A> {
    inner: A,
    context: &'c Context<'c>,
    known: Option<&'static [&'static str]>,
    /// The names that were there.
    taken: HashSet<String>,
    /// How long the path of the object is.
    before: usize,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let Some(key) = self.inner.next_key::<String>()? else {
            return Ok(None);
        };
        self.context.enter(|path| enter(path, &key));
        let name = self.known.and_then(|known| name_of(&key, known));
        let name = name.map_or(key, str::to_owned);
        let read = seed.deserialize(StrDeserializer::new(&name)).map(Some);
        if !self.taken.insert(name.clone()) {
            return Err(A::Error::custom(format_args!(
                "the key `{name}` is there twice"
            )));
        }
        read
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let place = match self.known {
            Some(_) => Place::Member,
            None => Place::Other,
        };
        let value = self.inner.next_value_seed(Seed {
            wanted: seed,
            context: self.context,
            place,
        })?;
        self.context.leave(self.before);
        Ok(value)
    }
}

/// The name under which a key is known.
fn name_of(key: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let exact = known.iter().find(|name| **name == key);
    let name = exact.or_else(|| known.iter().find(|name| same_key(name, key)));
    name.copied()
}

/// A seed for what is within.
struct Seed<'c, S> {
    wanted: S,
    context: &'c Context<'c>,
    place: Place,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.wanted
            .deserialize(Folding::new(inner, self.context, self.place))
    }
}

/// Notes all members of a value that means nothing, however deep they are.
#[derive(Clone, Copy)]
struct Within<'c>(&'c Context<'c>);

impl<'de> DeserializeSeed<'de> for Within<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_any(self)
    }
}

macro_rules! nothing_in {
    ($($method:ident: $type:ty,)*) => {
        $(fn $method<E>(self, _: $type) -> Result<(), E> {
            Ok(())
        })*
    };
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    nothing_in! {
        visit_bool: bool,
        visit_i64: i64,
        visit_u64: u64,
        visit_f64: f64,
        visit_str: &str,
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        for at in 0.. {
            let before = self.0.enter(|path| enter_item(path, at));
            let more = items.next_element_seed(self)?;
            self.0.leave(before);
            if more.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(key) = members.next_key::<String>()? {
            let before = self.0.enter(|path| enter(path, &key));
            self.0.note();
            self.0.leave(before);
            members.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
