//! Every rule of the comparison, as JSON that came, the same encoded again, and what is found.

use serde_json::json;

use super::*;

/// The differences, one a line; `ignored` has the paths that the type did not ask for.
fn told(was: &Value, is: &Value, ignored: &[&str]) -> Vec<String> {
    let ignored = ignored.iter().map(|path| (*path).to_owned()).collect();
    let differences = differences(was, is, &ignored);
    let line = |(path, difference)| match difference {
        Difference::Unknown => format!("{path} unknown"),
        Difference::Changed { was, is } => format!("{path}: {was} -> {is}"),
    };
    differences.into_iter().map(line).collect()
}

fn check(table: &[(Value, Value, &[&str])]) {
    for (was, is, expected) in table {
        assert_eq!(told(was, is, &[]), *expected, "{was} and {is}");
    }
}

#[test]
fn two_forms_of_one_value_are_the_same() {
    check(&[
        (json!(5.0), json!(5), &[]),
        (json!(5.368_709_12e8), json!(536_870_912), &[]),
        (json!(1), json!(true), &[]),
        (json!(false), json!(0), &[]),
        (json!(1.10), json!("1.10"), &[]),
        (json!(true), json!("true"), &[]),
        (json!(null), json!(""), &[]),
        (json!(null), json!([]), &[]),
        (json!(null), json!({}), &[]),
        (json!("sh"), json!(["sh"]), &[]),
        (json!(["sh"]), json!("sh"), &[]),
        (
            json!("2014-11-05T12:00:00.500Z"),
            json!("2014-11-05T13:00:00.5+01:00"),
            &[],
        ),
        (
            json!({"b": 1, "a": "x"}),
            json!([{"Key": "a", "Value": "x"}, {"Key": "b", "Value": 1}]),
            &[],
        ),
    ]);
}

#[test]
fn another_value_is_a_change() {
    check(&[
        (json!(5.5), json!(5), &[": 5.5 -> 5"]),
        (json!(2), json!(true), &[": 2 -> true"]),
        (json!(1.1), json!("1.2"), &[": 1.1 -> \"1.2\""]),
        (json!("1"), json!("1.0"), &[": \"1\" -> \"1.0\""]),
        (json!("a"), json!("b"), &[": \"a\" -> \"b\""]),
        (
            json!("sh"),
            json!(["sh", "-c"]),
            &[": \"sh\" -> [\"sh\",\"-c\"]"],
        ),
        (json!(null), json!(0), &[": null -> 0"]),
        (
            json!("2014-11-05T12:00:00Z"),
            json!("2014-11-05T12:00:01Z"),
            &[": \"2014-11-05T12:00:00Z\" -> \"2014-11-05T12:00:01Z\""],
        ),
        (json!([1, 2]), json!([1]), &[": [1,2] -> [1]"]),
        (
            json!({"a": "x"}),
            json!([{"Key": "a", "Value": "y"}]),
            &[": {\"a\":\"x\"} -> [{\"Key\":\"a\",\"Value\":\"y\"}]"],
        ),
    ]);
}

#[test]
fn members_are_found_again_or_missed() {
    check(&[
        (json!({"a": null}), json!({}), &[]),
        (json!({"a": []}), json!({}), &[]),
        (json!({"a": {}}), json!({}), &[]),
        (json!({"a": 1}), json!({}), &["a unknown"]),
        (json!({"a": "x"}), json!({}), &["a: \"x\" -> nothing"]),
        (json!({}), json!({"a": null, "b": [], "c": {}}), &[]),
        (json!({}), json!({"a": 0}), &["a: null -> 0"]),
        (json!({"old": 1}), json!({"new": 1}), &[]),
        (
            json!({"old": 1}),
            json!({"new": 2}),
            &["old unknown", "new: null -> 2"],
        ),
        (
            json!({"80/tcp": {}, "81/tcp": {"x": 1}}),
            json!({"80/tcp": {}, "81/tcp": {}}),
            &["81/tcp.x unknown"],
        ),
    ]);
}

#[test]
fn what_was_not_asked_for_is_unknown_whatever_it_is() {
    let was = json!([{"a": {"b": null, "c": "x", "d": 1}}]);
    let is = json!([{"a": {"d": 1}}]);
    let ignored = ["[0].a.b", "[0].a.c"];
    assert_eq!(
        told(&was, &is, &ignored),
        ["[0].a.b unknown", "[0].a.c unknown"]
    );
    // Not even another key with the same value makes it known.
    let renamed = told(&json!({"a": 1}), &json!({"b": 1}), &["a"]);
    assert_eq!(renamed, ["a unknown", "b: null -> 1"]);
}

#[test]
fn long_values_are_cut() {
    let was = json!("x".repeat(200));
    let found = told(&was, &json!("y"), &[]).concat();
    assert!(found.chars().count() < 100, "{found}");
}
