//! From the plan to Rust: small functions, one `quote!` each. Nothing here can
//! fail, and nothing here decides anything.

mod changes;
mod enums;
mod objects;
mod operations;
mod records;
mod tokens;
mod versions;

use longshore_changes::Table;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{ItemModule, OperationShape, Plan, TypeShape};
use tokens::{Context, docs, gate, ident};

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
    let context = &Context::new(runtime);
    let in_version = &context.in_version();
    let types = plan.types.iter().map(|module| type_module(context, module));
    let operations = plan
        .operations
        .iter()
        .map(|module| operation_module(context, module));
    let mut modules = vec![
        container(
            "types",
            "The types of all versions, each shape once.",
            types.collect(),
        ),
        container(
            "operations",
            "The requests of all versions, each shape once.",
            operations.collect(),
        ),
    ];
    modules.push(changes::changes(context, table));
    let verify = plan.verify.as_ref();
    modules.extend(verify.map(|verify| records::verify(context, plan, verify)));
    modules.extend(
        plan.versions
            .iter()
            .map(|version| versions::version(in_version, plan, version)),
    );
    modules
}

/// A private module that holds only modules.
fn container(name: &str, about: &str, children: Vec<Module>) -> Module {
    let (docs, mod_name) = (docs(about), ident(name));
    Module {
        declaration: quote!(#docs mod #mod_name),
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

fn operation_module(context: &Context, module: &ItemModule<OperationShape>) -> Module {
    let shapes = module.shapes.iter().map(|shape| {
        let body = operations::shape(context, shape);
        shape_module(
            context,
            &shape.module,
            shape.gate.as_deref(),
            &shape.builder,
            &body,
        )
    });
    item_module(module, shapes.collect())
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
    let (docs, gate) = (
        docs(&format!(
            "`{name}` as it has been since {}.",
            dotted(version)
        )),
        gate(shape_gate),
    );
    let (module, import) = (format_ident!("{version}"), context.import());
    quote! {
        #docs
        #gate
        pub mod #module {
            #import

            #body
        }
    }
}

/// `v1_12` as people write it: `1.12`.
fn dotted(version: &str) -> String {
    version.trim_start_matches('v').replace('_', ".")
}
