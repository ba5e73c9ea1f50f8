//! Where the fields of an object go.

use serde::ser::SerializeStruct;
use serde_with::SerializeAs;
use serde_with::ser::SerializeAsWrap;

use super::{Empty, Plain};

/// What takes the fields of an object, one after the other. Errors wait until the last one.
pub trait Sink {
    /// Takes a field in the wire form `A`.
    fn put<A: SerializeAs<T>, T>(&mut self, key: &'static str, value: &T);

    /// Takes note of a field that is not written.
    fn skip(&mut self, key: &'static str);

    /// A field that is always written.
    fn required<T: Plain>(&mut self, key: &'static str, value: &T) {
        self.put::<T::Form, T>(key, value);
    }

    /// A field that is always written, in the wire form `A`.
    fn required_as<A: SerializeAs<T>, T>(&mut self, key: &'static str, value: &T) {
        self.put::<A, T>(key, value);
    }

    /// A field that is always written.
    fn nullable<T: Plain>(&mut self, key: &'static str, value: &T) {
        self.put::<T::Form, T>(key, value);
    }

    /// A field that is always written, in the wire form `A`.
    fn nullable_as<A: SerializeAs<T>, T>(&mut self, key: &'static str, value: &T) {
        self.put::<A, T>(key, value);
    }

    /// A field that is written unless it is empty.
    fn optional<T: Plain + Empty>(&mut self, key: &'static str, value: &T) {
        self.optional_as::<T::Form, T>(key, value);
    }

    /// A field that is written in the wire form `A` unless it is empty.
    fn optional_as<A: SerializeAs<T>, T: Empty>(&mut self, key: &'static str, value: &T) {
        if value.is_empty() {
            self.skip(key);
        } else {
            self.put::<A, T>(key, value);
        }
    }
}

/// Counts the fields that are written. Serializers want to know before.
pub(super) struct Count(pub(super) usize);

impl Sink for Count {
    fn put<A: SerializeAs<T>, T>(&mut self, _: &'static str, _: &T) {
        self.0 += 1;
    }

    fn skip(&mut self, _: &'static str) {}
}

/// Writes the fields.
pub(super) struct Written<S: SerializeStruct> {
    to: S,
    outcome: Result<(), S::Error>,
}

impl<S: SerializeStruct> Written<S> {
    pub(super) fn new(to: S) -> Self {
        let outcome = Ok(());
        Self { to, outcome }
    }

    pub(super) fn finish(self) -> Result<S, S::Error> {
        self.outcome.map(|()| self.to)
    }
}

impl<S: SerializeStruct> Sink for Written<S> {
    fn put<A: SerializeAs<T>, T>(&mut self, key: &'static str, value: &T) {
        if self.outcome.is_ok() {
            let value = SerializeAsWrap::<T, A>::new(value);
            self.outcome = self.to.serialize_field(key, &value);
        }
    }

    fn skip(&mut self, key: &'static str) {
        if self.outcome.is_ok() {
            self.outcome = self.to.skip_field(key);
        }
    }
}
