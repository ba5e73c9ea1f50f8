//! Typed async clients from YAML specs, generated where they are used.
//!
//! ```ignore
//! pub mod parcels {
//!     longshore_macros::api! {
//!         spec: "spec/parcels",
//!         versions: ["1.0", "2.0"],
//!     }
//! }
//! ```
//!
//! The crate that uses the macro needs `longshore-runtime` among its
//! dependencies, or says with `runtime` where else it is found.

use std::env;
use std::path::{Path, PathBuf};

use longshore_codegen::Spec;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitBool, LitStr, Token};

/// Generates the clients of an API from the specs in a folder.
///
/// | argument | meaning |
/// |---|---|
/// | `spec` | the folder of the specs, relative to the package; required |
/// | `versions` | the versions to generate; default: all |
/// | `server` | `true`: code for servers as well; the runtime needs its feature `server` |
/// | `any` | `true`: what leads from one version to another as well |
/// | `runtime` | the path of the crate `longshore-runtime`; default `::longshore_runtime` |
///
/// What is wrong with the specs is shown with the file, line and column of the
/// spec. The crate is rebuilt when a spec is edited.
#[proc_macro]
pub fn api(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    syn::parse(input)
        .and_then(|input: Input| input.expand())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// The arguments of the macro.
struct Input {
    folder: LitStr,
    versions: Option<Vec<String>>,
    server: bool,
    any: bool,
    runtime: TokenStream,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut folder = None;
        let (mut versions, mut server, mut any) = (None, false, false);
        let mut runtime = quote!(::longshore_runtime);
        while !input.is_empty() {
            let name: Ident = input.parse()?;
            input.parse::<Token![:]>()?;
            match name.to_string().as_str() {
                "spec" => folder = Some(input.parse()?),
                "versions" => versions = Some(version_list(input)?),
                "server" => server = input.parse::<LitBool>()?.value,
                "any" => any = input.parse::<LitBool>()?.value,
                "runtime" => {
                    let path: syn::Path = input.parse()?;
                    runtime = quote!(#path);
                }
                _ => {
                    let message = "expected `spec`, `versions`, `server`, `any` or `runtime`";
                    return Err(syn::Error::new(name.span(), message));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        let missing = || syn::Error::new(Span::call_site(), "expected `spec: \"folder\"`");
        Ok(Self {
            folder: folder.ok_or_else(missing)?,
            versions,
            server,
            any,
            runtime,
        })
    }
}

fn version_list(input: ParseStream<'_>) -> syn::Result<Vec<String>> {
    let content;
    syn::bracketed!(content in input);
    let list = Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?;
    Ok(list.iter().map(LitStr::value).collect())
}

impl Input {
    fn expand(&self) -> syn::Result<TokenStream> {
        let folder = package_folder().join(self.folder.value());
        let spec = self.spec(&folder).map_err(|error| {
            // The text begins on a line of its own: it is many lines long.
            syn::Error::new(self.folder.span(), format!("\n{error}"))
        })?;
        let tracking = spec.files().iter().filter_map(|file| tracked(file));
        let code = spec.tokens(&self.runtime);
        Ok(quote!(#code #(#tracking)*))
    }

    fn spec(&self, folder: &Path) -> Result<Spec, longshore_codegen::Error> {
        let mut spec = Spec::from_folder(folder)?;
        if let Some(versions) = &self.versions {
            spec = spec.select(versions)?;
        }
        if self.server {
            spec = spec.with_server();
        }
        Ok(if self.any { spec.with_any() } else { spec })
    }
}

/// The folder of the package that is compiled.
fn package_folder() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default()
}

/// Makes the compiler depend on a spec file, so that an edit rebuilds the crate.
fn tracked(file: &Path) -> Option<TokenStream> {
    let file = file.to_str()?;
    Some(quote!(
        const _: &[u8] = include_bytes!(#file);
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPECS: &str = "../../tests/fixtures/parcels";

    fn expanded(input: TokenStream) -> syn::Result<String> {
        let input: Input = syn::parse2(input)?;
        Ok(input.expand()?.to_string())
    }

    fn tokens(versions: &[&str], runtime: &TokenStream) -> String {
        let spec = Spec::from_folder(package_folder().join(SPECS)).unwrap();
        spec.select(versions).unwrap().tokens(runtime).to_string()
    }

    #[test]
    fn it_expands_to_the_tokens_of_the_spec_and_tracks_its_files() {
        let all = expanded(quote!(spec: #SPECS)).unwrap();
        let tokens = tokens(&["1.0", "2.0"], &quote!(::longshore_runtime));
        let tracking = all.strip_prefix(&tokens).unwrap();
        let files: Vec<&str> = tracking.matches("include_bytes !").collect();
        assert_eq!(files.len(), 2, "{tracking}");
        assert!(tracking.contains("v1.0.yaml") && tracking.contains("v2.0.yaml"));
    }

    #[test]
    fn it_takes_versions_and_the_path_of_the_runtime() {
        let input = quote!(spec: #SPECS, versions: ["2.0"], runtime: ::other::rt,);
        let tokens = tokens(&["2.0"], &quote!(::other::rt));
        assert!(expanded(input).unwrap().starts_with(&tokens));
    }

    #[test]
    fn it_says_what_is_wrong_with_its_arguments() {
        let cases = [
            (quote!(), "expected `spec: \"folder\"`"),
            (
                quote!(specs: "x"),
                "expected `spec`, `versions`, `server`, `any` or `runtime`",
            ),
            (quote!(spec: 1), "expected string literal"),
            (
                quote!(spec: #SPECS, versions: ["7"]),
                "there is no version `7`; there are 1.0, 2.0",
            ),
            (quote!(spec: "missing"), "cannot read "),
        ];
        for (input, message) in cases {
            let error = expanded(input).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}
