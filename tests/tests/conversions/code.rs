//! The code of steps stands in files beside the specs.

use std::fs;
use std::path::Path;

use longshore_codegen::{Builder, Spec};

const OLD: &str = include_str!("../../fixtures/errors/steps/v1.0.yaml");
const NEW: &str = r#"
longshore: 1
api: a
version: "1.1"
from: "1.0"
doc: The second.
changes:
  - doc: A thing has a name instead of a number.
    types:
      Thing:
        steps:
          names_of_ids: {from: [id], to: [name]}
        fields:
          add:
            name: {type: string, doc: Its name.}
          remove: [id]
"#;
const NEWEST: &str = r#"
longshore: 1
api: a
version: "1.2"
from: "1.1"
doc: The third.
changes:
  - doc: A thing has a weight.
    types:
      Thing:
        fields:
          add:
            mass: {type: i64, doc: How heavy it is.}
"#;
const CODE: &str = "
pub fn up((id,): (String,)) -> (String,) { (id,) }
pub fn down((name,): (String,)) -> (String,) { (name,) }
";

fn folder(code: Option<&str>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("v1.0.yaml", OLD);
    write("v1.1.yaml", NEW);
    write("v1.2.yaml", NEWEST);
    fs::create_dir(folder.path().join("steps")).unwrap();
    if let Some(code) = code {
        write("steps/names_of_ids.rs", code);
    }
    folder
}

fn says(code: Option<&str>) -> String {
    let folder = folder(code);
    Spec::from_folder(folder.path()).unwrap_err().to_string()
}

fn code(folder: &Path, versions: &[&str]) -> String {
    let builder = Builder::new(folder).any(true);
    builder.versions(versions.iter().copied()).text().unwrap()
}

#[test]
fn code_that_is_not_there_or_is_no_rust_is_an_error() {
    let missing = says(None);
    assert!(missing.contains("steps/names_of_ids.rs"), "{missing}");
    let garbage = says(Some("pub fn up("));
    assert!(
        garbage.contains("steps/names_of_ids.rs: expected Rust: "),
        "{garbage}"
    );
}

#[test]
fn a_step_takes_the_fields_out_of_the_table() {
    let folder = folder(Some(CODE));
    let spec = Spec::from_folder(folder.path()).unwrap();
    assert_eq!((spec.conversions().steps, spec.conversions().pairs), (1, 2));
    let files = spec.files().iter();
    assert!(
        files
            .into_iter()
            .any(|file| file.ends_with("names_of_ids.rs"))
    );
    let all = code(folder.path(), &["1.0", "1.1", "1.2"]);
    assert!(
        all.contains("step names_of_ids([id] From, [name] From);"),
        "{all}"
    );
    assert!(all.contains("mod names_of_ids"), "{all}");
    assert!(!all.contains("gone id"), "{all}");
}

#[test]
fn without_the_version_before_there_is_no_step() {
    let folder = folder(Some(CODE));
    for versions in [&["1.0", "1.2"][..], &["1.1", "1.2"], &["1.2"]] {
        let some = code(folder.path(), versions);
        assert!(!some.contains("names_of_ids"), "{some}");
    }
}
