//! Types that have had several shapes: an enumeration of them, and tables that
//! say what becomes of each field.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Module;
use super::tokens::{Context, docs, gate, ident, place_path};
use crate::plan::{
    AnyModule, AnyPlan, AnyVariant, Conversion, Fate, Form, Getter, Row, RowsStep, RustType,
    StepCode, StepRow, Way,
};

pub(super) fn any(context: &Context, plan: &AnyModule) -> Module {
    let about = docs(
        "What leads from one version to another: an enumeration of the shapes of each type that has \
         several, and conversions between them.",
    );
    let gate_of_module = gate(plan.feature.as_deref());
    let names = plan.types.iter().map(|plan| {
        let (gate, module) = (gate(plan.gate.as_deref()), ident(&plan.module));
        let name = ident(&plan.name);
        quote!(#gate pub use self::#module::#name;)
    });
    Module {
        declaration: quote!(#about #gate_of_module pub mod any),
        name: "any".to_owned(),
        items: quote!(#(#names)*),
        children: plan
            .types
            .iter()
            .map(|plan| type_module(context, plan))
            .chain(steps(context, plan))
            .collect(),
    }
}

fn type_module(context: &Context, plan: &AnyPlan) -> Module {
    let (gate, name) = (gate(plan.gate.as_deref()), ident(&plan.module));
    let import = context.import();
    let (enumeration, table) = (enumeration(plan), table(context, plan));
    let conversions = plan.conversions.iter().map(conversion);
    let steps = (!plan.steps.is_empty()).then(|| {
        quote! {
            #[allow(unused_imports)]
            use super::steps;
        }
    });
    Module {
        declaration: quote!(#gate mod #name),
        name: plan.module.clone(),
        items: quote! {
            #import
            use super::super::types;
            #steps

            #enumeration
            #table
            #(#conversions)*
        },
        children: Vec::new(),
    }
}

/// What was written by hand, where there is any.
fn steps(context: &Context, plan: &AnyModule) -> Option<Module> {
    let of_types = plan.types.iter().flat_map(|plan| &plan.steps);
    let steps: Vec<Module> = of_types.chain(&plan.steps).map(step_module).collect();
    let import = context.import();
    (!steps.is_empty()).then(|| Module {
        declaration: quote! {
            /// What leads from one version to the next where no rule does: steps by hand, up and down.
            pub mod steps
        },
        name: "steps".to_owned(),
        items: quote! {
            #[allow(unused_imports)]
            #import
            #[allow(unused_imports)]
            use super::super::types;
        },
        children: steps,
    })
}

fn step_module(step: &StepCode) -> Module {
    let (gate, name) = (gate(step.gate.as_deref()), ident(&step.name));
    Module {
        declaration: quote!(#gate pub mod #name),
        name: step.name.clone(),
        items: step.code.parse().unwrap_or_default(),
        children: Vec::new(),
    }
}

fn enumeration(plan: &AnyPlan) -> TokenStream {
    let (about, name) = (docs(&plan.docs), ident(&plan.name));
    let variants = plan.variants.iter().map(|variant| {
        let (about, gate) = (docs(&variant.docs), gate(variant.gate.as_deref()));
        let (name, path) = (ident(&variant.name), place_path(&variant.place));
        quote!(#about #gate #name(types::#path),)
    });
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    }
}

/// The runtime's table of the shapes, and of what they share.
fn table(context: &Context, plan: &AnyPlan) -> TokenStream {
    let (name, up) = (ident(&plan.name), way(plan.up));
    let getters = plan
        .getters
        .iter()
        .map(|getter| self::getter(context, getter));
    let next = plan.variants.iter().skip(1).map(Some).chain([None]);
    let variants = plan.variants.iter().zip(next).enumerate();
    let variants = variants.map(|(at, (variant, next))| self::variant(at, variant, next));
    let places = plan.places.iter().map(|(since, place)| {
        let (since, place) = (
            Literal::usize_unsuffixed(*since),
            Literal::usize_unsuffixed(*place),
        );
        quote!((#since, #place))
    });
    let rows = plan.rows.as_ref().and_then(|step| rows(plan, step));
    quote!(rt::any! { #name #up; places [#(#places),*] #rows; #(#getters;)* #(#variants;)* })
}

/// The step between lists, and the first shape with a row for each thing.
fn rows(plan: &AnyPlan, step: &RowsStep) -> Option<TokenStream> {
    let variant = ident(&plan.variants.get(step.place)?.name);
    let (name, place) = (ident(&step.name), Literal::usize_unsuffixed(step.place));
    let gate = gate(step.gate.as_deref());
    Some(quote!(#gate #name #place #variant))
}

fn variant(at: usize, variant: &AnyVariant, next: Option<&AnyVariant>) -> TokenStream {
    let (at, name) = (Literal::usize_unsuffixed(at), ident(&variant.name));
    let path = place_path(&variant.place);
    let Some(next) = next else {
        return quote!(newest #at #name(types::#path));
    };
    let (gate, next) = (gate(variant.gate.as_deref()), ident(&next.name));
    quote!(#gate #at #name(types::#path) => #next)
}

fn getter(context: &Context, getter: &Getter) -> TokenStream {
    let (name, about) = (ident(&getter.field), format!(" {}", getter.docs));
    let ty = context.ty(&getter.ty);
    match getter.ty {
        RustType::String => quote!(text #name(#about)),
        ref other if is_copy(other) => quote!(copy #name(#about, #ty)),
        _ => quote!(refer #name(#about, #ty)),
    }
}

fn is_copy(ty: &RustType) -> bool {
    match ty {
        RustType::Bool
        | RustType::I32
        | RustType::I64
        | RustType::U16
        | RustType::U32
        | RustType::U64
        | RustType::F64
        | RustType::Timestamp => true,
        RustType::Option(inner) => is_copy(inner),
        _ => false,
    }
}

fn conversion(conversion: &Conversion) -> TokenStream {
    let gate = gate(conversion.gate.as_deref());
    let (old, new) = (place_path(&conversion.old), place_path(&conversion.new));
    let ways = quote!(types::#old => types::#new);
    match &conversion.form {
        Form::Fields(rows, steps) => {
            let (up, down) = (way(conversion.up), way(conversion.down));
            let rows = rows.iter().map(row).chain(steps.iter().map(step));
            quote!(#gate rt::convert! { #ways; up #up; down #down; #(#rows;)* })
        }
        Form::Texts => quote!(#gate rt::alike! { #ways; as_str; }),
        Form::Codes => quote!(#gate rt::alike! { #ways; code; }),
        Form::Unlike { name, old, new } => {
            quote!(#gate rt::unlike! { #ways; #name #old #new; })
        }
    }
}

fn way(way: Way) -> TokenStream {
    match way {
        Way::Total => quote!(From),
        Way::Partial => quote!(TryFrom),
    }
}

/// A line of the runtime's table: what becomes of the field, its name or its two
/// names, its key where errors name it, and the versions that have it.
fn row(row: &Row) -> TokenStream {
    let (old, key) = (ident(&row.old), &row.key);
    let field = if row.old == row.new {
        quote!(#old)
    } else {
        let new = ident(&row.new);
        quote!(#old => #new)
    };
    match &row.fate {
        Fate::Same => quote!(same #field),
        Fate::Filled => quote!(filled #field),
        Fate::Emptied => quote!(emptied #field),
        Fate::Nested(_) => quote!(nested #field(#key)),
        Fate::Gone(version) => quote!(gone #field(#key, #version)),
        Fate::Added(version) => quote!(added #field(#key, #version)),
        Fate::Demanded(version) => quote!(demanded #field(#key, #version)),
        Fate::Freed(version) => quote!(freed #field(#key, #version)),
        Fate::Changed(old, new) => quote!(changed #field(#key, #old, #new)),
    }
}

fn step(step: &StepRow) -> TokenStream {
    let name = ident(&step.name);
    let old = step.old.iter().map(|field| ident(field));
    let new = step.new.iter().map(|field| ident(field));
    let (up, down) = (way(step.up), way(step.down));
    quote!(step #name([#(#old),*] #up, [#(#new),*] #down))
}
