//! Open enumerations.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{docs, ident};
use crate::plan::{EnumPlan, TypeShape, VariantPlan};

pub(super) fn enumeration(shape: &TypeShape, plan: &EnumPlan) -> TokenStream {
    let definition = definition(shape, plan);
    let conversions = if plan.integer {
        integer(shape, plan)
    } else {
        text(shape, plan)
    };
    let serde = serde(shape, plan.integer);
    quote! {
        #definition
        #conversions
        #serde
    }
}

fn definition(shape: &TypeShape, plan: &EnumPlan) -> TokenStream {
    let (docs_of_type, name) = (docs(&shape.docs), ident(&shape.name));
    let variants = plan.variants.iter().map(|variant| {
        let (docs, name) = (docs(&variant.docs), ident(&variant.name));
        quote!(#docs #name,)
    });
    let other = if plan.integer {
        quote!(i64)
    } else {
        quote!(String)
    };
    quote! {
        #docs_of_type
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not list.
            Other(#other),
        }
    }
}

fn text(shape: &TypeShape, plan: &EnumPlan) -> TokenStream {
    let name = ident(&shape.name);
    let variants: Vec<_> = plan
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let values: Vec<_> = plan.variants.iter().map(|variant| &variant.value).collect();
    quote! {
        impl #name {
            /// The value as it is on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl From<String> for #name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    #(#values => Self::#variants,)*
                    _ => Self::Other(value),
                }
            }
        }

        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                Self::from(value.to_owned())
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}

fn integer(shape: &TypeShape, plan: &EnumPlan) -> TokenStream {
    let name = ident(&shape.name);
    let variants: Vec<_> = plan
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let values: Vec<_> = plan.variants.iter().map(number).collect();
    quote! {
        impl #name {
            /// The value as it is on the wire.
            #[must_use]
            pub fn code(&self) -> i64 {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Other(value) => *value,
                }
            }
        }

        impl From<i64> for #name {
            fn from(value: i64) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    value => Self::Other(value),
                }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.code().fmt(f)
            }
        }
    }
}

/// The value as a literal. The check pass made sure that it is a number.
fn number(variant: &VariantPlan) -> TokenStream {
    let value: i64 = variant.value.parse().unwrap_or_default();
    let literal = Literal::i64_unsuffixed(value);
    quote!(#literal)
}

fn serde(shape: &TypeShape, integer: bool) -> TokenStream {
    let name = ident(&shape.name);
    let (write, read) = if integer {
        (
            quote!(serializer.serialize_i64(self.code())),
            quote!(
                <rt::wire::Int as rt::wire::DeserializeAs<'de, i64>>::deserialize_as(deserializer)
            ),
        )
    } else {
        (
            quote!(serializer.serialize_str(self.as_str())),
            quote!(<String as rt::serde::Deserialize>::deserialize(
                deserializer
            )),
        )
    };
    quote! {
        impl rt::serde::Serialize for #name {
            fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #write
            }
        }

        impl<'de> rt::serde::Deserialize<'de> for #name {
            fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #read.map(Self::from)
            }
        }
    }
}
