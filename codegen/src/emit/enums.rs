//! Open enumerations.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::tokens::{deprecated, docs, ident};
use crate::plan::{EnumPlan, TypeShape, VariantPlan};

pub(super) fn enumeration(shape: &TypeShape, plan: &EnumPlan) -> TokenStream {
    let definition = definition(shape, plan);
    let (name, on_wire) = (ident(&shape.name), plan.variants.iter());
    let conversions = if plan.integer {
        let on_wire = on_wire.map(|variant| value(variant, &number(variant)));
        quote!(rt::codes! { #name; #(#on_wire;)* })
    } else {
        let on_wire = on_wire.map(|variant| value(variant, &variant.value));
        quote!(rt::texts! { #name; #(#on_wire;)* })
    };
    quote! {
        #definition
        #conversions
    }
}

fn definition(shape: &TypeShape, plan: &EnumPlan) -> TokenStream {
    let (docs_of_type, name) = (docs(&shape.docs), ident(&shape.name));
    let variants = plan.variants.iter().map(|variant| {
        let (docs, name) = (docs(&variant.docs), ident(&variant.name));
        let deprecated = deprecated(variant.deprecated.as_ref());
        quote!(#docs #deprecated #name,)
    });
    let other = if plan.integer {
        quote!(i64)
    } else {
        quote!(String)
    };
    let deprecated = deprecated(shape.deprecated.as_ref());
    quote! {
        #docs_of_type
        #deprecated
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not list.
            Other(#other),
        }
    }
}

/// A variant with its value.
fn value(variant: &VariantPlan, value: &impl ToTokens) -> TokenStream {
    let name = ident(&variant.name);
    quote!(#name(#value))
}

/// The value as a literal. The check pass made sure that it is a number.
fn number(variant: &VariantPlan) -> TokenStream {
    let value: i64 = variant.value.parse().unwrap_or_default();
    let literal = Literal::i64_unsuffixed(value);
    quote!(#literal)
}
