//! What servers answer where no operation is reached, from version to version.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use longshore_codegen::Spec;
use serde_yaml::Value;

const FIRST: &str = "\
longshore: 1
api: a
title: A
version: \"1.0\"
doc: The first.
types:
  Thing: {doc: A thing., fields: {id: {type: string, doc: Its number.}}}
operations:
  ask:
    group: g
    doc: Ask.
    method: POST
    path: /ask
    body: {json: Thing, doc: What about.}
    responses:
      200: {doc: Well.}
";

/// What no file gives, as the documentation of the language has it.
const STANDARD: &str = "\
paths: as_sent
form: text
flags: known
members: exact
newer: {status: 400, text: 'version {client} is too new, the newest is {newest}'}
older: {status: 400, text: 'version {client} is too old, the oldest is {oldest}'}
route: {status: 404, text: 'there is no {path}'}
method: {status: 405, text: '{path} does not take {method}'}
parameter: {status: 400, text: '{name} cannot be read: {reason}'}
body: {status: 400, text: 'the body cannot be read: {reason}'}
media: {status: 415, text: \"the body must be application/json, not '{found}'\"}
large: {status: 413, text: 'this is more than {limit}'}
unimplemented: {status: 501, text: '{operation} is not implemented'}
";

fn first(refusals: &str) -> String {
    format!("{FIRST}{refusals}")
}

/// The delta that makes a version of the one before it.
fn delta(version: u8, rest: &str) -> String {
    let before = version - 1;
    format!(
        "longshore: 1\napi: a\nversion: \"1.{version}\"\nfrom: \"1.{before}\"\ndoc: More.\n{rest}"
    )
}

fn spec(texts: &[String]) -> Spec {
    let texts = texts.iter().map(|text| ("spec", text.as_str()));
    Spec::from_texts(texts).unwrap()
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

fn shown(spec: &Spec, version: &str) -> Value {
    yaml(&spec.show(version, None).unwrap())
}

fn refusals(spec: &Spec, version: &str) -> Value {
    shown(spec, version)["refusals"].clone()
}

/// The standard with other members.
fn standard_with(members: &str) -> Value {
    let mut all = yaml(STANDARD);
    for (key, value) in yaml(members).as_mapping().unwrap() {
        all[key] = value.clone();
    }
    all
}

#[test]
fn what_no_file_gives_is_the_standard() {
    let spec = spec(&[first(""), delta(1, "changes: []")]);
    assert_eq!(refusals(&spec, "1.0"), yaml(STANDARD));
    assert_eq!(refusals(&spec, "1.1"), yaml(STANDARD));
}

#[test]
fn a_member_holds_until_another_replaces_it_whole() {
    let one = "{form: {json: message}, route: {status: 404, text: 'no {path}'}}";
    let two = "{route: {status: 410, text: ''}, media: {status: 500, text: '{found}{{}}'}}";
    let spec = spec(&[
        first(&format!("refusals: {one}")),
        delta(1, "changes: []"),
        delta(2, &format!("changes: []\nrefusals: {two}")),
        delta(3, "changes: []\nrefusals: {form: text}"),
    ]);
    assert_eq!(refusals(&spec, "1.0"), standard_with(one));
    assert_eq!(refusals(&spec, "1.1"), standard_with(one));
    let both = "{form: {json: message}, route: {status: 410, text: ''}, \
         media: {status: 500, text: '{found}{{}}'}}";
    assert_eq!(refusals(&spec, "1.2"), standard_with(both));
    assert_eq!(refusals(&spec, "1.3"), standard_with(two));
}

#[test]
fn nothing_leads_back_to_the_standard() {
    let spec = spec(&[
        first("refusals: {form: {json: message}, route: {status: 418, text: ''}}"),
        delta(1, "changes: []\nrefusals: {form: ~, route: ~}"),
    ]);
    assert_eq!(refusals(&spec, "1.1"), yaml(STANDARD));
}

#[test]
fn a_body_is_checked_from_the_version_that_says_so() {
    let patch = |version, checked| {
        let body = format!("{{json: Thing, checked: {checked}, doc: What about.}}");
        let patch = format!("operations: {{ask: {{body: {body}}}}}");
        delta(
            version,
            &format!("changes:\n  - doc: Look.\n    {patch}\n    affects: [ask]\n"),
        )
    };
    let spec = spec(&[first(""), patch(1, true), delta(2, "changes: []")]);
    let checked = |version| shown(&spec, version)["operations"]["ask"]["body"]["checked"].as_bool();
    assert_eq!(checked("1.0"), None);
    assert_eq!(checked("1.1"), Some(true));
    assert_eq!(checked("1.2"), Some(true));
}

#[test]
fn a_patch_of_what_is_affected_stays_a_change_of_behaviour() {
    let body = "body: {json: Thing, checked: true, doc: What about.}";
    let words = "types: {Thing: {doc: Another thing.}}";
    let spec = spec(&[
        first(""),
        delta(
            1,
            &format!(
                "changes:\n  - doc: Both.\n    affects: [ask]\n    operations: {{ask: {{{body}}}}}\n  \
                 - doc: Another.\n    affects: [ask]\n    {words}\n"
            ),
        ),
    ]);
    let told = spec.changes().with_table(|table| {
        let notes = table.notes.iter();
        notes
            .map(|note| {
                let names = note.behaviour.iter().map(|at| at.item.to_string());
                (note.text.to_owned(), names.collect::<Vec<_>>().join(" "))
            })
            .collect::<Vec<_>>()
    });
    assert_eq!(
        told,
        [("Both.", "ask"), ("Another.", "Thing ask")]
            .map(|(text, names)| (text.to_owned(), names.to_owned()))
    );
}
