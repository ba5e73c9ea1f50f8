//! A build script, the macro and the command make the same code. That the macro
//! expands to it is a test of `longshore-macros`, that the command prints it one
//! of `longshore-cli`; that each of them compiles and works is `tests/ways`.
//! `BLESS=1` writes the checked-in package of `tests/ways/generated` anew.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::fs;
use std::path::Path;
use std::sync::Once;

use longshore_codegen::{Builder, Package, Spec};
use syn::{Item, ItemMod};

const SPECS: &str = "fixtures/parcels";
const PACKAGE: &str = "ways/generated";
const V1: (&str, &str) = ("v1.0.yaml", include_str!("../fixtures/parcels/v1.0.yaml"));
const V2: (&str, &str) = ("v2.0.yaml", include_str!("../fixtures/parcels/v2.0.yaml"));

fn spec() -> Spec {
    Spec::from_folder(SPECS).unwrap().with_server().with_any()
}

fn tokens(spec: &Spec) -> String {
    let runtime = "::longshore_runtime".parse().unwrap();
    spec.tokens(&runtime).to_string()
}

fn items_of(spec: &Spec) -> Vec<Item> {
    syn::parse_str::<syn::File>(&tokens(spec)).unwrap().items
}

/// What is the same for items that mean the same: no commas that may be or not.
fn text(items: &[Item]) -> String {
    prettyplease::unparse(&syn::parse_quote!(#(#items)*))
}

#[test]
fn a_build_script_writes_the_tokens_of_the_spec() {
    let folder = tempfile::tempdir().unwrap();
    let builder = Builder::new(SPECS)
        .server(true)
        .any(true)
        .out_dir(folder.path());
    builder.build().unwrap();
    let file = folder.path().join("parcels.rs");
    let written = fs::read_to_string(&file).unwrap();
    assert_eq!(written, builder.text().unwrap());
    assert_eq!(text(&read(&file)), text(&items_of(&spec())));
}

#[test]
fn the_package_has_the_same_items() {
    bless();
    let root = read(&Path::new(PACKAGE).join("src/lib.rs"));
    let single = items_of(&spec());
    assert_eq!(exports(&root), exports(&single));
    let inlined = with_files(modules(root), &Path::new(PACKAGE).join("src"));
    let (package, single) = (same(&inlined), same(&modules(single)));
    assert!(
        package == single,
        "the two differ:\n{}",
        difference(&package, &single)
    );
}

fn modules(items: Vec<Item>) -> Vec<Item> {
    let modules = items.into_iter();
    modules
        .filter(|item| matches!(item, Item::Mod(_)))
        .collect()
}

/// What the root has from the client that finds its version.
fn exports(items: &[Item]) -> Vec<String> {
    let uses = items.iter().filter(|item| matches!(item, Item::Use(_)));
    let texts = uses.map(|item| text(std::slice::from_ref(item)));
    texts.filter(|text| text.contains("negotiated")).collect()
}

/// The first lines that differ.
fn difference(one: &str, other: &str) -> String {
    let mut pairs = one.lines().zip(other.lines());
    let found = pairs.find(|(one, other)| one != other);
    found.map_or_else(String::new, |(one, other)| format!("{one}\n{other}"))
}

/// Writes the package anew if asked to; once, because tests run side by side.
fn bless() {
    static WRITTEN: Once = Once::new();
    if std::env::var_os("BLESS").is_some() {
        WRITTEN.call_once(|| package().write().unwrap());
    }
}

fn package() -> Package {
    Package::new(&spec(), PACKAGE).unwrap()
}

fn read(path: &Path) -> Vec<Item> {
    syn::parse_file(&fs::read_to_string(path).unwrap())
        .unwrap()
        .items
}

/// Puts the content of its file into each module that has one.
fn with_files(items: Vec<Item>, folder: &Path) -> Vec<Item> {
    items
        .into_iter()
        .map(|item| match item {
            Item::Mod(module) if module.content.is_none() => Item::Mod(with_file(module, folder)),
            other => other,
        })
        .collect()
}

fn with_file(mut module: ItemMod, folder: &Path) -> ItemMod {
    let name = module.ident.to_string();
    let name = name.trim_start_matches("r#");
    let items = read(&folder.join(format!("{name}.rs")));
    module.semi = None;
    module.content = Some((
        syn::token::Brace::default(),
        with_files(items, &folder.join(name)),
    ));
    module
}

/// The text without what the ways in may differ in: features decide what there
/// is of a package and so what the table of its operations links to, and lints
/// that what is taken into a foreign crate is let be.
fn same(items: &[Item]) -> String {
    let lines = text(items);
    let lines = lines.lines();
    let lines = lines.filter(|line| !line.trim_start().starts_with("//!"));
    let text = lines.map(without_features).collect::<Vec<_>>().join("\n");
    let mut text = without_absence(&text);
    for start in ["#[cfg(", "#[allow(", "#[rustfmt::"] {
        text = without(&text, start);
    }
    // In tables lines are broken where they are full, so an attribute more moves the rest.
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace("[ ", "[").replace("; ", ";\n")
}

/// The text without what is there only where a feature is off: tables, each up to its brace.
fn without_absence(text: &str) -> String {
    let mut parts = text.split("#[cfg(not(feature");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once("}\n").map_or("", |(_, behind)| behind));
    first + &rest.collect::<String>()
}

/// The text without the attributes that begin like this.
fn without(text: &str, start: &str) -> String {
    let mut parts = text.split(start);
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once(']').map_or("", |(_, behind)| behind));
    first + &rest.collect::<String>()
}

/// A line where every feature is on.
fn without_features(line: &str) -> String {
    let Some((before, (_, behind))) = line
        .split_once("cfg!(")
        .and_then(|(before, rest)| Some((before, rest.split_once(')')?)))
    else {
        return line.to_owned();
    };
    format!("{before}true{behind}")
}

#[test]
fn the_checked_in_package_is_what_is_generated() {
    bless();
    assert_eq!(
        package().stale().unwrap(),
        Vec::<&Path>::new(),
        "BLESS=1 writes it"
    );
}

#[test]
fn the_order_of_the_files_is_all_the_same() {
    let forth = Spec::from_texts([V1, V2]).unwrap().with_server().with_any();
    let back = Spec::from_texts([V2, V1]).unwrap().with_server().with_any();
    assert_eq!(tokens(&forth), tokens(&back));
    assert_eq!(
        tokens(&forth),
        tokens(&Spec::from_texts([V1, V2]).unwrap().with_server().with_any())
    );
    assert_eq!(tokens(&forth), tokens(&spec()));
}

#[test]
fn a_selection_of_versions_leaves_the_others_out() {
    let newest = tokens(&spec().select(&["2.0"]).unwrap());
    assert!(!newest.contains("v1_0"), "{newest}");
    let order_does_not_matter = tokens(&spec().select(&["2.0", "1.0"]).unwrap());
    assert_eq!(order_does_not_matter, tokens(&spec()));
}
