//! The module of a version: what it re-exports, and its names for what is
//! generic over the version.

use proc_macro2::TokenStream;
use quote::quote;

use super::Module;
use super::tokens::{docs, gate, ident, place_path};
use crate::plan::{Indexed, VersionPlan};

pub(super) fn version(version: &VersionPlan) -> Module {
    let (docs, gate) = (docs(&version.docs), gate(version.gate.as_deref()));
    let name = ident(&version.module);
    let types = version.types.iter().map(place_path);
    let operations = operations(version);
    let client = client(version);
    Module {
        declaration: quote!(#docs #gate pub mod #name),
        name: version.module.clone(),
        items: quote! {
            #(pub use super::types::#types;)*
            #client
            #operations
        },
        children: Vec::new(),
    }
}

fn client(version: &VersionPlan) -> TokenStream {
    let (about, marker) = (docs(&version.client_docs), ident(&version.marker));
    quote! {
        #about
        pub type Client = super::client::Client<super::versions::#marker>;
    }
}

fn operations(version: &VersionPlan) -> TokenStream {
    let marker = ident(&version.marker);
    let builders = version.operations.iter().map(builder);
    let answers = version.operations.iter().filter_map(answer);
    quote! {
        /// The requests of this version, and their answers where there is more
        /// than one.
        #[allow(missing_docs)]
        pub mod operations {
            use super::super::operations as all;
            use super::super::versions::#marker as V;

            #(#builders)*
            #(#answers)*
        }
    }
}

fn builder(indexed: &Indexed) -> TokenStream {
    let (name, path) = (ident(&indexed.builder), path(indexed));
    quote!(pub type #name = #path #name<V>;)
}

fn answer(indexed: &Indexed) -> Option<TokenStream> {
    let (name, generic) = indexed.answer_enum.as_ref()?;
    let (name, path) = (ident(name), path(indexed));
    Some(if *generic {
        quote!(pub type #name = #path #name<V>;)
    } else {
        quote!(pub use #path #name;)
    })
}

/// The way to a form of an operation.
fn path(indexed: &Indexed) -> TokenStream {
    let operation = ident(&indexed.operation);
    let form = indexed.form.as_deref().map(ident);
    let form = form.map(|form| quote!(#form::));
    quote!(all::#operation::#form)
}
