//! The small pieces that all emitters use.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::plan::{Adapter, Place, RustType};

/// What every emitter needs to know.
pub(super) struct Context {
    /// The path of the runtime crate, as tokens and as text for serde.
    pub(super) runtime: TokenStream,
    runtime_text: String,
    /// The way from the module that is emitted to the root.
    root: TokenStream,
}

impl Context {
    /// For the module of a shape, three levels below the root.
    pub(super) fn new(runtime: &TokenStream) -> Self {
        let text: String = runtime.to_string();
        Self {
            runtime: runtime.clone(),
            runtime_text: text.split_whitespace().collect(),
            root: quote!(super::super::super),
        }
    }

    /// For the module of a version, right below the root.
    pub(super) fn in_version(&self) -> Self {
        Self {
            runtime: self.runtime.clone(),
            runtime_text: self.runtime_text.clone(),
            root: quote!(super),
        }
    }

    /// The path to serde's crate, for `#[serde(crate = …)]`.
    pub(super) fn serde(&self) -> String {
        format!("{}::serde", self.runtime_text)
    }

    /// The module for `#[serde(with = …)]`.
    pub(super) fn with(&self, adapter: &Adapter) -> String {
        let runtime = &self.runtime_text;
        format!("{runtime}::wire::As::<{}>", self.adapter_text(adapter))
    }

    fn adapter_text(&self, adapter: &Adapter) -> String {
        let runtime = &self.runtime_text;
        match nesting(adapter) {
            (name, None) => format!("{runtime}::wire::{name}"),
            ("Option", Some(inner)) => format!("Option<{}>", self.adapter_text(inner)),
            ("Box", Some(inner)) => format!("Box<{}>", self.adapter_text(inner)),
            (name, Some(inner)) => {
                format!("{runtime}::wire::{name}<{}>", self.adapter_text(inner))
            }
        }
    }

    /// The adapter as a type.
    pub(super) fn adapter(&self, adapter: &Adapter) -> TokenStream {
        let rt = &self.runtime;
        match nesting(adapter) {
            (name, None) => {
                let name = ident(name);
                quote!(#rt::wire::#name)
            }
            (name @ ("Option" | "Box"), Some(inner)) => {
                let (name, inner) = (ident(name), self.adapter(inner));
                quote!(#name<#inner>)
            }
            (name, Some(inner)) => {
                let (name, inner) = (ident(name), self.adapter(inner));
                quote!(#rt::wire::#name<#inner>)
            }
        }
    }

    /// A type as it is written in the module that is emitted.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        let rt = &self.runtime;
        match ty {
            RustType::String => quote!(String),
            RustType::Bool => quote!(bool),
            RustType::I32 => quote!(i32),
            RustType::I64 => quote!(i64),
            RustType::U16 => quote!(u16),
            RustType::U32 => quote!(u32),
            RustType::U64 => quote!(u64),
            RustType::F64 => quote!(f64),
            RustType::Timestamp => quote!(#rt::Timestamp),
            RustType::Value => quote!(#rt::Value),
            RustType::Set => quote!(std::collections::BTreeSet<String>),
            RustType::Vec(item) => self.generic(&quote!(Vec), item),
            RustType::Option(inner) => self.generic(&quote!(Option), inner),
            RustType::Boxed(inner) => self.generic(&quote!(Box), inner),
            RustType::Map(value) => {
                let value = self.ty(value);
                quote!(std::collections::BTreeMap<String, #value>)
            }
            RustType::Shape(place) => {
                let (root, path) = (&self.root, place_path(place));
                quote!(#root::types::#path)
            }
        }
    }

    fn generic(&self, name: &TokenStream, inner: &RustType) -> TokenStream {
        let inner = self.ty(inner);
        quote!(#name<#inner>)
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
