//! Where the emitted code says that something is deprecated, and what it says.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use std::fs;

use longshore_codegen::{Package, Spec};

const FIRST: &str = r#"
longshore: 1
api: lamps
title: Lamps
version: "1.0"
doc: First.
prefix: /v{version}
types:
  Lamp:
    doc: A lamp.
    fields:
      on: {type: bool, doc: Whether it shines.}
      watts: {type: i64, doc: Its power.}
      hue: {type: Hue, doc: Its color.}
  Hue:
    doc: A color.
    values:
      red: {doc: Like a rose.}
      pink: {doc: Like another rose., deprecated: {use: red}}
operations:
  lamp:
    group: lamps
    doc: Look at a lamp.
    method: GET
    path: /lamp
    query:
      color: {type: string, doc: Its color.}
      hueName: {type: string, doc: Its color by name.}
    responses:
      200: {doc: The lamp., body: {json: Lamp}}
  light:
    group: lamps
    doc: Switch a lamp on.
    method: POST
    path: /light
    responses:
      200: {doc: It shines.}
"#;

const SECOND: &str = r#"
longshore: 1
api: lamps
version: "2.0"
from: "1.0"
doc: Second.
changes:
  - doc: Colors have names, and power is measured.
    types:
      Lamp:
        fields:
          add: {lumen: {type: i64, optional: true, doc: How bright it is.}}
          change: {watts: {deprecated: {use: lumen, doc: Power is not brightness.}}}
    operations:
      lamp:
        query: {change: {color: {deprecated: {use: [hueName, Lamp.hue]}}}}
      light: {deprecated: Turn the switch.}
"#;

const THIRD: &str = r#"
longshore: 1
api: lamps
version: "3.0"
from: "2.0"
doc: Third.
changes:
  - doc: Everything is said again.
    affects: [lamp]
"#;

fn spec() -> Spec {
    let names = ["v1.0.yaml", "v2.0.yaml", "v3.0.yaml"];
    Spec::from_texts(names.into_iter().zip([FIRST, SECOND, THIRD])).unwrap()
}

/// The code with a feature a version, by file.
fn package() -> impl Fn(&str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let manifest = "[features]\n# Features of the versions, generated:\n\
        # End of what is generated.\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    Package::new(&spec(), folder.path())
        .unwrap()
        .write()
        .unwrap();
    move |file| {
        let text = fs::read_to_string(folder.path().join("src").join(file)).unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The code in which every version is there.
fn inline() -> String {
    let runtime = "::longshore_runtime".parse().unwrap();
    spec().tokens(&runtime).to_string()
}

#[test]
fn a_shape_of_versions_that_all_deprecate_its_field_says_so() {
    let file = package();
    let lamp = file("types/lamp.rs");
    let attribute = "#[deprecated(note = \"since API 2.0. Use `lumen`. Power is not brightness.\")] pub watts: i64";
    assert_eq!(lamp.matches(attribute).count(), 1, "{lamp}");
    // The shape of 1.0 has the field without any attribute.
    assert_eq!(lamp.matches("pub watts: i64").count(), 2, "{lamp}");
    assert_eq!(lamp.matches("deprecated").count(), 1, "{lamp}");
    assert!(
        lamp.contains("/// Its power. Deprecated since 2.0. Use `lumen`. Power is not brightness.")
    );
}

#[test]
fn a_value_names_the_one_to_use_by_its_name_in_rust() {
    let hue = package()("types/hue.rs");
    let attribute = "#[deprecated(note = \"since API 1.0. Use `Red`.\")] Pink,";
    assert!(hue.contains(attribute), "{hue}");
}

#[test]
fn what_serves_older_versions_too_is_deprecated_only_without_them() {
    let file = package();
    let lamp = file("operations/lamp.rs");
    let setter = "#[cfg_attr( not(feature = \"v1_0\"), \
        deprecated(note = \"since API 2.0. Use `hue_name` or `Lamp.hue`.\") )] \
        pub fn color(mut self";
    assert!(lamp.contains(setter), "{lamp}");
    assert!(!lamp.contains(")] pub fn hue_name("), "{lamp}");
    assert!(lamp.contains("Deprecated since 2.0. Use `hue_name` or `Lamp.hue`."));

    let light = file("operations/light.rs");
    let attribute = "#[cfg_attr( not(feature = \"v1_0\"), \
        deprecated(note = \"since API 2.0. Turn the switch.\") )]";
    let method = format!("{attribute} pub fn light(&self) -> Light<V>");
    assert!(light.contains(&method), "{light}");
    assert_eq!(light.matches("deprecated(note").count(), 2, "{light}");
}

#[test]
fn without_features_only_what_every_version_deprecates_is() {
    let code = inline();
    assert!(!code.contains("cfg_attr"), "{code}");
    assert_eq!(code.matches("# [deprecated (").count(), 2, "{code}");
    assert!(code.contains("Deprecated since 2.0. Turn the switch."));
}
