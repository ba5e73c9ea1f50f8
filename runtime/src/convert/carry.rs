//! From one shape to another, through whatever holds them.

use std::collections::BTreeMap;

use super::Losses;
use crate::wire::Plain;

/// Becomes another shape of the same type; nothing is lost.
pub trait Carry<To> {
    /// The value in the other shape.
    fn carry(self) -> To;
}

/// Becomes another shape of the same type, and says what is lost.
pub trait TryCarry<To> {
    /// The value in the other shape. Where something is lost there is an empty value instead.
    fn try_carry(self, lost: &mut Losses) -> To;
}

/// The value, or the empty one.
pub fn filled<T: Plain>(value: Option<T>) -> T {
    value.unwrap_or_else(T::blank)
}

/// The value, unless it is the empty one.
pub fn unless_blank<T: Plain + PartialEq>(value: T) -> Option<T> {
    (value != T::blank()).then_some(value)
}

/// What follows from [`Carry`].
#[doc(hidden)]
#[macro_export]
macro_rules! __from {
    ($from:ty => $to:ty) => {
        impl $crate::convert::TryCarry<$to> for $from {
            fn try_carry(self, _: &mut $crate::convert::Losses) -> $to {
                $crate::convert::Carry::carry(self)
            }
        }

        impl ::core::convert::From<$from> for $to {
            fn from(from: $from) -> Self {
                $crate::convert::Carry::carry(from)
            }
        }
    };
}

/// What follows from [`TryCarry`] alone.
#[doc(hidden)]
#[macro_export]
macro_rules! __try_from {
    ($from:ty => $to:ty) => {
        impl ::core::convert::TryFrom<$from> for $to {
            type Error = $crate::Lost;

            fn try_from(from: $from) -> ::core::result::Result<Self, $crate::Lost> {
                $crate::convert::Losses::collect(|lost| {
                    $crate::convert::TryCarry::try_carry(from, lost)
                })
            }
        }
    };
}

impl<T: Carry<U>, U> Carry<Option<U>> for Option<T> {
    fn carry(self) -> Option<U> {
        self.map(T::carry)
    }
}

impl<T: Carry<U>, U> Carry<Vec<U>> for Vec<T> {
    fn carry(self) -> Vec<U> {
        self.into_iter().map(T::carry).collect()
    }
}

impl<T: Carry<U>, U> Carry<BTreeMap<String, U>> for BTreeMap<String, T> {
    fn carry(self) -> BTreeMap<String, U> {
        let pairs = self.into_iter();
        pairs.map(|(key, value)| (key, value.carry())).collect()
    }
}

impl<T: Carry<U>, U> Carry<Box<U>> for Box<T> {
    fn carry(self) -> Box<U> {
        Box::new((*self).carry())
    }
}

impl<T: TryCarry<U>, U> TryCarry<Option<U>> for Option<T> {
    fn try_carry(self, lost: &mut Losses) -> Option<U> {
        self.map(|value| value.try_carry(lost))
    }
}

impl<T: TryCarry<U>, U> TryCarry<Vec<U>> for Vec<T> {
    fn try_carry(self, lost: &mut Losses) -> Vec<U> {
        self.into_iter().map(|item| item.try_carry(lost)).collect()
    }
}

impl<T: TryCarry<U>, U> TryCarry<BTreeMap<String, U>> for BTreeMap<String, T> {
    fn try_carry(self, lost: &mut Losses) -> BTreeMap<String, U> {
        let pairs = self.into_iter();
        pairs
            .map(|(key, value)| (key, value.try_carry(lost)))
            .collect()
    }
}

impl<T: TryCarry<U>, U> TryCarry<Box<U>> for Box<T> {
    fn try_carry(self, lost: &mut Losses) -> Box<U> {
        Box::new((*self).try_carry(lost))
    }
}
