//! How a request is sent, and what is made of the answer.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{older, seen, status};
use crate::emit::tokens::{self, Context, docs, ident};
use crate::plan::{Access, AnswerKind, AnswerPlan, Mode, OperationForm, RawPlan};

pub(super) fn send(context: &Context, shape: &OperationForm) -> TokenStream {
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

/// A builder that is awaited is sent.
pub(super) fn awaited(context: &Context, shape: &OperationForm) -> TokenStream {
    let (builder, (output, _)) = (ident(&shape.builder), result(context, shape));
    quote! {
        impl<V: versions::Version> ::core::future::IntoFuture for #builder<V> {
            type Output = Result<#output, rt::Error>;
            type IntoFuture = rt::Sending<#output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
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
        let lines = only_lines(shape.answers.first());
        let finish = finish(context, kind);
        return (output(context, kind), quote!(#finish #lines));
    };
    let name = ident(name);
    let arms = shape
        .answers
        .iter()
        .map(|answer| answer_arm(context, &name, answer));
    let result = quote! {
        match response.status() {
            #(#arms)*
            _ => Err(response.unexpected()),
        }
    };
    let generics = shape.answers_by_version().then(|| quote!(<V>));
    (quote!(#name #generics), result)
}

fn answer_arm(context: &Context, name: &Ident, answer: &AnswerPlan) -> TokenStream {
    let (status, variant) = (status(answer.status), ident(&answer.variant));
    // A hijacked connection is also announced with 101.
    let also = matches!(answer.kind, AnswerKind::Hijack(_)).then(|| quote!(| 101));
    let others = answer.also.iter().map(|other| {
        let other = super::status(*other);
        quote!(| #other)
    });
    let also = quote!(#also #(#others)*);
    let (finish, lines) = (finish(context, &answer.kind), only_lines(Some(answer)));
    let finish = quote!(#finish #lines);
    if matches!(answer.kind, AnswerKind::Empty) {
        return quote!(#status #also => #finish.map(|()| #name::#variant),);
    }
    quote!(#status #also => #finish.map(#name::#variant),)
}

/// That a stream may have text, in some versions.
fn only_lines(answer: Option<&AnswerPlan>) -> TokenStream {
    let lines = answer.into_iter().flat_map(|answer| &answer.lines);
    let calls = lines.map(|(key, runs)| {
        let runs = runs.iter().map(|run| super::pair(*run));
        quote!(.map(|stream| stream.or_lines(#key, &[#(#runs),*])))
    });
    quote!(#(#calls)*)
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

fn finish(context: &Context, kind: &AnswerKind) -> TokenStream {
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
                let ty = context.ty(ty);
                quote!(response.json_stream::<#adapter, #ty>(#failure))
            }
        }
        AnswerKind::Frames(_) => quote!(response.frames(raw)),
        AnswerKind::Hijack(_) => quote!(response.hijack(raw)),
    }
}

/// What tells whether an item of a stream is an error.
pub(super) fn failure_test(failure: Option<&Access>) -> TokenStream {
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

pub(super) fn answer_enum(context: &Context, shape: &OperationForm) -> TokenStream {
    let Some(name) = &shape.answer_enum else {
        return TokenStream::new();
    };
    let about = docs(&format!("What [`{}`] is answered.", shape.builder));
    answers(&about, name, shape, |kind| output(context, kind))
}

/// An enum with a variant for each answer of a form; `content` is the type of what is in one.
pub(in crate::emit) fn answers(
    about: &TokenStream,
    name: &str,
    shape: &OperationForm,
    content: impl Fn(&AnswerKind) -> TokenStream,
) -> TokenStream {
    let name = ident(name);
    let variants = shape.answers.iter().map(|answer| {
        let (docs, variant) = (docs(&answer.docs), ident(&answer.variant));
        let content = match &answer.kind {
            AnswerKind::Empty => None,
            kind => Some(content(kind)),
        };
        let content = content.map(|content| quote!((#content)));
        quote!(#docs #variant #content,)
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
