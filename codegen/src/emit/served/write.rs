//! How a request is written again, so that a proxy can tell what was changed in it.

use proc_macro2::TokenStream;
use quote::quote;

use super::params;
use crate::emit::operations::{parameter, path_part};
use crate::emit::tokens::{self, gate, ident};
use crate::plan::{BodyRequest, PathPart, ServedForm};

/// That reading the request needs the whole body, where it does.
pub(super) fn collects(served: &ServedForm) -> Option<TokenStream> {
    let body = served.form.body.as_ref();
    let whole = body.is_some_and(|body| !matches!(body.request, BodyRequest::Bytes { .. }));
    let or_body = params(served).any(|(_, reader)| reader.or_body);
    (whole || or_body).then(|| {
        quote!(
            const COLLECTS: bool = true;
        )
    })
}

pub(super) fn write(served: &ServedForm) -> TokenStream {
    let segments = served.form.path.iter();
    let segments = segments.filter(|part| matches!(part, PathPart::Segment { .. }));
    let always = params(served).filter(|(param, _)| param.gate.is_none());
    let always: TokenStream = segments
        .map(path_part)
        .chain(always.map(|(param, _)| parameter(param)))
        .chain(body(served))
        .collect();
    let always = (!always.is_empty()).then(|| quote!(to #always;));
    let gated = params(served).filter_map(|(param, _)| {
        let gate = gate(Some(param.gate.as_deref()?));
        let parameter = parameter(param);
        Some(quote!(#gate to #parameter;))
    });
    let gated: TokenStream = gated.collect();
    let to = if always.is_none() && gated.is_empty() {
        quote!(_)
    } else {
        quote!(to)
    };
    quote! {
        fn write(&self, #to: &mut rt::server::Written) {
            #always
            #gated
        }
    }
}

/// A JSON body; any other goes by unseen.
fn body(served: &ServedForm) -> Vec<TokenStream> {
    let Some(body) = &served.form.body else {
        return Vec::new();
    };
    let BodyRequest::Json(adapter) = &body.request else {
        return Vec::new();
    };
    let adapter = tokens::adapter(adapter);
    let members = body.members.iter().map(|member| {
        let name = ident(&member.name);
        if member.required {
            quote!(.json_body::<#adapter, _>(&self.#name))
        } else {
            quote!(.json_body_if::<#adapter, _>(self.#name.as_ref()))
        }
    });
    members.collect()
}
