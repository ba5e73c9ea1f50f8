//! Messages of every type in every version are decoded and encoded again, and nothing is lost.
#![allow(clippy::unwrap_used, reason = "it is a test")]

#[path = "messages/corpus.rs"]
mod corpus;
#[path = "messages/table.rs"]
mod table;

use std::collections::{BTreeMap, BTreeSet};

use corpus::Message;
use longshore::runtime::serde_json::{self, Value};
use longshore_codegen::Spec;
use table::Again;

/// The types of each version, the oldest first.
type Types = Vec<BTreeMap<String, Value>>;

fn spec() -> Spec {
    Spec::from_folder("../spec/docker").unwrap_or_else(|error| panic!("{error}"))
}

fn types(spec: &Spec) -> Types {
    let of_version = |version| {
        let shown: Value = serde_yaml::from_str(&spec.show(version, None).unwrap()).unwrap();
        entries(&shown["types"]).collect()
    };
    spec.versions().map(of_version).collect()
}

fn entries(map: &Value) -> impl Iterator<Item = (String, Value)> {
    let map = map.as_object().cloned().unwrap_or_default();
    map.into_iter()
}

/// How to get through each type of each version.
fn ways(spec: &Spec) -> BTreeMap<(usize, String), Again> {
    let way = |row: table::Row| {
        let version = spec.version(&row.version.replace('_', ".")).unwrap();
        ((version, row.name.to_owned()), row.again)
    };
    table::rows().into_iter().map(way).collect()
}

#[test]
fn the_table_lists_every_type_of_every_version() {
    let spec = spec();
    let types = types(&spec);
    let described: BTreeSet<_> = types
        .iter()
        .enumerate()
        .flat_map(|(version, types)| types.keys().map(move |name| (version, name.clone())))
        .collect();
    let listed: BTreeSet<_> = ways(&spec).into_keys().collect();
    assert_eq!(listed, described);
}

#[test]
fn every_message_survives() {
    let spec = spec();
    let ways = ways(&spec);
    let versions: Vec<&str> = spec.versions().collect();
    let mut complaints = Vec::new();
    for message in corpus::messages(&spec) {
        for version in message.versions.clone() {
            let complain = |text| format!("{} in {}: {text}", message.place, versions[version]);
            match ways.get(&(version, message.name.clone())) {
                Some(again) => complaints.extend(losses(&message, *again).map(complain)),
                None => complaints.push(complain("there is no such type".to_owned())),
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// What goes wrong with the forms of a message, and with what is sent for it.
fn losses(message: &Message, again: Again) -> impl Iterator<Item = String> {
    let encoded = &message.encoded;
    let forms = message.forms.iter().cloned().chain([encoded.to_string()]);
    forms.filter_map(move |form| {
        let sent: Value = match again(&form) {
            Ok(sent) => serde_json::from_str(&sent).unwrap(),
            Err(error) => return Some(format!("{error}\n  {form}")),
        };
        (sent != *encoded).then(|| format!("{form}\n  becomes  {sent}\n  and not  {encoded}"))
    })
}

#[test]
fn every_type_and_field_has_a_message_in_every_version() {
    let spec = spec();
    let messages = corpus::messages(&spec);
    let mut gaps = Vec::new();
    for (version, (types, text)) in types(&spec).iter().zip(spec.versions()).enumerate() {
        for (name, description) in types {
            let about =
                |message: &&Message| message.name == *name && message.versions.contains(&version);
            let of_type: Vec<&Message> = messages.iter().filter(about).collect();
            let missing = not_covered(description, &of_type).into_iter();
            gaps.extend(missing.map(|gap| format!("{text} {name}: {gap}")));
        }
    }
    assert!(
        gaps.is_empty(),
        "there is no message with\n{}",
        gaps.join("\n")
    );
}

/// What of a type no message shows.
fn not_covered(description: &Value, messages: &[&Message]) -> Vec<String> {
    let sent = |value: &str| {
        let sent = messages.iter().map(|message| &message.encoded);
        let mut texts = sent.map(|value| value.as_str().map_or(value.to_string(), str::to_owned));
        texts.any(|text| text == value)
    };
    let values = entries(&description["values"]);
    let values = values
        .filter(|(value, _)| !sent(value))
        .map(|(value, _)| value);
    let fields = entries(&description["fields"]);
    values
        .chain(fields.flat_map(|(key, field)| gaps(&key, &field, messages)))
        .collect()
}

/// The forms of a field that no message has.
fn gaps(key: &str, field: &Value, messages: &[&Message]) -> Vec<String> {
    let sent = |found: &dyn Fn(Option<&Value>) -> bool| {
        messages
            .iter()
            .any(|message| found(message.encoded.get(key)))
    };
    let forms: Vec<Value> = messages
        .iter()
        .flat_map(|message| &message.forms)
        .map(|form| serde_json::from_str(form).unwrap())
        .collect();
    let form = |key: &str, found: fn(&Value) -> bool| {
        forms.iter().any(|form| form.get(key).is_some_and(found))
    };
    let mut gaps = Vec::new();
    let mut need = |what: &str, there: bool| {
        if !there {
            gaps.push(format!("{key}{what}"));
        }
    };
    need("", sent(&|value| value.is_some_and(tells)));
    if field["optional"] == true {
        need(" missing", sent(&|value| value.is_none()));
    }
    for other in field["also"].as_array().into_iter().flatten() {
        let other = other.as_str().unwrap();
        need(&format!(" as {other}"), form(other, |_| true));
    }
    match field["accepts"].to_string() {
        accepts if accepts.contains("list") => need(" as a list", form(key, Value::is_array)),
        accepts if accepts.contains("map") => need(" as a map", form(key, Value::is_object)),
        _ => {}
    }
    match field["type"].as_str().unwrap() {
        "bare_string" => need(" without quotes", form(key, |value| !value.is_string())),
        "bool01" => need(" as a boolean", form(key, Value::is_boolean)),
        "string_or_list" => need(" as a string", form(key, Value::is_string)),
        text if is_collection(text) => need(" as null", form(key, Value::is_null)),
        _ => {}
    }
    gaps
}

fn is_collection(text: &str) -> bool {
    text == "set" || text.starts_with("list<") || text.starts_with("map<")
}

/// Whether there is something in it to be lost.
fn tells(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => !map.is_empty(),
        _ => true,
    }
}
