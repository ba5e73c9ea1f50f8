//! The table of what changed, as constants.

use std::collections::BTreeMap;

use longshore_changes::{Fact, Item, Location, Move, Note, Reach, State, Table};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::Module;
use super::tokens::{Context, docs};

pub(super) fn changes(context: &Context, table: &Table<'_>) -> Module {
    let about = docs("What changed between any two versions.");
    let import = context.import();
    let (constants, functions) = (constants(table), functions());
    let data = data(table);
    Module {
        declaration: quote!(#about pub mod changes),
        name: "changes".to_owned(),
        items: quote! {
            #import
            use rt::changes::{Fact, Move, Note, Reach};
            #[allow(unused_imports)]
            use rt::changes::{Aspect::*, Item::{Operation as Op, Type as Ty}, Part::*, rows::*};
            #[doc(inline)]
            pub use rt::changes::{Between, Change, Level, Levels, Rule, Side, Table};

            #constants
            #functions
            #data
        },
        children: Vec::new(),
    }
}

/// A constant a version: its number.
fn constants(table: &Table<'_>) -> TokenStream {
    let constants = table.versions.iter().enumerate().map(|(at, version)| {
        let name = constant(version);
        let about = docs(&format!("Version {version}."));
        let at = Literal::usize_unsuffixed(at);
        quote!(#about pub const #name: usize = #at;)
    });
    quote!(#(#constants)*)
}

fn constant(version: &str) -> Ident {
    format_ident!("V{}", version.replace('.', "_"))
}

fn functions() -> TokenStream {
    quote! {
        /// What is different in version `to`, seen from version `from`.
        #[must_use]
        pub fn between(from: usize, to: usize) -> Between<'static> {
            TABLE.between(from, to)
        }

        /// What is different in the newest version, seen from version `from`.
        #[must_use]
        pub fn since(from: usize) -> Between<'static> {
            TABLE.between(from, TABLE.versions.len() - 1)
        }
    }
}

fn data(table: &Table<'_>) -> TokenStream {
    let versions = table.versions;
    let newest = versions.len().saturating_sub(1);
    let rows = rows(table, newest);
    let newest = Literal::usize_unsuffixed(newest);
    let history = history(table);
    let moves = table.moves.iter().map(moved);
    quote! {
        /// All that changed.
        pub static TABLE: Table<'static> = Table {
            versions: &[#(#versions),*],
            facts: &FACTS,
            notes: &NOTES,
            reaches: &REACHES,
            moves: MOVES,
        };

        static FACTS: [Fact<'static>; count(ITEMS).facts] = facts(ITEMS);
        static REACHES: [Reach<'static>; count(ITEMS).reaches] = reaches(ITEMS, #newest);
        static NOTES: [Note<'static>; count(HISTORY).notes] = notes(HISTORY);

        const ITEMS: &[Row<'static>] = &[#(#rows),*];
        const MOVES: &[Move<'static>] = &[#(#moves),*];
        const HISTORY: &[Row<'static>] = &[#(#history),*];
    }
}

/// The rows of each item, below one that names it.
fn rows(table: &Table<'_>, newest: usize) -> Vec<TokenStream> {
    let mut rows: BTreeMap<Item<'_>, Vec<TokenStream>> = BTreeMap::new();
    for found in table.facts {
        rows.entry(found.item).or_default().push(fact(found));
    }
    for found in table.reaches {
        let rows = rows.entry(found.of).or_default();
        rows.push(reach(found, newest));
    }
    let rows = rows.into_iter().flat_map(|(about, rows)| {
        let about = item(&about);
        std::iter::once(quote!(about(#about))).chain(rows)
    });
    rows.collect()
}

fn fact(fact: &Fact<'_>) -> TokenStream {
    let (part, aspect) = (written(&fact.part), written(&fact.aspect));
    let states = fact.states.iter().map(state);
    let states = quote!(&[#(#states),*]);
    match (fact.sent, fact.read) {
        (true, true) => quote!(both(#part, #aspect, #states)),
        (true, false) => quote!(sent(#part, #aspect, #states)),
        (false, true) => quote!(read(#part, #aspect, #states)),
        (false, false) => quote!(unused(#part, #aspect, #states)),
    }
}

fn state((since, value): &State<'_>) -> TokenStream {
    let since = Literal::usize_unsuffixed(*since);
    let value = match value {
        None => quote!(GONE),
        Some("present") => quote!(PRESENT),
        Some("optional") => quote!(OPTIONAL),
        Some("required") => quote!(REQUIRED),
        Some(value) => quote!(Some(#value)),
    };
    quote!((#since, #value))
}

fn item(item: &Item<'_>) -> TokenStream {
    match item {
        Item::Operation(name) => quote!(Op(#name)),
        Item::Type(name) => quote!(Ty(#name)),
    }
}

/// The debug form of a plain enum is how it is written in Rust.
fn written(plain: &impl std::fmt::Debug) -> TokenStream {
    format!("{plain:?}").parse().unwrap_or_default()
}

/// The notes, below rows that name their version and what they are about.
fn history(table: &Table<'_>) -> Vec<TokenStream> {
    let versions = table
        .notes
        .chunk_by(|one, next| one.version == next.version);
    versions
        .flat_map(|notes| notes_of_version(table, notes))
        .collect()
}

fn notes_of_version(table: &Table<'_>, notes: &[Note<'_>]) -> Vec<TokenStream> {
    let alike =
        |one: &Note<'_>, next: &Note<'_>| (one.cites, one.items) == (next.cites, next.items);
    let version = notes.first().map(|note| {
        let name = table.versions.get(note.version).map(|text| constant(text));
        quote!(version(#name))
    });
    let rows = notes.chunk_by(alike).flat_map(|notes| {
        let about = notes.first().map(on);
        about.into_iter().chain(notes.iter().map(note))
    });
    version.into_iter().chain(rows).collect()
}

fn on(note: &Note<'_>) -> TokenStream {
    let items = note.items.iter().map(item);
    match note.cites {
        [] => quote!(on(&[#(#items),*])),
        cites => quote!(citing(&[#(#cites),*], &[#(#items),*])),
    }
}

fn note(note: &Note<'_>) -> TokenStream {
    let text = note.text;
    match note.behaviour {
        [] => quote!(note(#text)),
        places => {
            let places = places.iter().map(place);
            quote!(behaviour(#text, &[#(#places),*]))
        }
    }
}

fn place(at: &Location<'_>) -> TokenStream {
    let item = item(&at.item);
    match (at.sent, at.read) {
        (true, true) => quote!(of_both(#item)),
        (true, false) => quote!(of_sent(#item)),
        (false, true) => quote!(of_read(#item)),
        (false, false) => quote!(of_unused(#item)),
    }
}

fn moved(found: &Move<'_>) -> TokenStream {
    let version = Literal::usize_unsuffixed(found.version);
    let ((from_type, from_field), (to_type, to_field)) = (found.from, found.to);
    quote!(Move::new(#version, (#from_type, #from_field), (#to_type, #to_field)))
}

/// What has no end yet stays as it is when a version is added.
fn reach(reach: &Reach<'_>, newest: usize) -> TokenStream {
    let (type_name, path) = (reach.type_name, reach.path);
    let since = Literal::usize_unsuffixed(reach.since);
    if reach.until == newest {
        return quote!(reach(#type_name, #path, #since));
    }
    let until = Literal::usize_unsuffixed(reach.until);
    quote!(reach_until(#type_name, #path, #since, #until))
}
