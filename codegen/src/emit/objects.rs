//! Structs.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::enums;
use super::tokens::{Context, adapter_in, deprecated, docs, hiding_debug, ident};
use crate::plan::{FieldPlan, ObjectPlan, Presence, TypePlan, TypeShape};

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
    let wire = plan.fields.iter().map(on_wire);
    let deprecated = deprecated(shape.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        #[derive(#derives)]
        pub struct #name {
            #(#fields)*
        }

        rt::object! { #name; #(#wire;)* }

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
    let deprecated = deprecated(field.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        pub #name: #ty,
    }
}

/// A line of the runtime's table: how, which field, which keys, and in which form.
fn on_wire(field: &FieldPlan) -> TokenStream {
    let (name, key, also) = (ident(&field.name), &field.key, &field.also);
    let how = presence(field.presence);
    // The macro has the adapters in scope.
    let form = field.form.as_ref();
    let form = form.map(|form| {
        let form = adapter_in(&TokenStream::new(), form);
        quote!(, #form)
    });
    let how = match form {
        Some(_) => format_ident!("{how}_as"),
        None => format_ident!("{how}"),
    };
    quote!(#how #name(#key #(| #also)* #form))
}

fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Nullable => "nullable",
        Presence::Optional => "optional",
    }
}
