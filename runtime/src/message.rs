//! What generated code that is generic over the version asks of a type.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};

/// Something that a request or an answer carries. Every generated type is one.
pub trait Message: Serialize + DeserializeOwned + fmt::Debug + Send + Sync + 'static {}

impl<T: Serialize + DeserializeOwned + fmt::Debug + Send + Sync + 'static> Message for T {}

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
