//! The adapters: every form they understand, what they refuse, and what they write.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use longshore_runtime as rt;
use rt::serde_json;
use rt::wire::{
    BareString, Bool, Bool01, DeserializeAs, Int, KeySet, List, Map, Rfc3339, Same, SerializeAs,
    StringOrList, UnixSeconds,
};

fn read<A, T>(json: &str) -> Result<T, String>
where
    A: for<'de> DeserializeAs<'de, T>,
{
    let mut json = serde_json::Deserializer::from_str(json);
    let value = A::deserialize_as(&mut json).map_err(|error| error.to_string())?;
    json.end().unwrap();
    Ok(value)
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "a table of values reads better without `&`"
)]
fn understands<A, T>(value: T, forms: &[&str])
where
    A: for<'de> DeserializeAs<'de, T>,
    T: PartialEq + Debug,
{
    for form in forms {
        assert_eq!(read::<A, T>(form).as_ref(), Ok(&value), "{form}");
    }
}

fn refuses<A, T>(forms: &[&str], expected: &str)
where
    A: for<'de> DeserializeAs<'de, T>,
    T: Debug,
{
    for form in forms {
        let message = read::<A, T>(form).unwrap_err();
        assert!(message.contains(expected), "{form}: {message}");
    }
}

fn writes<A, T>(value: &T, json: &str)
where
    A: SerializeAs<T>,
{
    assert_eq!(rt::param::json::<A, T>(value).unwrap(), json);
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn lists() {
    understands::<List<Same>, Vec<u8>>(vec![], &["null", "[]"]);
    understands::<List<Int>, Vec<u8>>(vec![1, 2], &["[1,2]", "[1.0,2e0]"]);
    understands::<List<List<Same>>, Vec<Vec<u8>>>(vec![vec![], vec![3]], &["[null,[3]]"]);
    understands::<Option<List<Same>>, Option<Vec<u8>>>(None, &["null"]);
    refuses::<List<Same>, Vec<u8>>(&["{}", "1", "\"x\""], "expected a sequence");
    refuses::<List<Same>, Vec<u8>>(&["[null]"], "expected u8");
    writes::<List<Bool01>, _>(&vec![true, false], "[1,0]");
    writes::<List<Same>, _>(&Vec::<u8>::new(), "[]");
}

#[test]
fn maps() {
    let one = BTreeMap::from([("a".to_owned(), vec![1_u8])]);
    understands::<Map<Same>, BTreeMap<String, u8>>(BTreeMap::new(), &["null", "{}"]);
    understands::<Map<List<Same>>, _>(one.clone(), &[r#"{"a":[1]}"#, r#"{"a":null,"a":[1]}"#]);
    refuses::<Map<Same>, BTreeMap<String, u8>>(&["[]", "\"x\""], "expected a map");
    writes::<Map<List<Same>>, _>(&one, r#"{"a":[1]}"#);
}

#[test]
fn key_sets() {
    let set = BTreeSet::from(["80/tcp".to_owned()]);
    understands::<KeySet, _>(BTreeSet::new(), &["null", "{}"]);
    understands::<KeySet, _>(
        set.clone(),
        &[
            r#"{"80/tcp":{}}"#,
            r#"{"80/tcp":null}"#,
            r#"{"80/tcp":[{"a":1}]}"#,
        ],
    );
    refuses::<KeySet, BTreeSet<String>>(&[r#"["80/tcp"]"#, "1"], "expected a map");
    writes::<KeySet, _>(&set, r#"{"80/tcp":{}}"#);
}

#[test]
fn integers() {
    understands::<Int, i64>(536_870_912, &["536870912", "5.36870912e+08", "536870912.0"]);
    understands::<Int, i8>(-128, &["-128", "-1.28e2"]);
    understands::<Int, u64>(u64::MAX, &["18446744073709551615"]);
    understands::<Option<Int>, Option<u8>>(None, &["null"]);
    refuses::<Int, u8>(
        &["256", "-1", "1e3", "-1.0"],
        "expected an integer that fits u8",
    );
    refuses::<Int, i64>(
        &["1.5", "1e30", "-1e300"],
        "expected an integer that fits i64",
    );
    refuses::<Int, i64>(
        &["\"1\"", "null", "true", "[1]"],
        "expected an integer that fits i64",
    );
    writes::<Int, _>(&-5_i64, "-5");
}

#[test]
fn flags() {
    for (value, forms) in [(true, ["true", "1"]), (false, ["false", "0"])] {
        understands::<Bool, _>(value, &forms);
        understands::<Bool01, _>(value, &forms);
    }
    refuses::<Bool, bool>(
        &["2", "-1", "0.5", "\"true\"", "null", "[]"],
        "expected a boolean",
    );
    refuses::<Bool01, bool>(&["2", "-1", "\"1\""], "expected a boolean");
    writes::<Bool, _>(&true, "true");
    writes::<Bool01, _>(&true, "1");
    writes::<Bool01, _>(&false, "0");
}

#[test]
fn strings_without_quotes() {
    for (text, forms) in [
        ("abc", &["\"abc\""][..]),
        ("a\"b", &["\"a\\\"b\""]),
        ("1234567", &["1234567", "\"1234567\""]),
        ("-7", &["-7"]),
        ("1.10", &["1.10", "\"1.10\""]),
        ("1e5", &["1e5"]),
        ("99999999999999999999", &["99999999999999999999"]),
        ("true", &["true", "\"true\""]),
        ("false", &["false"]),
        ("", &["null", "\"\""]),
    ] {
        understands::<BareString, _>(text.to_owned(), forms);
    }
    refuses::<BareString, String>(&["[]", "{}", "{\"a\":1}"], "expected a string");
    writes::<BareString, _>(&"1.10".to_owned(), "\"1.10\"");
}

#[derive(serde::Deserialize)]
struct Inner {
    #[serde(with = "rt::wire::As::<BareString>")]
    text: String,
}

#[derive(serde::Deserialize)]
struct Outer {
    #[serde(flatten)]
    inner: Inner,
}

#[test]
fn strings_without_quotes_where_json_was_read_before() {
    let value: serde_json::Value = serde_json::from_str("[1.5, true, null, \"a\"]").unwrap();
    let texts: Vec<String> = List::<BareString>::deserialize_as(value).unwrap();
    assert_eq!(texts, ["1.5", "true", "", "a"]);
    let outer: Outer = serde_json::from_str(r#"{"text":7}"#).unwrap();
    assert_eq!(outer.inner.text, "7");
}

#[test]
fn strings_or_lists() {
    understands::<StringOrList, _>(vec![], &["null", "[]"]);
    understands::<StringOrList, _>(strings(&["sh -c"]), &["\"sh -c\"", "[\"sh -c\"]"]);
    understands::<StringOrList, _>(strings(&["a", "b"]), &["[\"a\",\"b\"]"]);
    refuses::<StringOrList, Vec<String>>(&["1", "{}"], "expected a string, a list of strings");
    refuses::<StringOrList, Vec<String>>(&["[1]"], "expected a string");
    writes::<StringOrList, _>(&strings(&["a"]), "[\"a\"]");
}

#[test]
fn times() {
    let time = rt::Timestamp::from_unix_timestamp(1_400_000_000).unwrap();
    understands::<UnixSeconds, _>(time, &["1400000000", "1.4e9"]);
    refuses::<UnixSeconds, rt::Timestamp>(&["\"1\"", "1.5"], "expected an integer");
    refuses::<UnixSeconds, rt::Timestamp>(&["9223372036854775807"], "expected seconds since 1970");
    writes::<UnixSeconds, _>(&time, "1400000000");

    understands::<Rfc3339, _>(
        time,
        &[
            "\"2014-05-13T16:53:20Z\"",
            "\"2014-05-13T18:53:20.000+02:00\"",
        ],
    );
    for text in [
        "\"2014-05-13T16:53:20Z\"",
        "\"2014-05-13T16:53:20.123456789Z\"",
        "\"2014-05-13T16:53:20.5-07:00\"",
        "\"0001-01-01T00:00:00Z\"",
    ] {
        writes::<Rfc3339, _>(&read::<Rfc3339, rt::Timestamp>(text).unwrap(), text);
    }
    refuses::<Rfc3339, rt::Timestamp>(&["\"\"", "\"2014-13-01T00:00:00Z\""], "as in RFC 3339");
    refuses::<Rfc3339, rt::Timestamp>(&["1", "null"], "expected a string");
    let late = rt::Timestamp::from_unix_timestamp(-99_999_999_999).unwrap();
    assert!(rt::param::json::<Rfc3339, _>(&late).is_err());
    assert!(rt::param::rfc3339(&late).is_err());
}
