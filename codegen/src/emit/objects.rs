//! Structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::enums;
use super::tokens::{self, Context, docs, hiding_debug, ident};
use crate::plan::{Adapter, FieldPlan, ObjectPlan, Skip, TypePlan, TypeShape};

pub(super) fn shape(context: &Context, shape: &TypeShape) -> TokenStream {
    match &shape.plan {
        TypePlan::Object(plan) => object(context, shape, plan),
        TypePlan::Enum(plan) => enums::enumeration(shape, plan),
    }
}

fn object(context: &Context, shape: &TypeShape, plan: &ObjectPlan) -> TokenStream {
    let (docs, name) = (docs(&shape.docs), ident(&shape.name));
    let derives = derives(plan);
    let fields = plan.fields.iter().map(|field| member(context, field));
    let debug = plan.has_secrets().then(|| {
        hiding_debug(
            &name,
            plan.fields.iter().map(|f| (f.name.as_str(), f.secret)),
        )
    });
    quote! {
        #docs
        #[derive(#derives, rt::serde::Deserialize, rt::serde::Serialize)]
        #[serde(crate = "rt::serde")]
        pub struct #name {
            #(#fields)*
        }

        #debug
    }
}

fn derives(plan: &ObjectPlan) -> TokenStream {
    let debug = (!plan.has_secrets()).then(|| quote!(Debug,));
    let default = plan.default.then(|| quote!(Default,));
    quote!(Clone, #debug #default PartialEq)
}

fn member(context: &Context, field: &FieldPlan) -> TokenStream {
    let (docs, name, ty) = (docs(&field.docs), ident(&field.name), context.ty(&field.ty));
    let serde = serde_attributes(field);
    quote! {
        #docs
        #serde
        pub #name: #ty,
    }
}

fn serde_attributes(field: &FieldPlan) -> TokenStream {
    let rename = (field.key != field.name).then(|| {
        let key = &field.key;
        quote!(rename = #key)
    });
    let also = field.also.iter().map(|key| quote!(alias = #key));
    let default = field.default.then(|| quote!(default));
    let with = (field.adapter != Adapter::Same).then(|| {
        let with = tokens::with(&field.adapter);
        quote!(with = #with)
    });
    let skip = field.skip.map(|skip| {
        let test = skip_test(skip);
        quote!(skip_serializing_if = #test)
    });
    let all: Vec<TokenStream> = rename
        .into_iter()
        .chain(also)
        .chain(default)
        .chain(with)
        .chain(skip)
        .collect();
    if all.is_empty() {
        return TokenStream::new();
    }
    quote!(#[serde(#(#all),*)])
}

fn skip_test(skip: Skip) -> &'static str {
    match skip {
        Skip::None => "Option::is_none",
        Skip::EmptyVec => "Vec::is_empty",
        Skip::EmptyMap => "std::collections::BTreeMap::is_empty",
        Skip::EmptySet => "std::collections::BTreeSet::is_empty",
    }
}
