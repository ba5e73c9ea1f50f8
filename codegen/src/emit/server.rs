//! The trait of the servers, and the table by which requests find its methods.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Module;
use super::served;
use super::tokens::{Context, docs, gate, ident, mentions};
use crate::model::{ErrorForm, Flags, Members, PathForm, Refusals, Refused};
use crate::plan::{AnswerKind, Plan, ServedForm, ServedOperation, ServerPlan, VersionPlan};

pub(super) fn server(context: &Context, plan: &Plan, server: &ServerPlan) -> Module {
    let about = docs(
        "What it takes to be a server: a trait with a method an operation, the requests and answers of each, and the table that leads to them.",
    );
    let gate = gate(server.gate.as_deref());
    let (import, api) = (context.import(), api(plan, server));
    let versions = served_trait(plan, server);
    let methods = server
        .operations
        .iter()
        .map(|operation| method(context, operation));
    let (handler, policy) = (handler(plan, server), policy(server));
    let operations = server.operations.iter();
    let trait_docs = trait_docs(plan);
    let items = quote! {
        #versions

        #trait_docs
        pub trait Server<V: Served>: Send + Sync + 'static {
            #(#methods)*
        }

        #handler
        #policy
        #api
    };
    let types = mentions(&items, "types").then(|| types(context, server));
    Module {
        declaration: quote!(#about #gate pub mod server),
        name: "server".to_owned(),
        items: quote! {
            #import
            use std::sync::Arc;
            #types
            use super::versions::{self, Fixed, Version};

            #items
        },
        children: operations
            .map(|operation| served::operation(context, operation))
            .collect(),
    }
}

/// What the trait is, and whose versions it serves, where the spec says that.
fn trait_docs(plan: &Plan) -> TokenStream {
    let is = "A server of one version, or of any. Every method is an operation; one that is left \
              out answers that it is not implemented.";
    let servers = plan.negotiation.as_ref().map_or("", |found| &found.servers);
    match servers {
        "" => docs(is),
        servers => docs(&format!(
            "{is}\n\nIt serves the versions that clients speak with these servers: {servers}."
        )),
    }
}

/// The import of the types, which only operations with gates may name.
fn types(context: &Context, server: &ServerPlan) -> TokenStream {
    let mut always = server
        .operations
        .iter()
        .filter(|found| found.gate.is_none());
    let named = always.any(|found| mentions(&method(context, found), "types"));
    let lenient = (!named).then(|| quote!(#[allow(unused_imports)]));
    quote!(#lenient use super::types;)
}

/// The requests that are not the same in all versions.
fn varying(server: &ServerPlan) -> impl Iterator<Item = &ServedOperation> {
    let operations = server.operations.iter();
    operations.filter(|operation| operation.forms.len() > 1)
}

fn served_trait(plan: &Plan, server: &ServerPlan) -> TokenStream {
    let types = varying(server).map(|operation| {
        let (gate, name) = (gate(operation.gate.as_deref()), request_type(operation));
        let docs = docs(&format!(
            "The request of `{}`; [`rt::Absent`] where there is none.",
            operation.name
        ));
        quote!(#docs #gate type #name: rt::server::Asked<Self>;)
    });
    let versions = plan.versions.iter().enumerate();
    let versions = versions.map(|(at, version)| served_in(server, at, version));
    let any = served_in_any(plan, server);
    quote! {
        /// A version, with those of its requests that are not the same in all.
        pub trait Served: Version {
            #(#types)*
        }
        #(#versions)*
        #any
    }
}

/// A server of any version gets each request in its newest form.
fn served_in_any(plan: &Plan, server: &ServerPlan) -> Option<TokenStream> {
    let (any, _) = (plan.any.as_ref()?, plan.negotiation.as_ref()?);
    let gate_of_any = gate(any.feature.as_deref());
    let types = varying(server).map(|operation| {
        let (gate, name) = (gate(operation.gate.as_deref()), request_type(operation));
        let newest = operation.forms.first();
        let request = newest.map(|form| request_path(operation, form, &quote!(versions::Any)));
        quote!(#gate type #name = #request;)
    });
    Some(quote! {
        #gate_of_any
        impl Served for versions::Any {
            #(#types)*
        }
    })
}

/// The type of [`served_trait`] for an operation.
fn request_type(operation: &ServedOperation) -> Ident {
    ident(&operation.request)
}

fn served_in(server: &ServerPlan, at: usize, version: &VersionPlan) -> TokenStream {
    let (of_version, marker) = (gate(version.gate.as_deref()), ident(&version.marker));
    let types = varying(server).map(|operation| {
        let (gate, name) = (gate(operation.gate.as_deref()), request_type(operation));
        let form = operation.by_version.get(at).copied().flatten();
        let form = form.and_then(|form| operation.forms.get(form));
        let request = form.map_or_else(
            || quote!(rt::Absent),
            |form| request_path(operation, form, &quote!(versions::#marker)),
        );
        quote!(#gate type #name = #request;)
    });
    quote! {
        #of_version
        impl Served for versions::#marker {
            #(#types)*
        }
    }
}

/// `container_stop::v1_13::Request<V>`
fn request_path(
    operation: &ServedOperation,
    served: &ServedForm,
    version: &TokenStream,
) -> TokenStream {
    let module = ident(&operation.module);
    let form = served.form.module.as_deref().map(ident);
    let form = form.map(|form| quote!(#form::));
    let generic = served.form.request_by_version().then(|| quote!(<#version>));
    quote!(#module::#form Request #generic)
}

/// The type of the request in a method of the trait.
fn request(operation: &ServedOperation) -> TokenStream {
    if let [only] = operation.forms.as_slice() {
        return request_path(operation, only, &quote!(V));
    }
    let name = request_type(operation);
    quote!(V::#name)
}

fn method(context: &Context, operation: &ServedOperation) -> TokenStream {
    let (gate, name) = (gate(operation.gate.as_deref()), ident(&operation.name));
    let docs = docs(&operation.docs);
    let (title, request) = (&operation.name, request(operation));
    let answer = answer(context, operation, &request);
    quote! {
        #docs
        #gate
        fn #name(
            &self,
            request: #request,
        ) -> impl Future<Output = Result<#answer, rt::server::Failure>> + Send {
            rt::server::unimplemented(request, #title)
        }
    }
}

fn answer(context: &Context, operation: &ServedOperation, request: &TokenStream) -> TokenStream {
    let [only] = operation.forms.as_slice() else {
        return quote!(<#request as rt::server::Asked<V>>::Answer);
    };
    let module = ident(&operation.module);
    if only.form.answer_enum.is_some() {
        let generic = only.form.answers_by_version().then(|| quote!(<V>));
        return quote!(#module::Answer #generic);
    }
    let kind = only.form.answers.first().map(|answer| &answer.kind);
    served::output(context, kind.unwrap_or(&AnswerKind::Empty))
}

fn handler(plan: &Plan, server: &ServerPlan) -> TokenStream {
    let any = of_any(plan);
    let arms = server.operations.iter().enumerate().map(|(at, operation)| {
        let (gate, name) = (gate(operation.gate.as_deref()), ident(&operation.name));
        let (at, request) = (Literal::usize_unsuffixed(at), request(operation));
        quote! {
            #gate
            #at => call.ask::<V, _, _>(|request: #request| server.#name(request)).await,
        }
    });
    let lenient = unasked(server);
    quote! {
        /// A server as the one of a version, for a [`rt::server::Router`].
        pub fn of<V: Served + Fixed, S: Server<V>>(server: Arc<S>) -> rt::server::Version {
            let handler = Handler {
                server,
                version: std::marker::PhantomData,
            };
            rt::server::Version::new(V::TEXT, handler)
        }

        #any

        struct Handler<V, S> {
            server: Arc<S>,
            version: std::marker::PhantomData<fn() -> V>,
        }

        impl<V: Served, S: Server<V>> rt::server::Operations for Handler<V, S> {
            async fn handle(&self, operation: usize, call: rt::server::Call) -> rt::server::Reply {
                #lenient
                let server = &*self.server;
                match operation {
                    #(#arms)*
                    _ => Err(call.unimplemented()),
                }
            }
        }
    }
}

/// A server is not asked where no operation is left: those that there were may all have gates.
fn unasked(server: &ServerPlan) -> Option<TokenStream> {
    let asked = server.operations.iter().any(|found| found.gate.is_none());
    (!asked).then(|| quote!(#[allow(unused_variables)]))
}

/// What makes a server of any version one of some version.
fn of_any(plan: &Plan) -> Option<TokenStream> {
    let (any, _) = (plan.any.as_ref()?, plan.negotiation.as_ref()?);
    let gate_of_any = gate(any.feature.as_deref());
    let versions = plan.versions.iter().map(|version| {
        let (gate, text) = (gate(version.gate.as_deref()), &version.text);
        quote!(#gate #text,)
    });
    Some(quote! {
        /// A server of any version as the one of each version, for a [`rt::server::Router`].
        #gate_of_any
        pub fn of_any<S: Server<versions::Any>>(
            server: &Arc<S>,
        ) -> impl Iterator<Item = rt::server::Version> {
            each_of_any(|_| Arc::clone(server))
        }

        /// Likewise, with a server of its own for each version, such as one that knows the version:
        /// `1.12` and the like.
        #gate_of_any
        pub fn each_of_any<S: Server<versions::Any>>(
            server: impl Fn(&'static str) -> Arc<S>,
        ) -> impl Iterator<Item = rt::server::Version> {
            let versions = [#(#versions)*].into_iter();
            versions.map(move |text| {
                let handler: Handler<versions::Any, S> = Handler {
                    server: server(text),
                    version: std::marker::PhantomData,
                };
                rt::server::Version::new(text, handler)
            })
        }
    })
}

/// What a proxy asks before a request goes on.
fn policy(server: &ServerPlan) -> TokenStream {
    let methods = server.operations.iter().map(judgement);
    let arms = server.operations.iter().enumerate().map(|(at, operation)| {
        let (gate, name) = (gate(operation.gate.as_deref()), ident(&operation.name));
        let at = Literal::usize_unsuffixed(at);
        quote!(#gate #at => policy.#name(visit.into()).await?.settle().await,)
    });
    let lenient = unasked(server);
    quote! {
        /// What a proxy lets through in one version, or in any. Every method is an
        /// operation; one that is left out lets it pass, and looks at nothing. A method may read
        /// the request, change it, and pass it on, or say why not.
        pub trait Policy<V: Served>: Send + Sync + 'static {
            #(#methods)*
        }

        /// A policy as the one of a version, for a [`rt::server::Proxy`].
        pub fn policy_of<V: Served + Fixed, P: Policy<V>>(policy: Arc<P>) -> rt::server::Guarded {
            let handler = Handler {
                server: policy,
                version: std::marker::PhantomData,
            };
            rt::server::Guarded::new(V::TEXT, handler)
        }

        impl<V: Served, P: Policy<V>> rt::server::Guards for Handler<V, P> {
            async fn guard(
                &self,
                operation: usize,
                visit: rt::server::Visit,
            ) -> rt::server::Settled {
                #lenient
                let policy = &*self.server;
                match operation {
                    #(#arms)*
                    _ => Err(visit.unimplemented()),
                }
            }
        }
    }
}

fn judgement(operation: &ServedOperation) -> TokenStream {
    let (gate, name) = (gate(operation.gate.as_deref()), ident(&operation.name));
    let docs = docs(&format!("May `{}` pass?", operation.name));
    let request = request(operation);
    quote! {
        #docs
        #gate
        fn #name(
            &self,
            asked: rt::server::Proposal<V, #request>,
        ) -> impl Future<Output = rt::server::Verdict<V, #request>> + Send {
            rt::server::pass(asked)
        }
    }
}

fn api(plan: &Plan, server: &ServerPlan) -> TokenStream {
    let versions = plan.versions.iter().map(|version| &version.text);
    let routes = server.operations.iter().enumerate();
    let routes = routes.flat_map(|(at, operation)| routes_of(at, operation));
    let prefix = &server.prefix;
    let refusals = server.refusals.iter().map(|(since, all)| {
        let (since, all) = (Literal::usize_unsuffixed(*since), refusals(all));
        quote!((#since, #all))
    });
    quote! {
        /// The paths of all versions, and what is answered to anything else.
        pub static API: rt::server::Api = rt::server::Api {
            prefix: #prefix,
            versions: &[#(#versions),*],
            routes: &[#(#routes),*],
            refusals: &[#(#refusals),*],
        };
    }
}

fn routes_of(at: usize, operation: &ServedOperation) -> Vec<TokenStream> {
    let forms = operation.forms.iter().flat_map(|served| &served.routes);
    forms
        .map(|route| {
            let (method, path, name) = (&route.method, &route.path, &operation.name);
            let numbers = [at, route.first, route.last].map(Literal::usize_unsuffixed);
            quote!(rt::server::Route::new(#method, #path, #name, #(#numbers),*))
        })
        .collect()
}

fn refusals(refusals: &Refusals) -> TokenStream {
    let form = match &refusals.form {
        ErrorForm::Text => quote!(rt::server::Form::Text),
        ErrorForm::Json(key) => quote!(rt::server::Form::Json(#key)),
    };
    let flags = match refusals.flags {
        Flags::Known => quote!(rt::server::Flags::Known),
        Flags::Any => quote!(rt::server::Flags::Any),
    };
    let loose = match refusals.members {
        Members::Exact => quote!(rt::server::Members::Exact),
        Members::Loose => quote!(rt::server::Members::Loose),
    };
    let members = Refused::ALL.map(|refused| {
        let (name, refusal) = (ident(refused.key()), refusals.of(refused));
        let (status, text) = (Literal::u16_unsuffixed(refusal.status), refusal.text());
        quote!(#name: rt::server::Refusal::new(#status, #text),)
    });
    let paths = match refusals.paths {
        PathForm::AsSent => quote!(rt::server::PathForm::AsSent),
        PathForm::Clean => quote!(rt::server::PathForm::Clean),
    };
    quote! {
        rt::server::Refusals { form: #form, paths: #paths, flags: #flags, members: #loose, #(#members)* }
    }
}
