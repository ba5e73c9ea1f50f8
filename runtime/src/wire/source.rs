//! Where the fields of an object come from.

use std::fmt;

use serde::de::{self, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_with::DeserializeAs;
use serde_with::de::DeserializeAsWrap;

use super::Plain;
use super::loose::is_loose;

/// Where the values of an object's fields come from, one field after the other.
pub trait Source<'de> {
    /// What goes wrong.
    type Error: de::Error;

    /// The key of the field whose turn it is. Each comes once: first those that there are values
    /// for, then the others.
    ///
    /// # Errors
    ///
    /// When there is a value for a field twice, and when the input is broken.
    fn next_key(&mut self) -> Result<Option<&'static str>, Self::Error>;

    /// The value of that field, if there is one.
    ///
    /// # Errors
    ///
    /// When it does not have the wire form `A`, and when the input is broken.
    fn value<A: DeserializeAs<'de, T>, T>(&mut self) -> Result<Option<T>, Self::Error>;

    /// That there is no value for that field.
    fn missing(&self) -> Self::Error;

    /// Sets a field that must be there.
    ///
    /// # Errors
    ///
    /// Those of [`Self::value`], and [`Self::missing`].
    fn required<T: Plain>(&mut self, field: &mut T) -> Result<(), Self::Error> {
        self.required_as::<T::Form, T>(field)
    }

    /// Sets a field that must be there and has the wire form `A`.
    ///
    /// # Errors
    ///
    /// Those of [`Self::value`], and [`Self::missing`] unless this is read loosely.
    fn required_as<A: DeserializeAs<'de, T>, T>(
        &mut self,
        field: &mut T,
    ) -> Result<(), Self::Error> {
        if is_loose() {
            // What is missing or null stays blank.
            if let Some(value) = self.value::<Option<A>, Option<T>>()?.flatten() {
                *field = value;
            }
            return Ok(());
        }
        *field = self.value::<A, T>()?.ok_or_else(|| self.missing())?;
        Ok(())
    }

    /// Sets a field if it is there.
    ///
    /// # Errors
    ///
    /// Those of [`Self::value`].
    fn nullable<T: Plain>(&mut self, field: &mut T) -> Result<(), Self::Error> {
        self.optional_as::<T::Form, T>(field)
    }

    /// Sets a field with the wire form `A` if it is there.
    ///
    /// # Errors
    ///
    /// Those of [`Self::value`].
    fn nullable_as<A: DeserializeAs<'de, T>, T>(
        &mut self,
        field: &mut T,
    ) -> Result<(), Self::Error> {
        self.optional_as::<A, T>(field)
    }

    /// Sets a field if it is there.
    ///
    /// # Errors
    ///
    /// Those of [`Self::value`].
    fn optional<T: Plain>(&mut self, field: &mut T) -> Result<(), Self::Error> {
        self.optional_as::<T::Form, T>(field)
    }

    /// Sets a field with the wire form `A` if it is there.
    ///
    /// # Errors
    ///
    /// Those of [`Self::value`].
    fn optional_as<A: DeserializeAs<'de, T>, T>(
        &mut self,
        field: &mut T,
    ) -> Result<(), Self::Error> {
        if let Some(value) = self.value::<A, T>()? {
            *field = value;
        }
        Ok(())
    }
}

/// By which key a value of a field came, if one did.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Not,
    /// One that is understood as well.
    Also,
    /// Its own.
    Own,
}

/// The keys and values of an object. A server may send a value under an old and a new key at once:
/// then that of the field's own key counts.
pub(super) struct ByKey<A> {
    map: A,
    keys: Keys,
    seen: Vec<Seen>,
    /// The field whose turn it is.
    now: usize,
    /// Whether the map is at its end, so that only fields without a value are left.
    ended: bool,
}

impl<'de, A: MapAccess<'de>> ByKey<A> {
    pub(super) fn new(
        map: A,
        keys: &'static [&'static str],
        also: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self {
            map,
            keys: Keys { keys, also },
            seen: vec![Seen::Not; keys.len()],
            now: 0,
            ended: false,
        }
    }

    /// The next field that the map has a value for, and whether it had one of that key before.
    /// Values of unknown keys are skipped, and those of other keys after that of its own.
    fn next_known(&mut self) -> Result<Option<(usize, bool)>, A::Error> {
        loop {
            match self.map.next_key_seed(self.keys)? {
                None => return Ok(None),
                Some(Some((at, by))) => match self.note(at, by) {
                    (Seen::Own, Seen::Also) => self.map.next_value::<IgnoredAny>()?,
                    (before, _) => return Ok(Some((at, before == by))),
                },
                Some(None) => self.map.next_value::<IgnoredAny>()?,
            };
        }
    }

    /// Notes by which key a value came. Gives what was noted before, and the same again.
    fn note(&mut self, at: usize, by: Seen) -> (Seen, Seen) {
        let Some(seen) = self.seen.get_mut(at) else {
            return (Seen::Not, by);
        };
        let before = *seen;
        if before != Seen::Own {
            *seen = by;
        }
        (before, by)
    }

    fn key(&self) -> &'static str {
        self.keys.keys.get(self.now).copied().unwrap_or_default()
    }
}

impl<'de, A: MapAccess<'de>> Source<'de> for ByKey<A> {
    type Error = A::Error;

    fn next_key(&mut self) -> Result<Option<&'static str>, A::Error> {
        if !self.ended
            && let Some((at, again)) = self.next_known()?
        {
            self.now = at;
            return if again {
                Err(A::Error::duplicate_field(self.key()))
            } else {
                Ok(Some(self.key()))
            };
        }
        self.ended = true;
        let Some(at) = self.seen.iter().position(|seen| *seen == Seen::Not) else {
            return Ok(None);
        };
        self.note(at, Seen::Own);
        self.now = at;
        Ok(Some(self.key()))
    }

    fn value<F: DeserializeAs<'de, T>, T>(&mut self) -> Result<Option<T>, A::Error> {
        if self.ended {
            return Ok(None);
        }
        let value: DeserializeAsWrap<T, F> = self.map.next_value()?;
        Ok(Some(value.into_inner()))
    }

    fn missing(&self) -> A::Error {
        A::Error::missing_field(self.key())
    }
}

/// Finds the field that a key stands for.
#[derive(Clone, Copy)]
struct Keys {
    keys: &'static [&'static str],
    also: &'static [(&'static str, &'static str)],
}

impl Keys {
    fn find(self, key: &str) -> Option<(usize, Seen)> {
        let at = |key: &str| self.keys.iter().position(|known| *known == key);
        if let Some(at) = at(key) {
            return Some((at, Seen::Own));
        }
        let (_, key) = self.also.iter().find(|(also, _)| *also == key)?;
        at(key).map(|at| (at, Seen::Also))
    }
}

impl<'de> de::DeserializeSeed<'de> for Keys {
    type Value = Option<(usize, Seen)>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Keys {
    type Value = Option<(usize, Seen)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.find(key))
    }
}
