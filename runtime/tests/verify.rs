//! Recorded exchanges against rules that are written by hand.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use std::collections::BTreeMap;

use longshore_runtime as rt;
use rt::serde::{Deserialize, Serialize};
use rt::serde_json::{self, Value, json};
use rt::verify::rules::*;
use rt::verify::{Api, Exchange};
use rt::wire::*;

#[derive(Deserialize, Serialize)]
#[serde(crate = "rt::serde")]
struct Thing {
    #[serde(rename = "Id", alias = "ID")]
    id: String,
    #[serde(
        rename = "Count",
        default,
        with = "rt::wire::As::<Option<Int>>",
        skip_serializing_if = "Option::is_none"
    )]
    count: Option<u16>,
    #[serde(
        rename = "Tags",
        default,
        with = "rt::wire::As::<List<BareString>>",
        skip_serializing_if = "Vec::is_empty"
    )]
    tags: Vec<String>,
    #[serde(rename = "Part", default, skip_serializing_if = "Option::is_none")]
    part: Option<Box<Thing>>,
}

static API: Api = Api {
    prefix: "/v{version}",
    versions: &["1.9", "1.10"],
    operations: OPERATIONS,
};

static OPERATIONS: &[Row] = &[
    operation("thing_list"),
    since("1.9", route("GET", "/things/json")),
    since("1.10", query("all", text::<Bool01, bool>())),
    since("1.9", query("limit", text::<Int, i64>())),
    since(
        "1.9",
        query("filters", json_text::<Map<List<Same>>, Filters>()),
    ),
    since("1.9", answer(200, list::<Thing>())),
    since("1.9", errors(&[500])),
    operation("thing_inspect"),
    since("1.9", route("GET", "/things/{name}")),
    since("1.9", segments("name", text::<Same, String>())),
    since("1.9", answer(200, value::<Thing>())),
    operation("thing_history"),
    since("1.9", route("GET", "/things/{name}/history")),
    since("1.9", segments("name", text::<Same, String>())),
    since("1.9", stream(200, value::<Thing>())),
    operation("part_get"),
    only("1.9", route("GET", "/parts/{number}")),
    since("1.10", route("GET", "/parts/{number}/get")),
    since("1.9", segment("number", text::<Int, u16>())),
    since("1.9", bytes(200, "application/x-tar")),
    operation("thing_push"),
    since("1.9", route("POST", "/things/{name}/push")),
    since("1.9", segments("name", text::<Same, String>())),
    since("1.9", required_query("to", text::<Same, String>())),
    since(
        "1.9",
        required_header("X-Key", base64url_json::<Same, Thing>().secret()),
    ),
    since("1.9", body(value::<Thing>())),
    since("1.9", empty(204)),
    since("1.9", hijack(200, "application/raw")),
];

type Filters = BTreeMap<String, Vec<String>>;

/// Operation and findings of an exchange, which is GET on 1.10 unless it says otherwise.
fn examined(exchange: &Value) -> (Option<&'static str>, Vec<String>) {
    let exchange: Exchange = serde_json::from_str(&exchange.to_string()).unwrap();
    let report = API.examine(&exchange, Some("1.10")).unwrap();
    assert_eq!(report.is_ok(), report.findings.is_empty());
    let findings = report.findings.iter().map(ToString::to_string);
    (report.operation, findings.collect())
}

fn check(table: &[(Value, &[&str])]) {
    for (exchange, expected) in table {
        assert_eq!(examined(exchange).1, *expected, "{exchange}");
    }
}

#[test]
fn a_path_leads_to_one_operation() {
    let table = [
        ("/things/json", Some("thing_list")),
        ("/things/json?limit=1", Some("thing_list")),
        ("/v1.9/things/json", Some("thing_list")),
        ("/things/other", Some("thing_inspect")),
        ("/things/a/b/c", Some("thing_inspect")),
        ("/things/a/b/history", Some("thing_history")),
        ("/things/history/history", Some("thing_history")),
        ("/things/a%2Fhistory", Some("thing_inspect")),
        ("/parts/1/get", Some("part_get")),
        ("/v1.9/parts/1", Some("part_get")),
        ("/parts/1", None),
        ("/v1.9/parts/1/get", None),
        ("/parts/1/2/get", None),
        ("/things/", None),
        ("/things", None),
        ("things/json", None),
        ("/v1.10", None),
        ("", None),
    ];
    for (path, expected) in table {
        let (operation, findings) = examined(&json!({ "path": path }));
        assert_eq!(operation, expected, "{path}");
        let is_unknown = findings.iter().any(|f| f.ends_with("unknown route"));
        assert_eq!(is_unknown, expected.is_none(), "{path}: {findings:?}");
    }
    let (operation, _) = examined(&json!({"path": "/things/json", "method": "PUT"}));
    assert_eq!(operation, None);
}

#[test]
fn the_version_is_that_of_the_exchange_the_path_or_the_default() {
    let version = |line: Value, default| {
        let exchange: Exchange = serde_json::from_str(&line.to_string()).unwrap();
        API.examine(&exchange, default).map(|report| report.version)
    };
    let path = "/v1.10/things/json";
    assert_eq!(
        version(json!({"api": "1.9", "path": path}), None),
        Ok("1.9")
    );
    assert_eq!(version(json!({"api": "v1.9"}), None), Ok("1.9"));
    assert_eq!(version(json!({"path": path}), Some("1.9")), Ok("1.10"));
    assert_eq!(version(json!({"path": "/x"}), Some("1.9")), Ok("1.9"));
    let none = version(json!({"path": "/x"}), None).unwrap_err();
    assert!(none.contains("which version"), "{none}");
    let unknown = version(json!({"api": "1.11"}), None).unwrap_err();
    assert_eq!(unknown, "there is no version 1.11");
}

#[test]
fn parameters_are_decoded() {
    check(&[
        (json!({"path": "/things/json?all=1&limit=-1"}), &[]),
        (json!({"path": "/things/json?all=true&limit="}), &[]),
        (
            json!({"path": "/v1.9/things/json?all=1"}),
            &["query all: unknown field"],
        ),
        (
            json!({"path": "/things/json?all=yes&new=1"}),
            &[
                "query all: does not decode: expected a boolean, 0 or 1, found string \"yes\"",
                "query new: unknown field",
            ],
        ),
        (
            json!({"path": "/things/json?filters=%7B%22a%22:[%22b%22]%7D"}),
            &[],
        ),
        (
            json!({"path": "/things/json?filters=%7B%22a%22:1%7D"}),
            &["query filters.a: does not decode: expected a sequence, found integer `1`"],
        ),
        (
            json!({"path": "/things/json?filters=a"}),
            &["query filters: does not decode: expected JSON, found a"],
        ),
        (
            json!({"path": "/parts/70000/get"}),
            &[
                "path number: does not decode: expected an integer that fits u16, found string \"70000\"",
            ],
        ),
    ]);
}

#[test]
fn requests_are_decoded() {
    let push = |rest: Value| {
        let mut exchange = json!({"method": "POST", "path": "/things/a/push?to=b"});
        let members = exchange.as_object_mut().unwrap();
        members.extend(rest.as_object().unwrap().clone());
        exchange
    };
    check(&[
        (push(json!({})), &[]),
        (
            push(json!({"headers": ["Host: x", "x-key: eyJJZCI6ImEifQ=="]})),
            &[],
        ),
        (push(json!({"headers": ["X-Key: eyJJZCI6ImEifQ"]})), &[]),
        (
            push(json!({"headers": ["Host: x"]})),
            &["header X-Key: does not decode: expected a value, found nothing"],
        ),
        (
            push(json!({"headers": ["X-Key: eyJJZCI6MX0="]})),
            &["header X-Key.Id: does not decode: expected a string, found (secret)"],
        ),
        (
            push(json!({"headers": ["X-Key: {}"]})),
            &["header X-Key: does not decode: expected JSON in URL-safe base64, found (secret)"],
        ),
        (
            push(json!({"path": "/things/a/push"})),
            &["query to: does not decode: expected a value, found nothing"],
        ),
        (push(json!({"request_body": {"Id": "a"}})), &[]),
        (push(json!({"request_body": "{\"Id\":\"a\"}"})), &[]),
        (push(json!({"request_body": ""})), &[]),
        (push(json!({"request_body": null})), &[]),
        (
            push(json!({"request_body": {"Id": "a", "New": []}})),
            &["request_body New: unknown field"],
        ),
        (
            push(json!({"request_body": {}})),
            &["request_body Id: does not decode: expected a value, found nothing"],
        ),
    ]);
}

#[test]
fn bodies_are_decoded_and_encoded_again() {
    let list = |body: Value| json!({"path": "/things/json", "status": 200, "body": body});
    check(&[
        (list(json!([])), &[]),
        (list(json!(null)), &[]),
        (list(json!("null")), &[]),
        (list(json!("[{\"Id\":\"a\"}]")), &[]),
        (
            list(json!([{"ID": "a", "Count": 2.0, "Tags": [1.1, "x", true, null]}])),
            &[],
        ),
        (list(json!([{"Id": "a", "Tags": null, "Part": null}])), &[]),
        (
            list(json!([{"Id": "a", "Part": {"Id": "b", "New": null, "Newer": [1]}}])),
            &[
                "body [0].Part.New: unknown field",
                "body [0].Part.Newer: unknown field",
            ],
        ),
        (
            list(json!([{"Id": "a"}, {"Id": "b", "Count": 70000}])),
            &[
                "body [1].Count: does not decode: expected an integer that fits u16, found integer `70000`",
            ],
        ),
        (
            list(json!([{"Id": "a", "ID": "b"}])),
            &["body [0]: does not decode: expected `Id` once, found it twice"],
        ),
        (
            list(json!("Internal failure")),
            &["body: does not decode: expected a sequence, found string \"Internal failure\""],
        ),
        (
            json!({"path": "/things/json", "stream": [[], []]}),
            &["stream: does not decode: expected one value, found a stream of 2 values"],
        ),
        (json!({"path": "/things/json", "stream": [[]]}), &[]),
    ]);
}

#[test]
fn streams_are_decoded_value_by_value() {
    let path = "/things/a/history";
    let text = "{\"Id\":\"a\"}{\"Id\":\"b\",\"New\":1}\r\n{\"Id\":\"c\"}";
    check(&[
        (
            json!({"path": path, "stream": [{"Id": "a"}, {"Id": "b", "New": 1}]}),
            &["stream [1].New: unknown field"],
        ),
        (
            json!({"path": path, "body": text}),
            &["body [1].New: unknown field"],
        ),
        (json!({"path": path, "body": {"Id": "a"}}), &[]),
        (json!({"path": path, "body": [{"Id": "a"}]}), &[]),
        (
            json!({"path": path, "body": "{\"Id\""}),
            &["body: does not decode: expected JSON values, found \"{\\\"Id\\\"\""],
        ),
    ]);
}

#[test]
fn statuses_and_media_types_are_looked_at() {
    let list = |status: u16| json!({"path": "/things/json", "status": status, "body": 5});
    let part = |media: &str| json!({"path": "/parts/1/get", "status": 200, "content_type": media});
    let push = |status: u16| json!({"path": "/things/a/push?to=b", "method": "POST", "status": status, "content_type": "text/html"});
    check(&[
        (list(500), &[]),
        (list(404), &["status: undocumented status 404"]),
        (list(201), &["status: undocumented status 201"]),
        (part("application/x-tar"), &[]),
        (part("Application/X-Tar; a=b"), &[]),
        (part("application/octet-stream"), &[]),
        (
            part("application/json"),
            &["content_type: does not decode: expected application/x-tar, found application/json"],
        ),
        (push(204), &[]),
        (
            push(101),
            &["content_type: does not decode: expected application/raw, found text/html"],
        ),
    ]);
}

#[test]
fn debug_hides_what_may_be_secret() {
    let line = json!({"path": "/x?key=secret", "headers": ["A: secret"], "body": "secret"});
    let exchange: Exchange = serde_json::from_str(&line.to_string()).unwrap();
    assert!(!format!("{exchange:?}").contains("secret"));
}
