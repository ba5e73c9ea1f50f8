//! The module of a version: what it re-exports, and its name for the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::Module;
use super::tokens::{docs, gate, ident, place_path};
use crate::plan::{AnswerName, VersionPlan};

pub(super) fn version(version: &VersionPlan) -> Module {
    let (docs, gate) = (docs(&version.docs), gate(version.gate.as_deref()));
    let name = ident(&version.module);
    let types = version.types.iter().map(place_path);
    let answers = version
        .answers
        .iter()
        .map(|name| answer(&version.marker, name));
    let client = client(version);
    Module {
        declaration: quote!(#docs #gate pub mod #name),
        name: version.module.clone(),
        items: quote! {
            #(pub use super::types::#types;)*
            #(#answers)*
            #client
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

fn answer(marker: &str, answer: &AnswerName) -> TokenStream {
    let (name, module) = (ident(&answer.name), ident(&answer.module));
    let form = answer.form.as_deref().map(ident);
    let form = form.map(|form| quote!(#form::));
    let path = quote!(super::operations::#module::#form #name);
    if !answer.generic {
        return quote!(pub use #path;);
    }
    let (about, marker) = (docs("What a request is answered."), ident(marker));
    quote!(#about pub type #name = #path<super::versions::#marker>;)
}
