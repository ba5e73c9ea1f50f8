//! Modules as text: one file, or a file a module.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Error;
use crate::emit::Module;

/// Text by path, relative to the folder that holds the root module.
pub(crate) type Files = BTreeMap<String, String>;

/// The modules as they stand inside one another, for a crate whose lints are
/// not ours.
pub(crate) fn inline(modules: &[Module]) -> TokenStream {
    let quiet = quote!(#[allow(unreachable_pub, clippy::all, clippy::pedantic)]);
    modules
        .iter()
        .map(|module| {
            let module = nested(module);
            quote!(#quiet #module)
        })
        .collect()
}

fn nested(module: &Module) -> TokenStream {
    let (declaration, items) = (&module.declaration, &module.items);
    let children = module.children.iter().map(nested);
    quote!(#declaration { #items #(#children)* })
}

/// A file a module. The declarations of `modules` are returned, not written.
pub(crate) fn files(modules: &[Module]) -> Result<(TokenStream, Files), Error> {
    let mut files = Files::new();
    write(modules, "", &mut files)?;
    // Below the root the formatter of the files is prettyplease, not rustfmt.
    let declarations = modules.iter().map(|module| {
        let declaration = &module.declaration;
        quote!(#[rustfmt::skip] #declaration;)
    });
    Ok((declarations.collect(), files))
}

fn write(modules: &[Module], folder: &str, files: &mut Files) -> Result<TokenStream, Error> {
    let mut declarations = TokenStream::new();
    for module in modules {
        let declaration = &module.declaration;
        declarations.extend(quote!(#declaration;));
        let inside = format!("{folder}{}/", module.name);
        let children = write(&module.children, &inside, files)?;
        let items = &module.items;
        let text = pretty(quote!(#items #children))?;
        files.insert(format!("{folder}{}.rs", module.name), headed(&text));
    }
    Ok(declarations)
}

/// Formats tokens.
pub(crate) fn pretty(tokens: TokenStream) -> Result<String, Error> {
    // The emitters write whole items only, so this does not fail; if it did,
    // that would be a mistake of ours, said as one.
    let file = syn::parse2(tokens)
        .map_err(|error| Error::other(format!("the emitted code does not parse: {error}")))?;
    Ok(prettyplease::unparse(&file))
}

/// A file's text with the line that keeps people from editing it.
pub(crate) fn headed(text: &str) -> String {
    format!(
        "// Generated from the specs by longshore. Edit those, then run `longshore generate`.\n\n{text}"
    )
}
