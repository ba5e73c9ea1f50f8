//! The way in for a checked-in package: a file a module, a feature a version.

mod folder;
mod manifest;

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;

use crate::builder::write;
use crate::diagnostics::Error;
use crate::guides::guides;
use crate::plan::Gating;
use crate::render::{self, Files};
use crate::spec::Spec;

use manifest::Manifest;

/// The generated files of a package, in memory.
///
/// Each version is a feature that brings it and all newer ones; the newest has
/// no gate. The folder holds a `Cargo.toml` with a place for those features, and
/// a `README.md`. Every generated file in its `src` begins with a line that says so, and files
/// without that line are never changed or removed. Where the package has a
/// feature `verify`, that brings what recorded traffic is checked against, and
/// where it has a feature `server`, that brings the server's side; each enables
/// the feature of the same name of the runtime. A feature `any` brings what leads
/// from one version to another. That and a feature `tls` of its own are on by
/// default, together with the newest version. Markdown in its folder `guide`, written by
/// hand, becomes modules of the documentation.
#[derive(Clone, Debug)]
pub struct Package {
    folder: PathBuf,
    /// The modules, by their path below `src`.
    files: Files,
    manifest: String,
    /// The README of a package that is being made.
    readme: Option<String>,
}

/// Where a new package finds `longshore-runtime`.
#[derive(Clone, Debug)]
pub enum Runtime {
    /// The release that belongs to this generator.
    Release,
    /// A folder, absolute or relative to the current one.
    Folder(PathBuf),
}

impl Package {
    /// The code for the package in `folder`.
    ///
    /// # Errors
    ///
    /// The folder has no `Cargo.toml` with a place for the features, the emitted code cannot be
    /// formatted, or a guide cannot be a module.
    pub fn new(spec: &Spec, folder: impl Into<PathBuf>) -> Result<Self, Error> {
        let folder = folder.into();
        let manifest = Manifest::read(&folder)?;
        Self::with_manifest(spec, folder, &manifest, None)
    }

    /// A new package in `folder`, with a `Cargo.toml` and a `README.md` of its own.
    ///
    /// # Errors
    ///
    /// The folder has one of the two already, the folder of the runtime is not there, or the
    /// emitted code cannot be formatted.
    pub fn init(spec: &Spec, folder: impl Into<PathBuf>, runtime: &Runtime) -> Result<Self, Error> {
        let folder = folder.into();
        folder::check_absent(&[Self::manifest_path(&folder), folder.join(README)])?;
        let manifest = Manifest::initial(spec.name(), &folder, runtime)?;
        let readme = format!(
            "Typed async clients for {}, one module a version.\n",
            spec.title()
        );
        Self::with_manifest(spec, folder, &manifest, Some(readme))
    }

    fn with_manifest(
        spec: &Spec,
        folder: PathBuf,
        manifest: &Manifest,
        readme: Option<String>,
    ) -> Result<Self, Error> {
        let gating = Gating::Features {
            verify: manifest.has_feature("verify"),
            server: manifest.has_feature("server"),
            any: manifest.has_feature("any"),
        };
        let mut modules = spec.modules(&quote!(::longshore_runtime), gating);
        modules.extend(guides(&folder)?);
        let (declarations, mut files) = render::files(&modules)?;
        let macros = manifest.has_feature("macros").then(macros);
        files.insert(
            "lib.rs".to_owned(),
            render::headed(&root(spec, macros.as_ref(), &declarations)?),
        );
        Ok(Self {
            folder,
            files,
            manifest: manifest.with_features(&spec.idents()),
            readme,
        })
    }

    /// How many lines of code there are.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }

    /// Writes what differs, and removes generated files that are not generated any more. Files
    /// written by hand stay as they are.
    ///
    /// # Errors
    ///
    /// A file written by hand has the path of a generated one; then nothing is changed. Or a file
    /// cannot be read or written.
    pub fn write(&self) -> Result<(), Error> {
        let sources: Vec<(PathBuf, &String)> = self.sources().collect();
        folder::check_replaceable(sources.iter().map(|(path, _)| path.as_path()))?;
        let left_over = self.left_over()?;
        folder::make_all(sources.iter().map(|(path, _)| path.as_path()))?;
        for (path, text) in sources {
            write(&path, text)?;
        }
        folder::remove_all(&left_over)?;
        if let Some(readme) = &self.readme {
            write(&self.folder.join(README), readme)?;
        }
        write(&Self::manifest_path(&self.folder), &self.manifest)
    }

    /// The files that are not as they would be generated.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn stale(&self) -> Result<Vec<PathBuf>, Error> {
        let mut stale: Vec<PathBuf> = self
            .sources()
            .filter(|(path, text)| folder::differs(path, text))
            .map(|(path, _)| path)
            .collect();
        stale.extend(self.left_over()?);
        let path = Self::manifest_path(&self.folder);
        if folder::differs(&path, &self.manifest) {
            stale.push(path);
        }
        Ok(stale)
    }

    fn sources(&self) -> impl Iterator<Item = (PathBuf, &String)> {
        let source = self.folder.join("src");
        let files = self.files.iter();
        files.map(move |(name, text)| (source.join(name), text))
    }

    /// Generated files that nothing generates any more.
    fn left_over(&self) -> Result<Vec<PathBuf>, Error> {
        let mut found = folder::generated(&self.folder.join("src"))?;
        for (path, _) in self.sources() {
            found.remove(&path);
        }
        Ok(found.into_iter().collect())
    }

    fn manifest_path(folder: &Path) -> PathBuf {
        folder.join(manifest::NAME)
    }
}

/// What introduces a package, and the documentation of its crate.
const README: &str = "README.md";

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
