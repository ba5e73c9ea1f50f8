//! How a table is written down: one row after the other, by functions with
//! short names, so that it can be read.
//!
//! What the rows say is sorted into the slices of a [`Table`](crate::Table) when
//! the table is compiled. Nothing is left to do when it is looked at.
//!
//! ```
//! use longshore_changes::rows::*;
//! use longshore_changes::{Aspect, Fact, Item, Part, Reach};
//!
//! const ROWS: &[Row<'static>] = &[
//!     about(Item::Operation("list")),
//!     read(Part::Error(409), Aspect::Presence, &[(1, PRESENT), (3, GONE)]),
//!     reach("Row", "answer 200", 2),
//! ];
//! static FACTS: [Fact<'static>; count(ROWS).facts] = facts(ROWS);
//! static REACHES: [Reach<'static>; count(ROWS).reaches] = reaches(ROWS, 4);
//!
//! assert_eq!(FACTS[0].item, Item::Operation("list"));
//! assert_eq!((REACHES[0].since, REACHES[0].until), (2, 4));
//! ```

mod sort;

pub use sort::{Count, count, facts, notes, reaches};

use crate::change::Location;
use crate::fact::{Aspect, Fact, Item, Part, Reach, State};

/// The presence of what must be there.
pub const REQUIRED: Option<&str> = Some("required");
/// The presence of what may be left out.
pub const OPTIONAL: Option<&str> = Some("optional");
/// The presence of what is there, where nobody leaves it out or not.
pub const PRESENT: Option<&str> = Some("present");
/// Any property of what is not there, or does not have it.
pub const GONE: Option<&str> = None;

/// One row: what the rows below are about, or something about that.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a>(Kind<'a>);

/// What is below others does not know yet what it is about.
#[derive(Clone, Copy, Debug)]
enum Kind<'a> {
    About(Item<'a>),
    Fact(Fact<'a>),
    Reach(Reach<'a>),
    Version(usize),
    On(&'a [&'a str], &'a [Item<'a>]),
    Note(&'a str, &'a [Location<'a>]),
}

/// The item of what is not sorted yet.
const NOTHING: Item<'static> = Item::Type("");

/// The last version of what goes on.
const NO_END: usize = usize::MAX;

/// The rows below are about this item.
#[must_use]
pub const fn about(item: Item<'_>) -> Row<'_> {
    Row(Kind::About(item))
}

/// A fact about what clients send.
#[must_use]
pub const fn sent<'a>(part: Part<'a>, aspect: Aspect, states: &'a [State<'a>]) -> Row<'a> {
    fact(part, aspect, states, (true, false))
}

/// A fact about what clients read.
#[must_use]
pub const fn read<'a>(part: Part<'a>, aspect: Aspect, states: &'a [State<'a>]) -> Row<'a> {
    fact(part, aspect, states, (false, true))
}

/// A fact about what clients send and read.
#[must_use]
pub const fn both<'a>(part: Part<'a>, aspect: Aspect, states: &'a [State<'a>]) -> Row<'a> {
    fact(part, aspect, states, (true, true))
}

/// A fact about what clients neither send nor read.
#[must_use]
pub const fn unused<'a>(part: Part<'a>, aspect: Aspect, states: &'a [State<'a>]) -> Row<'a> {
    fact(part, aspect, states, (false, false))
}

const fn fact<'a>(
    part: Part<'a>,
    aspect: Aspect,
    states: &'a [State<'a>],
    (sent, read): (bool, bool),
) -> Row<'a> {
    Row(Kind::Fact(Fact {
        item: NOTHING,
        part,
        aspect,
        sent,
        read,
        states,
    }))
}

/// That the operation or type has named a type since a version: in this part or field.
#[must_use]
pub const fn reach<'a>(type_name: &'a str, path: &'a str, since: usize) -> Row<'a> {
    reach_until(type_name, path, since, NO_END)
}

/// That the operation or type named a type from a version to another: in this part or field.
#[must_use]
pub const fn reach_until<'a>(
    type_name: &'a str,
    path: &'a str,
    since: usize,
    until: usize,
) -> Row<'a> {
    Row(Kind::Reach(Reach {
        of: NOTHING,
        type_name,
        path,
        since,
        until,
    }))
}

/// The rows below are about what the version of this number changed.
#[must_use]
pub const fn version(number: usize) -> Row<'static> {
    Row(Kind::Version(number))
}

/// The notes below are about these items, and carry no statement of the changelog.
#[must_use]
pub const fn on<'a>(items: &'a [Item<'a>]) -> Row<'a> {
    citing(&[], items)
}

/// The notes below carry these statements of the changelog, and are about these
/// items.
#[must_use]
pub const fn citing<'a>(cites: &'a [&'a str], items: &'a [Item<'a>]) -> Row<'a> {
    Row(Kind::On(cites, items))
}

/// What the version says that it changed.
#[must_use]
pub const fn note(text: &str) -> Row<'_> {
    Row(Kind::Note(text, &[]))
}

/// What the version says that it changed, where these do it another way, though they
/// look the same.
#[must_use]
pub const fn behaviour<'a>(text: &'a str, of: &'a [Location<'a>]) -> Row<'a> {
    Row(Kind::Note(text, of))
}

/// An item that clients send.
#[must_use]
pub const fn of_sent(item: Item<'_>) -> Location<'_> {
    whole(item, (true, false))
}

/// An item that clients read.
#[must_use]
pub const fn of_read(item: Item<'_>) -> Location<'_> {
    whole(item, (false, true))
}

/// An item that clients send and read, as operations are.
#[must_use]
pub const fn of_both(item: Item<'_>) -> Location<'_> {
    whole(item, (true, true))
}

/// An item that clients neither send nor read.
#[must_use]
pub const fn of_unused(item: Item<'_>) -> Location<'_> {
    whole(item, (false, false))
}

const fn whole(item: Item<'_>, (sent, read): (bool, bool)) -> Location<'_> {
    Location {
        item,
        part: Part::Whole,
        sent,
        read,
    }
}
