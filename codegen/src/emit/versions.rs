//! The module of a version: re-exports and the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::Module;
use super::operations::arguments;
use super::tokens::{Context, docs, gate, ident, place_path};
use crate::plan::{Method, OperationShape, Place, Plan, VersionPlan};

pub(super) fn version(context: &Context, plan: &Plan, version: &VersionPlan) -> Module {
    let (docs, gate) = (docs(&version.docs), gate(version.gate.as_deref()));
    let name = ident(&version.module);
    let types = version.types.iter().map(place_path);
    let (import, operations) = (context.import(), operations(version));
    let client = client(context, plan, version);
    Module {
        declaration: quote!(#docs #gate pub mod #name),
        name: version.module.clone(),
        items: quote! {
            #import
            #(pub use super::types::#types;)*
            #client
            #operations
        },
        children: Vec::new(),
    }
}

fn operations(version: &VersionPlan) -> TokenStream {
    let builders = version
        .methods
        .iter()
        .map(|method| place_path(&method.builder));
    let answers = version.methods.iter().filter_map(|method| {
        let name = method.answer_enum.clone()?;
        Some(place_path(&Place {
            name,
            ..method.builder.clone()
        }))
    });
    quote! {
        /// The requests of this version, and their answers where there is more
        /// than one.
        pub mod operations {
            #(pub use super::super::operations::#builders;)*
            #(pub use super::super::operations::#answers;)*
        }
    }
}

fn client(context: &Context, plan: &Plan, version: &VersionPlan) -> TokenStream {
    let about = docs(&version.client_docs);
    let (text, prefix) = (&version.text, &version.prefix);
    let connect = connect(plan);
    let methods = version.methods.iter().filter_map(|method| {
        Some(client_method(
            context,
            method,
            shape(plan, &method.builder)?,
        ))
    });
    quote! {
        #about
        ///
        /// Cheap to clone; clones share their connections.
        #[derive(Clone, Debug)]
        pub struct Client {
            inner: rt::Client,
        }

        impl Client {
            /// A client that sends its requests over `transport`. Nothing is
            /// sent yet.
            #[must_use]
            pub fn new(transport: rt::Transport) -> Self {
                Self {
                    inner: rt::Client::new(transport, #text, #prefix),
                }
            }

            #connect
            #(#methods)*
        }
    }
}

fn connect(plan: &Plan) -> TokenStream {
    let Some(endpoint) = &plan.endpoint else {
        return TokenStream::new();
    };
    let (env, default) = (&endpoint.env, &endpoint.default);
    let about = docs(&format!(
        "A client of the server at the address in `{env}`, or at `{default}`. Nothing is sent yet.\n\n\
         # Errors\n\nThe address cannot be used."
    ));
    quote! {
        #about
        pub fn connect() -> Result<Self, rt::Error> {
            rt::Transport::from_env(#env, #default).map(Self::new)
        }
    }
}

/// The shape of the operation that a method makes.
fn shape<'p>(plan: &'p Plan, builder: &Place) -> Option<&'p OperationShape> {
    let mut modules = plan.operations.iter();
    let module = modules.find(|module| module.module == builder.module)?;
    let mut shapes = module.shapes.iter();
    shapes.find(|shape| shape.module == builder.version)
}

fn client_method(context: &Context, method: &Method, shape: &OperationShape) -> TokenStream {
    let (docs, name) = (docs(&method.docs), ident(&method.name));
    let builder = ident(&method.builder.name);
    let arguments = arguments(context, shape);
    let names: Vec<_> = arguments.iter().map(|argument| &argument.name).collect();
    let types = arguments.iter().map(|argument| &argument.ty);
    quote! {
        #docs
        pub fn #name(&self, #(#names: #types),*) -> operations::#builder {
            operations::#builder::new(&self.inner, #(#names),*)
        }
    }
}
