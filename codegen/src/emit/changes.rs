//! The table of what changed, as constants.

use longshore_changes::{Aspect, Fact, Item, Move, Note, Part, Reach, State, Table};
use proc_macro2::{Literal, TokenStream};
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
            use rt::changes::Item::{Operation as Op, Type as Ty};
            use rt::changes::Part::*;
            use rt::changes::{Aspect, Fact, Move, Note, Reach};
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
        let name = format_ident!("V{}", version.replace('.', "_"));
        let about = docs(&format!("Version {version}."));
        let at = Literal::usize_unsuffixed(at);
        quote!(#about pub const #name: usize = #at;)
    });
    quote!(#(#constants)*)
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
    let facts = table.facts.iter().map(fact);
    let notes = table.notes.iter().map(note);
    let reaches = table.reaches.iter().map(reach);
    let moves = table.moves.iter().map(moved);
    quote! {
        /// All that changed.
        pub static TABLE: Table<'static> = Table {
            versions: &[#(#versions),*],
            facts: FACTS,
            notes: NOTES,
            reaches: REACHES,
            moves: MOVES,
        };

        const FACTS: &[Fact<'static>] = &[#(#facts),*];
        const NOTES: &[Note<'static>] = &[#(#notes),*];
        const MOVES: &[Move<'static>] = &[#(#moves),*];
        const REACHES: &[Reach<'static>] = &[#(#reaches),*];
    }
}

fn fact(fact: &Fact<'_>) -> TokenStream {
    let (item, part, aspect) = (item(&fact.item), part(fact.part), aspect(fact.aspect));
    let states = fact.states.iter().map(state);
    let sent = fact.sent.then(|| quote!(.sent()));
    let read = fact.read.then(|| quote!(.read()));
    quote!(Fact::new(#item, #part, #aspect, &[#(#states),*]) #sent #read)
}

fn state((since, value): &State<'_>) -> TokenStream {
    let since = Literal::usize_unsuffixed(*since);
    let value = value.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
    quote!((#since, #value))
}

fn item(item: &Item<'_>) -> TokenStream {
    match item {
        Item::Operation(name) => quote!(Op(#name)),
        Item::Type(name) => quote!(Ty(#name)),
    }
}

fn part(part: Part<'_>) -> TokenStream {
    // The debug form of a plain enum is how it is written in Rust.
    let text = format!("{part:?}");
    text.parse().unwrap_or_default()
}

fn aspect(aspect: Aspect) -> TokenStream {
    let name = format_ident!("{aspect:?}");
    quote!(Aspect::#name)
}

fn note(note: &Note<'_>) -> TokenStream {
    let version = Literal::usize_unsuffixed(note.version);
    let (text, cites, behaviour) = (note.text, note.cites, note.behaviour);
    let items = note.items.iter().map(item);
    quote!(Note::new(#version, #text, &[#(#cites),*], &[#(#items),*], #behaviour))
}

fn moved(found: &Move<'_>) -> TokenStream {
    let version = Literal::usize_unsuffixed(found.version);
    let ((from_type, from_field), (to_type, to_field)) = (found.from, found.to);
    quote!(Move {
        version: #version,
        from: (#from_type, #from_field),
        to: (#to_type, #to_field),
    })
}

fn reach(reach: &Reach<'_>) -> TokenStream {
    let (operation, type_name, path) = (reach.operation, reach.type_name, reach.path);
    let since = Literal::usize_unsuffixed(reach.since);
    let until = Literal::usize_unsuffixed(reach.until);
    quote!(Reach::new(#operation, #type_name, #path, #since, #until))
}
