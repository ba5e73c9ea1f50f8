//! What a type is without further notice: its wire form, and its empty value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use serde_with::{DeserializeAs, Same, SerializeAs};

use super::{Bool, Int, KeySet, List, Map, Rfc3339, Text};
use crate::Timestamp;

/// A type of a field, with the wire form that it has where nothing else is said.
pub trait Plain: Sized {
    /// The wire form.
    type Form: SerializeAs<Self> + for<'de> DeserializeAs<'de, Self>;

    /// A value that a field has until one is read. It is nobody's business but the decoder's: that
    /// a type has it does not mean that it has a sensible default.
    fn blank() -> Self;
}

/// A type that can be empty, and then need not be written.
pub trait Empty {
    /// Whether it is empty.
    fn is_empty(&self) -> bool;
}

/// The types that are written with the given form and have a default.
macro_rules! plain {
    ($($form:ident: $($ty:ty),+;)+) => {
        $($(impl Plain for $ty {
            type Form = $form;

            fn blank() -> Self {
                Self::default()
            }
        })+)+
    };
}

plain! {
    Text: String;
    Same: f32, f64, Value;
    Bool: bool;
    Int: i8, i16, i32, i64, u8, u16, u32, u64;
    KeySet: BTreeSet<String>;
}

impl Plain for Timestamp {
    type Form = Rfc3339;

    fn blank() -> Self {
        Self::UNIX_EPOCH
    }
}

impl<T: Plain> Plain for Vec<T> {
    type Form = List<T::Form>;

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Plain> Plain for BTreeMap<String, T> {
    type Form = Map<T::Form>;

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Plain> Plain for Option<T> {
    type Form = Option<T::Form>;

    fn blank() -> Self {
        None
    }
}

impl<T: Plain> Plain for Box<T> {
    type Form = Box<T::Form>;

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T> Empty for Option<T> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T> Empty for Vec<T> {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Empty for BTreeMap<String, T> {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

impl Empty for BTreeSet<String> {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}
