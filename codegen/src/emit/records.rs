//! What recorded traffic is checked against, as one table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Module;
use super::tokens::{self, Context, docs, gate, ident};
use crate::plan::{
    Adapter, CheckPlan, DatedRule, Plan, RecordAnswer, RecordParam, RecordPlan, RulePlan, RustType,
    Source, VerifyPlan, Wherein,
};

pub(super) fn verify(context: &Context, plan: &Plan, verify: &VerifyPlan) -> Module {
    let about = docs("What recorded traffic is checked against.");
    let (import, api) = (context.import(), api(plan, verify));
    let operations = operations(&context.among_types(), verify);
    Module {
        declaration: quote!(#about #[cfg(feature = "verify")] pub mod verify),
        name: "verify".to_owned(),
        items: quote! {
            #import
            #[allow(unused_imports)]
            use {super::types::*, rt::verify::rules::*, rt::wire::*};
            #[doc(inline)]
            pub use rt::verify::{Api, Exchange, Finding, Part, Problem, Report};

            #api
            #operations
        },
        children: Vec::new(),
    }
}

fn api(plan: &Plan, verify: &VerifyPlan) -> TokenStream {
    let prefix = &verify.prefix;
    let versions = plan.versions.iter().map(|version| {
        let (gate, text) = (gate(version.gate.as_deref()), &version.text);
        quote!(#gate #text)
    });
    quote! {
        /// All versions, and the rules of their operations.
        pub static API: Api = Api {
            prefix: #prefix,
            versions: &[#(#versions),*],
            operations: OPERATIONS,
        };
    }
}

fn operations(context: &Context, verify: &VerifyPlan) -> TokenStream {
    let operations = verify.operations.iter();
    let rows = operations.flat_map(|plan| operation(context, plan));
    quote!(static OPERATIONS: &[Row] = &[#(#rows),*];)
}

/// A row that names the operation, and its rules below.
fn operation(context: &Context, plan: &RecordPlan) -> Vec<TokenStream> {
    let name = &plan.name;
    let rules = plan.rules.iter().map(|rule| dated(context, rule));
    std::iter::once(quote!(operation(#name)))
        .chain(rules)
        .collect()
}

fn dated(context: &Context, dated: &DatedRule) -> TokenStream {
    let (gate, first) = (gate(dated.gate.as_deref()), &dated.first);
    let rule = rule(context, &dated.rule);
    match &dated.last {
        None => quote!(since(#first, #rule)),
        Some(last) if last == first => quote!(#gate only(#first, #rule)),
        Some(last) => quote!(#gate within(#first, #last, #rule)),
    }
}

fn rule(context: &Context, rule: &RulePlan) -> TokenStream {
    match rule {
        RulePlan::Route(method, path) => quote!(route(#method, #path)),
        RulePlan::Param(param) => self::param(context, param),
        RulePlan::Body(check) => {
            let check = self::check(context, check);
            quote!(body(#check))
        }
        RulePlan::Answer(status, answer) => self::answer(context, *status, answer),
        RulePlan::Errors(statuses) => {
            let statuses = statuses.iter().map(|status| self::status(*status));
            quote!(errors(&[#(#statuses),*]))
        }
    }
}

fn param(context: &Context, param: &RecordParam) -> TokenStream {
    let (wire, check) = (&param.wire, check(context, &param.check));
    let wherein = ident(match (param.wherein, param.required) {
        (Wherein::Segment, _) => "segment",
        (Wherein::Segments, _) => "segments",
        (Wherein::Query, false) => "query",
        (Wherein::Query, true) => "required_query",
        (Wherein::Header, false) => "header",
        (Wherein::Header, true) => "required_header",
    });
    quote!(#wherein(#wire, #check))
}

fn check(context: &Context, check: &CheckPlan) -> TokenStream {
    let secret = check.secret.then(|| quote!(.secret()));
    if let Some(short) = short_check(context, check) {
        return quote!(#short #secret);
    }
    let adapter = tokens::adapter_in(&TokenStream::new(), &check.adapter);
    let ty = context.ty(&check.ty);
    let source = ident(match check.source {
        Source::Json => "json",
        Source::Text => "text",
        Source::JsonText => "json_text",
        Source::Base64UrlJson => "base64url_json",
    });
    quote!(#source::<#adapter, #ty>() #secret)
}

/// What most checks are: of JSON values without an adapter, or lists of them.
fn short_check(context: &Context, check: &CheckPlan) -> Option<TokenStream> {
    match (check.source, &check.adapter, &check.ty) {
        (Source::Json, Adapter::Same, ty) => {
            let ty = context.ty(ty);
            Some(quote!(value::<#ty>()))
        }
        (Source::Json, Adapter::List(inner), RustType::Vec(item)) if **inner == Adapter::Same => {
            let item = context.ty(item);
            Some(quote!(list::<#item>()))
        }
        _ => None,
    }
}

fn answer(context: &Context, status: u16, answer: &RecordAnswer) -> TokenStream {
    let status = self::status(status);
    match answer {
        RecordAnswer::Empty => quote!(empty(#status)),
        RecordAnswer::Json(check) => {
            let check = self::check(context, check);
            quote!(answer(#status, #check))
        }
        RecordAnswer::JsonStream(check) => {
            let check = self::check(context, check);
            quote!(stream(#status, #check))
        }
        RecordAnswer::Lines(check) => {
            let check = self::check(context, check);
            quote!(stream_or_lines(#status, #check))
        }
        RecordAnswer::Any => quote!(any(#status)),
        RecordAnswer::Bytes(media) => quote!(bytes(#status, #media)),
        RecordAnswer::Hijack(media) => quote!(hijack(#status, #media)),
    }
}

fn status(status: u16) -> Literal {
    Literal::u16_unsuffixed(status)
}
