//! How a builder becomes a request.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::tokens::{self, gate, ident};
use crate::plan::{
    Adapter, BodyMember, BodyPlan, BodyRequest, Encoder, OperationForm, ParamPlan, PathPart, Send,
    Store,
};

pub(super) fn request(shape: &OperationForm) -> TokenStream {
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

pub(in crate::emit) fn path_part(part: &PathPart) -> TokenStream {
    match part {
        PathPart::Literal(text) => quote!(.literal(#text)),
        PathPart::Segment {
            wire,
            name,
            encoder,
            slashes,
            strip,
        } => {
            let method = ident(if *slashes { "segments" } else { "segment" });
            let (name, encoder) = (ident(name), encoder_path(encoder));
            let value = quote!(#encoder(&self.#name));
            let stripped = strip
                .as_ref()
                .map(|prefix| quote!(rt::param::stripped(#prefix, #value)));
            let value = stripped.unwrap_or(value);
            quote!(.#method(#wire, &#value))
        }
    }
}

/// How a parameter is said, on a request that borrows it.
pub(in crate::emit) fn parameter(param: &ParamPlan) -> TokenStream {
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
    match (member.of_version().map(ident), required) {
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
