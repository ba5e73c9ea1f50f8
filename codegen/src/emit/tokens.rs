//! The small pieces that all emitters use.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::plan::{Access, Adapter, Deprecation, Place, RustType};

/// What every emitter needs to know. In each emitted module the runtime is `rt`.
pub(super) struct Context {
    /// The path of the runtime crate.
    runtime: TokenStream,
    /// The way from the module that is emitted to those of the types.
    types: TokenStream,
    /// The version that decides the shape of a type: `V`, or one by name.
    version: TokenStream,
    /// The feature that brings what leads from one version to another.
    pub(super) any: Option<String>,
}

impl Context {
    /// For the module of a shape, three levels below the root.
    pub(super) fn new(runtime: &TokenStream, any: Option<String>) -> Self {
        Self {
            runtime: runtime.clone(),
            types: quote!(super::super::super::types::),
            version: quote!(V),
            any,
        }
    }

    /// For a module that has `types` in scope.
    pub(super) fn beside_types(&self) -> Self {
        Self {
            runtime: self.runtime.clone(),
            types: quote!(types::),
            version: quote!(V),
            any: self.any.clone(),
        }
    }

    /// Likewise, and the version is known.
    pub(super) fn of(&self, version: &TokenStream) -> Self {
        Self {
            runtime: self.runtime.clone(),
            types: self.types.clone(),
            version: version.clone(),
            any: self.any.clone(),
        }
    }

    /// For a module that has those of the types in scope.
    pub(super) fn among_types(&self) -> Self {
        Self {
            runtime: self.runtime.clone(),
            types: TokenStream::new(),
            version: quote!(V),
            any: self.any.clone(),
        }
    }

    /// What every emitted module begins with.
    pub(super) fn import(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(use #runtime as rt;)
    }

    /// The same for a module that may do without the runtime.
    pub(super) fn import_for(&self, items: &TokenStream) -> Option<TokenStream> {
        mentions(items, "rt").then(|| self.import())
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
            RustType::OfVersion(name) => {
                let (version, name) = (&self.version, ident(name));
                if version.to_string() == "V" {
                    quote!(V::#name)
                } else {
                    quote!(<#version as versions::Version>::#name)
                }
            }
        }
    }

    fn generic(&self, name: &TokenStream, inner: &RustType) -> TokenStream {
        let inner = self.ty(inner);
        quote!(#name<#inner>)
    }
}

/// The adapter as a type.
pub(super) fn adapter(adapter: &Adapter) -> TokenStream {
    adapter_in(&quote!(rt::wire::), adapter)
}

/// The adapter as a type, where `wire` is the way to the runtime's adapters.
pub(super) fn adapter_in(wire: &TokenStream, adapter: &Adapter) -> TokenStream {
    if let Adapter::OrLoose(group, inner) = adapter {
        let inner = adapter_in(wire, inner);
        return quote!(#wire OrLoose<{ rt::wire::packed(#group) }, #inner>);
    }
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
        Adapter::OrGroups(inner) => ("OrGroups", Some(inner)),
        Adapter::OrLoose(_, inner) => ("OrLoose", Some(inner)),
    }
}

/// Whether a name stands somewhere in the tokens.
pub(super) fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
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

/// What `syn` does not take for a keyword yet, and edition 2024 does.
const NEW_KEYWORDS: &[&str] = &["gen"];

/// An identifier, raw where it is a keyword.
pub(super) fn ident(text: &str) -> Ident {
    if NEW_KEYWORDS.contains(&text) {
        return Ident::new_raw(text, Span::call_site());
    }
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

/// `//!` for each line.
pub(super) fn inner_docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#![doc = #lines])*)
}

/// `#[cfg(feature = "v1_12")]`, where there is a gate.
pub(super) fn gate(feature: Option<&str>) -> TokenStream {
    feature.map_or_else(
        TokenStream::new,
        |feature| quote!(#[cfg(feature = #feature)]),
    )
}

/// `#[cfg(all(feature = "any", feature = "v1_12"))]`, as far as there are gates.
pub(super) fn gates(features: [Option<&str>; 2]) -> TokenStream {
    match features {
        [Some(a), Some(b)] => quote!(#[cfg(all(feature = #a, feature = #b))]),
        [a, b] => gate(a.or(b)),
    }
}

/// `#[deprecated]`, where it is true of all versions that are there.
pub(super) fn deprecated(deprecation: Option<&Deprecation>) -> TokenStream {
    let Some(Deprecation { note, unless }) = deprecation else {
        return TokenStream::new();
    };
    match unless {
        None => quote!(#[deprecated(note = #note)]),
        Some(feature) => {
            quote!(#[cfg_attr(not(feature = #feature), deprecated(note = #note))])
        }
    }
}

/// Whether a field that is a flag is set.
pub(super) fn flag(of: &TokenStream, access: &Access) -> TokenStream {
    let field = ident(&access.field);
    let default = access.optional.then(|| quote!(.unwrap_or_default()));
    quote!(#of.#field #default)
}

/// What stands in a field that is a text.
pub(super) fn text(of: &TokenStream, access: &Access) -> TokenStream {
    let field = ident(&access.field);
    if access.optional {
        quote!(#of.#field.as_deref())
    } else {
        quote!(Some(#of.#field.as_str()))
    }
}

/// A `Debug` that hides some fields: pairs of a name and whether it is secret.
pub(super) fn hiding_debug<'f>(
    name: &Ident,
    fields: impl Iterator<Item = (&'f str, bool)>,
) -> TokenStream {
    let fields = fields.map(|(field, secret)| (field, secret, None));
    let body = hiding_fmt(&name.to_string(), fields);
    quote!(impl std::fmt::Debug for #name { #body })
}

/// Likewise, for what may be generic; a field may have a gate.
pub(super) fn hiding_debug_of<'f>(
    generics: Option<&TokenStream>,
    of: &TokenStream,
    title: &str,
    fields: impl Iterator<Item = (&'f str, bool, Option<&'f str>)>,
) -> TokenStream {
    let body = hiding_fmt(title, fields);
    quote!(impl #generics std::fmt::Debug for #of { #body })
}

fn hiding_fmt<'f>(
    title: &str,
    fields: impl Iterator<Item = (&'f str, bool, Option<&'f str>)>,
) -> TokenStream {
    let shown = |(field, secret, cfg): (&str, bool, Option<&str>)| {
        let (gate, member) = (gate(cfg), ident(field));
        if secret {
            quote!(#gate shown.field(#field, &format_args!("(secret)"));)
        } else {
            quote!(#gate shown.field(#field, &self.#member);)
        }
    };
    let fields = fields.map(shown);
    quote! {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct(#title);
            #(#fields)*
            shown.finish()
        }
    }
}
