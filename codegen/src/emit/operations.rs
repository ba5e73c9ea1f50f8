//! Request builders.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::tokens::{self, Context, docs, hiding_debug, ident};
use crate::plan::{
    AnswerKind, AnswerPlan, BodyMember, BodyPlan, BodyRequest, Encoder, Intake, Mode,
    OperationShape, ParamPlan, PathPart, RawPlan, Send, Store,
};

pub(super) fn shape(context: &Context, shape: &OperationShape) -> TokenStream {
    let constant = constant(shape);
    let builder = builder(context, shape);
    let methods = methods(context, shape);
    let answer = answer_enum(context, shape);
    quote! {
        #constant
        #builder
        #methods
        #answer
    }
}

fn constant(shape: &OperationShape) -> TokenStream {
    let (name, method) = (&shape.name, &shape.method);
    let answers = shape.answers.iter().map(|answer| status(answer.status));
    quote! {
        const OPERATION: rt::Operation = rt::Operation {
            name: #name,
            method: #method,
            answers: &[#(#answers),*],
        };
    }
}

fn status(status: u16) -> Literal {
    Literal::u16_unsuffixed(status)
}

fn builder(context: &Context, shape: &OperationShape) -> TokenStream {
    let (docs, name) = (docs(&shape.docs), ident(&shape.builder));
    let members = members(context, shape).map(|(name, ty)| {
        let name = ident(name);
        quote!(#name: #ty,)
    });
    let secret = shape.params.iter().any(|param| param.secret);
    let derive = (!secret).then(|| quote!(#[derive(Debug)]));
    let debug = secret.then(|| {
        let of_body = body_members(shape).map(|member| (member.name.as_str(), false));
        let of_params = shape.params.iter().map(|p| (p.name.as_str(), p.secret));
        hiding_debug(&name, of_params.chain(of_body))
    });
    quote! {
        #docs
        #derive
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            client: rt::Client,
            #(#members)*
        }

        #debug
    }
}

/// Name and type of each member but the client.
fn members<'s>(
    context: &'s Context,
    shape: &'s OperationShape,
) -> impl Iterator<Item = (&'s str, TokenStream)> {
    let params = shape
        .params
        .iter()
        .map(|param| (param.name.as_str(), stored(context, param)));
    let body =
        body_members(shape).map(|member| (member.name.as_str(), member_stored(context, member)));
    let upgrade = (shape.mode == Mode::Hijacked).then(|| ("upgrade", quote!(bool)));
    params.chain(body).chain(upgrade)
}

fn stored(context: &Context, param: &ParamPlan) -> TokenStream {
    let ty = context.ty(&param.ty);
    match param.store {
        Store::Required | Store::Defaulted => ty,
        Store::Optional => quote!(Option<#ty>),
    }
}

fn body_members(shape: &OperationShape) -> impl Iterator<Item = &BodyMember> {
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

fn methods(context: &Context, shape: &OperationShape) -> TokenStream {
    let name = ident(&shape.builder);
    let new = new(context, shape);
    let setters = shape
        .params
        .iter()
        .filter(|param| param.store != Store::Required)
        .map(|param| setter(context, param));
    let body = body_members(shape)
        .filter(|member| !member.required)
        .map(|member| body_setter(context, member));
    let upgrade = (shape.mode == Mode::Hijacked).then(upgrade_setter);
    let request = request(shape);
    let send = send(context, shape);
    quote! {
        impl #name {
            #new
            #(#setters)*
            #(#body)*
            #upgrade
            #request
            #send
        }
    }
}

/// Required parameters, then the body where it is required: the arguments.
pub(super) fn arguments(context: &Context, shape: &OperationShape) -> Vec<Argument> {
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

fn new(context: &Context, shape: &OperationShape) -> TokenStream {
    let arguments = arguments(context, shape);
    let names = arguments.iter().map(|argument| &argument.name);
    let types = arguments.iter().map(|argument| &argument.ty);
    let values = members(context, shape).map(|(name, _)| {
        let name = ident(name);
        let given = arguments.iter().find(|argument| argument.name == name);
        match given.map(|argument| &argument.take) {
            Some(take) if name == take.to_string() => quote!(#name),
            Some(take) => quote!(#name: #take),
            None => quote!(#name: Default::default()),
        }
    });
    quote! {
        pub(crate) fn new(client: &rt::Client, #(#names: #types),*) -> Self {
            Self {
                client: client.clone(),
                #(#values,)*
            }
        }
    }
}

fn setter(context: &Context, param: &ParamPlan) -> TokenStream {
    let (docs, name) = (docs(&param.docs), ident(&param.name));
    if param.intake == Intake::Pair {
        return quote! {
            #docs
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

fn request(shape: &OperationShape) -> TokenStream {
    let path = shape.path.iter().map(path_part);
    let params = shape.params.iter().map(parameter);
    let body = shape.body.as_ref().map(request_body);
    quote! {
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                #(#path)*
                #(#params)*
                #body
        }
    }
}

fn path_part(part: &PathPart) -> TokenStream {
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

fn parameter(param: &ParamPlan) -> TokenStream {
    let name = ident(&param.name);
    match &param.send {
        Send::Path | Send::Nowhere => TokenStream::new(),
        Send::Query { wire, encoder } => {
            let value = encoded(param, encoder);
            quote!(.query(#wire, #value))
        }
        Send::QueryEach { wire, encoder } => {
            let encoder = encoder_path(encoder);
            quote!(.query_each(#wire, &self.#name, #encoder))
        }
        Send::Header { wire, encoder } => {
            let value = encoded(param, encoder);
            quote!(.header(#wire, #value))
        }
        Send::Headers { prefix } => quote!(.headers(#prefix, &self.#name)),
    }
}

fn encoded(param: &ParamPlan, encoder: &Encoder) -> TokenStream {
    let (name, encoder) = (ident(&param.name), encoder_path(encoder));
    match param.store {
        Store::Required | Store::Defaulted => quote!(Some(#encoder(&self.#name))),
        Store::Optional => quote!(self.#name.as_ref().map(#encoder)),
    }
}

fn encoder_path(encoder: &Encoder) -> TokenStream {
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
            (BodyRequest::Json(adapter), true) => {
                let adapter = tokens::adapter(adapter);
                quote!(.json_body::<#adapter, _>(&self.#name))
            }
            (BodyRequest::Json(adapter), false) => {
                let adapter = tokens::adapter(adapter);
                quote!(.json_body_if::<#adapter, _>(self.#name.as_ref()))
            }
            (BodyRequest::Bytes { media }, true) => quote!(.stream_body(#media, self.#name)),
            (BodyRequest::Bytes { media }, false) => quote!(.stream_body_if(#media, self.#name)),
            (BodyRequest::Multipart(_), _) => TokenStream::new(),
        }
    });
    quote!(#(#sent)*)
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

fn send(context: &Context, shape: &OperationShape) -> TokenStream {
    let docs = docs(&shape.send_docs);
    let raw = shape.answers.iter().find_map(raw_binding);
    let sent = match shape.mode {
        Mode::Pooled => quote!(self.request().pooled()),
        Mode::Streamed => quote!(self.request().streamed()),
        Mode::WebSocket => quote!(self.request().websocket()),
        Mode::Hijacked => quote!(self.request().hijacked(upgrade)),
    };
    let upgrade = (shape.mode == Mode::Hijacked).then(|| quote!(let upgrade = self.upgrade;));
    let (output, result) = result(context, shape);
    quote! {
        #docs
        pub async fn send(self) -> Result<#output, rt::Error> {
            #raw
            #upgrade
            let response = #sent.await?;
            #result
        }
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
        RawPlan::Body {
            body,
            field,
            optional,
        } => {
            let (body, field) = (ident(body), ident(field));
            let default = optional.then(|| quote!(.unwrap_or_default()));
            quote!(self.#body.#field #default)
        }
    };
    Some(quote!(let raw = #raw;))
}

/// What `send` returns, and the expression that makes it of the response.
fn result(context: &Context, shape: &OperationShape) -> (TokenStream, TokenStream) {
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
    (quote!(#name), result)
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
        AnswerKind::Json { adapter, .. } => {
            let adapter = tokens::adapter(adapter);
            quote!(response.json::<#adapter, _>().await)
        }
        AnswerKind::JsonStream {
            adapter, failure, ..
        } => {
            let adapter = tokens::adapter(adapter);
            let failure = failure.as_deref().map(ident);
            let failure = failure.map_or_else(
                || quote!(|_| None),
                |field| quote!(|item| item.#field.as_deref()),
            );
            quote!(response.json_stream::<#adapter, _>(#failure))
        }
        AnswerKind::Frames(_) => quote!(response.frames(raw)),
        AnswerKind::Hijack(_) => quote!(response.hijack(raw)),
    }
}

fn answer_enum(context: &Context, shape: &OperationShape) -> TokenStream {
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
    quote! {
        #about
        #[derive(Debug)]
        pub enum #name {
            #(#variants)*
        }
    }
}
