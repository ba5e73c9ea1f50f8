//! The small pieces that all emitters use.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::plan::{Adapter, Place, RustType};

/// What every emitter needs to know. In each emitted module the runtime is `rt`.
pub(super) struct Context {
    /// The path of the runtime crate.
    runtime: TokenStream,
    /// The way from the module that is emitted to those of the types.
    types: TokenStream,
}

impl Context {
    /// For the module of a shape, three levels below the root.
    pub(super) fn new(runtime: &TokenStream) -> Self {
        Self {
            runtime: runtime.clone(),
            types: quote!(super::super::super::types::),
        }
    }

    /// For the module of a version, right below the root.
    pub(super) fn in_version(&self) -> Self {
        Self {
            runtime: self.runtime.clone(),
            types: quote!(super::types::),
        }
    }

    /// For a module that has those of the types in scope.
    pub(super) fn among_types(&self) -> Self {
        Self {
            runtime: self.runtime.clone(),
            types: TokenStream::new(),
        }
    }

    /// What every emitted module begins with.
    pub(super) fn import(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime as rt;)
    }

    /// A type as it is written in the module that is emitted.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::String => quote!(String),
            RustType::Bool => quote!(bool),
            RustType::I32 => quote!(i32),
            RustType::I64 => quote!(i64),
            RustType::U16 => quote!(u16),
            RustType::U32 => quote!(u32),
            RustType::U64 => quote!(u64),
            RustType::F64 => quote!(f64),
            RustType::Timestamp => quote!(rt::Timestamp),
            RustType::Value => quote!(rt::Value),
            RustType::Set => quote!(std::collections::BTreeSet<String>),
            RustType::Vec(item) => self.generic(&quote!(Vec), item),
            RustType::Option(inner) => self.generic(&quote!(Option), inner),
            RustType::Boxed(inner) => self.generic(&quote!(Box), inner),
            RustType::Map(value) => {
                let value = self.ty(value);
                quote!(std::collections::BTreeMap<String, #value>)
            }
            RustType::Shape(place) => {
                let (types, path) = (&self.types, place_path(place));
                quote!(#types #path)
            }
        }
    }

    fn generic(&self, name: &TokenStream, inner: &RustType) -> TokenStream {
        let inner = self.ty(inner);
        quote!(#name<#inner>)
    }
}

/// The module for `#[serde(with = …)]`.
pub(super) fn with(adapter: &Adapter) -> String {
    format!("rt::wire::As::<{}>", adapter_text(adapter))
}

fn adapter_text(adapter: &Adapter) -> String {
    match nesting(adapter) {
        (name, None) => format!("rt::wire::{name}"),
        (name @ ("Option" | "Box"), Some(inner)) => format!("{name}<{}>", adapter_text(inner)),
        (name, Some(inner)) => format!("rt::wire::{name}<{}>", adapter_text(inner)),
    }
}

/// The adapter as a type.
pub(super) fn adapter(adapter: &Adapter) -> TokenStream {
    adapter_in(&quote!(rt::wire::), adapter)
}

/// The adapter as a type, where `wire` is the way to the runtime's adapters.
pub(super) fn adapter_in(wire: &TokenStream, adapter: &Adapter) -> TokenStream {
    let (name, inner) = nesting(adapter);
    let plain = matches!(name, "Option" | "Box");
    let name = ident(name);
    let inner = inner.map(|inner| {
        let inner = adapter_in(wire, inner);
        quote!(<#inner>)
    });
    if plain {
        quote!(#name #inner)
    } else {
        quote!(#wire #name #inner)
    }
}

/// The runtime's name of an adapter, and what it is made of.
fn nesting(adapter: &Adapter) -> (&'static str, Option<&Adapter>) {
    match adapter {
        Adapter::Same => ("Same", None),
        Adapter::Int => ("Int", None),
        Adapter::Bool => ("Bool", None),
        Adapter::Bool01 => ("Bool01", None),
        Adapter::BareString => ("BareString", None),
        Adapter::StringOrList => ("StringOrList", None),
        Adapter::KeySet => ("KeySet", None),
        Adapter::UnixSeconds => ("UnixSeconds", None),
        Adapter::Rfc3339 => ("Rfc3339", None),
        Adapter::List(inner) => ("List", Some(inner)),
        Adapter::Map(inner) => ("Map", Some(inner)),
        Adapter::Option(inner) => ("Option", Some(inner)),
        Adapter::Boxed(inner) => ("Box", Some(inner)),
        Adapter::OrLone(inner) => ("OrLone", Some(inner)),
        Adapter::OrMap(inner) => ("OrMap", Some(inner)),
    }
}

/// `port::v1_12::Port`.
pub(super) fn place_path(place: &Place) -> TokenStream {
    let (module, version, name) = (
        ident(&place.module),
        ident(&place.version),
        ident(&place.name),
    );
    quote!(#module::#version::#name)
}

/// An identifier, raw where it is a keyword.
pub(super) fn ident(text: &str) -> Ident {
    syn::parse_str(text).unwrap_or_else(|_| Ident::new_raw(text, Span::call_site()))
}

/// `///` for each line.
pub(super) fn docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// `#[cfg(feature = "v1_12")]`, where there is a gate.
pub(super) fn gate(feature: Option<&str>) -> TokenStream {
    feature.map_or_else(
        TokenStream::new,
        |feature| quote!(#[cfg(feature = #feature)]),
    )
}

/// A `Debug` that hides some fields: pairs of a name and whether it is secret.
pub(super) fn hiding_debug<'f>(
    name: &Ident,
    fields: impl Iterator<Item = (&'f str, bool)>,
) -> TokenStream {
    let title = name.to_string();
    let fields = fields.map(|(field, secret)| {
        let member = ident(field);
        if secret {
            quote!(.field(#field, &format_args!("(secret)")))
        } else {
            quote!(.field(#field, &self.#member))
        }
    });
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#title) #(#fields)* .finish()
            }
        }
    }
}
