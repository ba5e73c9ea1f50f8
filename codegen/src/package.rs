//! The way in for a checked-in package: a file a module, a feature a version.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;

use crate::builder::write;
use crate::diagnostics::Error;
use crate::guides::guides;
use crate::plan::Gating;
use crate::render::{self, Files};
use crate::spec::Spec;

/// The lines of `Cargo.toml` between which the features stand.
const FEATURES_BEGIN: &str = "# Features of the versions, generated:\n";
const FEATURES_END: &str = "# End of what is generated.\n";

/// The generated files of a package, in memory.
///
/// Each version is a feature that brings it and all newer ones; the newest has
/// no gate. The folder holds a `Cargo.toml` with a place for those features, and
/// a `README.md`; everything in its `src` is generated. Where the package has a
/// feature `verify`, that brings what recorded traffic is checked against, and
/// where it has a feature `server`, that brings the server's side; each enables
/// the feature of the same name of the runtime. A feature `any` brings what leads
/// from one version to another. That and a feature `tls` of its own are on by
/// default, together with the newest version. Markdown in its folder `guide`, written by
/// hand, becomes modules of the documentation.
#[derive(Clone, Debug)]
pub struct Package {
    folder: PathBuf,
    files: Files,
    features: String,
}

impl Package {
    /// The code for the package in `folder`.
    ///
    /// # Errors
    ///
    /// The emitted code cannot be formatted, or a guide cannot be a module.
    pub fn new(spec: &Spec, folder: impl Into<PathBuf>) -> Result<Self, Error> {
        let folder = folder.into();
        let gating = Gating::Features {
            verify: has_feature(&folder, "verify"),
            server: has_feature(&folder, "server"),
            any: has_feature(&folder, "any"),
        };
        let mut modules = spec.modules(&quote!(::longshore_runtime), gating);
        modules.extend(guides(&folder)?);
        let (declarations, mut files) = render::files(&modules)?;
        let macros = has_feature(&folder, "macros").then(macros);
        files.insert(
            "lib.rs".to_owned(),
            render::headed(&root(spec, macros.as_ref(), &declarations)?),
        );
        let others = ["tls", "any"].into_iter();
        let others: Vec<&str> = others.filter(|name| has_feature(&folder, name)).collect();
        Ok(Self {
            folder,
            files,
            features: features(spec, &others),
        })
    }

    /// How many lines of code there are.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }

    /// Writes what differs, and removes source files that are no longer generated.
    ///
    /// # Errors
    ///
    /// A file cannot be read or written.
    pub fn write(&self) -> Result<(), Error> {
        for (name, text) in &self.files {
            let path = self.source_path(name);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| cannot("make", folder, &error))?;
            }
            write(&path, text)?;
        }
        for path in self.left_over()? {
            fs::remove_file(&path).map_err(|error| cannot("remove", &path, &error))?;
        }
        write(&self.manifest_path(), &self.manifest()?)
    }

    /// The files that are not as they would be generated.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn stale(&self) -> Result<Vec<PathBuf>, Error> {
        let mut stale: Vec<PathBuf> = self
            .files
            .iter()
            .map(|(name, text)| (self.source_path(name), text))
            .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(*text))
            .map(|(path, _)| path)
            .collect();
        stale.extend(self.left_over()?);
        let path = self.manifest_path();
        if fs::read_to_string(&path).ok() != Some(self.manifest()?) {
            stale.push(path);
        }
        Ok(stale)
    }

    fn source_path(&self, name: &str) -> PathBuf {
        self.folder.join("src").join(name)
    }

    fn manifest_path(&self) -> PathBuf {
        self.folder.join("Cargo.toml")
    }

    /// Source files that nothing generates any more.
    fn left_over(&self) -> Result<Vec<PathBuf>, Error> {
        let source = self.folder.join("src");
        let wanted: BTreeSet<PathBuf> = self.files.keys().map(|name| source.join(name)).collect();
        let mut found = Vec::new();
        if source.is_dir() {
            collect(&source, &mut found)?;
        }
        found.retain(|path| !wanted.contains(path));
        found.sort();
        Ok(found)
    }

    /// The package's manifest with its features as they should be.
    fn manifest(&self) -> Result<String, Error> {
        let path = self.manifest_path();
        let text = fs::read_to_string(&path).map_err(|error| cannot("read", &path, &error))?;
        let parts = text.split_once(FEATURES_BEGIN).and_then(|(before, rest)| {
            let (_, after) = rest.split_once(FEATURES_END)?;
            Some((before, after))
        });
        let Some((before, after)) = parts else {
            return Err(Error::other(format!(
                "{} has no place for the features: expected the lines `{}` and `{}`",
                path.display(),
                FEATURES_BEGIN.trim_end(),
                FEATURES_END.trim_end()
            )));
        };
        Ok([before, FEATURES_BEGIN, &self.features, FEATURES_END, after].concat())
    }
}

fn cannot(verb: &str, path: &Path, error: &std::io::Error) -> Error {
    Error::other(format!("cannot {verb} {}: {error}", path.display()))
}

/// All Rust files below a folder.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let failed = |error| cannot("read", folder, &error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

/// Features name the oldest version wanted, so each brings the next newer one.
fn features(spec: &Spec, others: &[&str]) -> String {
    let idents = spec.idents();
    let mut text = String::new();
    if let Some(newest) = idents.last() {
        let others = others.iter().map(|other| format!(", \"{other}\""));
        let others: String = others.collect();
        let _ = writeln!(text, "default = [\"{newest}\"{others}]");
    }
    for pair in idents.windows(2) {
        if let [older, newer] = pair {
            let _ = writeln!(text, "{older} = [\"{newer}\"]");
        }
    }
    if let Some(newest) = idents.last() {
        let _ = writeln!(text, "{newest} = []");
    }
    text
}

/// The root module. What else belongs to the package stands in its manifest
/// and its README. The code of an API uses all of it, deprecated or not.
fn root(spec: &Spec, macros: Option<&TokenStream>, modules: &TokenStream) -> Result<String, Error> {
    let newest = spec.idents().pop().map(|newest| {
        let newest = quote::format_ident!("{newest}");
        quote! {
            #[doc(no_inline)]
            pub use #newest as latest;
        }
    });
    let exports = spec.exports();
    render::pretty(quote! {
        #![doc = include_str!("../README.md")]
        #![allow(deprecated)]
        #![deny(missing_docs)]
        #![forbid(unsafe_code)]
        pub use ::longshore_runtime as runtime;
        #exports
        #newest

        #macros
        #modules
    })
}

/// Whether the package has a feature of its own with this name.
fn has_feature(folder: &Path, name: &str) -> bool {
    let begins = format!("{name} = ");
    fs::read_to_string(folder.join("Cargo.toml"))
        .is_ok_and(|manifest| manifest.lines().any(|line| line.starts_with(&begins)))
}

/// `longshore::api!`, which needs no other dependency than that crate.
fn macros() -> TokenStream {
    quote! {
        /// Generates code from specs of your own, see the crate `longshore-macros`.
        #[cfg(feature = "macros")]
        #[macro_export]
        macro_rules! api {
            ($($input:tt)*) => {
                $crate::__macros::api! { runtime: ::longshore::runtime, $($input)* }
            };
        }

        #[cfg(feature = "macros")]
        #[doc(hidden)]
        pub use ::longshore_macros as __macros;
    }
}
