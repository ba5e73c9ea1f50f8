//! The versions as types: one type each, what each says of itself, and the
//! traits that tell some versions from the others.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Module;
use super::tokens::{self, Context, docs, gate, ident, mentions, place_path};
use crate::plan::{Access, AccessPlan, MarkPlan, MarkersPlan, Named, Plan, VersionPlan};

pub(super) fn markers(context: &Context, plan: &Plan) -> Module {
    let about = docs("The versions as types, for code that is generic over them.");
    let version = version_trait(&plan.title, &plan.markers);
    let marks = plan
        .markers
        .since
        .iter()
        .chain(&plan.markers.until)
        .map(mark);
    let versions = plan.versions.iter().enumerate();
    let versions = versions.map(|(number, version)| marker(plan, number, version));
    let any = any(plan);
    let messages = messages(plan);
    let items = quote!(#version #(#marks)* #(#versions)* #any #messages);
    let import = context.import_for(&items);
    let types = mentions(&items, "types").then(|| types(plan));
    Module {
        declaration: quote!(#about pub mod versions),
        name: "versions".to_owned(),
        items: quote! {
            #import
            #types

            pub(super) mod sealed {
                use std::fmt::Debug;

                pub trait Sealed: Clone + Debug + Send + Sync + 'static {
                    /// What a client has to find the version.
                    type Finder: Clone + Debug + Send + Sync;
                }
            }

            #items
        },
        children: Vec::new(),
    }
}

/// The import of the types, which only gated versions may have.
fn types(plan: &Plan) -> TokenStream {
    let newest = plan.versions.last();
    let always = newest.is_some_and(|newest| newest.carried.iter().any(Option::is_some));
    let lenient = (!always).then(|| quote!(#[allow(unused_imports)]));
    quote!(#lenient use super::types;)
}

fn version_trait(title: &str, markers: &MarkersPlan) -> TokenStream {
    let about = docs(&format!("A version of the {title}."));
    let types = markers.types.iter().map(|(name, text)| {
        let docs = docs(&format!(
            "The shape of `{name}`; [`rt::Absent`] where there is none."
        ));
        let (name, text) = (ident(name), text.then(|| quote!(+ std::fmt::Display)));
        quote!(#docs type #name: rt::Message #text;)
    });
    let accesses = markers.accesses.iter().map(|access| {
        let docs = docs(&format!("The `{}` of a `{}`.", access.field, access.of));
        let signature = signature(access);
        quote!(#docs #[doc(hidden)] #signature;)
    });
    quote! {
        #about
        pub trait Version: sealed::Sealed {
            #(#types)*
            #(#accesses)*
        }

        /// A version by name.
        pub trait Fixed: Version + sealed::Sealed<Finder = ()> {
            /// The version as it is written, such as `1.2`.
            const TEXT: &'static str;
            /// What stands before each path, such as `/v1.2`.
            const PREFIX: &'static str;
            /// Its number, counted from the oldest version, which is 0.
            const NUMBER: usize;
        }
    }
}

fn signature(access: &AccessPlan) -> TokenStream {
    let (name, of) = (ident(&access.function), ident(&access.of));
    if access.flag {
        quote!(fn #name(of: &Self::#of) -> bool)
    } else {
        quote!(fn #name(of: &Self::#of) -> Option<&str>)
    }
}

fn mark(mark: &MarkPlan) -> TokenStream {
    let (docs, gate, name) = (
        docs(&mark.docs),
        gate(mark.gate.as_deref()),
        ident(&mark.name),
    );
    let implied = mark
        .implied_by
        .iter()
        .map(|narrower| implied(&name, narrower));
    let versions = mark.versions.iter().map(|version| has(&name, version));
    quote! {
        #docs
        #gate
        pub trait #name: Version {}
        #(#implied)*
        #(#versions)*
    }
}

fn implied(name: &proc_macro2::Ident, narrower: &Named) -> TokenStream {
    let (gate, narrower) = (gate(narrower.gate.as_deref()), ident(&narrower.marker));
    quote!(#gate impl<V: #narrower> #name for V {})
}

fn has(name: &proc_macro2::Ident, version: &Named) -> TokenStream {
    let (gate, marker) = (gate(version.gate.as_deref()), ident(&version.marker));
    quote!(#gate impl #name for #marker {})
}

fn marker(plan: &Plan, number: usize, version: &VersionPlan) -> TokenStream {
    let about = docs(&format!("{} {}.", plan.title, version.text));
    let (gate, name) = (gate(version.gate.as_deref()), ident(&version.marker));
    let (text, prefix) = (&version.text, &version.prefix);
    let number = Literal::usize_unsuffixed(number);
    let carried = carried(plan, version);
    quote! {
        #about
        #gate
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct #name;

        #gate
        impl sealed::Sealed for #name {
            type Finder = ();
        }

        #gate
        impl Version for #name {
            #carried
        }

        #gate
        impl Fixed for #name {
            const TEXT: &'static str = #text;
            const PREFIX: &'static str = #prefix;
            const NUMBER: usize = #number;
        }
    }
}

/// The shapes that a version has, and what it reads from them.
fn carried(plan: &Plan, version: &VersionPlan) -> TokenStream {
    let types = plan
        .markers
        .types
        .iter()
        .zip(&version.carried)
        .map(|((name, _), place)| {
            let name = ident(name);
            let shape = place.as_ref().map(place_path);
            let shape = shape.map_or_else(|| quote!(rt::Absent), |path| quote!(types::#path));
            quote!(type #name = #shape;)
        });
    let accesses = plan.markers.accesses.iter().zip(&version.read);
    let accesses = accesses.map(|(access, read)| accessor(access, read.as_ref()));
    quote!(#(#types)* #(#accesses)*)
}

/// The version that is found, with the newest shapes.
fn any(plan: &Plan) -> Option<TokenStream> {
    let (newest, _) = (plan.versions.last()?, plan.negotiation.as_ref()?);
    let about = docs(
        "Whichever version a server speaks, with the types of the newest: requests are converted to \
         the version that is spoken, and answers from it.",
    );
    let converts = plan.any.as_ref().map(|any| {
        let gate = gate(any.feature.as_deref());
        let carried = carried(plan, newest);
        let since = plan.markers.since.last().map(|mark| {
            let name = ident(&mark.name);
            quote!(#gate impl #name for Any {})
        });
        quote! {
            #gate
            impl Version for Any {
                #carried
            }
            #since
        }
    });
    Some(quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Any;

        impl sealed::Sealed for Any {
            type Finder = rt::Negotiated;
        }

        #converts
    })
}

/// Without conversions the shapes are read and written as they are.
fn messages(plan: &Plan) -> Option<TokenStream> {
    let without = match plan.any.as_ref().map(|any| any.feature.as_deref()) {
        Some(None) => return None,
        Some(Some(feature)) => quote!(#[cfg(not(feature = #feature))]),
        None => TokenStream::new(),
    };
    // From the newest on, so that the gate of a shape is that of the last version that has it.
    let mut seen = BTreeSet::new();
    let rows = plan.versions.iter().rev().flat_map(|version| {
        let gate = gate(version.gate.as_deref());
        let places = version.carried.iter().flatten();
        places.map(move |place| (gate.clone(), place_path(place)))
    });
    let rows: Vec<TokenStream> = rows
        .filter(|(_, path)| seen.insert(path.to_string()))
        .map(|(gate, path)| quote!(#gate types::#path;))
        .collect();
    (!rows.is_empty()).then(|| quote!(#without rt::messages! { #(#rows)* }))
}

fn accessor(access: &AccessPlan, read: Option<&Access>) -> TokenStream {
    let signature = signature(access);
    let of = quote!(of);
    let body = match read {
        None => quote!(of.never()),
        Some(read) if access.flag => tokens::flag(&of, read),
        Some(read) => tokens::text(&of, read),
    };
    quote!(#signature { #body })
}
