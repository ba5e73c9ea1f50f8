//! Request builders.

pub(super) mod older;
mod request;
mod send;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use request::request;
pub(super) use request::{parameter, path_part};
pub(super) use send::answers;
use send::{answer_enum, awaited, send};

use super::tokens::{Context, deprecated, docs, gate, hiding_debug_of, ident};
use crate::plan::{
    BodyMember, Bound, Deprecation, Intake, Mode, Offered, OperationForm, ParamPlan, Send, Store,
};

pub(super) fn form(context: &Context, shape: &OperationForm) -> TokenStream {
    let constant = constant(shape);
    let offer = offer(context, shape);
    let builder = builder(context, shape);
    let methods = methods(context, shape);
    let awaited = awaited(context, shape);
    let answer = answer_enum(context, shape);
    quote! {
        #constant
        #offer
        #builder
        #methods
        #awaited
        #answer
    }
}

/// The method of the clients that makes the builder.
fn offer(context: &Context, shape: &OperationForm) -> TokenStream {
    let within = shape.offer.within.as_ref().map(|within| {
        let deprecated = shape.offer.deprecated.as_ref();
        let method = client_method(context, shape, &quote!(V), deprecated);
        let bound = bound(within);
        quote!(impl<V: #bound> client::Client<V> { #method })
    });
    let each = shape.offer.each.iter();
    let each = each.map(|version| offer_in(context, shape, version));
    quote! {
        #within
        #(#each)*
    }
}

fn offer_in(context: &Context, shape: &OperationForm, offered: &Offered) -> TokenStream {
    let version = &offered.version;
    let (gate, marker) = (gate(version.gate.as_deref()), ident(&version.marker));
    let version = quote!(versions::#marker);
    let deprecated = offered.deprecated.as_ref();
    let method = client_method(&context.of(&version), shape, &version, deprecated);
    quote!(#gate impl client::Client<#version> { #method })
}

fn client_method(
    context: &Context,
    shape: &OperationForm,
    version: &TokenStream,
    deprecation: Option<&Deprecation>,
) -> TokenStream {
    let deprecated = deprecated(deprecation);
    let (docs, name) = (docs(&shape.method_docs), ident(&shape.name));
    let builder = ident(&shape.builder);
    let arguments = arguments(context, shape);
    let names: Vec<_> = arguments.iter().map(|argument| &argument.name).collect();
    let types = arguments.iter().map(|argument| &argument.ty);
    quote! {
        #docs
        #deprecated
        pub fn #name(&self, #(#names: #types),*) -> #builder<#version> {
            #builder::new(self, #(#names),*)
        }
    }
}

/// The traits that a version must have: `versions::Since1_6`.
fn bound(bound: &Bound) -> TokenStream {
    let traits: Vec<Ident> = [&bound.since, &bound.until]
        .into_iter()
        .flatten()
        .map(|name| ident(name))
        .collect();
    if traits.is_empty() {
        return quote!(versions::Version);
    }
    quote!(#(versions::#traits)+*)
}

fn constant(shape: &OperationForm) -> TokenStream {
    let (name, method, since) = (&shape.name, &shape.method, &shape.since);
    let answers = shape.answers.iter();
    let answers = answers.flat_map(|answer| std::iter::once(&answer.status).chain(&answer.also));
    let answers = answers.map(|number| status(*number));
    let versions = shape.runs.iter().map(|run| pair(*run));
    let gates = shape.params.iter().filter_map(|param| {
        let wire = match &param.send {
            Send::Headers { prefix } => prefix,
            _ => &param.wire,
        };
        let (name, having) = (&param.name, param.having.as_ref()?);
        let (versions, since) = (pair((having.first, having.last)), &having.since);
        Some(quote!(rt::Gate::new(#wire, #name, #versions, #since)))
    });
    quote! {
        const OPERATION: rt::Operation = rt::Operation {
            name: #name,
            method: #method,
            answers: &[#(#answers),*],
            versions: &[#(#versions),*],
            since: #since,
            gates: &[#(#gates),*],
        };
    }
}

/// The numbers of two versions.
fn pair((first, last): (usize, usize)) -> TokenStream {
    let [first, last] = [first, last].map(Literal::usize_unsuffixed);
    quote!((#first, #last))
}

fn status(status: u16) -> Literal {
    Literal::u16_unsuffixed(status)
}

fn builder(context: &Context, shape: &OperationForm) -> TokenStream {
    let (docs, name, seen) = (docs(&shape.docs), ident(&shape.builder), seen(shape));
    let members = members(context, shape).map(|member| {
        let (gate, name, ty) = (gate(member.gate), ident(member.name), member.ty);
        quote!(#gate #seen #name: #ty,)
    });
    let secret = shape.params.iter().any(|param| param.secret);
    let debug = (!secret).then(|| quote!(, Debug));
    let derive = quote!(#[derive(Clone #debug)]);
    let debug = secret.then(|| {
        let of_body = body_members(shape).map(|member| (member.name.as_str(), false, None));
        let of_params = shape.params.iter();
        let of_params = of_params.map(|p| (p.name.as_str(), p.secret, p.gate.as_deref()));
        let generics = quote!(<V: versions::Version>);
        hiding_debug_of(
            Some(&generics),
            &quote!(#name<V>),
            &shape.builder,
            of_params.chain(of_body),
        )
    });
    let deprecated = deprecated(shape.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        #derive
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name<V: versions::Version> {
            #seen client: client::Client<V>,
            #(#members)*
        }

        #debug

        impl<V: versions::Version> rt::Builder for #name<V> {
            fn client(&mut self) -> &mut rt::Client {
                self.client.inner_mut()
            }
        }
    }
}

/// A form that stands beside newer ones is made of requests of theirs.
fn seen(shape: &OperationForm) -> Option<TokenStream> {
    shape.module.as_ref().map(|_| quote!(pub(super)))
}

/// A member of a builder.
struct Member<'s> {
    name: &'s str,
    ty: TokenStream,
    gate: Option<&'s str>,
}

/// Each member but the client.
fn members<'s>(context: &'s Context, shape: &'s OperationForm) -> impl Iterator<Item = Member<'s>> {
    let params = shape.params.iter().map(|param| Member {
        name: &param.name,
        ty: stored(context, param),
        gate: param.gate.as_deref(),
    });
    let body = body_members(shape).map(|member| Member {
        name: &member.name,
        ty: member_stored(context, member),
        gate: None,
    });
    let upgrade = (shape.mode == Mode::Hijacked).then(|| Member {
        name: "upgrade",
        ty: quote!(bool),
        gate: None,
    });
    params.chain(body).chain(upgrade)
}

fn stored(context: &Context, param: &ParamPlan) -> TokenStream {
    let ty = context.ty(&param.ty);
    match param.store {
        Store::Required | Store::Defaulted => ty,
        Store::Optional => quote!(Option<#ty>),
    }
}

fn body_members(shape: &OperationForm) -> impl Iterator<Item = &BodyMember> {
    shape.body.iter().flat_map(|body| &body.members)
}

fn member_type(context: &Context, member: &BodyMember) -> TokenStream {
    let json = member.json.as_ref().map(|ty| context.ty(ty));
    json.unwrap_or_else(|| quote!(rt::Body))
}

fn member_stored(context: &Context, member: &BodyMember) -> TokenStream {
    let ty = member_type(context, member);
    if member.required {
        ty
    } else {
        quote!(Option<#ty>)
    }
}

fn methods(context: &Context, shape: &OperationForm) -> TokenStream {
    let name = ident(&shape.builder);
    let new = new(context, shape);
    let always = |param: &&ParamPlan| param.bound == Bound::default();
    let optional = || {
        let params = shape.params.iter();
        params.filter(|param| param.store != Store::Required)
    };
    let setters = optional()
        .filter(always)
        .map(|param| setter(context, param));
    let bounded: Vec<&ParamPlan> = optional().filter(|param| !always(param)).collect();
    let bounded = bounded
        .chunk_by(|a, b| (&a.bound, &a.gate) == (&b.bound, &b.gate))
        .map(|params| bounded_setters(context, &name, params));
    let body = body_members(shape)
        .filter(|member| !member.required)
        .map(|member| body_setter(context, member));
    let upgrade = (shape.mode == Mode::Hijacked).then(upgrade_setter);
    let request = request(shape);
    let send = send(context, shape);
    quote! {
        impl<V: versions::Version> #name<V> {
            #new
            #(#setters)*
            #(#body)*
            #upgrade
            #request
            #send
        }

        #(#bounded)*
    }
}

/// The setters of parameters that the same versions have.
fn bounded_setters(context: &Context, builder: &Ident, params: &[&ParamPlan]) -> TokenStream {
    let Some(first) = params.first() else {
        return TokenStream::new();
    };
    let (gate, bound) = (gate(first.gate.as_deref()), bound(&first.bound));
    let setters = params.iter().map(|param| setter(context, param));
    quote!(#gate impl<V: #bound> #builder<V> { #(#setters)* })
}

/// Required parameters, then the body where it is required: the arguments.
pub(super) fn arguments(context: &Context, shape: &OperationForm) -> Vec<Argument> {
    let params = shape
        .params
        .iter()
        .filter(|param| param.store == Store::Required)
        .map(|param| Argument {
            name: ident(&param.name),
            ty: intake_type(context, param),
            take: intake_take(param),
        });
    let body = body_members(shape).filter(|member| member.required);
    let body = body.map(|member| {
        let name = ident(&member.name);
        let (ty, take) = body_intake(context, member);
        Argument { name, ty, take }
    });
    params.chain(body).collect()
}

/// An argument of a method: its name, its type, and what is made of it.
pub(super) struct Argument {
    pub(super) name: Ident,
    pub(super) ty: TokenStream,
    pub(super) take: TokenStream,
}

fn intake_type(context: &Context, param: &ParamPlan) -> TokenStream {
    match param.intake {
        Intake::IntoString => quote!(impl Into<String>),
        Intake::Strings => quote!(impl IntoIterator<Item = impl Into<String>>),
        Intake::Value | Intake::Pair => context.ty(&param.ty),
    }
}

fn intake_take(param: &ParamPlan) -> TokenStream {
    let name = ident(&param.name);
    match param.intake {
        Intake::IntoString => quote!(#name.into()),
        Intake::Strings => quote!(#name.into_iter().map(Into::into).collect()),
        Intake::Value | Intake::Pair => quote!(#name),
    }
}

fn body_intake(context: &Context, member: &BodyMember) -> (TokenStream, TokenStream) {
    let (name, ty) = (ident(&member.name), member_type(context, member));
    if member.json.is_some() {
        (ty, quote!(#name))
    } else {
        (quote!(impl Into<#ty>), quote!(#name.into()))
    }
}

fn new(context: &Context, shape: &OperationForm) -> TokenStream {
    let arguments = arguments(context, shape);
    let names = arguments.iter().map(|argument| &argument.name);
    let types = arguments.iter().map(|argument| &argument.ty);
    let values = members(context, shape).map(|member| {
        let (gate, name) = (gate(member.gate), ident(member.name));
        let given = arguments.iter().find(|argument| argument.name == name);
        match given.map(|argument| &argument.take) {
            Some(take) if name == take.to_string() => quote!(#name),
            Some(take) => quote!(#name: #take),
            None => quote!(#gate #name: Default::default()),
        }
    });
    quote! {
        fn new(client: &client::Client<V>, #(#names: #types),*) -> Self {
            Self {
                client: client.clone(),
                #(#values,)*
            }
        }
    }
}

fn setter(context: &Context, param: &ParamPlan) -> TokenStream {
    let (docs, name) = (docs(&param.docs), ident(&param.name));
    let deprecated = deprecated(param.deprecated.as_ref());
    if param.intake == Intake::Pair {
        return quote! {
            #docs
            #deprecated
            pub fn #name(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
                self.#name.insert(key.into(), value.into());
                self
            }
        };
    }
    let (ty, take) = (intake_type(context, param), intake_take(param));
    let value = match param.store {
        Store::Optional => quote!(Some(#take)),
        Store::Required | Store::Defaulted => take,
    };
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn body_setter(context: &Context, member: &BodyMember) -> TokenStream {
    let (docs, name) = (docs(&member.docs), ident(&member.name));
    let (ty, take) = body_intake(context, member);
    quote! {
        #docs
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#take);
            self
        }
    }
}

fn upgrade_setter() -> TokenStream {
    quote! {
        /// Asks for `101 UPGRADED` instead of a plain hijacked connection.
        /// Servers that do not know this answer 200 all the same.
        pub fn upgrade(mut self, upgrade: bool) -> Self {
            self.upgrade = upgrade;
            self
        }
    }
}
