//! What holds values of a type: itself, or lists and maps of it. The names are those of the wire
//! forms of the same things.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserializer, Serialize, Serializer};
use serde_with::{DeserializeAs, Same, SerializeAs};

use super::{List, Map};

/// A way to hold values, whatever their type is.
pub trait Held: Sized {
    /// What holds values of a type.
    type Of<T>;

    /// Reads it, each value as it is.
    ///
    /// # Errors
    /// It is not what was expected.
    fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self::Of<T>, D::Error>;

    /// Writes it, each value as it is.
    ///
    /// # Errors
    /// Those of the values.
    fn serialize<T: Serialize, S: Serializer>(
        of: &Self::Of<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error>;

    /// A copy of it.
    fn copied<T: Clone>(of: &Self::Of<T>) -> Self::Of<T>;

    /// The same of other values.
    fn convert<T, U>(of: Self::Of<T>, way: &mut impl Convert<T, U>) -> Self::Of<U>;

    /// Several of them.
    fn convert_all<T, U>(list: Vec<Self::Of<T>>, way: &mut impl Convert<T, U>) -> Vec<Self::Of<U>> {
        list.into_iter().map(|of| Self::convert(of, way)).collect()
    }
}

/// What makes other values of values.
pub trait Convert<T, U> {
    /// Another value.
    fn one(&mut self, value: T) -> U;

    /// Those of a list, of which there may be more or less.
    fn all(&mut self, list: Vec<T>) -> Vec<U> {
        list.into_iter().map(|value| self.one(value)).collect()
    }
}

impl<T, U, F: FnMut(T) -> U> Convert<T, U> for F {
    fn one(&mut self, value: T) -> U {
        self(value)
    }
}

/// The wire form of what holds values that are as they are.
pub struct Through<H, T>(PhantomData<(H, T)>);

impl<H: Held, T: Serialize> SerializeAs<H::Of<T>> for Through<H, T> {
    fn serialize_as<S: Serializer>(of: &H::Of<T>, serializer: S) -> Result<S::Ok, S::Error> {
        H::serialize::<T, S>(of, serializer)
    }
}

impl<'de, H: Held, T: DeserializeOwned> DeserializeAs<'de, H::Of<T>> for Through<H, T> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<H::Of<T>, D::Error> {
        H::deserialize::<T, D>(deserializer)
    }
}

impl Held for Same {
    type Of<T> = T;

    fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn serialize<T: Serialize, S: Serializer>(of: &T, serializer: S) -> Result<S::Ok, S::Error> {
        of.serialize(serializer)
    }

    fn copied<T: Clone>(of: &T) -> T {
        of.clone()
    }

    fn convert<T, U>(of: T, way: &mut impl Convert<T, U>) -> U {
        way.one(of)
    }

    fn convert_all<T, U>(list: Vec<T>, way: &mut impl Convert<T, U>) -> Vec<U> {
        way.all(list)
    }
}

/// What is read and written by the wire form of the same name.
macro_rules! by_form {
    ($form:ty) => {
        fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self::Of<T>, D::Error> {
            <$form>::deserialize_as(deserializer)
        }

        fn serialize<T: Serialize, S: Serializer>(
            of: &Self::Of<T>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            <$form>::serialize_as(of, serializer)
        }
    };
}

impl<A: Held> Held for List<A> {
    type Of<T> = Vec<A::Of<T>>;

    by_form!(List<Through<A, T>>);

    fn copied<T: Clone>(of: &Self::Of<T>) -> Self::Of<T> {
        of.iter().map(A::copied).collect()
    }

    fn convert<T, U>(of: Self::Of<T>, way: &mut impl Convert<T, U>) -> Self::Of<U> {
        A::convert_all(of, way)
    }
}

impl<A: Held> Held for Map<A> {
    type Of<T> = BTreeMap<String, A::Of<T>>;

    by_form!(Map<Through<A, T>>);

    fn copied<T: Clone>(of: &Self::Of<T>) -> Self::Of<T> {
        let entries = of.iter();
        entries
            .map(|(key, value)| (key.clone(), A::copied(value)))
            .collect()
    }

    fn convert<T, U>(of: Self::Of<T>, way: &mut impl Convert<T, U>) -> Self::Of<U> {
        let entries = of.into_iter();
        entries
            .map(|(key, value)| (key, A::convert(value, way)))
            .collect()
    }
}

impl<A: Held> Held for Option<A> {
    type Of<T> = Option<A::Of<T>>;

    by_form!(Option<Through<A, T>>);

    fn copied<T: Clone>(of: &Self::Of<T>) -> Self::Of<T> {
        of.as_ref().map(A::copied)
    }

    fn convert<T, U>(of: Self::Of<T>, way: &mut impl Convert<T, U>) -> Self::Of<U> {
        of.map(|value| A::convert(value, way))
    }
}

impl<H: Held> Held for Box<H> {
    type Of<T> = Box<H::Of<T>>;

    by_form!(Box<Through<H, T>>);

    fn copied<T: Clone>(of: &Self::Of<T>) -> Self::Of<T> {
        Box::new(H::copied(of))
    }

    fn convert<T, U>(of: Self::Of<T>, way: &mut impl Convert<T, U>) -> Self::Of<U> {
        Box::new(H::convert(*of, way))
    }
}
