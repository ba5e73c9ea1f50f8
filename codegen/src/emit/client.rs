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
    let of = plan.negotiation.as_ref().map(|_| of());
    Module {
        declaration: quote!(#about pub mod client),
        name: "client".to_owned(),
        items: quote! {
            #import
            use super::versions::Version;

            #struct_docs
            #[derive(Clone, Debug)]
            pub struct Client<V> {
                inner: rt::Client,
                version: std::marker::PhantomData<fn() -> V>,
            }

            impl<V: Version> Client<V> {
                /// A client that sends its requests over `transport`. Nothing is
                /// sent yet.
                #[must_use]
                pub fn new(transport: rt::Transport) -> Self {
                    Self {
                        inner: rt::Client::new(transport, V::TEXT, V::PREFIX),
                        version: std::marker::PhantomData,
                    }
                }

                #connect

                #of

                pub(super) fn inner(&self) -> &rt::Client {
                    &self.inner
                }
            }
        },
        children: Vec::new(),
    }
}

/// For the client that found its version.
fn of() -> TokenStream {
    quote! {
        pub(super) fn of(inner: rt::Client) -> Self {
            Self {
                inner,
                version: std::marker::PhantomData,
            }
        }
    }
}
