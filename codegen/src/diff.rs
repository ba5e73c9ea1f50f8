//! The facts of all versions, for `longshore-changes`.
//!
//! Everything is taken from the resolved models, not from the text of the
//! deltas; only what was renamed is known from there.

mod facts;
mod lineage;
mod reach;

use std::collections::BTreeMap;

use longshore_changes::{Aspect, Fact, Item, Location, Move, Note, Part, Reach, State, Table};

use self::lineage::Lineage;
use crate::model::{self, Api, ItemKind};

/// Everything that a [`Table`] borrows.
#[derive(Debug)]
pub struct Changes<'a> {
    versions: Vec<&'a str>,
    facts: Vec<FactData<'a>>,
    notes: Vec<NoteData<'a>>,
    reaches: Vec<ReachData<'a>>,
    moves: Vec<Move<'a>>,
}

#[derive(Debug)]
struct FactData<'a> {
    key: Key<'a>,
    sent: bool,
    read: bool,
    /// By version.
    values: Vec<Option<String>>,
}

#[derive(Debug)]
struct NoteData<'a> {
    version: usize,
    text: &'a str,
    cites: Vec<&'a str>,
    items: Vec<Item<'a>>,
    behaviour: Vec<Location<'a>>,
}

#[derive(Debug)]
struct ReachData<'a> {
    of: Item<'a>,
    type_name: &'a str,
    path: String,
    since: usize,
    until: usize,
}

type Key<'a> = (Item<'a>, Part<'a>, Aspect);

/// What is known of a version before versions are compared.
type Facts<'a> = BTreeMap<Key<'a>, Value>;

#[derive(Debug)]
struct Value {
    text: String,
    sent: bool,
    read: bool,
}

pub(crate) fn changes(api: &Api) -> Changes<'_> {
    let lineages = lineage::lineages(api);
    let versions: Vec<Facts<'_>> = api
        .snapshots
        .iter()
        .zip(&lineages)
        .map(|(snapshot, lineage)| facts::facts(snapshot, lineage))
        .collect();
    let facts = varying(versions);
    let changing = facts.iter().filter_map(|fact| match fact.key.0 {
        Item::Type(name) => Some(name),
        Item::Operation(_) => None,
    });
    let reaches = reach::reaches(api, changing.collect());
    Changes {
        versions: api.snapshots.iter().map(|s| &*s.version.text).collect(),
        facts,
        notes: notes(api, &lineages),
        reaches,
        moves: moves(api),
    }
}

/// The facts that are not the same in all versions.
fn varying(versions: Vec<Facts<'_>>) -> Vec<FactData<'_>> {
    let count = versions.len();
    let mut merged: BTreeMap<Key<'_>, FactData<'_>> = BTreeMap::new();
    for (at, facts) in versions.into_iter().enumerate() {
        for (key, value) in facts {
            let fact = merged.entry(key).or_insert_with(|| FactData {
                key,
                sent: false,
                read: false,
                values: vec![None; count],
            });
            fact.sent |= value.sent;
            fact.read |= value.read;
            if let Some(slot) = fact.values.get_mut(at) {
                *slot = Some(value.text);
            }
        }
    }
    let varies: Vec<bool> = merged.values().map(|fact| varies(fact, &merged)).collect();
    let facts = merged.into_values().zip(varies);
    facts
        .filter_map(|(fact, varies)| varies.then_some(fact))
        .collect()
}

/// Whether a fact is not the same in all versions that have what it is about.
/// That the part, or its item, comes and goes is a fact of its own.
fn varies<'a>(fact: &FactData<'a>, all: &BTreeMap<Key<'a>, FactData<'a>>) -> bool {
    let (item, part, aspect) = fact.key;
    let about = match (part, aspect) {
        (Part::Whole, Aspect::Presence) => None,
        (_, Aspect::Presence) => Some(Part::Whole),
        (part, _) => Some(part),
    };
    let presence = about.and_then(|part| all.get(&(item, part, Aspect::Presence)));
    let counts = |at: usize| {
        let value = presence.map(|presence| presence.values.get(at));
        value.is_none_or(|value| value.is_some_and(Option::is_some))
    };
    let values = fact.values.iter().enumerate();
    let mut values = values.filter(|(at, _)| counts(*at)).map(|(_, value)| value);
    let first = values.next();
    values.any(|value| Some(value) != first)
}

fn notes<'a>(api: &'a Api, lineages: &[Lineage<'a>]) -> Vec<NoteData<'a>> {
    let snapshots = api.snapshots.iter().zip(lineages).enumerate();
    let notes = snapshots.flat_map(|(version, (snapshot, lineage))| {
        let directions = facts::Directions::of(snapshot);
        let notes = snapshot.notes.iter();
        notes.map(move |found| note(version, found, lineage, &directions))
    });
    notes.collect()
}

fn note<'a>(
    version: usize,
    note: &'a model::Note,
    lineage: &Lineage<'a>,
    directions: &facts::Directions<'_>,
) -> NoteData<'a> {
    let place = |changed: &'a model::Item| {
        let (sent, read) = directions.of_item(changed);
        Location {
            item: item(changed, lineage),
            part: Part::Whole,
            sent,
            read,
        }
    };
    NoteData {
        version,
        text: &note.doc,
        cites: note.cites.iter().map(String::as_str).collect(),
        items: note.touches.iter().map(|i| item(i, lineage)).collect(),
        behaviour: note.behaviour.iter().map(place).collect(),
    }
}

fn moves(api: &Api) -> Vec<Move<'_>> {
    let snapshots = api.snapshots.iter().enumerate();
    let moves = snapshots.flat_map(|(at, snapshot)| snapshot.moves.iter().map(move |m| (at, m)));
    moves
        .map(|(version, found)| {
            let from = (&*found.from_type, &*found.from_field);
            Move::new(version, from, (&*found.to_type, &*found.to_field))
        })
        .collect()
}

/// An item by the last of its names, as the facts about it have it.
fn item<'a>(item: &'a model::Item, lineage: &Lineage<'a>) -> Item<'a> {
    let name = lineage.item(item.kind, &item.name);
    match item.kind {
        ItemKind::Operation => Item::Operation(name),
        ItemKind::Type => Item::Type(name),
    }
}

impl<'a> FactData<'a> {
    fn fact<'b>(&'b self, states: &'b [State<'b>]) -> Fact<'b>
    where
        'a: 'b,
    {
        let (item, part, aspect) = self.key;
        Fact {
            item,
            part,
            aspect,
            sent: self.sent,
            read: self.read,
            states,
        }
    }

    /// The values without repetitions.
    fn states(&self) -> Vec<State<'_>> {
        let mut states: Vec<State<'_>> = Vec::new();
        for (at, value) in self.values.iter().enumerate() {
            let value = value.as_deref();
            let before = states.last().and_then(|(_, value)| *value);
            if before != value {
                states.push((at, value));
            }
        }
        states
    }
}

impl Changes<'_> {
    /// Lends the table of all changes.
    pub fn with_table<R>(&self, use_it: impl FnOnce(&Table<'_>) -> R) -> R {
        let states: Vec<Vec<State<'_>>> = self.facts.iter().map(FactData::states).collect();
        let facts = self.facts.iter().zip(&states);
        let facts: Vec<Fact<'_>> = facts.map(|(data, states)| data.fact(states)).collect();
        let notes: Vec<Note<'_>> = self.notes.iter().map(NoteData::note).collect();
        let reaches: Vec<Reach<'_>> = self.reaches.iter().map(ReachData::reach).collect();
        use_it(&Table {
            versions: &self.versions,
            facts: &facts,
            notes: &notes,
            reaches: &reaches,
            moves: &self.moves,
        })
    }
}

impl NoteData<'_> {
    fn note(&self) -> Note<'_> {
        Note {
            version: self.version,
            text: self.text,
            cites: &self.cites,
            items: &self.items,
            behaviour: &self.behaviour,
        }
    }
}

impl ReachData<'_> {
    fn reach(&self) -> Reach<'_> {
        Reach {
            of: self.of,
            type_name: self.type_name,
            path: &self.path,
            since: self.since,
            until: self.until,
        }
    }
}
