//! From rows to the slices of a table, while the table is compiled.

use super::{Kind, NO_END, NOTHING, Row};
use crate::fact::{Aspect, Fact, Note, Part, Reach};

/// How much of each kind is among some rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Count {
    /// The facts.
    pub facts: usize,
    /// The reaches.
    pub reaches: usize,
    /// The notes.
    pub notes: usize,
}

/// Counts what is among the rows.
#[must_use]
pub const fn count(mut rows: &[Row<'_>]) -> Count {
    let mut count = Count {
        facts: 0,
        reaches: 0,
        notes: 0,
    };
    while let [row, rest @ ..] = rows {
        rows = rest;
        match row.0 {
            Kind::Fact(_) => count.facts += 1,
            Kind::Reach(_) => count.reaches += 1,
            Kind::Note(..) => count.notes += 1,
            Kind::About(_) | Kind::Version(_) | Kind::On(..) => {}
        }
    }
    count
}

const BLANK_FACT: Fact<'static> = Fact {
    item: NOTHING,
    part: Part::Whole,
    aspect: Aspect::Presence,
    sent: false,
    read: false,
    states: &[],
};

/// The facts among the rows, each with its item. `N` is how many there are.
#[must_use]
pub const fn facts<'a, const N: usize>(mut rows: &[Row<'a>]) -> [Fact<'a>; N] {
    let mut facts = [BLANK_FACT; N];
    let mut free: &mut [Fact<'a>] = &mut facts;
    let mut item = NOTHING;
    while let [row, rest @ ..] = rows {
        rows = rest;
        match (row.0, free) {
            (Kind::About(next), places) => (item, free) = (next, places),
            (Kind::Fact(fact), [place, places @ ..]) => {
                *place = Fact { item, ..fact };
                free = places;
            }
            (_, places) => free = places,
        }
    }
    facts
}

const BLANK_REACH: Reach<'static> = Reach {
    of: NOTHING,
    type_name: "",
    path: "",
    since: 0,
    until: 0,
};

/// The reaches among the rows, each with its item. `N` is how many there
/// are. Those without an end last until version number `newest`.
#[must_use]
pub const fn reaches<'a, const N: usize>(mut rows: &[Row<'a>], newest: usize) -> [Reach<'a>; N] {
    let mut reaches = [BLANK_REACH; N];
    let mut free: &mut [Reach<'a>] = &mut reaches;
    let mut of = NOTHING;
    while let [row, rest @ ..] = rows {
        rows = rest;
        match (row.0, free) {
            (Kind::About(item), places) => (of, free) = (item, places),
            (Kind::Reach(mut reach), [place, places @ ..]) => {
                reach.of = of;
                if reach.until == NO_END {
                    reach.until = newest;
                }
                *place = reach;
                free = places;
            }
            (_, places) => free = places,
        }
    }
    reaches
}

const BLANK_NOTE: Note<'static> = Note {
    version: 0,
    text: "",
    cites: &[],
    items: &[],
    behaviour: &[],
};

/// The notes among the rows, each with what stands above it. `N` is how many
/// there are.
#[must_use]
pub const fn notes<'a, const N: usize>(mut rows: &[Row<'a>]) -> [Note<'a>; N] {
    let mut notes = [BLANK_NOTE; N];
    let mut free: &mut [Note<'a>] = &mut notes;
    let mut note = BLANK_NOTE;
    while let [row, rest @ ..] = rows {
        rows = rest;
        match row.0 {
            Kind::Version(number) => note.version = number,
            Kind::On(cites, items) => (note.cites, note.items) = (cites, items),
            Kind::Note(text, behaviour) => {
                (note.text, note.behaviour) = (text, behaviour);
                if let [place, places @ ..] = free {
                    *place = note;
                    free = places;
                }
            }
            Kind::About(_) | Kind::Fact(_) | Kind::Reach(_) => {}
        }
    }
    notes
}
