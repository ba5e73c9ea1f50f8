//! The client, which is generic over the version. Its methods stand with the
//! operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::Module;
use super::endpoint::connect;
use super::tokens::{Context, docs};
use crate::plan::Plan;

pub(super) fn client(context: &Context, plan: &Plan) -> Module {
    let about = docs("The client of all versions, generic over the version.");
    let struct_docs = docs(&format!(
        "A client of one version of the {}. Each version has a name for its own: `v1_2::Client`.\n\n\
         Cheap to clone; clones share their connections.",
        plan.title
    ));
    let (import, connect) = (context.import(), connect(plan));
    let finds = plan.negotiation.as_ref();
    let finder = finds.map(|_| quote!(finder: V::Finder,));
    let no_finder = finds.map(|_| quote!(finder: (),));
    let found = finds.map(|_| found());
    let lenient = unused(plan);
    Module {
        declaration: quote!(#about pub mod client),
        name: "client".to_owned(),
        items: quote! {
            #import
            use super::versions::{Fixed, sealed::Sealed};

            #struct_docs
            #[derive(Clone, Debug)]
            pub struct Client<V: Sealed> {
                #lenient
                inner: rt::Client,
                #finder
                version: std::marker::PhantomData<fn() -> V>,
            }

            impl<V: Fixed> Client<V> {
                /// A client that sends its requests over `transport`. Nothing is
                /// sent yet.
                #[must_use]
                pub fn new(transport: rt::Transport) -> Self {
                    Self::of(rt::Client::new(transport, V::TEXT, V::PREFIX).numbered(V::NUMBER))
                }

                #connect

                pub(super) fn of(inner: rt::Client) -> Self {
                    Self {
                        inner,
                        #no_finder
                        version: std::marker::PhantomData,
                    }
                }
            }

            #lenient
            impl<V: Sealed> Client<V> {
                pub(super) fn inner(&self) -> &rt::Client {
                    &self.inner
                }

                pub(super) fn inner_mut(&mut self) -> &mut rt::Client {
                    &mut self.inner
                }
            }

            #found
        },
        children: Vec::new(),
    }
}

/// Nobody uses what is in a client where no operation is left: those that there were may all have
/// gates.
fn unused(plan: &Plan) -> Option<TokenStream> {
    let used = plan.operations.iter().any(|found| found.gate.is_none());
    (!used).then(|| quote!(#[allow(dead_code)]))
}

/// The client that finds its version, where the spec says how. What it does
/// stands beside the negotiation.
fn found() -> TokenStream {
    quote! {
        impl Client<super::versions::Any> {
            pub(super) fn found(finder: rt::Negotiated) -> Self {
                Self {
                    inner: rt::Client::roaming(&finder),
                    finder,
                    version: std::marker::PhantomData,
                }
            }

            pub(super) fn finder(&self) -> &rt::Negotiated {
                &self.finder
            }

            /// The same client, which leaves out of requests what the version that is
            /// spoken does not have, and says it to `heard`: parameters and fields.
            /// Without this they are an error, as operations are in any case.
            #[must_use]
            pub fn lossy(mut self, heard: impl Fn(&rt::Lacking) + Send + Sync + 'static) -> Self {
                self.inner = self.inner.lossy(heard);
                self
            }
        }
    }
}
