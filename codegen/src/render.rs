//! Modules as text: one file, or a file a module.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Error;
use crate::emit::Module;

/// Text by path, relative to the folder that holds the root module.
pub(crate) type Files = BTreeMap<String, String>;

/// The modules as they stand inside one another, for a crate whose lints are
/// not ours. The code uses what is deprecated as well as the rest.
pub(crate) fn inline(modules: &[Module]) -> TokenStream {
    let quiet = quote!(#[allow(deprecated, unreachable_pub, clippy::all, clippy::pedantic)]);
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
    Ok(one_entry_a_line(&prettyplease::unparse(&file)))
}

/// Writes the tables in macros with an entry a line, so that a change of one is
/// a change of one line. The formatter fills lines with what it does not know.
fn one_entry_a_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if !line.ends_with("! {") {
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        let end = format!("{indent}}}");
        let table: Vec<&str> = lines.by_ref().take_while(|line| *line != end).collect();
        for entry in entries(&table.join("\n")) {
            out.push_str(indent);
            out.push_str("    ");
            out.push_str(&entry);
            out.push_str(";\n");
        }
        out.push_str(&end);
        out.push('\n');
    }
    out
}

/// What stands between the semicolons of a table, those in strings left alone.
fn entries(table: &str) -> Vec<String> {
    let (mut entries, mut entry) = (Vec::new(), String::new());
    let (mut quoted, mut escaped) = (false, false);
    for c in table.chars() {
        match c {
            ';' if !quoted => {
                entries.push(std::mem::take(&mut entry));
                continue;
            }
            '"' if !escaped => quoted = !quoted,
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
        // Lines are broken between words only, never in a string.
        let gap = !quoted && c.is_whitespace();
        match gap {
            true if entry.is_empty() || entry.ends_with(' ') => {}
            true => entry.push(' '),
            false => entry.push(c),
        }
    }
    entries
}

/// The first line of every generated file, which keeps people from editing it.
pub(crate) const HEADER: &str =
    "// Generated from the specs by longshore. Edit those, then run `longshore generate`.";

/// A file's text below that line.
pub(crate) fn headed(text: &str) -> String {
    format!("{HEADER}\n\n{text}")
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn tables_have_an_entry_a_line() {
        let long = "a;b\"c".repeat(30);
        let text = super::pretty(quote! {
            mod m {
                rt::object! { Name; one("One"); two(#long, List); three("Three"); }
                fn f() {}
            }
        });
        let quoted = format!("{long:?}");
        assert_eq!(
            text.unwrap(),
            format!(
                "mod m {{\n    rt::object! {{\n        Name;\n        one(\"One\");\n        \
                 two({quoted}, List);\n        three(\"Three\");\n    }}\n    fn f() {{}}\n}}\n"
            )
        );
    }
}
