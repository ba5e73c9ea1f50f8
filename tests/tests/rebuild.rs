//! An edited spec rebuilds what is generated of it, by a build script and by
//! the macro, and what is wrong with it is shown where it stands.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SPEC: &str = "longshore: 1
api: small
title: Small
version: \"1.0\"
doc: The first.
types: {}
operations:
  ping:
    group: g
    doc: Ask.
    method: GET
    path: /ping
    responses: {200: {doc: Well.}}
";

const USE: &str = "
/// The operation is used, so that the crate depends on what the spec says.
pub fn ping(client: &api::v1_0::Client) {
    drop(client.ping());
}
";

#[test]
fn an_edited_spec_rebuilds_and_its_errors_are_shown_at_their_place() {
    let project = Project::new();
    for package in ["by_build_script", "by_macro"] {
        project.write("spec/v1.0.yaml", SPEC);
        project.build(package).unwrap();

        project.write("spec/v1.0.yaml", &SPEC.replace("ping:", "pong:"));
        let error = project.build(package).unwrap_err();
        assert!(
            error.contains("E0599") && error.contains("`ping`"),
            "{package}: {error}"
        );

        project.write("spec/v1.0.yaml", &SPEC.replace("path:", "paht:"));
        let error = project.build(package).unwrap_err();
        let place = "spec/v1.0.yaml:12:5";
        for expected in [place, "12 |     paht: /ping", "help: did you mean `path`?"] {
            assert!(error.contains(expected), "{package}: {error}");
        }

        project.write("spec/v1.0.yaml", SPEC);
        project.build(package).unwrap();
    }
}

/// A workspace that uses this one from outside. It is built into the target
/// folder of this one, so that little has to be built.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
        let project = Self { folder };
        project.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"by_build_script\", \"by_macro\"]\n\
             [profile.dev]\ndebug = \"line-tables-only\"\n",
        );
        let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
        project.write("Cargo.lock", &lock);
        project.package(
            "by_build_script",
            "build-dependencies",
            "longshore-codegen",
            "codegen",
        );
        project.write(
            "by_build_script/build.rs",
            "fn main() -> Result<(), longshore_codegen::Error> {\n\
                 longshore_codegen::Builder::new(\"../spec\").build()\n\
             }\n",
        );
        project.write(
            "by_build_script/src/lib.rs",
            &format!("/// Generated.\npub mod api {{ include!(concat!(env!(\"OUT_DIR\"), \"/small.rs\")); }}\n{USE}"),
        );
        project.package(
            "by_macro",
            "dependencies",
            "longshore-macros",
            "codegen/macros",
        );
        project.write(
            "by_macro/src/lib.rs",
            &format!("/// Generated.\npub mod api {{ longshore_macros::api! {{ spec: \"../spec\" }} }}\n{USE}"),
        );
        project
    }

    /// The manifest of a package that depends on the runtime and on one more crate.
    fn package(&self, name: &str, section: &str, dependency: &str, place: &str) {
        let (runtime, place) = (root().join("runtime"), root().join(place));
        self.write(
            &format!("{name}/Cargo.toml"),
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
                 [dependencies.longshore-runtime]\npath = '{}'\n\
                 [{section}.{dependency}]\npath = '{}'\n",
                runtime.display(),
                place.display()
            ),
        );
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Builds a package; what the compiler says is the error.
    fn build(&self, package: &str) -> Result<(), String> {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--package", package, "--target-dir"])
            .arg(target)
            .current_dir(&self.folder)
            .output()
            .unwrap();
        if output.status.success() {
            return Ok(());
        }
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
