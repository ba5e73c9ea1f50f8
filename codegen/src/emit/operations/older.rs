//! A request in one form as one in the next older form.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::request::encoder_path;
use super::send::failure_test;
use crate::emit::tokens::{self, Context, gate, gates, ident};
use crate::plan::{
    AnswerKind, Bridge, Given, Lack, Older, OlderMember, OperationForm, ParamPlan, Send, Store,
};

/// Leads on to the older form where the version that is spoken has no newer one.
/// Only a client of any version comes so far.
pub(super) fn leads(context: &Context, runs: &[(usize, usize)], link: &Older) -> TokenStream {
    let (gate, within) = (
        gates([context.any.as_deref(), link.gate.as_deref()]),
        within(runs),
    );
    quote! {
        #gate
        {
            let client = self.client.inner();
            if !(#within) {
                return Box::pin(self.older()).await;
            }
        }
    }
}

/// Whether `client` or `call` has one of the versions.
pub(in crate::emit) fn within_of(of: &TokenStream, runs: &[(usize, usize)]) -> TokenStream {
    let tests = runs.iter().map(|(first, last)| {
        let [first, last] = [*first, *last].map(Literal::usize_unsuffixed);
        quote!(#of.is_within(#first, #last))
    });
    quote!(#(#tests)||*)
}

fn within(runs: &[(usize, usize)]) -> TokenStream {
    within_of(&quote!(client), runs)
}

/// The request in the older form, and what its answer is in this one.
pub(super) fn older(
    context: &Context,
    shape: &OperationForm,
    link: &Older,
    output: &TokenStream,
) -> TokenStream {
    let of_older = gates([context.any.as_deref(), link.gate.as_deref()]);
    let (module, builder) = (ident(&link.module), ident(&shape.builder));
    let lacks = link.lacks.iter().map(lack);
    let members = link.members.iter().map(|member| {
        let (gate, made) = (gate(member.gate.as_deref()), made(context, member));
        quote!(#gate #made)
    });
    let members: Vec<TokenStream> = members.collect();
    let answer = answer(context, shape, link);
    let number = matches!(link.answer, Bridge::Recast { .. })
        .then(|| quote!(let number = client.inner().number();));
    let notes = !link.lacks.is_empty() || link.members.iter().any(is_converted);
    let mutable = notes.then(|| quote!(mut));
    quote! {
        #of_older
        async fn older(self) -> Result<#output, rt::Error> {
            let #mutable client = self.client;
            #number
            #(#lacks)*
            let older = super::#module::#builder {
                #(#members,)*
                client,
            };
            #answer
        }
    }
}

fn is_converted(member: &OlderMember) -> bool {
    matches!(member.given, Given::Recast { .. } | Given::Reread { .. })
}

/// Notes that the older form does not have a member, if there is something in it.
fn lack(lack: &Lack) -> TokenStream {
    let (field, name, since) = (ident(&lack.name), &lack.name, &lack.since);
    let present = match lack.store {
        Store::Required => quote!(true),
        Store::Optional => quote!(self.#field.is_some()),
        Store::Defaulted if lack.flag => quote!(self.#field),
        Store::Defaulted => quote!(!self.#field.is_empty()),
    };
    let gate = gate(lack.gate.as_deref());
    quote!(#gate client.inner_mut().lack(#name, #present, #since);)
}

/// A member of the older form.
fn made(context: &Context, member: &OlderMember) -> TokenStream {
    let (field, name) = (ident(&member.name), &member.name);
    match &member.given {
        Given::Same | Given::OrBlank => quote!(#field: self.#field),
        Given::Some => quote!(#field: Some(self.#field)),
        Given::None => quote!(#field: None),
        Given::Blank => quote!(#field: Default::default()),
        Given::Recast {
            held,
            from,
            to,
            optional,
        } => {
            let (held, from, to) = (tokens::adapter(held), context.ty(from), context.ty(to));
            let recast = quote!(client.inner_mut().recast::<#held, #from, #to>);
            if *optional {
                let recast = quote!(|value| #recast(#name, value));
                quote!(#field: self.#field.as_ref().map(#recast).transpose()?)
            } else {
                quote!(#field: #recast(#name, &self.#field)?)
            }
        }
        Given::Reread {
            from,
            adapter,
            since,
        } => {
            let (text, adapter) = (text(from), tokens::adapter(adapter));
            quote!(#field: client.inner_mut().reread::<#adapter, _>(#name, self.#field #text, #since))
        }
    }
}

/// An optional parameter as text.
pub(in crate::emit) fn text(param: &ParamPlan) -> TokenStream {
    let encoder = match &param.send {
        Send::Query { encoder, .. } | Send::Header { encoder, .. } => encoder_path(encoder),
        _ => quote!(rt::param::text),
    };
    quote!(.as_ref().map(#encoder))
}

/// The answer of the older form in this one.
fn answer(context: &Context, shape: &OperationForm, link: &Older) -> TokenStream {
    let answer = quote!(older.attempt().await);
    match &link.answer {
        Bridge::Same => answer,
        Bridge::Variant(variant) => {
            let name = ident(shape.answer_enum.as_deref().unwrap_or_default());
            let variant = ident(variant);
            quote!(#answer.map(|()| #name::#variant))
        }
        Bridge::Variants(variants) => {
            let name = ident(shape.answer_enum.as_deref().unwrap_or_default());
            let module = ident(&link.module);
            let arms = arms(variants, &quote!(super::#module::#name), &quote!(#name));
            quote!(#answer.map(|answer| match answer { #arms }))
        }
        Bridge::Recast { held, from, to } => {
            let (held, from, to) = (tokens::adapter(held), context.ty(from), context.ty(to));
            quote! {
                let answer = #answer?;
                rt::renewed::<#held, #from, #to>(&answer, number)
            }
        }
        Bridge::Cast { to, .. } => {
            let (failure, item) = (failure(shape), context.ty(to));
            quote!(#answer.map(|answer| answer.cast::<#item>(#failure)))
        }
        Bridge::Lines { step, version } => {
            let (step, version) = (ident(step), Literal::usize_unsuffixed(*version));
            let failure = failure(shape);
            let up = quote!(super::super::super::any::steps::#step::up);
            let item = item(context, shape);
            let lines = quote!(rt::JsonStream::<#item>::of_lines);
            quote!(#answer.map(|text| #lines(text, #version, #up, #failure)))
        }
        Bridge::Step(name) => {
            let name = ident(name);
            quote!(#answer.map(super::super::super::any::steps::#name::up))
        }
    }
}

/// The arms of a match that makes the variants of one enum those of another.
pub(in crate::emit) fn arms(
    variants: &[(String, bool)],
    from: &TokenStream,
    to: &TokenStream,
) -> TokenStream {
    let arms = variants.iter().map(|(variant, is_empty)| {
        let variant = ident(variant);
        if *is_empty {
            quote!(#from::#variant => #to::#variant,)
        } else {
            quote!(#from::#variant(answer) => #to::#variant(answer),)
        }
    });
    quote!(#(#arms)*)
}

/// What tells whether an item of the answer is an error.
fn failure(shape: &OperationForm) -> TokenStream {
    let failure = shape.answers.first().and_then(|answer| match &answer.kind {
        AnswerKind::JsonStream { failure, .. } => failure.as_ref(),
        _ => None,
    });
    failure_test(failure)
}

/// The type of the items of the answer.
fn item(context: &Context, shape: &OperationForm) -> TokenStream {
    let item = shape.answers.first().and_then(|answer| match &answer.kind {
        AnswerKind::JsonStream { ty, .. } => Some(context.ty(ty)),
        _ => None,
    });
    item.unwrap_or_else(|| quote!(_))
}
