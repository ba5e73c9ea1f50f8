//! The specs of the Docker Remote API against its documentation.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::collections::BTreeSet;

use longshore_codegen::Spec;
use serde_yaml::Value;

/// Every documented operation, with the first version that documents it.
/// Segments are written `{}`.
const DOCUMENTED: &[(&str, &str, &str)] = &[
    ("1.12", "GET", "/containers/json"),
    ("1.12", "POST", "/containers/create"),
    ("1.12", "GET", "/containers/{}/json"),
    ("1.12", "GET", "/containers/{}/top"),
    ("1.12", "GET", "/containers/{}/logs"),
    ("1.12", "GET", "/containers/{}/changes"),
    ("1.12", "GET", "/containers/{}/export"),
    ("1.12", "POST", "/containers/{}/start"),
    ("1.12", "POST", "/containers/{}/stop"),
    ("1.12", "POST", "/containers/{}/restart"),
    ("1.12", "POST", "/containers/{}/kill"),
    ("1.12", "POST", "/containers/{}/pause"),
    ("1.12", "POST", "/containers/{}/unpause"),
    ("1.12", "POST", "/containers/{}/attach"),
    ("1.12", "GET", "/containers/{}/attach/ws"),
    ("1.12", "POST", "/containers/{}/wait"),
    ("1.12", "DELETE", "/containers/{}"),
    ("1.12", "POST", "/containers/{}/copy"),
    ("1.12", "GET", "/images/json"),
    ("1.12", "POST", "/images/create"),
    ("1.12", "GET", "/images/{}/json"),
    ("1.12", "GET", "/images/{}/history"),
    ("1.12", "POST", "/images/{}/push"),
    ("1.12", "POST", "/images/{}/tag"),
    ("1.12", "DELETE", "/images/{}"),
    ("1.12", "GET", "/images/search"),
    ("1.12", "POST", "/build"),
    ("1.12", "POST", "/auth"),
    ("1.12", "GET", "/info"),
    ("1.12", "GET", "/version"),
    ("1.12", "GET", "/_ping"),
    ("1.12", "POST", "/commit"),
    ("1.12", "GET", "/events"),
    ("1.12", "GET", "/images/{}/get"),
    ("1.12", "POST", "/images/load"),
    // The documentation of 1.15 says GET, that of 1.16 corrects it.
    ("1.15", "POST", "/containers/{}/resize"),
    ("1.15", "GET", "/images/get"),
    ("1.15", "POST", "/containers/{}/exec"),
    ("1.15", "POST", "/exec/{}/start"),
    ("1.15", "POST", "/exec/{}/resize"),
    ("1.16", "GET", "/exec/{}/json"),
];

/// What daemons have before it is documented, with the version that documents it.
const UNDOCUMENTED: &[(&str, &str, &str)] = &[("1.15", "POST", "/containers/{}/resize")];

const VERSIONS: [&str; 5] = ["1.12", "1.13", "1.14", "1.15", "1.16"];

fn spec() -> Spec {
    Spec::from_folder("../spec/docker").unwrap()
}

/// Method and path of all operations of a version.
fn operations(spec: &Spec, version: &str) -> BTreeSet<(String, String)> {
    let text = spec.show(version, None).unwrap();
    let shown: Value = serde_yaml::from_str(&text).unwrap();
    let operations = shown["operations"].as_mapping().unwrap();
    let text = |operation: &Value, key| operation[key].as_str().unwrap().to_owned();
    operations
        .values()
        .map(|operation| {
            (
                text(operation, "method"),
                nameless(&text(operation, "path")),
            )
        })
        .collect()
}

/// The path without the names of its segments.
fn nameless(path: &str) -> String {
    let segment = |part: &str| {
        if part.starts_with('{') {
            "{}".to_owned()
        } else {
            part.to_owned()
        }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

#[test]
fn the_versions_are_those_that_are_described() {
    let spec = spec();
    let missing = VERSIONS
        .iter()
        .find(|wanted| !spec.versions().any(|v| v == **wanted));
    assert_eq!(missing, None);
}

#[test]
fn every_documented_operation_is_there_and_no_other() {
    let spec = spec();
    for version in VERSIONS {
        let expected: BTreeSet<(String, String)> = DOCUMENTED
            .iter()
            .filter(|(since, ..)| *since <= version)
            .chain(UNDOCUMENTED.iter().filter(|(since, ..)| *since > version))
            .map(|(_, method, path)| ((*method).to_owned(), (*path).to_owned()))
            .collect();
        assert_eq!(operations(&spec, version), expected, "version {version}");
    }
}

#[test]
fn there_are_as_many_operations_as_counted_by_hand() {
    let counted = [
        ("1.12", 36),
        ("1.13", 36),
        ("1.14", 36),
        ("1.15", 40),
        ("1.16", 41),
    ];
    let counts = spec().counts();
    for (version, operations) in counted {
        let count = counts
            .iter()
            .find(|count| count.version == version)
            .unwrap();
        assert_eq!(count.operations, operations, "version {version}");
    }
}

/// What stands in a resolved version.
fn shown(version: &str) -> Value {
    serde_yaml::from_str(&spec().show(version, None).unwrap()).unwrap()
}

#[test]
fn daemons_refuse_what_reaches_no_operation_in_the_words_of_their_release() {
    let silent = "{status: 404, text: ''}";
    let mismatch = "{status: 404, text: \"client and server don't have same version \
         (client : {client}, server: {newest})\"}";
    let ignored = "{status: 415, text: \"the body must be application/json, not '{found}'\"}";
    let copy = "{status: 500, text: 'Content-Type not supported: {found}'}";
    let json =
        "{status: 500, text: \"Content-Type specified ({found}) must be 'application/json'\"}";
    let expected = [
        ("1.0", silent, ignored),
        ("1.3", silent, ignored),
        ("1.4", silent, copy),
        ("1.8", silent, copy),
        ("1.9", mismatch, copy),
        ("1.14", mismatch, copy),
        ("1.15", mismatch, json),
        ("1.16", mismatch, json),
    ];
    for (version, newer, media) in expected {
        let refusals = &shown(version)["refusals"];
        let is = |member: &str, text: &str| {
            let expected: Value = serde_yaml::from_str(text).unwrap();
            assert_eq!(refusals[member], expected, "{member} of {version}");
        };
        is("form", "text");
        is("newer", newer);
        is(
            "older",
            "{status: 400, text: 'client is too old, minimum supported API version is {oldest}, \
             please upgrade your client to a newer version'}",
        );
        is("route", "{status: 404, text: 404 page not found}");
        is("method", "{status: 404, text: 404 page not found}");
        is("parameter", "{status: 400, text: Bad parameter}");
        is("body", "{status: 500, text: '{reason}'}");
        is("media", media);
        is("large", "{status: 413, text: 'this is more than {limit}'}");
        is(
            "unimplemented",
            "{status: 501, text: '{operation} is not implemented'}",
        );
    }
}

#[test]
fn daemons_look_at_the_media_type_of_ever_more_bodies() {
    let expected: [(&str, &[&str]); 7] = [
        ("1.0", &[]),
        ("1.3", &[]),
        ("1.4", &["container_copy"]),
        ("1.13", &["container_copy"]),
        ("1.14", &["container_copy", "container_start"]),
        ("1.15", FOUR),
        ("1.16", FOUR),
    ];
    for (version, names) in expected {
        let shown = shown(version);
        let operations = shown["operations"].as_mapping().unwrap().iter();
        let checked: BTreeSet<&str> = operations
            .filter(|(_, operation)| operation["body"]["checked"] == true)
            .filter_map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(checked, names.iter().copied().collect(), "{version}");
    }
}

const FOUR: &[&str] = &[
    "commit",
    "container_copy",
    "container_create",
    "container_start",
];
