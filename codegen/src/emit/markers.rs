//! The versions as types: one type each, what each says of itself, and the
//! traits that tell some versions from the others.

use proc_macro2::TokenStream;
use quote::quote;

use super::Module;
use super::tokens::{self, Context, docs, gate, ident, place_path};
use crate::plan::{Access, AccessPlan, MarkPlan, MarkersPlan, Named, Plan, VersionPlan};

pub(super) fn markers(context: &Context, plan: &Plan) -> Module {
    let about = docs("The versions as types, for code that is generic over them.");
    let import = context.import();
    let version = version_trait(&plan.title, &plan.markers);
    let marks = plan
        .markers
        .since
        .iter()
        .chain(&plan.markers.until)
        .map(mark);
    let versions = plan.versions.iter().map(|version| marker(plan, version));
    let types = (!plan.markers.types.is_empty()).then(|| {
        quote!(
            use super::types;
        )
    });
    Module {
        declaration: quote!(#about pub mod versions),
        name: "versions".to_owned(),
        items: quote! {
            #import
            #types

            mod sealed {
                pub trait Sealed {}
            }

            #version
            #(#marks)*
            #(#versions)*
        },
        children: Vec::new(),
    }
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
        pub trait Version: sealed::Sealed + Clone + std::fmt::Debug + Send + Sync + 'static {
            /// The version as it is written, such as `1.2`.
            const TEXT: &'static str;
            /// What stands before each path, such as `/v1.2`.
            const PREFIX: &'static str;
            #(#types)*
            #(#accesses)*
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

fn marker(plan: &Plan, version: &VersionPlan) -> TokenStream {
    let about = docs(&format!("{} {}.", plan.title, version.text));
    let (gate, name) = (gate(version.gate.as_deref()), ident(&version.marker));
    let (text, prefix) = (&version.text, &version.prefix);
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
    quote! {
        #about
        #gate
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct #name;

        #gate
        impl sealed::Sealed for #name {}

        #gate
        impl Version for #name {
            const TEXT: &'static str = #text;
            const PREFIX: &'static str = #prefix;
            #(#types)*
            #(#accesses)*
        }
    }
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
