//! Values in the shape that a version has, whatever holds them.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Losses;
use super::any::{Any, Shape, moved_to, unwrapped};
use crate::message::{Message, Reader};
use crate::param::{self, EncodeError};
use crate::wire::{Convert, Held, Plain, Through};

/// The place of the shape that a version has.
fn place_in<A: Any>(version: usize) -> usize {
    let mut places = A::PLACES.iter().rev();
    let found = places.find(|(since, _)| *since <= version);
    found.map_or(0, |(_, place)| *place)
}

/// Moves values to a place.
struct Moves<'l> {
    to: usize,
    lost: &'l mut Losses,
}

impl<A: Any> Convert<A, A> for Moves<'_> {
    fn one(&mut self, value: A) -> A {
        moved_to(value, self.to, self.lost)
    }

    fn all(&mut self, list: Vec<A>) -> Vec<A> {
        let from = list.first().map_or(self.to, A::place);
        let across = |rows: &usize| from.min(self.to) < *rows && *rows <= from.max(self.to);
        let Some(rows) = A::ROWS.filter(across) else {
            return list.into_iter().map(|value| self.one(value)).collect();
        };
        let there = list
            .into_iter()
            .map(|value| moved_to(value, rows, self.lost))
            .collect();
        let there: Vec<A> = if from < rows {
            A::merged(there)
        } else {
            there.into_iter().flat_map(A::parted).collect()
        };
        there.into_iter().map(|value| self.one(value)).collect()
    }
}

/// Reads values of a shape, as those of any.
#[doc(hidden)]
pub fn read_as<A, S, H, R>(reader: R) -> Result<H::Of<A>, R::Error>
where
    A: From<S>,
    S: DeserializeOwned,
    H: Held,
    R: Reader,
{
    let read = reader.read::<Through<H, S>, _>();
    read.map(|of| H::convert(of, &mut <A as From<S>>::from))
}

/// Writes values of any shape, as those of one.
#[doc(hidden)]
pub fn write_as<A, S, H>(of: H::Of<A>) -> Result<String, EncodeError>
where
    S: Shape<Any = A> + Serialize,
    H: Held,
{
    param::json::<Through<H, S>, _>(&H::convert(of, &mut unwrapped::<S>))
}

impl<S> Message for S
where
    S: Shape + Serialize + DeserializeOwned + Clone + fmt::Debug + Send + Sync + 'static,
{
    fn blank() -> Option<Self> {
        Some(<S as Plain>::blank())
    }

    fn read<H: Held, R: Reader>(reader: R, version: usize) -> Result<H::Of<Self>, R::Error> {
        read::<Self, H, R>(reader, version)
    }

    fn write<H: Held>(
        value: &H::Of<Self>,
        version: usize,
        lost: &mut Losses,
    ) -> Result<String, EncodeError> {
        write::<Self, H>(value, version, lost)
    }
}

/// Reads what holds values, as a version writes them.
///
/// # Errors
/// It is not what was expected.
fn read<S, H, R>(reader: R, version: usize) -> Result<H::Of<S>, R::Error>
where
    S: Shape + DeserializeOwned,
    H: Held,
    R: Reader,
{
    let place = place_in::<S::Any>(version);
    if place == S::PLACE {
        return reader.read::<Through<H, S>, _>();
    }
    let read = <S::Any as Any>::read::<H, R>(reader, place)?;
    // What is lost on the way up is what only older versions have.
    let lost = &mut Losses::default();
    let moved = H::convert::<S::Any, S::Any>(read, &mut Moves { to: S::PLACE, lost });
    Ok(H::convert(moved, &mut unwrapped::<S>))
}

/// Writes what holds values, as a version has them.
///
/// # Errors
/// A value cannot be written, such as a time out of range.
fn write<S, H>(value: &H::Of<S>, version: usize, lost: &mut Losses) -> Result<String, EncodeError>
where
    S: Shape + Serialize + Clone,
    H: Held,
{
    let to = place_in::<S::Any>(version);
    if to == S::PLACE {
        return param::json::<Through<H, S>, _>(value);
    }
    let copy = H::convert(H::copied(value), &mut <S::Any as From<S>>::from);
    let moved = H::convert::<S::Any, S::Any>(copy, &mut Moves { to, lost });
    <S::Any as Any>::write::<H>(moved, to)
}
