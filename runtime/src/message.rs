//! What generated code that is generic over the version asks of a type, and how that is read and
//! written in the shape that a version has.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};
use serde_with::DeserializeAs;

use crate::convert::Losses;
use crate::error::ErrorKind;
use crate::param::{self, EncodeError};
use crate::wire::{Held, Through};

/// A type whose shape the version decides. Each [`Shape`](crate::convert::Shape) is one: its values
/// are converted to the shape of the version that is spoken. Without conversions generated code
/// implements it with [`messages!`](crate::messages!), and each type has its one shape.
///
/// Versions are counted from the oldest, which is 0.
pub trait Message:
    Serialize + DeserializeOwned + Clone + fmt::Debug + Send + Sync + 'static
{
    /// An empty value, where there is none in a request; none of a type that there is not.
    #[must_use]
    fn blank() -> Option<Self> {
        None
    }

    /// Reads what holds values of the type, as a version writes them. What only that version has is
    /// not in the value.
    ///
    /// # Errors
    /// It is not what was expected.
    fn read<H: Held, R: Reader>(reader: R, version: usize) -> Result<H::Of<Self>, R::Error> {
        let _ = version;
        reader.read::<Through<H, Self>, _>()
    }

    /// Writes what holds values of the type as JSON text, as a version has them.
    ///
    /// # Errors
    /// A value cannot be written, such as a time out of range.
    fn write<H: Held>(
        value: &H::Of<Self>,
        version: usize,
        lost: &mut Losses,
    ) -> Result<String, EncodeError> {
        let _ = (version, lost);
        param::json::<Through<H, Self>, _>(value)
    }
}

/// Implements [`Message`](crate::Message) for types that are always read and written as they are.
#[macro_export]
macro_rules! messages {
    ($($(#[$gate:meta])* $ty:ty;)*) => {
        $($(#[$gate])* impl $crate::Message for $ty {
            fn blank() -> ::core::option::Option<Self> {
                ::core::option::Option::Some($crate::wire::Plain::blank())
            }
        })*
    };
}

/// JSON text from which one value is read.
pub trait Reader {
    /// Why it cannot be read.
    type Error;

    /// Reads the value in the wire form `A`.
    ///
    /// # Errors
    /// It is not what was expected.
    fn read<A, T>(self) -> Result<T, Self::Error>
    where
        A: for<'de> DeserializeAs<'de, T>;
}

/// JSON text of a server.
pub(crate) struct Json<'t>(pub(crate) &'t [u8]);

impl Reader for Json<'_> {
    type Error = ErrorKind;

    fn read<A, T>(self) -> Result<T, ErrorKind>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        crate::json::decode::<A, T>(self.0)
    }
}

/// A value as another shape of its type, by way of what both are on the wire in `version`. What is
/// lost is said.
///
/// # Errors
/// It cannot be written, or the other shape does not fit.
pub fn recast<H, T, U>(
    value: &H::Of<T>,
    version: usize,
    lost: &mut Losses,
) -> Result<H::Of<U>, EncodeError>
where
    H: Held,
    T: Message,
    U: Message,
{
    let text = T::write::<H>(value, version, lost)?;
    U::read::<H, _>(Json(text.as_bytes()), version)
        .map_err(|kind| EncodeError::new(format_args!("it has no such shape: {kind}")))
}

/// Stands for a type that a version does not have. There is no value of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {}

impl Absent {
    /// Anything: this is never called.
    #[doc(hidden)]
    #[must_use]
    pub fn never<T>(&self) -> T {
        match *self {}
    }
}

impl Message for Absent {}

impl Serialize for Absent {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        self.never()
    }
}

impl<'de> Deserialize<'de> for Absent {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("this API version has no such type"))
    }
}

impl fmt::Display for Absent {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.never()
    }
}
