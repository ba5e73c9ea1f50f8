//! Whatever specs are accepted, the code that is made of them compiles without a warning: as one
//! file, and as a package with each of its features. A folder of `fixtures/accepted` is a case;
//! others are made at random.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

mod random;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use longshore_codegen::{Builder, Package, Spec};

/// The crate root of both crates.
const STRICT: &str = "#![deny(warnings)]\n";
/// Features of the packages. Versions bring the newer ones.
const FEATURES: &str = "[features]\nserver = []\nany = []\nverify = []\n\
                        v1_0 = [\"v1_1\"]\nv1_1 = [\"v2_0\"]\nv2_0 = []\n";

#[test]
fn accepted_specs_compile_without_a_warning_as_one_file() {
    let project = Project::new("inline");
    let mut root = STRICT.to_owned();
    for (name, case) in cases() {
        // One without the other is tried with the packages.
        for (with, whole) in [("all", true), ("none", false)] {
            let builder = Builder::new(&case).server(whole).any(whole);
            let module = format!("{name}_with_{with}");
            project.write(&format!("src/{module}.rs"), &builder.text().unwrap());
            writeln!(root, "pub mod {module};").unwrap();
        }
    }
    project.write("src/lib.rs", &root);
    project.check("");
}

#[test]
fn accepted_specs_compile_without_a_warning_as_packages_with_each_feature() {
    let project = Project::new("packages");
    let mut root = STRICT.to_owned();
    for (name, case) in cases() {
        let place = format!("src/{name}");
        project.write(&format!("{place}/README.md"), "A package.\n");
        let manifest = "server = []\nany = []\nverify = []\n# Features of the versions, generated:\n\
                        # End of what is generated.\n";
        project.write(&format!("{place}/Cargo.toml"), manifest);
        let spec = Spec::from_folder(&case).unwrap();
        let package = Package::new(&spec, project.folder.join(place)).unwrap();
        package.write().unwrap();
        writeln!(root, "#[path = \"{name}/src/lib.rs\"]\npub mod {name};").unwrap();
    }
    project.write("src/lib.rs", &root);
    for features in ["", "server", "any", "v1_0,server,any,verify", "v1_1,server"] {
        project.check(features);
    }
}

/// The specs, each with a name for a module.
fn cases() -> Vec<(String, PathBuf)> {
    let accepted = fs::read_dir("fixtures/accepted").unwrap();
    let mut cases: Vec<PathBuf> = accepted.map(|case| case.unwrap().path()).collect();
    cases.push("fixtures/parcels".into());
    cases.push(deep());
    cases.extend(at_random());
    cases.sort();
    let named = |case: PathBuf| {
        let name = case.file_name().unwrap().to_string_lossy();
        (name.replace('-', "_"), case)
    };
    cases.into_iter().map(named).collect()
}

/// Types that lead as deeply into each other as is accepted: in a chain, and in rings.
fn deep() -> PathBuf {
    let mut types = String::new();
    let mut linked = |name: &str, count: usize, link: &str| {
        for at in 0..count {
            let next = link.replace('X', &format!("{name}{}", (at + 1) % count));
            let last_of_chain = name == "Chain" && at + 1 == count;
            let next = if last_of_chain { "string" } else { &next };
            let field = format!("next: {{type: {next}, doc: D.}}");
            writeln!(types, "  {name}{at}: {{doc: D., fields: {{{field}}}}}").unwrap();
        }
    };
    linked("Chain", 97, "X");
    linked("Ring", 24, "X, optional: true");
    linked("Lists", 24, "list<X>");
    let operation = |name: &str| {
        format!(
            "  {0}: {{group: g, doc: D., method: POST, path: /{0}, \
             body: {{json: {1}0, doc: D.}}, responses: {{200: {{doc: D., body: {{json: {1}0}}}}}}}}\n",
            name.to_lowercase(),
            name
        )
    };
    let operations = ["Chain", "Ring", "Lists"].map(operation).concat();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("deep");
    fs::create_dir_all(&folder).unwrap();
    let head = "longshore: 1\napi: deep\ntitle: Deep\nversion: \"1.0\"\ndoc: D.\n";
    let text = format!("{head}types:\n{types}operations:\n{operations}");
    fs::write(folder.join("v1.0.yaml"), text).unwrap();
    folder
}

/// Specs made at random, as far as they are accepted: half of them are.
fn at_random() -> Vec<PathBuf> {
    const SEEDS: u64 = 12;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("random-specs");
    let mut accepted = Vec::new();
    for seed in 0..SEEDS {
        let files = random::spec(seed);
        let texts = files.iter().map(|(name, text)| (*name, &**text));
        if Spec::from_texts(texts).is_err() {
            continue;
        }
        let place = folder.join(format!("random{seed}"));
        fs::create_dir_all(&place).unwrap();
        for (name, text) in files {
            fs::write(place.join(name), text).unwrap();
        }
        accepted.push(place);
    }
    assert!(
        accepted.len() > 3,
        "of {SEEDS} specs {} are accepted",
        accepted.len()
    );
    accepted
}

/// A package outside this workspace, checked into the target folder of this one.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("warnings-{name}"));
        let project = Self { folder };
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\n\
             [package]\nname = \"warnings-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{FEATURES}\
             [dependencies.longshore-runtime]\npath = '{}'\nfeatures = [\"server\", \"verify\"]\n\
             [profile.dev]\ndebug = \"line-tables-only\"\n",
            root.join("runtime").display()
        );
        project.write("Cargo.toml", &manifest);
        let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap();
        project.write("Cargo.lock", &lock);
        project
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn check(&self, features: &str) {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--features", features, "--target-dir"])
            .arg(target)
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "with `{features}`:\n{said}");
    }
}
