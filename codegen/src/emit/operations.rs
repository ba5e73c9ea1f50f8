//! Request builders.

pub(super) mod older;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::tokens::{self, Context, deprecated, docs, gate, hiding_debug_of, ident};
use crate::plan::{
    Access, Adapter, AnswerKind, AnswerPlan, BodyMember, BodyPlan, BodyRequest, Bound, Deprecation,
    Encoder, Intake, Mode, Offered, OperationForm, ParamPlan, PathPart, RawPlan, RustType, Send,
    Store,
};

pub(super) fn form(context: &Context, shape: &OperationForm) -> TokenStream {
    let constant = constant(shape);
    let offer = offer(context, shape);
    let builder = builder(context, shape);
    let methods = methods(context, shape);
    let answer = answer_enum(context, shape);
    quote! {
        #constant
        #offer
        #builder
        #methods
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
    let answers = shape.answers.iter().map(|answer| status(answer.status));
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

fn request(shape: &OperationForm) -> TokenStream {
    let path = shape.path.iter().map(path_part);
    let always = |param: &&ParamPlan| param.bound.until.is_none();
    let params = shape.params.iter().filter(always).map(sent_parameter);
    let gated = shape.params.iter().filter(|param| !always(param));
    let gated: Vec<TokenStream> = gated.map(gated_parameter).collect();
    let body = shape.body.as_ref().map(request_body);
    let request = quote! {
        rt::Request::new(self.client.inner(), &OPERATION) #(#path)* #(#params)*
    };
    let made = if gated.is_empty() {
        quote!(#request #body)
    } else {
        quote! {
            let request = #request;
            #(#gated)*
            request #body
        }
    };
    quote!(fn request(self) -> rt::Request { #made })
}

/// A parameter that exists only together with some version.
fn gated_parameter(param: &ParamPlan) -> TokenStream {
    let (gate, parameter) = (gate(param.gate.as_deref()), sent_parameter(param));
    quote! {
        #gate
        let request = request #parameter;
    }
}

/// How a client says a parameter, in the shape of the version where that decides it.
fn sent_parameter(param: &ParamPlan) -> TokenStream {
    let Some(ty) = param.ty.of_version().map(ident) else {
        return parameter(param);
    };
    let version = quote!(self.client.inner().number());
    let encoder = |encoder: &Encoder| match encoder {
        Encoder::Json(adapter) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::param::message::<#adapter, V::#ty>(#version))
        }
        Encoder::Base64UrlJson(adapter) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::param::base64url_message::<#adapter, V::#ty>(#version))
        }
        other => encoder_path(other),
    };
    parameter_by(param, &encoder)
}

pub(super) fn path_part(part: &PathPart) -> TokenStream {
    match part {
        PathPart::Literal(text) => quote!(.literal(#text)),
        PathPart::Segment {
            wire,
            name,
            encoder,
            slashes,
        } => {
            let method = ident(if *slashes { "segments" } else { "segment" });
            let (name, encoder) = (ident(name), encoder_path(encoder));
            quote!(.#method(#wire, &#encoder(&self.#name)))
        }
    }
}

/// How a parameter is said, on a request that borrows it.
pub(super) fn parameter(param: &ParamPlan) -> TokenStream {
    parameter_by(param, &encoder_path)
}

fn parameter_by(param: &ParamPlan, path: &dyn Fn(&Encoder) -> TokenStream) -> TokenStream {
    let name = ident(&param.name);
    match &param.send {
        Send::Path | Send::Nowhere => TokenStream::new(),
        Send::Query { wire, encoder } => {
            let value = encoded(param, &path(encoder));
            quote!(.query(#wire, #value))
        }
        Send::QueryEach { wire, encoder } => {
            let encoder = path(encoder);
            quote!(.query_each(#wire, &self.#name, #encoder))
        }
        Send::Header { wire, encoder } => {
            let value = encoded(param, &path(encoder));
            quote!(.header(#wire, #value))
        }
        Send::Headers { prefix } => quote!(.headers(#prefix, &self.#name)),
    }
}

fn encoded(param: &ParamPlan, encoder: &TokenStream) -> TokenStream {
    let name = ident(&param.name);
    match param.store {
        Store::Required | Store::Defaulted => quote!(Some(#encoder(&self.#name))),
        Store::Optional => quote!(self.#name.as_ref().map(#encoder)),
    }
}

pub(super) fn encoder_path(encoder: &Encoder) -> TokenStream {
    match encoder {
        Encoder::Text => quote!(rt::param::text),
        Encoder::Flag => quote!(rt::param::flag),
        Encoder::Boolean => quote!(rt::param::boolean),
        Encoder::UnixSeconds => quote!(rt::param::unix_seconds),
        Encoder::Rfc3339 => quote!(rt::param::rfc3339),
        Encoder::Json(adapter) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::param::json::<#adapter, _>)
        }
        Encoder::Base64UrlJson(adapter) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::param::base64url_json::<#adapter, _>)
        }
    }
}

fn request_body(body: &BodyPlan) -> TokenStream {
    if let BodyRequest::Multipart(parts) = &body.request {
        let parts = body.members.iter().zip(parts);
        let parts = parts.map(|(member, part)| form_part(member, part));
        return quote!(.multipart_body([#(#parts),*]));
    }
    let sent = body.members.iter().map(|member| {
        let name = ident(&member.name);
        match (&body.request, member.required) {
            (BodyRequest::Json(adapter), required) => json_body(member, adapter, required),
            (BodyRequest::Bytes { media }, true) => quote!(.stream_body(#media, self.#name)),
            (BodyRequest::Bytes { media }, false) => quote!(.stream_body_if(#media, self.#name)),
            (BodyRequest::Multipart(_), _) => TokenStream::new(),
        }
    });
    quote!(#(#sent)*)
}

/// A body of JSON, in the shape of the version where that decides it.
fn json_body(member: &BodyMember, adapter: &Adapter, required: bool) -> TokenStream {
    let (name, adapter) = (ident(&member.name), tokens::adapter(adapter));
    let of_version = member
        .json
        .as_ref()
        .and_then(RustType::of_version)
        .map(ident);
    match (of_version, required) {
        (None, true) => quote!(.json_body::<#adapter, _>(&self.#name)),
        (None, false) => quote!(.json_body_if::<#adapter, _>(self.#name.as_ref())),
        (Some(ty), true) => quote!(.message_body::<#adapter, V::#ty>(&self.#name)),
        (Some(ty), false) => {
            quote!(.message_body_if::<#adapter, V::#ty>(self.#name.as_ref()))
        }
    }
}

/// A part of a multipart body, where there is one.
fn form_part(member: &BodyMember, (wire, media): &(String, String)) -> TokenStream {
    let name = ident(&member.name);
    if member.required {
        quote!(Some(rt::Part::new(#wire, #media, self.#name)))
    } else {
        quote!(self.#name.map(|part| rt::Part::new(#wire, #media, part)))
    }
}

fn send(context: &Context, shape: &OperationForm) -> TokenStream {
    let (docs, seen) = (docs(&shape.send_docs), seen(shape));
    let raw = shape.answers.iter().find_map(raw_binding);
    let sent = match shape.mode {
        Mode::Pooled => quote!(self.request().pooled()),
        Mode::Streamed => quote!(self.request().streamed()),
        Mode::WebSocket => quote!(self.request().websocket()),
        Mode::Hijacked => quote!(self.request().hijacked(upgrade)),
    };
    let upgrade = (shape.mode == Mode::Hijacked).then(|| quote!(let upgrade = self.upgrade;));
    let (output, result) = result(context, shape);
    let (leads, older) = shape
        .older
        .as_ref()
        .map(|link| {
            (
                older::leads(context, &shape.runs, link),
                older::older(context, shape, link, &output),
            )
        })
        .unzip();
    quote! {
        #docs
        pub async fn send(self) -> Result<#output, rt::Error> {
            rt::send(self, Self::attempt).await
        }

        #seen async fn attempt(self) -> Result<#output, rt::Error> {
            #leads
            #raw
            #upgrade
            let response = #sent.await?;
            #result
        }

        #older
    }
}

/// `let raw = …;` for answers that need it, before the builder is consumed.
fn raw_binding(answer: &AnswerPlan) -> Option<TokenStream> {
    let (AnswerKind::Frames(raw) | AnswerKind::Hijack(raw)) = &answer.kind else {
        return None;
    };
    let raw = match raw {
        RawPlan::Never => quote!(false),
        RawPlan::Always => quote!(true),
        RawPlan::Hint(hint) => {
            let hint = ident(hint);
            quote!(self.#hint)
        }
        RawPlan::Body { body, flag } => {
            let body = ident(body);
            match &flag.function {
                Some(function) => {
                    let function = ident(function);
                    quote!(V::#function(&self.#body))
                }
                None => tokens::flag(&quote!(self.#body), flag),
            }
        }
    };
    Some(quote!(let raw = #raw;))
}

/// What `send` returns, and the expression that makes it of the response.
fn result(context: &Context, shape: &OperationForm) -> (TokenStream, TokenStream) {
    let Some(name) = &shape.answer_enum else {
        let only = shape.answers.first().map(|answer| &answer.kind);
        let kind = only.unwrap_or(&AnswerKind::Empty);
        return (output(context, kind), finish(kind));
    };
    let name = ident(name);
    let arms = shape.answers.iter().map(|answer| answer_arm(&name, answer));
    let result = quote! {
        match response.status() {
            #(#arms)*
            _ => Err(response.unexpected()),
        }
    };
    let generics = shape.answers_by_version().then(|| quote!(<V>));
    (quote!(#name #generics), result)
}

fn answer_arm(name: &Ident, answer: &AnswerPlan) -> TokenStream {
    let (status, variant) = (status(answer.status), ident(&answer.variant));
    // A hijacked connection is also announced with 101.
    let also = matches!(answer.kind, AnswerKind::Hijack(_)).then(|| quote!(| 101));
    let finish = finish(&answer.kind);
    if matches!(answer.kind, AnswerKind::Empty) {
        return quote!(#status #also => #finish.map(|()| #name::#variant),);
    }
    quote!(#status #also => #finish.map(#name::#variant),)
}

fn output(context: &Context, kind: &AnswerKind) -> TokenStream {
    match kind {
        AnswerKind::Empty => quote!(()),
        AnswerKind::Text => quote!(String),
        AnswerKind::Bytes => quote!(rt::ByteStream),
        AnswerKind::WebSocket => quote!(rt::WebSocket),
        AnswerKind::Json { ty, .. } => context.ty(ty),
        AnswerKind::JsonStream { ty, .. } => {
            let ty = context.ty(ty);
            quote!(rt::JsonStream<#ty>)
        }
        AnswerKind::Frames(_) => quote!(rt::Frames),
        AnswerKind::Hijack(_) => quote!(rt::Hijacked),
    }
}

fn finish(kind: &AnswerKind) -> TokenStream {
    match kind {
        AnswerKind::Empty => quote!(response.empty().await),
        AnswerKind::Text => quote!(response.text().await),
        AnswerKind::Bytes => quote!(response.bytes()),
        AnswerKind::WebSocket => quote!(response.websocket()),
        AnswerKind::Json { ty, adapter } => {
            let adapter = tokens::adapter(adapter);
            if let Some(name) = ty.of_version().map(ident) {
                quote!(response.message::<#adapter, V::#name>().await)
            } else {
                quote!(response.json::<#adapter, _>().await)
            }
        }
        AnswerKind::JsonStream {
            ty,
            adapter,
            failure,
        } => {
            let adapter = tokens::adapter(adapter);
            let failure = failure_test(failure.as_ref());
            if let Some(name) = ty.of_version().map(ident) {
                quote!(response.message_stream::<#adapter, V::#name>(#failure))
            } else {
                quote!(response.json_stream::<#adapter, _>(#failure))
            }
        }
        AnswerKind::Frames(_) => quote!(response.frames(raw)),
        AnswerKind::Hijack(_) => quote!(response.hijack(raw)),
    }
}

/// What tells whether an item of a stream is an error.
fn failure_test(failure: Option<&Access>) -> TokenStream {
    let Some(failure) = failure else {
        return quote!(|_| None);
    };
    if let Some(function) = &failure.function {
        let function = ident(function);
        return quote!(V::#function);
    }
    let text = tokens::text(&quote!(item), failure);
    quote!(|item| #text)
}

fn answer_enum(context: &Context, shape: &OperationForm) -> TokenStream {
    let Some(name) = &shape.answer_enum else {
        return TokenStream::new();
    };
    let about = docs(&format!("What [`{}`] is answered.", shape.builder));
    let name = ident(name);
    let variants = shape.answers.iter().map(|answer| {
        let (docs, variant) = (docs(&answer.docs), ident(&answer.variant));
        match &answer.kind {
            AnswerKind::Empty => quote!(#docs #variant,),
            kind => {
                let output = output(context, kind);
                quote!(#docs #variant(#output),)
            }
        }
    });
    let generics = shape
        .answers_by_version()
        .then(|| quote!(<V: versions::Version>));
    quote! {
        #about
        #[derive(Debug)]
        pub enum #name #generics {
            #(#variants)*
        }
    }
}
