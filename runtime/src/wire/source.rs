//! Where the fields of an object come from.

use std::fmt;

use serde::de::{self, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_with::DeserializeAs;
use serde_with::de::DeserializeAsWrap;

use super::Plain;

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
    /// Those of [`Self::value`], and [`Self::missing`].
    fn required_as<A: DeserializeAs<'de, T>, T>(
        &mut self,
        field: &mut T,
    ) -> Result<(), Self::Error> {
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

/// The keys and values of an object.
pub(super) struct ByKey<A> {
    map: A,
    keys: Keys,
    seen: Vec<bool>,
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
            seen: vec![false; keys.len()],
            now: 0,
            ended: false,
        }
    }

    /// The next field that the map has a value for. Values of unknown keys are skipped.
    fn next_known(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            match self.map.next_key_seed(self.keys)? {
                None => return Ok(None),
                Some(Some(at)) => return Ok(Some(at)),
                Some(None) => self.map.next_value::<IgnoredAny>()?,
            };
        }
    }

    fn key(&self) -> &'static str {
        self.keys.keys.get(self.now).copied().unwrap_or_default()
    }
}

impl<'de, A: MapAccess<'de>> Source<'de> for ByKey<A> {
    type Error = A::Error;

    fn next_key(&mut self) -> Result<Option<&'static str>, A::Error> {
        if !self.ended
            && let Some(at) = self.next_known()?
        {
            self.now = at;
            return match self
                .seen
                .get_mut(at)
                .map(|seen| std::mem::replace(seen, true))
            {
                Some(true) => Err(A::Error::duplicate_field(self.key())),
                _ => Ok(Some(self.key())),
            };
        }
        self.ended = true;
        let Some(at) = self.seen.iter().position(|seen| !seen) else {
            return Ok(None);
        };
        self.seen
            .iter_mut()
            .skip(at)
            .take(1)
            .for_each(|seen| *seen = true);
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
    fn find(self, key: &str) -> Option<usize> {
        let at = |key: &str| self.keys.iter().position(|known| *known == key);
        at(key).or_else(|| {
            let (_, key) = self.also.iter().find(|(also, _)| *also == key)?;
            at(key)
        })
    }
}

impl<'de> de::DeserializeSeed<'de> for Keys {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<usize>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Keys {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Option<usize>, E> {
        Ok(self.find(key))
    }
}
