//! Objects and enumerations that the macros make: what they read, what they refuse, and what they
//! write.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use std::collections::{BTreeMap, BTreeSet};

use longshore_runtime as rt;
use rt::Timestamp;
use rt::serde::{Deserialize, Serialize, de::DeserializeOwned};
use rt::serde_json::{self, Value, json};

/// A struct without a default: it has a time, and an enumeration.
#[derive(Clone, Debug, PartialEq)]
struct Crate {
    number: u16,
    r#type: Kind,
    made: Timestamp,
    seen: Timestamp,
    weight: Option<f64>,
    tags: Vec<String>,
    marks: BTreeSet<String>,
    sizes: BTreeMap<String, Vec<u16>>,
    note: Vec<String>,
    inside: Option<Box<Crate>>,
    lid: Lid,
}

rt::object! {
    Crate; required number("Number" | "No" | "N"); required r#type("type"); required made("Made");
    required_as seen("Seen", UnixSeconds); nullable weight("Weight"); nullable tags("Tags");
    optional marks("Marks"); optional sizes("Sizes"); optional_as note("Note", StringOrList);
    optional inside("Inside"); required lid("Lid");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Lid {
    open: bool,
}

rt::object! { Lid; required_as open("Open", Bool01) }

#[derive(Clone, Debug, Default, PartialEq)]
struct Note {
    from: Option<String>,
    text: Option<String>,
}

rt::object! { Note; optional from("From"); optional text("Text") }

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Box,
    Bag,
    Other(String),
}

rt::texts! { Kind; Box("box"); Bag("") }

#[derive(Clone, Debug, PartialEq)]
enum Code {
    Lost,
    Found,
    Other(i64),
}

rt::codes! { Code; Lost(-1); Found(2) }

const FEWEST: &str = concat!(
    r#"{"Number":7,"type":"box","Made":"2014-11-05T12:00:00.5Z","Seen":60,"#,
    r#""Weight":null,"Tags":[],"Lid":{"Open":0}}"#,
);

const ALL: &str = concat!(
    r#"{"Number":7,"type":"box","Made":"2014-11-05T12:00:00.5Z","Seen":60,"Weight":1.5,"#,
    r#""Tags":["a"],"Marks":{"m":{}},"Sizes":{"s":[1,2]},"Note":["n"],"#,
    r#""Inside":{"Number":8,"type":"sack","Made":"2014-11-05T12:00:00Z","Seen":0,"#,
    r#""Weight":null,"Tags":[],"Lid":{"Open":1}},"Lid":{"Open":0}}"#,
);

fn read<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| {
        let error = error.to_string();
        let words = error
            .rsplit_once(" at line ")
            .map(|(words, _)| words.to_owned());
        words.unwrap_or(error)
    })
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

/// The fewest keys, changed.
fn changed(change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> String {
    let mut value = value(FEWEST);
    change(value.as_object_mut().unwrap());
    value.to_string()
}

#[test]
fn what_is_read_is_written_again_in_order() {
    for json in [FEWEST, ALL] {
        let read: Crate = read(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(serde_json::to_value(&read).unwrap(), value(json));
        assert_eq!(serde_json::from_value::<Crate>(value(json)).unwrap(), read);
    }
}

#[test]
fn empty_optional_fields_are_not_written() {
    assert_eq!(serde_json::to_string(&Note::default()).unwrap(), "{}");
    let note: Note = read(r#"{"Text":"t","From":null}"#).unwrap();
    assert_eq!(serde_json::to_string(&note).unwrap(), r#"{"Text":"t"}"#);
}

#[test]
fn fields_that_need_not_be_there_are_empty_without() {
    let json = changed(|keys| {
        keys.remove("Weight");
        keys.remove("Tags");
    });
    let read: Crate = read(&json).unwrap();
    assert_eq!((read.weight, read.tags), (None, vec![]));
}

#[test]
fn null_is_an_empty_collection() {
    let json = changed(|keys| {
        for key in ["Tags", "Marks", "Sizes", "Note"] {
            keys.insert(key.to_owned(), Value::Null);
        }
    });
    let expected: Crate = read(FEWEST).unwrap();
    assert_eq!(read(&json), Ok(expected));
}

#[test]
fn fields_that_must_be_there_are_named_when_they_are_missing() {
    for key in ["Number", "type", "Made", "Seen", "Lid"] {
        let json = changed(|keys| drop(keys.remove(key)));
        assert_eq!(read::<Crate>(&json), Err(format!("missing field `{key}`")));
    }
    assert_eq!(
        read::<Crate>("{}"),
        Err("missing field `Number`".to_owned())
    );
}

#[test]
fn other_keys_are_understood() {
    let expected: Crate = read(FEWEST).unwrap();
    for key in ["No", "N"] {
        let json = FEWEST.replace("Number", key);
        assert_eq!(read(&json).as_ref(), Ok(&expected), "{key}");
    }
}

#[test]
fn a_field_comes_once() {
    for (twice, name) in [
        (r#""Lid":{"Open":1},"Lid":"#, "Lid"),
        (r#""Number":7,"Lid":"#, "Number"),
    ] {
        let json = FEWEST.replace(r#""Lid":"#, twice);
        assert_eq!(
            read::<Crate>(&json),
            Err(format!("duplicate field `{name}`"))
        );
    }
}

#[test]
fn its_own_key_goes_before_others() {
    let expected: Crate = read(FEWEST).unwrap();
    let after = FEWEST.replace(r#""Lid":"#, r#""No":7,"N":{},"Lid":"#);
    assert_eq!(read(&after).as_ref(), Ok(&expected));
    let before = FEWEST.replace(r#""Number""#, r#""No":7,"Number""#);
    assert_eq!(read(&before).as_ref(), Ok(&expected));
    let others = FEWEST.replace(r#""Number""#, r#""No":7,"N""#);
    let twice = "duplicate field `Number`".to_owned();
    assert_eq!(read::<Crate>(&others), Err(twice));
}

#[test]
fn unknown_keys_are_ignored() {
    let json = FEWEST.replace(
        r#""type""#,
        r#""number":[{"Number":1}],"number":0,"":null,"type""#,
    );
    assert_eq!(read::<Crate>(&json), read(FEWEST));
}

#[test]
fn an_array_is_no_object() {
    for json in ["[]", "[1]", "[1,1]"] {
        let expected = "invalid type: sequence, expected struct Lid".to_owned();
        assert_eq!(read::<Lid>(json), Err(expected), "{json}");
    }
    assert!(read::<Note>(r#"["a","b"]"#).is_err());
    assert!(read::<Note>("[]").is_err());
}

#[test]
fn anything_else_is_refused() {
    for (json, found) in [
        ("1", "integer `1`"),
        ("null", "null"),
        ("\"x\"", "string \"x\""),
    ] {
        let expected = format!("invalid type: {found}, expected struct Lid");
        assert_eq!(read::<Lid>(json), Err(expected));
    }
}

#[test]
fn errors_have_the_path_of_the_value() {
    for (json, path) in [
        (
            changed(|keys| drop(keys.insert("Lid".to_owned(), json!({ "Open": 2 })))),
            "Lid.Open",
        ),
        (
            changed(|keys| drop(keys.insert("Lid".to_owned(), json!({})))),
            "Lid",
        ),
        (
            changed(|keys| drop(keys.insert("Tags".to_owned(), json!(["a", 1])))),
            "Tags[1]",
        ),
        (
            changed(|keys| drop(keys.insert("Inside".to_owned(), json!({ "N": -1 })))),
            "Inside.N",
        ),
        (changed(|keys| drop(keys.remove("Lid"))), "."),
    ] {
        let mut json = serde_json::Deserializer::from_str(&json);
        let read = serde_path_to_error::deserialize::<_, Crate>(&mut json);
        assert_eq!(read.unwrap_err().path().to_string(), path);
    }
}

#[test]
fn enumerations_keep_what_they_do_not_list() {
    fn same<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(json: &str, value: &T) {
        assert_eq!(read::<T>(json).as_ref(), Ok(value));
        assert_eq!(serde_json::to_string(value).unwrap(), json);
    }
    same(r#""box""#, &Kind::Box);
    same(r#""""#, &Kind::Bag);
    same(r#""Box""#, &Kind::Other("Box".to_owned()));
    same("-1", &Code::Lost);
    same("3", &Code::Other(3));
    assert_eq!(read("2e0"), Ok(Code::Found));
    assert!(read::<Kind>("1").unwrap_err().contains("expected a string"));
    assert!(
        read::<Code>("0.5")
            .unwrap_err()
            .contains("expected an integer")
    );
    assert_eq!(
        (Kind::Box.to_string(), Code::Lost.to_string()),
        ("box".to_owned(), "-1".to_owned())
    );
}

#[test]
fn the_traits_of_serde_are_there() {
    fn both<T: Serialize + for<'de> Deserialize<'de>>() {}
    both::<Crate>();
    both::<Kind>();
    both::<Code>();
}

#[test]
fn a_type_may_have_the_name_of_a_form() {
    #[derive(Debug, PartialEq)]
    struct StringOrList {
        list: Vec<String>,
    }

    rt::object! { StringOrList; optional_as list("List", StringOrList) }

    let list = vec!["a".to_owned()];
    assert_eq!(read(r#"{"List":"a"}"#), Ok(StringOrList { list }));
}
