//! The client that finds its version, where the spec says how.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Module;
use super::tokens::{Context, docs, gate, ident};
use crate::model::{Greeting, Identity, Negotiation, Numbers};
use crate::plan::{Plan, VersionPlan};

/// The module, where there is a negotiation and a version.
pub(super) fn negotiated(context: &Context, plan: &Plan) -> Option<Module> {
    let negotiation = plan.negotiation.as_ref()?;
    let newest = plan.versions.last()?;
    let about = docs("The client that finds the version to speak.");
    let import = context.import();
    let names = names(negotiation).map(ident);
    let (facts, client, pinned, visitor) = (
        facts(negotiation, plan),
        client(negotiation, plan, newest),
        pinned(plan, newest),
        visitor(),
    );
    Some(Module {
        declaration: quote!(#about pub mod negotiated),
        name: "negotiated".to_owned(),
        items: quote! {
            #import
            use rt::negotiation::{#(#names),*};
            use super::{client, versions};

            #facts
            #client
            #pinned
            #visitor
        },
        children: Vec::new(),
    })
}

/// What the facts are made of.
fn names(negotiation: &Negotiation) -> impl Iterator<Item = &'static str> {
    let wanted = [
        ("Greeting", negotiation.greeting.is_some()),
        ("Identity", true),
        ("Refused", !negotiation.refused.is_empty()),
        ("Release", !negotiation.releases.is_empty()),
        ("Spoken", true),
        ("Unsaid", !negotiation.unsaid.is_empty()),
    ];
    let wanted = wanted.into_iter().filter(|(_, wanted)| *wanted);
    wanted.map(|(name, _)| name)
}

fn facts(negotiation: &Negotiation, plan: &Plan) -> TokenStream {
    let (variable, servers) = (&negotiation.env, &negotiation.servers);
    let Identity {
        path,
        newest,
        oldest,
        release,
    } = &negotiation.identity;
    let greeting = greeting(negotiation.greeting.as_ref());
    let unsaid = negotiation.unsaid.iter().map(|(since, oldest)| {
        let (since, oldest) = (numbers(*since), numbers(*oldest));
        quote!(Unsaid::new(#since, #oldest))
    });
    let releases = negotiation.releases.iter().map(|(since, newest)| {
        let since = since.map(Literal::u32_unsuffixed);
        let newest = numbers(*newest);
        quote!(Release::new([#(#since),*], #newest))
    });
    let refused = negotiation.refused.iter().map(|refused| {
        let (status, begins) = (Literal::u16_unsuffixed(refused.status), &refused.text);
        quote!(Refused::new(#status, #begins))
    });
    let versions = plan.versions.iter().map(spoken);
    quote! {
        /// How the version is found.
        pub static NEGOTIATION: rt::Negotiation = rt::Negotiation {
            variable: #variable,
            servers: #servers,
            identity: Identity {
                path: #path,
                newest: #newest,
                oldest: #oldest,
                release: #release,
            },
            greeting: #greeting,
            unsaid: &[#(#unsaid),*],
            releases: &[#(#releases),*],
            refused: &[#(#refused),*],
            versions: &[#(#versions),*],
        };
    }
}

fn greeting(greeting: Option<&Greeting>) -> TokenStream {
    let Some(Greeting { path, newest }) = greeting else {
        return quote!(None);
    };
    quote!(Some(Greeting { path: #path, newest: #newest }))
}

fn numbers((major, minor): Numbers) -> TokenStream {
    let numbers = [major, minor].map(Literal::u32_unsuffixed);
    quote!((#(#numbers),*))
}

fn spoken(version: &VersionPlan) -> TokenStream {
    let (number, text, prefix) = (numbers(version.numbers), &version.text, &version.prefix);
    let gate = version.gate.as_ref();
    let gate = gate.map(|feature| quote!(cfg!(feature = #feature)));
    let compiled = gate.unwrap_or_else(|| quote!(true));
    quote!(Spoken::new(#number, #text, #prefix, #compiled))
}

fn client(negotiation: &Negotiation, plan: &Plan, newest: &VersionPlan) -> TokenStream {
    let about = docs(&format!(
        "A client of the {} that speaks the newest version that the server and this program \
         have in common. Cheap to clone; clones share what they find out, and may be on other \
         threads and runtimes.\n\n{}{}It has a client of that version: [`pinned`](Self::pinned), \
         or [`run`](Self::run), which asks the server again where it refuses the version.",
        plan.title,
        servers(negotiation),
        methods(plan)
    ));
    let connect = connect(negotiation, plan, newest);
    let asking = asking();
    quote! {
        #about
        pub type Client = client::Client<versions::Any>;

        impl Client {
            #connect

            /// A client of the server that `transport` leads to, which speaks no
            /// version newer than `newest`.
            ///
            /// # Errors
            ///
            /// The server cannot be reached, its answers are not understood, or it
            /// speaks no version that this program does.
            pub async fn over(
                transport: rt::Transport,
                newest: Option<rt::ApiVersion>,
            ) -> Result<Self, rt::Error> {
                let found = rt::Negotiated::over(transport, &NEGOTIATION, newest).await?;
                Ok(Self::found(found))
            }

            #asking
        }
    }
}

/// Which servers can be talked to, as a paragraph, where the spec says it.
fn servers(negotiation: &Negotiation) -> String {
    match negotiation.servers.as_str() {
        "" => String::new(),
        servers => format!("The servers that it can talk to: {servers}.\n\n"),
    }
}

/// What is said of the methods, where there are any.
fn methods(plan: &Plan) -> &'static str {
    if plan.any.is_none() {
        return "";
    }
    "Its methods take the newest types and give the newest types, whatever is spoken. What that \
     version does not have is [`rt::ErrorKind::Unsupported`] before a byte is sent, unless the \
     client is [`lossy`](Self::lossy).\n\n"
}

/// What a client has where the spec has an endpoint.
fn connect(negotiation: &Negotiation, plan: &Plan, newest: &VersionPlan) -> TokenStream {
    let Some(endpoint) = &plan.endpoint else {
        return TokenStream::new();
    };
    let marker = ident(&newest.marker);
    let endpoint_const = quote!(client::Client::<versions::#marker>::ENDPOINT);
    let about = docs(&format!(
        "Finds the server as the clients of the versions do, at the address in `{}`, and asks \
         it what it speaks. Nothing newer than the version in `{}` is spoken.\n\n# Errors\n\nThe \
         address cannot be used, the server cannot be reached, its answers are not understood, \
         or it speaks no version that this program does: the features of this crate say which \
         there are.",
        endpoint.env, negotiation.env
    ));
    quote! {
        #about
        pub async fn connect() -> Result<Self, rt::Error> {
            let found = rt::Negotiated::from_env(&#endpoint_const, &NEGOTIATION).await?;
            Ok(Self::found(found))
        }

        /// The same with variables that `lookup` knows instead of those of the
        /// process.
        ///
        /// # Errors
        ///
        /// As [`connect`](Self::connect).
        pub async fn connect_with(
            lookup: impl ::core::ops::Fn(&str) -> Option<::std::ffi::OsString>,
        ) -> Result<Self, rt::Error> {
            let endpoint = &#endpoint_const;
            let found = rt::Negotiated::from_variables(endpoint, &NEGOTIATION, lookup).await?;
            Ok(Self::found(found))
        }
    }
}

/// What a client says and does after it was made.
fn asking() -> TokenStream {
    quote! {
        /// The version that is spoken.
        #[must_use]
        pub fn spoken(&self) -> rt::ApiVersion {
            self.finder().version()
        }

        /// The versions that the server speaks.
        #[must_use]
        pub fn range(&self) -> rt::VersionRange {
            self.finder().range()
        }

        /// A client of the version that is spoken now. It keeps that version.
        #[must_use]
        pub fn pinned(&self) -> Pinned {
            Pinned::of(self.finder().client())
        }

        /// The same, after having asked the server again where a client from here
        /// was told that its version is refused.
        ///
        /// # Errors
        ///
        /// As [`over`](Self::over).
        pub async fn fresh(&self) -> Result<Pinned, rt::Error> {
            self.finder().fresh().await.map(Pinned::of)
        }

        /// Makes a call in the version that is spoken. Where the server refuses
        /// that version, and speaks another one, the call is made once more in that,
        /// so it should be a single request.
        ///
        /// # Errors
        ///
        /// That of the call, and as [`over`](Self::over).
        pub async fn run<T, F>(&self, call: impl Fn(Pinned) -> F) -> Result<T, rt::Error>
        where
            F: ::core::future::Future<Output = Result<T, rt::Error>>,
        {
            self.finder().run(|inner| call(Pinned::of(inner))).await
        }

        /// Asks the server again, such as after an upgrade of it. Where that fails
        /// the version stays as it is.
        ///
        /// # Errors
        ///
        /// As [`over`](Self::over).
        pub async fn renegotiate(&self) -> Result<rt::ApiVersion, rt::Error> {
            self.finder().renegotiate().await
        }

        /// Hands the client of the version that is spoken to code that is generic
        /// over the version.
        pub fn visit<T: Visitor>(&self, visitor: T) -> T::Output {
            self.pinned().visit(visitor)
        }
    }
}

fn pinned(plan: &Plan, newest: &VersionPlan) -> TokenStream {
    let variants = plan.versions.iter().map(|version| {
        let about = docs(&version.client_docs);
        let (gate, name, module) = named(version);
        quote!(#about #gate #name(super::#module::Client))
    });
    let older = plan.versions.iter().rev().skip(1).rev().map(|version| {
        let ((gate, name, _), text) = (named(version), &version.text);
        quote!(#gate #text => Self::#name(client::Client::of(inner)),)
    });
    let visits = plan.versions.iter().map(|version| {
        let (gate, name, _) = named(version);
        quote!(#gate Self::#name(client) => visitor.visit(client),)
    });
    let newest = ident(&newest.marker);
    quote! {
        /// A client of the version that was found: a variant a version.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Pinned {
            #(#variants,)*
        }

        impl Pinned {
            fn of(inner: rt::Client) -> Self {
                match inner.version() {
                    #(#older)*
                    _ => Self::#newest(client::Client::of(inner)),
                }
            }

            /// Hands the client to code that is generic over the version.
            pub fn visit<T: Visitor>(self, visitor: T) -> T::Output {
                match self {
                    #(#visits)*
                }
            }
        }
    }
}

/// The gate of a version, its variant and its module.
fn named(version: &VersionPlan) -> (TokenStream, proc_macro2::Ident, proc_macro2::Ident) {
    let gate = gate(version.gate.as_deref());
    (gate, ident(&version.marker), ident(&version.module))
}

fn visitor() -> TokenStream {
    quote! {
        /// Code that is generic over the version, for [`Client::visit`].
        pub trait Visitor {
            /// What comes out of it, such as a boxed future.
            type Output;

            /// Does its work with a client of some version.
            fn visit<V: versions::Fixed>(self, client: client::Client<V>) -> Self::Output;
        }
    }
}
