//! What changed between any two versions of an API, as data.
//!
//! An API is a set of facts: that an operation exists, which type a field has,
//! when a parameter is required. A [`Table`] lists the facts that are not the
//! same in all versions, each with the versions at which it became something
//! else. Comparing two versions is looking each fact up twice, so any two can be
//! compared, nothing is allocated, and the table is no larger than the changes.
//!
//! The tables are made by `longshore-codegen`, for itself and for generated
//! crates.

mod change;
mod fact;
mod reached;
pub mod rows;
mod rules;

pub use change::{Between, Change, Location};
pub use fact::{Aspect, Fact, Item, Move, Note, Part, Reach, State};
pub use reached::Way;
pub use rules::{Level, Levels, RULES, Rule, Side};

/// All that changed over the versions of an API.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// The versions, oldest first.
    pub versions: &'a [&'a str],
    /// The facts that are not the same in all versions, in the order of their items.
    pub facts: &'a [Fact<'a>],
    /// What the versions say of themselves, oldest first.
    pub notes: &'a [Note<'a>],
    /// Which operations and types name which types, in the order of their items.
    pub reaches: &'a [Reach<'a>],
    /// Fields that came to another type.
    pub moves: &'a [Move<'a>],
}

impl<'a> Table<'a> {
    /// The number of a version, written with or without the `v`.
    #[must_use]
    pub fn version(&self, text: &str) -> Option<usize> {
        let text = text.strip_prefix('v').unwrap_or(text);
        self.versions.iter().position(|version| *version == text)
    }

    /// What is different in version `to`, seen from version `from`; both are
    /// numbers of [`versions`](Self::versions). Going back in time is allowed.
    #[must_use]
    pub fn between(&'a self, from: usize, to: usize) -> Between<'a> {
        Between::new(self, from, to)
    }

    /// What the versions after `from`, up to `to`, say they changed.
    pub fn notes_between(&self, from: usize, to: usize) -> impl Iterator<Item = &'a Note<'a>> {
        let notes = self.notes.iter();
        notes.filter(move |note| from < note.version && note.version <= to)
    }

    /// The facts about an item; they stand together.
    pub(crate) fn facts_of<'s>(&'s self, item: Item<'s>) -> impl Iterator<Item = &'s Fact<'a>> {
        let start = self.facts.partition_point(|fact| fact.item < item);
        let facts = self.facts.iter().skip(start);
        facts.take_while(move |fact| fact.item == item)
    }

    /// The types that an item names; they stand together.
    pub(crate) fn reaches_of(&self, item: Item<'a>) -> impl Iterator<Item = &'a Reach<'a>> {
        let start = self.reaches.partition_point(|reach| reach.of < item);
        let reaches = self.reaches.iter().skip(start);
        reaches.take_while(move |reach| reach.of == item)
    }

    /// Whether a part of an item is there in a version. What no fact tells of
    /// always is.
    pub(crate) fn is_there(&self, item: Item<'_>, part: Part<'_>, version: usize) -> bool {
        let mut facts = self.facts_of(item);
        let presence = facts.find(|fact| fact.part == part && fact.aspect == Aspect::Presence);
        presence.is_none_or(|fact| fact.at(version).is_some())
    }
}
