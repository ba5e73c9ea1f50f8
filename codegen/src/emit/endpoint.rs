//! Where a client looks for a server by itself, and the ways to one that is there.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::docs;
use crate::model::{Endpoint, EndpointContext, EndpointPorts, EndpointTls};
use crate::plan::Plan;

/// What a client has where the spec has an endpoint.
pub(super) fn connect(plan: &Plan) -> TokenStream {
    let Some(endpoint) = &plan.endpoint else {
        return TokenStream::new();
    };
    let constant = constant(endpoint);
    let about = docs(&about(endpoint));
    quote! {
        #constant

        #about
        pub fn connect() -> Result<Self, rt::Error> {
            rt::Transport::from_env(&Self::ENDPOINT).map(Self::new)
        }

        /// The same with variables that `lookup` knows instead of those of the
        /// process.
        ///
        /// # Errors
        ///
        /// As [`connect`](Self::connect).
        pub fn connect_with(
            lookup: impl ::core::ops::Fn(&str) -> Option<::std::ffi::OsString>,
        ) -> Result<Self, rt::Error> {
            rt::Transport::from_variables(&Self::ENDPOINT, lookup).map(Self::new)
        }
    }
}

fn constant(endpoint: &Endpoint) -> TokenStream {
    let (env, default) = (&endpoint.env, &endpoint.default);
    let tls = endpoint.tls.as_ref().map(tls_literal);
    let tls = tls.unwrap_or_else(|| quote!(None));
    let ports = ports_literal(endpoint.ports);
    let context = endpoint.context.as_ref().map(context_literal);
    let context = context.unwrap_or_else(|| quote!(None));
    quote! {
        /// Where [`connect`](Self::connect) looks for the server.
        pub const ENDPOINT: rt::Endpoint = rt::Endpoint {
            variable: #env,
            default: #default,
            ports: #ports,
            context: #context,
            tls: #tls,
        };
    }
}

fn ports_literal(ports: Option<EndpointPorts>) -> TokenStream {
    let Some(EndpointPorts { plain, tls }) = ports else {
        return quote!(None);
    };
    let [plain, tls] = [plain, tls].map(Literal::u16_unsuffixed);
    quote!(Some(rt::EndpointPorts { plain: #plain, tls: #tls }))
}

fn context_literal(context: &EndpointContext) -> TokenStream {
    let EndpointContext {
        env,
        folder,
        default,
        config,
        current,
        none,
        contexts,
        file,
        name,
        address,
        insecure,
        certificates,
        below,
    } = context;
    quote! {
        Some(rt::EndpointContext {
            variable: #env,
            folder: #folder,
            default: #default,
            config: #config,
            current: #current,
            none: #none,
            contexts: #contexts,
            file: #file,
            name: #name,
            address: #address,
            insecure: #insecure,
            certificates: #certificates,
            below: #below,
        })
    }
}

fn tls_literal(tls: &EndpointTls) -> TokenStream {
    let EndpointTls {
        verify,
        folder,
        default,
        ca,
        certificate,
        key,
    } = tls;
    quote! {
        Some(rt::EndpointTls {
            verify: #verify,
            folder: #folder,
            default: #default,
            ca: #ca,
            certificate: #certificate,
            key: #key,
        })
    }
}

fn about(endpoint: &Endpoint) -> String {
    let (env, default) = (&endpoint.env, &endpoint.default);
    let tls = endpoint.tls.as_ref();
    let (about, errors) = (
        tls.map(about_tls).unwrap_or_default(),
        tls.map(|_| ", or a certificate or a key cannot")
            .unwrap_or_default(),
    );
    let context = endpoint.context.as_ref();
    let unread = context.map(|_| ", a context cannot be read");
    let unread = unread.unwrap_or_default();
    let context = context.map(about_context).unwrap_or_default();
    let ports = endpoint.ports.map(about_ports).unwrap_or_default();
    format!(
        "A client of the server at the address in `{env}`{context}, or at `{default}`. Nothing is \
         sent yet.{ports}{about}\n\n# Errors\n\nThe address cannot be used{unread}{errors}."
    )
}

fn about_ports(EndpointPorts { plain, tls }: EndpointPorts) -> String {
    format!(
        "\n\nAn address may leave out the scheme, which is `tcp` then, the host, which is this \
         machine, and the port, which is {plain}, or {tls} with TLS."
    )
}

fn about_context(context: &EndpointContext) -> String {
    let EndpointContext {
        env,
        folder,
        default,
        config,
        ..
    } = context;
    format!(
        ", or of the context whose name is in `{env}`, or in the file `{config}` of the folder in \
         `{folder}`, or of `{default}`"
    )
}

fn about_tls(tls: &EndpointTls) -> String {
    let EndpointTls {
        verify,
        folder,
        default,
        ca,
        certificate,
        key,
    } = tls;
    format!(
        "\n\nWhere `{verify}` is not empty, TLS is spoken over TCP: the server is verified with \
         `{ca}`, and the client shows `{certificate}`, with the key `{key}`, if they are there. \
         The files are in the folder in `{folder}`, or in `{default}`. An address with `https` \
         has TLS without `{verify}` too: with `{folder}` the client shows its certificate to \
         whoever answers, without it the server is verified with the certificates that the \
         system trusts."
    )
}
