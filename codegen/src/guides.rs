//! Guides: Markdown beside the code of a package, as modules of its documentation.

use std::fs;
use std::path::Path;

use heck::ToSnakeCase as _;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::diagnostics::Error;
use crate::emit::Module;

/// The folder of a package that holds its guides.
const FOLDER: &str = "guide";

/// The module `guide` with a module for each `guide/*.md` of the package, where
/// there are any. They stand in files of their own, which are edited by hand.
pub(crate) fn guides(package: &Path) -> Result<Option<Module>, Error> {
    let names = names(&package.join(FOLDER))?;
    Ok((!names.is_empty()).then(|| Module {
        declaration: quote!(
            #[doc = " Guides: documentation for reading, with code that is tested."]
            pub mod guide
        ),
        name: FOLDER.to_owned(),
        items: names.iter().map(|name| module(name)).collect(),
        children: Vec::new(),
    }))
}

fn module(name: &str) -> TokenStream {
    let (ident, file) = (format_ident!("{name}"), format!("../{FOLDER}/{name}.md"));
    quote!(#[doc = include_str!(#file)] pub mod #ident {})
}

/// The names of the guides, in order.
fn names(folder: &Path) -> Result<Vec<String>, Error> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |error| Error::other(format!("cannot read {}: {error}", folder.display()));
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_none_or(|end| end != "md") {
            continue;
        }
        let name = path.file_stem().and_then(|name| name.to_str());
        let name = name.filter(|name| is_module(name));
        names.push(name.ok_or_else(|| misnamed(&path))?.to_owned());
    }
    names.sort();
    Ok(names)
}

fn is_module(name: &str) -> bool {
    name == name.to_snake_case() && syn::parse_str::<syn::Ident>(name).is_ok()
}

fn misnamed(path: &Path) -> Error {
    Error::other(format!(
        "{} cannot be a module: expected the name of a guide in snake_case, as in `versions.md`",
        path.display()
    ))
}
