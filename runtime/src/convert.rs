//! Conversions between the shapes that a type has had in different versions.
//!
//! Generated code has a table for each pair of neighbouring shapes, see [`convert!`](crate::convert!),
//! and an enumeration of all shapes of a type, see [`any!`](crate::any!). What a table does not say
//! is here, once.
//!
//! A way on which nothing can be lost is a [`From`]; every other one is a [`TryFrom`] whose error
//! names each field that would be lost. A field that is new gets its empty value. Where a field is
//! optional in one shape and always there in the other, missing and empty mean the same: a missing
//! text becomes an empty one, and an empty text is missing on the way back.

mod any;
mod carry;
mod lost;
mod moves;
mod table;
mod whole;

pub use any::{Any, Shape, between, into_latest, into_shape, unwrapped};
pub use carry::{Carry, TryCarry, filled, unless_blank};
pub use lost::{Losses, Lost, LostField};
pub use moves::{read_as, write_as};
