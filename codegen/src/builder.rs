//! The way in for a `build.rs`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

use crate::diagnostics::Error;
use crate::load;
use crate::render;
use crate::spec::Spec;

/// Generates code in a `build.rs`.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), longshore_codegen::Error> {
///     longshore_codegen::Builder::new("spec/parcels").build()
/// }
/// ```
///
/// The code is then taken in with
/// `include!(concat!(env!("OUT_DIR"), "/parcels.rs"));`, the file being named
/// after the API. The package needs `longshore-runtime` among its dependencies.
#[derive(Clone, Debug)]
#[must_use = "nothing is generated until `build` is called"]
pub struct Builder {
    folder: PathBuf,
    versions: Option<Vec<String>>,
    runtime: String,
    server: bool,
    any: bool,
    out_dir: Option<PathBuf>,
}

impl Builder {
    /// For the specs in a folder, relative to the package.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            versions: None,
            runtime: "::longshore_runtime".to_owned(),
            server: false,
            any: false,
            out_dir: None,
        }
    }

    /// Only these versions; without it, all that the folder describes.
    pub fn versions(mut self, versions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }

    /// The path of the runtime in the emitted code; `::longshore_runtime` by default.
    pub fn runtime(mut self, path: impl Into<String>) -> Self {
        self.runtime = path.into();
        self
    }

    /// Code for servers as well as for clients; `longshore-runtime` then needs
    /// its feature `server`. Default: false.
    pub fn server(mut self, server: bool) -> Self {
        self.server = server;
        self
    }

    /// What leads from one version to another as well: an enumeration of the shapes
    /// of each type that has several, and conversions between them. Default: false.
    pub fn any(mut self, any: bool) -> Self {
        self.any = any;
        self
    }

    /// Where the file is written; `OUT_DIR` by default.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Reads and checks the specs.
    ///
    /// # Errors
    ///
    /// The specs cannot be read, or something is wrong with them.
    pub fn spec(&self) -> Result<Spec, Error> {
        let mut spec = Spec::from_folder(&self.folder)?;
        if let Some(versions) = &self.versions {
            spec = spec.select(versions)?;
        }
        if self.server {
            spec = spec.with_server();
        }
        Ok(if self.any { spec.with_any() } else { spec })
    }

    /// The code as formatted text.
    ///
    /// # Errors
    ///
    /// The specs cannot be read, or something is wrong with them, or the path
    /// of the runtime is none.
    pub fn text(&self) -> Result<String, Error> {
        self.render(&self.spec()?)
    }

    fn render(&self, spec: &Spec) -> Result<String, Error> {
        let runtime = runtime_path(&self.runtime)?;
        Ok(render::headed(&render::pretty(spec.tokens(&runtime))?))
    }

    /// Writes the code, and tells cargo which files it came from.
    ///
    /// # Errors
    ///
    /// The specs cannot be read, something is wrong with them, or the file
    /// cannot be written.
    pub fn build(&self) -> Result<(), Error> {
        // Before anything can fail, so that a mended spec is seen.
        println!("cargo::rerun-if-changed={}", self.folder.display());
        let spec = self.spec()?;
        for file in spec.files() {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        let path = self.destination()?.join(format!("{}.rs", spec.name()));
        write(&path, &self.render(&spec)?)
    }

    fn destination(&self) -> Result<PathBuf, Error> {
        match &self.out_dir {
            Some(folder) => Ok(folder.clone()),
            None => env::var_os("OUT_DIR")
                .map(PathBuf::from)
                .ok_or_else(|| Error::other("OUT_DIR is not set: is this a build.rs?")),
        }
    }
}

/// A path like `::longshore_runtime`, as tokens.
fn runtime_path(text: &str) -> Result<TokenStream, Error> {
    let path: syn::Path = syn::parse_str(text)
        .map_err(|_| Error::other(format!("`{text}` is not the path of a crate")))?;
    Ok(quote::quote!(#path))
}

/// Writes a file unless it says so already.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Error> {
    if load::holds(path, text) {
        return Ok(());
    }
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(Error::other(format!(
            "cannot write {}: expected a regular file, or none",
            path.display()
        )));
    }
    fs::write(path, text)
        .map_err(|error| Error::other(format!("cannot write {}: {error}", path.display())))
}
