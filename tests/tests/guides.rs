//! Guides of a package: Markdown that becomes modules and is left alone.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use std::fs;
use std::path::Path;

use longshore_codegen::{Package, Spec};
use tempfile::TempDir;

const MANIFEST: &str = "[features]\n# Features of the versions, generated:\n\
    # End of what is generated.\n";

fn folder(guides: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), MANIFEST).unwrap();
    if !guides.is_empty() {
        fs::create_dir(folder.path().join("guide")).unwrap();
    }
    for name in guides {
        fs::write(folder.path().join("guide").join(name), "# A guide\n").unwrap();
    }
    folder
}

fn package(folder: &Path) -> Result<Package, longshore_codegen::Error> {
    Package::new(&Spec::from_folder("fixtures/parcels").unwrap(), folder)
}

#[test]
fn each_guide_is_a_module_and_stays_as_it_was_written() {
    let folder = folder(&["posting.md", "depots.md", "picture.svg"]);
    let package = package(folder.path()).unwrap();
    package.write().unwrap();
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let guide = read("src/guide.rs");
    let modules = "#[doc = include_str!(\"../guide/depots.md\")]\npub mod depots {}\n\
        #[doc = include_str!(\"../guide/posting.md\")]\npub mod posting {}\n";
    assert!(guide.ends_with(modules), "{guide}");
    assert!(read("src/lib.rs").contains("pub mod guide;"));

    fs::write(folder.path().join("guide/posting.md"), "# Edited\n").unwrap();
    assert_eq!(package.stale().unwrap(), Vec::<&Path>::new());
    package.write().unwrap();
    assert_eq!(read("guide/posting.md"), "# Edited\n");
}

#[test]
fn a_package_without_guides_has_no_such_module() {
    let folder = folder(&[]);
    package(folder.path()).unwrap().write().unwrap();
    assert!(!folder.path().join("src/guide.rs").exists());
}

#[test]
fn a_guide_that_cannot_be_a_module_is_an_error() {
    let folder = folder(&["which-version.md"]);
    let error = package(folder.path()).unwrap_err().to_string();
    assert!(
        error.contains("guide/which-version.md cannot be a module"),
        "{error}"
    );
    assert!(error.contains("as in `versions.md`"), "{error}");
}
