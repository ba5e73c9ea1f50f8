//! `spec/schema.json` takes what the language is, and refuses what it is not.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Map, Value};

const BASE: &str = include_str!("../fixtures/parcels/v1.0.yaml");
const DELTA: &str = include_str!("../fixtures/parcels/v2.0.yaml");

fn validator() -> Validator {
    let text = fs::read_to_string("../spec/schema.json").unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// YAML as an editor sees it: all keys are texts.
fn json(yaml: serde_yaml::Value) -> Value {
    match yaml {
        serde_yaml::Value::Mapping(map) => {
            let entries = map
                .into_iter()
                .map(|(key, value)| (key_text(&key), json(value)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
        serde_yaml::Value::Sequence(items) => items.into_iter().map(json).collect(),
        scalar => serde_json::to_value(scalar).unwrap(),
    }
}

fn key_text(key: &serde_yaml::Value) -> String {
    match key {
        serde_yaml::Value::String(text) => text.clone(),
        other => serde_json::to_string(other).unwrap(),
    }
}

/// What the schema has against a text.
fn complaints(validator: &Validator, text: &str) -> Vec<String> {
    let value = json(serde_yaml::from_str(text).unwrap());
    let complaints = validator.iter_errors(&value);
    complaints
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn spec_files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let is_spec = |path: &PathBuf| path.extension().is_some_and(|end| end == "yaml");
    let found: Vec<PathBuf> = entries.filter(is_spec).collect();
    assert!(!found.is_empty(), "{folder} has no specs");
    found
}

#[test]
fn it_takes_the_specs() {
    let validator = validator();
    for path in ["../spec/docker", "fixtures/parcels"]
        .into_iter()
        .flat_map(spec_files)
    {
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(complaints(&validator, &text), [""; 0], "{}", path.display());
    }
}

#[test]
fn the_specs_name_it_for_editors() {
    for path in ["../spec/docker", "fixtures/parcels"]
        .into_iter()
        .flat_map(spec_files)
    {
        let text = fs::read_to_string(&path).unwrap();
        let named = text.lines().next().unwrap_or_default();
        let named = named
            .strip_prefix("# yaml-language-server: $schema=")
            .unwrap();
        let folder = path.parent().unwrap_or(Path::new(""));
        assert!(folder.join(named).is_file(), "{}", path.display());
    }
}

/// A change of a spec that the language understands: what is replaced, and by what.
const RIGHT: &[(&str, &str, &str)] = &[
    (BASE, "prefix: /api/v{version}\n", ""),
    (
        BASE,
        "types:\n",
        "types:\n  None: {doc: Nothing., fields: ~}\n",
    ),
    (
        BASE,
        "json: list<Parcel>",
        "json: map<list<map<list<Parcel?>?>>>?",
    ),
    (BASE, "name: locker,", "name: r,"),
    (BASE, "slashes: true", "slashes: true, default: north"),
    (BASE, "old: {type: bool", "old: {secret: true, type: bool"),
    (DELTA, "returned: {", "returned: {was: waiting, "),
    (
        DELTA,
        "{name: ~, also: ~}",
        "{secret: true, note: ~, deprecated: ~}",
    ),
    (DELTA, "body: none", "body: ~"),
    (DELTA, "remove: [404]", "remove: [\"404\", waiting]"),
    (
        DELTA,
        "changes:",
        "changes:\n  - doc: Words.\n    affects: [health]",
    ),
    (
        DELTA,
        "deprecated: Look at the status page.",
        "deprecated: ~\n        note: ~\n        body: none",
    ),
    (
        BASE,
        "types:\n",
        "refusals:\n  form: {json: message}\n  media: {status: 599, text: \"{{{found}}}\"}\n  route: {status: 400, text: \"\"}\ntypes:\n",
    ),
    (
        DELTA,
        "changes:",
        "refusals: {form: text, body: ~, newer: {status: 404, text: \"{newest}{client}\"}}\nchanges:",
    ),
    (
        BASE,
        "name: options, required: true",
        "name: options, checked: true, required: true",
    ),
    (
        BASE,
        "  refused:\n",
        "  greeting: {path: /hello, newest: Parcel-Version}\n  releases: {0.3.0: \"1.0\"}\n  unsaid: {\"2.0\": \"1.0\"}\n  refused:\n",
    ),
];

/// A change of a spec that the language does not understand.
const WRONG: &[(&str, &str, &str)] = &[
    (BASE, "longshore: 1", "longshore: 2"),
    (BASE, "api: parcels", "api: Parcels"),
    (BASE, "version: \"1.0\"", "version: 1.0"),
    (BASE, "title:", "titel:"),
    (BASE, "doc: The service as it opened.\n", ""),
    (BASE, "  Parcel:", "  parcel:"),
    (BASE, "  parcel_list:", "  parcelList:"),
    (BASE, "method: GET", "method: FETCH"),
    (BASE, "path: /parcels\n", "path: parcels\n"),
    (BASE, "{type: f64, doc:", "{type: float, doc:"),
    (BASE, "optional: true", "optional: \"yes\""),
    (BASE, "optional: true", "optinal: true"),
    (BASE, "default: \"0\"", "default: 0"),
    (BASE, "default: \"0\"", "default: false"),
    (BASE, "encoding: base64url_json", "encoding: json"),
    (BASE, "encoding: json", "encoding: xml"),
    (BASE, "integer: true", "integer: 1"),
    (BASE, "failure: failure", "raw_when: failure"),
    (BASE, "      101:", "      upgraded:"),
    (BASE, "websocket: true", "websocket: true, json: Parcel"),
    (
        BASE,
        "body: {bytes: image/png, name",
        "body: {bytes: image/png, json: Parcel, name",
    ),
    (BASE, "{no}/ws", "{no}/ws\n    was: scanner_look"),
    (BASE, "slashes: true", "required: true"),
    (DELTA, "from: \"1.0\"", "from: 1.0"),
    (
        DELTA,
        "affects: [parcel_get, Receipt]",
        "affects: parcel_get",
    ),
    (
        DELTA,
        "  - doc: A parcel is looked up faster.\n    affects",
        "  - affects",
    ),
    (DELTA, "    affects: [parcel_get, Receipt]\n", ""),
    (DELTA, "{name: ~, also: ~}", "{was: locker}"),
    (DELTA, "{name: ~, also: ~}", "{}"),
    (DELTA, "to: {type: Place}", "to: {type: ~}"),
    (DELTA, "remove: [custom]", "remove: custom"),
    (
        DELTA,
        "      operations: [parcel_drop]",
        "      fields: [parcel_drop]",
    ),
    (BASE, "types:", "refusals: {form: xml}\ntypes:"),
    (BASE, "types:", "refusals: {form: {json: \"\"}}\ntypes:"),
    (
        BASE,
        "types:",
        "refusals: {teapot: {status: 418, text: Short}}\ntypes:",
    ),
    (
        BASE,
        "types:",
        "refusals: {route: {status: 399, text: No}}\ntypes:",
    ),
    (
        BASE,
        "types:",
        "refusals: {route: {status: 600, text: No}}\ntypes:",
    ),
    (BASE, "types:", "refusals: {route: {status: 404}}\ntypes:"),
    (BASE, "types:", "refusals: {route: {text: No}}\ntypes:"),
    (BASE, "types:", "refusals: {route: ~}\ntypes:"),
    (
        BASE,
        "types:",
        "refusals: {route: {status: 404, text: \"{limit}\"}}\ntypes:",
    ),
    (
        BASE,
        "types:",
        "refusals: {route: {status: 404, text: \"{path\"}}\ntypes:",
    ),
    (
        BASE,
        "types:",
        "refusals: {route: {status: 404, text: \"{{path}\"}}\ntypes:",
    ),
    (DELTA, "changes:", "refusals: {}\nchanges:"),
    (
        DELTA,
        "changes:",
        "refusals: {route: {status: 404, text: \"{found}\"}}\nchanges:",
    ),
    (
        BASE,
        "{bytes: image/png, name",
        "{bytes: image/png, checked: true, name",
    ),
    (
        BASE,
        "name: options, required: true",
        "name: options, checked: 1, required: true",
    ),
    (
        BASE,
        "  default: unix:///run/parcels.sock\n",
        "  default: unix:///run/parcels.sock\n  context: {env: CONTEXT}\n",
    ),
    (BASE, "{path: /about,", "{path: about,"),
    (BASE, "{path: /about,", "{"),
    (
        BASE,
        "status: 400, text: no version",
        "status: 200, text: no version",
    ),
    (BASE, "  env: PARCELS_VERSION\n", ""),
    (
        BASE,
        "  refused:\n",
        "  releases: {0.3: \"1.0\"}\n  refused:\n",
    ),
    (
        BASE,
        "  refused:\n",
        "  unsaid: {\"1.1\": 1.0}\n  refused:\n",
    ),
    (
        BASE,
        "  refused:\n",
        "  greeting: {path: /hello, newest: \"a b\"}\n  refused:\n",
    ),
];

#[test]
fn it_takes_what_the_language_understands() {
    let validator = validator();
    for (text, old, new) in RIGHT {
        assert!(text.contains(old), "{old}");
        let complaints = complaints(&validator, &text.replacen(old, new, 1));
        assert_eq!(complaints, [""; 0], "{new}");
    }
}

#[test]
fn it_refuses_what_the_language_does_not_understand() {
    let validator = validator();
    for (text, old, new) in WRONG {
        assert!(text.contains(old), "{old}");
        let complaints = complaints(&validator, &text.replacen(old, new, 1));
        assert_ne!(complaints, [""; 0], "{old} -> {new}");
    }
}
