//! An operation as a server has it: what is asked, how that is read, and how it
//! is answered.

mod older;
mod write;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::operations::answers;
use super::tokens::{self, Context, docs, gate, hiding_debug_of, ident, mentions};
use super::{Module, form_imports, version_module};
use crate::plan::{
    Adapter, AnswerKind, AnswerPlan, BodyMember, BodyPlan, BodyRequest, ErrorPlan, ParamPlan,
    RawPlan, ReadText, Reader, Send, ServedForm, ServedOperation, Store,
};

pub(super) fn operation(context: &Context, operation: &ServedOperation) -> Module {
    let about = docs(&format!("`{}`, as a server has it.", operation.name));
    let (gate, name) = (gate(operation.gate.as_deref()), ident(&operation.module));
    let errors = operation.errors.iter().map(error);
    let import = context.import();
    let import = (!operation.errors.is_empty()).then_some(import);
    let forms = operation
        .forms
        .iter()
        .map(|served| form(context, operation, served));
    let items: TokenStream = forms.collect();
    // The only form of an operation stands in its module, with imports of its own.
    let alone = operation
        .forms
        .iter()
        .all(|served| served.form.module.is_none());
    let import = import.filter(|_| !alone);
    Module {
        declaration: quote!(#about #gate pub mod #name),
        name: operation.module.clone(),
        items: quote! {
            #import
            #items
            #(#errors)*
        },
        children: Vec::new(),
    }
}

/// A function that makes a documented error.
fn error(error: &ErrorPlan) -> TokenStream {
    let (docs, name) = (docs(&error.docs), ident(&error.name));
    let status = Literal::u16_unsuffixed(error.status);
    quote! {
        #docs
        pub fn #name(message: impl Into<String>) -> rt::server::Failure {
            rt::server::Failure::new(#status, message)
        }
    }
}

fn form(context: &Context, operation: &ServedOperation, served: &ServedForm) -> TokenStream {
    let (request, answer) = (request(context, served), answer_enum(context, served));
    let asked = asked(context, served);
    let body = quote!(#request #answer #asked);
    match &served.form.module {
        None => {
            let imports = form_imports(context, &served.form, &body, &quote!(super::super));
            quote!(#imports #body)
        }
        Some(version) => {
            let root = quote!(super::super::super);
            let imports = form_imports(context, &served.form, &body, &root);
            let gate = gate(served.form.gate.as_deref());
            version_module(version, &gate, &operation.name, &imports, &body)
        }
    }
}

/// The parameters that a server gets, each with how it is read.
fn params(served: &ServedForm) -> impl Iterator<Item = (&ParamPlan, &Reader)> {
    let params = served.form.params.iter().zip(&served.readers);
    params.filter(|(param, _)| !matches!(param.send, Send::Nowhere))
}

fn body_members(served: &ServedForm) -> impl Iterator<Item = &BodyMember> {
    served.form.body.iter().flat_map(|body| &body.members)
}

fn request(context: &Context, served: &ServedForm) -> TokenStream {
    let docs_of_request = docs(&served.docs);
    let generics = generics(served);
    let of_params = params(served).map(|(param, _)| {
        let (gate, docs) = (gate(param.gate.as_deref()), docs(&param.docs));
        let (name, ty) = (ident(&param.name), context.ty(&param.ty));
        match param.store {
            Store::Optional => quote!(#gate #docs pub #name: Option<#ty>,),
            Store::Required | Store::Defaulted => quote!(#gate #docs pub #name: #ty,),
        }
    });
    let of_body = body_members(served).map(|member| {
        let (docs, name) = (docs(&member.docs), ident(&member.name));
        let ty = member_type(context, member);
        if member.required {
            quote!(#docs pub #name: #ty,)
        } else {
            quote!(#docs pub #name: Option<#ty>,)
        }
    });
    let secret = params(served).any(|(param, _)| param.secret);
    let derive = (!secret).then(|| quote!(#[derive(Debug)]));
    let debug = secret.then(|| {
        let of_params = params(served);
        let of_params = of_params.map(|(p, _)| (p.name.as_str(), p.secret, p.gate.as_deref()));
        let of_body = body_members(served).map(|member| (member.name.as_str(), false, None));
        let shown = of_params.chain(of_body);
        let of = generics.as_ref().map(|_| quote!(<V>));
        hiding_debug_of(generics.as_ref(), &quote!(Request #of), "Request", shown)
    });
    quote! {
        #docs_of_request
        #derive
        pub struct Request #generics {
            #(#of_params)*
            #(#of_body)*
        }

        #debug
    }
}

fn generics(served: &ServedForm) -> Option<TokenStream> {
    let generic = served.form.request_by_version();
    generic.then(|| quote!(<V: versions::Version>))
}

fn member_type(context: &Context, member: &BodyMember) -> TokenStream {
    let json = member.json.as_ref().map(|ty| context.ty(ty));
    json.unwrap_or_else(|| quote!(rt::server::Body))
}

/// How the request is read, and the answer written.
fn asked(context: &Context, served: &ServedForm) -> TokenStream {
    let answer = answer_type(context, served);
    let of = served.form.request_by_version().then(|| quote!(<V>));
    let (read, write, reply) = (
        read(context, served),
        write::write(served),
        reply(context, served),
    );
    let collects = write::collects(served);
    quote! {
        impl<V: versions::Version> rt::server::Asked<V> for Request #of {
            type Answer = #answer;
            #collects

            #read
            #write
            #reply
        }
    }
}

/// A statement for requests of some versions.
fn within<'a>(
    versions: &'a [(usize, usize)],
    statement: &'a TokenStream,
) -> impl Iterator<Item = TokenStream> + 'a {
    versions.iter().map(move |(first, last)| {
        let [first, last] = [*first, *last].map(Literal::usize_unsuffixed);
        quote! {
            if call.is_within(#first, #last) {
                #statement;
            }
        }
    })
}

fn read(context: &Context, served: &ServedForm) -> TokenStream {
    let older = older::read(context, served);
    let of_params = params(served).map(|(param, reader)| {
        let (gate, name) = (gate(param.gate.as_deref()), ident(&param.name));
        let value = read_param(param, reader);
        quote!(#gate #name: #value,)
    });
    let parts = served.form.body.as_ref().and_then(read_parts);
    let of_body = served.form.body.iter().flat_map(read_body);
    let json_only = quote!(call.json_only()?);
    let checks = within(&served.checked, &json_only);
    let empty_is_none = quote!(call.empty_is_none());
    let emptied = within(&served.empty_is_none, &empty_is_none);
    let always =
        params(served).any(|(param, _)| param.gate.is_none()) || served.form.body.is_some();
    let sometimes = params(served).next().is_some() || older.is_some();
    let call = if always || sometimes {
        quote!(call)
    } else {
        quote!(_)
    };
    // What takes something may all have gates.
    let lenient = (sometimes && !always).then(|| quote!(#[allow(unused_variables)]));
    quote! {
        #lenient
        async fn read(#call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #older
            #parts
            #(#checks)*
            #(#emptied)*
            Ok(Self {
                #(#of_params)*
                #(#of_body)*
            })
        }
    }
}

fn read_param(param: &ParamPlan, reader: &Reader) -> TokenStream {
    let text = reader_path(&reader.text, param.ty.of_version());
    let value = match &param.send {
        Send::Path | Send::Nowhere => {
            let wire = &param.wire;
            quote!(call.segment(#wire, #text)?)
        }
        Send::Query { wire, .. } if param.store == Store::Required => {
            quote!(call.query_required(#wire, #text)?)
        }
        Send::Query { wire, .. } => quote!(call.query(#wire, #text)?),
        Send::QueryEach { wire, .. } => quote!(call.query_each(#wire, #text)?),
        Send::Header { wire, .. } if reader.or_body => header_or_body(param, reader, wire),
        Send::Header { wire, .. } if param.store == Store::Required => {
            quote!(call.header_required(#wire, #text)?)
        }
        Send::Header { wire, .. } => quote!(call.header(#wire, #text)?),
        Send::Headers { prefix } => quote!(call.headers(#prefix)),
    };
    let Some((first, last)) = reader.within else {
        return value;
    };
    let (first, last) = (
        Literal::usize_unsuffixed(first),
        Literal::usize_unsuffixed(last),
    );
    quote! {
        if call.is_within(#first, #last) {
            #value
        } else {
            Default::default()
        }
    }
}

/// What reads a header, or the JSON body where it is missing.
fn header_or_body(param: &ParamPlan, reader: &Reader, wire: &str) -> TokenStream {
    let of_version = param.ty.of_version();
    let text = reader_path(&reader.text, of_version);
    let ReadText::Base64UrlJson(adapter) = &reader.text else {
        // The check lets nothing else through.
        return quote!(call.header(#wire, #text)?);
    };
    let required = param.store == Store::Required;
    let body = json_reader(adapter, of_version, required);
    let found = if required {
        quote!(value)
    } else {
        quote!(Some(value))
    };
    quote! {
        match call.header(#wire, #text)? {
            Some(value) => #found,
            None => call.#body().await?,
        }
    }
}

/// What reads a text, in the shape of the version where that decides it.
fn reader_path(text: &ReadText, of_version: Option<&str>) -> TokenStream {
    let ty = of_version.map(ident);
    match (text, ty) {
        (ReadText::Json(adapter), Some(ty)) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::server::read::message::<#adapter, V::#ty>(call.version()))
        }
        (ReadText::Base64UrlJson(adapter), Some(ty)) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::server::read::base64url_message::<#adapter, V::#ty>(call.version()))
        }
        (text, _) => plain_reader(text),
    }
}

fn plain_reader(text: &ReadText) -> TokenStream {
    match text {
        ReadText::Flag => quote!(call.flag()),
        ReadText::Text(Adapter::UnixSeconds) => quote!(rt::server::read::unix_seconds),
        ReadText::Text(adapter) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::server::read::text::<#adapter, _>)
        }
        ReadText::Json(adapter) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::server::read::json::<#adapter, _>)
        }
        ReadText::Base64UrlJson(adapter) => {
            let adapter = tokens::adapter(adapter);
            quote!(rt::server::read::base64url_json::<#adapter, _>)
        }
    }
}

/// `let [a, b] = …;` for the parts of a form.
fn read_parts(body: &BodyPlan) -> Option<TokenStream> {
    let BodyRequest::Multipart(parts) = &body.request else {
        return None;
    };
    let names = body.members.iter().map(|member| ident(&member.name));
    let wires = parts.iter().map(|(wire, _)| wire);
    Some(quote!(let [#(#names),*] = call.parts([#(#wires),*]).await?;))
}

fn read_body(body: &BodyPlan) -> Vec<TokenStream> {
    let members = body.members.iter().enumerate();
    members
        .map(|(at, member)| {
            let name = ident(&member.name);
            match (&body.request, member.required) {
                (BodyRequest::Json(adapter), required) => {
                    let read = read_json(member, adapter, required);
                    quote!(#name: call.#read().await?,)
                }
                (BodyRequest::Bytes { .. }, true) => quote!(#name: call.body(),),
                (BodyRequest::Bytes { .. }, false) => quote!(#name: call.body_if(),),
                (BodyRequest::Multipart(parts), true) => {
                    let wire = parts.get(at).map_or("", |(wire, _)| wire);
                    quote!(#name: rt::server::required_part(#wire, #name)?,)
                }
                (BodyRequest::Multipart(_), false) => quote!(#name,),
            }
        })
        .collect()
}

/// How a body of JSON is read, in the shape of the version where that decides it.
fn read_json(member: &BodyMember, adapter: &Adapter, required: bool) -> TokenStream {
    json_reader(adapter, member.of_version(), required)
}

/// The method of the call that reads a JSON body.
fn json_reader(adapter: &Adapter, of_version: Option<&str>, required: bool) -> TokenStream {
    let adapter = tokens::adapter(adapter);
    match (of_version.map(ident), required) {
        (None, true) => quote!(json_body::<#adapter, _>),
        (None, false) => quote!(json_body_if::<#adapter, _>),
        (Some(ty), true) => quote!(message_body::<#adapter, V::#ty>),
        (Some(ty), false) => quote!(message_body_if::<#adapter, V::#ty>),
    }
}

fn answer_type(context: &Context, served: &ServedForm) -> TokenStream {
    if served.form.answer_enum.is_some() {
        let generics = served.form.answers_by_version().then(|| quote!(<V>));
        return quote!(Answer #generics);
    }
    let only = served.form.answers.first().map(|answer| &answer.kind);
    output(context, only.unwrap_or(&AnswerKind::Empty))
}

/// The type of an answer, as a server gives it.
pub(super) fn output(context: &Context, kind: &AnswerKind) -> TokenStream {
    match kind {
        AnswerKind::Empty => quote!(()),
        AnswerKind::Text => quote!(String),
        AnswerKind::Bytes => quote!(rt::server::Body),
        AnswerKind::WebSocket => quote!(rt::server::Socketed),
        AnswerKind::Json { ty, .. } => context.ty(ty),
        AnswerKind::JsonStream { ty, .. } => {
            let ty = context.ty(ty);
            quote!(rt::server::JsonStream<#ty>)
        }
        AnswerKind::Frames(_) => quote!(rt::server::Framed),
        AnswerKind::Hijack(_) => quote!(rt::server::Attached),
    }
}

fn answer_enum(context: &Context, served: &ServedForm) -> TokenStream {
    if served.form.answer_enum.is_none() {
        return TokenStream::new();
    }
    let about = docs("What it is answered.");
    answers(&about, "Answer", &served.form, |kind| output(context, kind))
}

fn reply(context: &Context, served: &ServedForm) -> TokenStream {
    let older = older::reply(context, served);
    let answers = served.form.answers.iter().zip(&served.media);
    let body = if served.form.answer_enum.is_some() {
        let arms = answers.map(|(answer, media)| {
            let (variant, call) = (ident(&answer.variant), reply_call(answer, media));
            if matches!(answer.kind, AnswerKind::Empty) {
                quote!(Answer::#variant => #call,)
            } else {
                quote!(Answer::#variant(answer) => #call,)
            }
        });
        quote!(match answer { #(#arms)* })
    } else {
        let mut calls = answers.map(|(answer, media)| reply_call(answer, media));
        calls.next().unwrap_or_default()
    };
    let body = quote!(#older #body);
    let answer = if mentions(&body, "answer") {
        quote!(answer)
    } else {
        quote!(())
    };
    quote! {
        fn reply(#answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            #body
        }
    }
}

/// The runtime call that makes a response of an answer.
fn reply_call(answer: &AnswerPlan, media: &[(usize, String)]) -> TokenStream {
    let status = Literal::u16_unsuffixed(answer.status);
    let media = media_type(media);
    match &answer.kind {
        AnswerKind::Empty => quote!(call.empty(#status)),
        AnswerKind::Text => quote!(call.text(#status, #media, answer)),
        AnswerKind::Bytes => quote!(call.bytes(#status, #media, answer)),
        AnswerKind::WebSocket => quote!(call.socketed(answer)),
        AnswerKind::Json { ty, adapter } => {
            let adapter = tokens::adapter(adapter);
            if let Some(ty) = ty.of_version().map(ident) {
                quote!(call.message::<#adapter, V::#ty>(#status, &answer))
            } else {
                quote!(call.json::<#adapter, _>(#status, &answer))
            }
        }
        AnswerKind::JsonStream { ty, adapter, .. } => {
            let adapter = tokens::adapter(adapter);
            if let Some(ty) = ty.of_version().map(ident) {
                quote!(call.message_stream::<#adapter, V::#ty>(#status, answer))
            } else {
                quote!(call.json_stream::<#adapter, _>(#status, answer))
            }
        }
        AnswerKind::Frames(raw) => {
            let raw = always_raw(raw);
            quote!(call.framed(#status, #media, answer #raw))
        }
        AnswerKind::Hijack(raw) => {
            let raw = always_raw(raw);
            quote!(call.attached(#media, answer #raw))
        }
    }
}

/// Frames are left out where the version knows none; else the server says so.
fn always_raw(raw: &RawPlan) -> Option<TokenStream> {
    matches!(raw, RawPlan::Always).then(|| quote!(.always_raw()))
}

fn media_type(media: &[(usize, String)]) -> TokenStream {
    if let [(_, only)] = media {
        return quote!(#only);
    }
    let since = media.iter().map(|(at, media)| {
        let at = Literal::usize_unsuffixed(*at);
        quote!((#at, #media))
    });
    quote!(call.since(&[#(#since),*]))
}
