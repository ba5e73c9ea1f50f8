//! From the plan to Rust: small functions, one `quote!` each. Nothing here can
//! fail, and nothing here decides anything.

mod any;
mod changes;
mod client;
mod endpoint;
mod enums;
mod markers;
mod negotiated;
mod objects;
mod operations;
mod records;
mod served;
mod server;
mod tokens;
mod versions;

use longshore_changes::Table;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{ItemModule, Older, OperationForm, Plan, TypeShape};
use tokens::{Context, docs, gate, ident, inner_docs, mentions};

/// A Rust module: its own items, and modules in it.
#[derive(Debug)]
pub(crate) struct Module {
    /// Attributes, visibility and `mod name`, without what follows.
    pub(crate) declaration: TokenStream,
    /// The name, which is also the name of its file.
    pub(crate) name: String,
    pub(crate) items: TokenStream,
    pub(crate) children: Vec<Module>,
}

/// The code of an API: a module for the types, one for the operations, and one
/// for each version. `runtime` is the path of the runtime crate.
pub(crate) fn modules(plan: &Plan, table: &Table<'_>, runtime: &TokenStream) -> Vec<Module> {
    let any = plan.any.as_ref();
    let context = &Context::new(runtime, any.and_then(|any| any.feature.clone()));
    let beside_types = &context.beside_types();
    let types = plan.types.iter().map(|module| type_module(context, module));
    let operations = plan
        .operations
        .iter()
        .map(|module| operation_module(beside_types, module));
    let mut modules = vec![
        container(
            &quote!(mod types),
            "types",
            "The types of all versions, each shape once.",
            types.collect(),
        ),
        requests(plan, operations.collect()),
        client::client(context, plan),
        markers::markers(beside_types, plan),
    ];
    modules.extend(negotiated::negotiated(context, plan));
    modules.push(changes::changes(context, table));
    let verify = plan.verify.as_ref();
    modules.extend(verify.map(|verify| records::verify(context, plan, verify)));
    modules.extend(plan.any.as_ref().map(|any| any::any(beside_types, any)));
    let server = plan.server.as_ref();
    modules.extend(server.map(|server| server::server(beside_types, plan, server)));
    modules.extend(plan.versions.iter().map(versions::version));
    modules
}

/// The module of the operations. All its documentation stands inside, where its
/// links lead to what is in it.
fn requests(plan: &Plan, children: Vec<Module>) -> Module {
    let about =
        "The requests, and their answers where there is more than one, generic over the version.";
    Module {
        declaration: quote!(pub mod operations),
        name: "operations".to_owned(),
        items: inner_docs(&format!("{about}{}", plan.matrix)),
        children,
    }
}

/// A module that holds only modules.
fn container(named: &TokenStream, name: &str, about: &str, children: Vec<Module>) -> Module {
    let docs = docs(about);
    Module {
        declaration: quote!(#docs #named),
        name: name.to_owned(),
        items: TokenStream::new(),
        children,
    }
}

fn type_module(context: &Context, module: &ItemModule<TypeShape>) -> Module {
    let shapes = module.shapes.iter().map(|shape| {
        let body = objects::shape(context, shape);
        shape_module(
            context,
            &shape.module,
            shape.gate.as_deref(),
            &shape.name,
            &body,
        )
    });
    item_module(module, shapes.collect())
}

fn operation_module(context: &Context, module: &ItemModule<OperationForm>) -> Module {
    let forms = module.shapes.iter().map(|form| {
        let body = operations::form(context, form);
        match &form.module {
            None => {
                let imports = form_imports(context, form, &body, &quote!(super::super));
                quote!(#imports #body)
            }
            Some(name) => {
                let root = quote!(super::super::super);
                let imports = form_imports(context, form, &body, &root);
                let (gate, title) = (gate(form.gate.as_deref()), &form.builder);
                version_module(name, &gate, title, &imports, &body)
            }
        }
    });
    item_module(module, forms.collect())
}

/// What the code of a form of an operation needs: of these modules those that it names.
fn form_imports(
    context: &Context,
    form: &OperationForm,
    body: &TokenStream,
    root: &TokenStream,
) -> TokenStream {
    let import = context.import();
    let modules = ["client", "types", "versions"].into_iter();
    let mut named = modules
        .filter(|name| mentions(body, name))
        .map(ident)
        .peekable();
    if named.peek().is_none() {
        return import;
    }
    // Shapes may be named only on the way to an older form, which is not always there.
    let recasts = form.older.as_ref().is_some_and(Older::recasts);
    let lenient = recasts.then(|| quote!(#[allow(unused_imports)]));
    quote!(#import #lenient use #root::{#(#named),*};)
}

fn item_module<S>(module: &ItemModule<S>, items: TokenStream) -> Module {
    let (docs, gate) = (docs(&module.docs), gate(module.gate.as_deref()));
    let name = ident(&module.module);
    Module {
        declaration: quote!(#docs #gate pub mod #name),
        name: module.module.clone(),
        items,
        children: Vec::new(),
    }
}

fn shape_module(
    context: &Context,
    version: &str,
    shape_gate: Option<&str>,
    name: &str,
    body: &TokenStream,
) -> TokenStream {
    version_module(version, &gate(shape_gate), name, &context.import(), body)
}

/// A module for what an item has been since a version.
fn version_module(
    version: &str,
    gate: &TokenStream,
    name: &str,
    imports: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let since = dotted(version);
    let docs = docs(&format!("`{name}` as it has been since {since}."));
    let module = format_ident!("{version}");
    quote! {
        #docs
        #gate
        pub mod #module {
            #imports

            #body
        }
    }
}

/// `v1_12` as people write it: `1.12`.
fn dotted(version: &str) -> String {
    version.trim_start_matches('v').replace('_', ".")
}
