//! A request in an older form as one in the newer, and its answer in the older.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::operations::older::{arms, text, within_of};
use crate::emit::tokens::{self, Context, gate, gates, ident};
use crate::plan::{Bridge, Given, Older, OlderMember, RustType, ServedForm};

/// Reads the older form where the version has that, or refuses it if nothing leads there. Only a
/// server of any version comes so far.
pub(super) fn read(context: &Context, served: &ServedForm) -> Option<TokenStream> {
    let Some(link) = served.form.older.as_ref() else {
        let refuse = quote!(return Err(call.unimplemented()););
        let refused = || elsewhere(context, served, None, &refuse);
        return served.form.breaks.then(refused);
    };
    let older_request = request(link);
    let sent = link.newer.iter().filter(|member| !member.unsent);
    let members = sent.map(|member| {
        let (gate, made) = (gate(member.gate.as_deref()), made(context, served, member));
        quote!(#gate #made)
    });
    let members: Vec<TokenStream> = members.collect();
    let older = members
        .iter()
        .any(|member| crate::emit::mentions(member, "older"));
    let older = if older { quote!(older) } else { quote!(_) };
    let read = quote! {
        let #older = Box::pin(<#older_request as rt::server::Asked<V>>::read(call)).await?;
        return Ok(Self { #(#members,)* });
    };
    Some(elsewhere(context, served, link.gate.as_deref(), &read))
}

/// The request in the older form.
fn request(link: &Older) -> TokenStream {
    let module = ident(&link.module);
    let generics = link.by_version.then(|| quote!(<V>));
    quote!(super::#module::Request #generics)
}

/// A block for the versions that the form does not have.
fn elsewhere(
    context: &Context,
    served: &ServedForm,
    gate: Option<&str>,
    block: &TokenStream,
) -> TokenStream {
    let gate = gates([context.any.as_deref(), gate]);
    let within = within_of(&quote!(call), &served.form.runs);
    quote! {
        #gate
        {
            if !(#within) {
                #block
            }
        }
    }
}

/// A member of the newer form.
fn made(context: &Context, served: &ServedForm, member: &OlderMember) -> TokenStream {
    let (field, name) = (ident(&member.name), &member.name);
    match &member.given {
        Given::Same => quote!(#field: older.#field),
        Given::Some => quote!(#field: Some(older.#field)),
        Given::OrBlank if is_bytes(served, &member.name) => {
            quote!(#field: older.#field.unwrap_or_default())
        }
        Given::OrBlank => {
            quote!(#field: older.#field.unwrap_or_else(rt::wire::Plain::blank))
        }
        Given::None => quote!(#field: None),
        Given::Blank if is_bytes(served, &member.name) => quote!(#field: Default::default()),
        Given::Blank if is_of_version(served, &member.name) => {
            quote!(#field: call.blank(#name)?)
        }
        Given::Blank => quote!(#field: rt::wire::Plain::blank()),
        Given::Recast {
            held,
            from,
            to,
            optional,
        } => {
            let (held, from, to) = (tokens::adapter(held), context.ty(from), context.ty(to));
            let recast = quote!(call.recast::<#held, #from, #to>);
            if *optional {
                let recast = quote!(|value| #recast(#name, value));
                quote!(#field: older.#field.as_ref().map(#recast).transpose()?)
            } else {
                quote!(#field: #recast(#name, &older.#field)?)
            }
        }
        Given::Reread { from, adapter, .. } => {
            let (text, adapter) = (text(from), tokens::adapter(adapter));
            quote!(#field: call.reread::<#adapter, _>(#name, older.#field #text)?)
        }
    }
}

fn is_bytes(served: &ServedForm, name: &str) -> bool {
    let mut body = served.form.body.iter().flat_map(|body| &body.members);
    body.any(|member| member.name == name && member.json.is_none())
}

fn is_of_version(served: &ServedForm, name: &str) -> bool {
    let body = served.form.body.iter().flat_map(|body| &body.members);
    let of_body = body.filter_map(|member| Some((&member.name, member.json.as_ref()?)));
    let params = served
        .form
        .params
        .iter()
        .map(|param| (&param.name, &param.ty));
    let mut named = params.chain(of_body).filter(|(known, _)| *known == name);
    named.any(|(_, ty)| matches!(ty, RustType::OfVersion(_)))
}

/// Answers as the older form does, where the version has that.
pub(super) fn reply(context: &Context, served: &ServedForm) -> Option<TokenStream> {
    let link = served.form.older.as_ref()?;
    let older_request = request(link);
    let reply = quote!(<#older_request as rt::server::Asked<V>>::reply);
    let block = match &link.answer {
        Bridge::Same if link.empty => quote!(return #reply((), call);),
        Bridge::Same => quote!(return #reply(answer, call);),
        Bridge::Variant(_) => quote!(return #reply((), call);),
        Bridge::Variants(variants) => {
            let module = ident(&link.module);
            let arms = arms(variants, &quote!(Answer), &quote!(super::#module::Answer));
            quote!(return #reply(match answer { #arms }, call);)
        }
        Bridge::Lines { step, version } => {
            let (step, version) = (ident(step), Literal::usize_unsuffixed(*version));
            let down = quote!(super::super::super::any::steps::#step::down);
            quote!(return #reply(answer.into_lines(#version, #down), call);)
        }
        Bridge::Step(name) => {
            let name = ident(name);
            let down = quote!(super::super::super::any::steps::#name::down);
            if link.empty {
                quote!(#down(answer); return #reply((), call);)
            } else {
                quote!(return #reply(#down(answer), call);)
            }
        }
        Bridge::Recast { held, from, to } => {
            let (held, from, to) = (tokens::adapter(held), context.ty(from), context.ty(to));
            quote! {
                let answer = call.recast_answer::<#held, #to, #from>(&answer)?;
                return #reply(answer, call);
            }
        }
        Bridge::Cast { from, to } => {
            let (from, to) = (context.ty(from), context.ty(to));
            quote!(return #reply(call.recast_stream::<#to, #from>(answer), call);)
        }
    };
    Some(elsewhere(context, served, link.gate.as_deref(), &block))
}
