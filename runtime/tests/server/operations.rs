//! From paths to operations, without any generated code: an API written by hand.

use longshore_runtime::server::{
    self, Api, Asked, Call, Config, Failure, Form, Operations, Refusal, Refusals, Reply, Route,
    Router, Version, Written, read,
};
use longshore_runtime::wire::{Int, Same};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const REFUSALS: Refusals = Refusals {
    form: Form::Json("message"),
    newer: Refusal::new(400, "{client} is newer than {newest}"),
    older: Refusal::new(400, "{client} is older than {oldest}, {{really}}"),
    ..Refusals::DEFAULT
};

static API: Api = Api {
    prefix: "/v{version}",
    versions: &["1.0", "1.9", "1.10"],
    routes: &[
        Route::new("GET", "/things/{name*}/json", "thing", 0, 0, 2),
        Route::new("GET", "/things/all/json", "things", 1, 0, 2),
        Route::new("GET", "/things/{id}/size", "size", 2, 1, 2),
        Route::new("POST", "/things", "make", 3, 0, 2),
        Route::new("GET", "/unfinished", "unfinished", 4, 0, 2),
    ],
    refusals: &[(0, Refusals::DEFAULT), (1, REFUSALS)],
};

/// Answers which operation it is and with which parameters.
struct Echo(&'static str);

/// The request of every operation here.
struct Named(String);

impl Asked<()> for Named {
    type Answer = String;

    async fn read(call: &mut Call) -> Result<Self, Failure> {
        let name = call.segment("name", read::text::<Same, String>);
        let id = call.segment("id", read::text::<Int, i64>);
        let limit = call.query("limit", read::text::<Int, i64>)?;
        let named = name.or_else(|_| id.map(|id| id.to_string()));
        let text = named.unwrap_or_default();
        Ok(Self(limit.map_or(text.clone(), |limit| {
            format!("{text} up to {limit}")
        })))
    }

    fn write(&self, to: &mut Written) {
        to.segment("name", &Ok(self.0.clone()));
    }

    fn reply(answer: String, call: &Call) -> Reply {
        call.text(200, "text/plain", answer)
    }
}

/// A request with a body.
struct Made(i64);

impl Asked<()> for Made {
    type Answer = i64;

    async fn read(call: &mut Call) -> Result<Self, Failure> {
        call.json_only()?;
        call.json_body::<Int, i64>().await.map(Self)
    }

    fn write(&self, _: &mut Written) {}

    fn reply(answer: i64, call: &Call) -> Reply {
        call.json::<Int, _>(201, &answer)
    }
}

impl Operations for Echo {
    async fn handle(&self, operation: usize, call: Call) -> Reply {
        let said = |Named(name)| async move { Ok(format!("{} {operation} {name}", self.0)) };
        match operation {
            3 => {
                call.ask::<(), _, _>(|Made(value)| async move { Ok(value) })
                    .await
            }
            4 => Err(call.unimplemented()),
            _ => call.ask::<(), _, _>(said).await,
        }
    }
}

/// Status and body of the answer to a request line and what stands behind it.
async fn asked(versions: &[&'static str], line: &str, rest: &str) -> (u16, String) {
    let versions = versions.iter().map(|text| Version::new(text, Echo(text)));
    let (listener, connector) = server::memory();
    let mut config = Config::default();
    config.half_close = true;
    config.body = 16;
    let router = Router::new(&API, versions);
    let serving = tokio::spawn(server::serve(listener, router, config));
    let mut connection = connector.connect().await.unwrap();
    let request = format!("{line} HTTP/1.1\r\nHost: x\r\n{rest}");
    connection.write_all(request.as_bytes()).await.unwrap();
    connection.shutdown().await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    serving.abort();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, body.to_owned())
}

async fn get(path: &str) -> (u16, String) {
    asked(&["1.0", "1.9", "1.10"], &format!("GET {path}"), "\r\n").await
}

fn answered(status: u16, body: &str) -> (u16, String) {
    (status, body.to_owned())
}

#[tokio::test]
async fn the_most_particular_path_wins() {
    assert_eq!(get("/v1.9/things/all/json").await, answered(200, "1.9 1 "));
    assert_eq!(get("/v1.9/things/a/json").await, answered(200, "1.9 0 a"));
    assert_eq!(get("/v1.9/things/7/size").await, answered(200, "1.9 2 7"));
}

#[tokio::test]
async fn segments_are_decoded_once_and_may_be_several() {
    let cases = [
        ("a/b/c", "a/b/c"),
        ("a%2Fb", "a/b"),
        ("a%252Fb", "a%2Fb"),
        ("b%C3%A9", "bé"),
        ("json", "json"),
    ];
    for (path, name) in cases {
        let found = get(&format!("/v1.10/things/{path}/json")).await;
        assert_eq!(found, answered(200, &format!("1.10 0 {name}")));
    }
}

#[tokio::test]
async fn what_is_no_path_is_not_found() {
    for path in [
        "/things/json",
        "/things//json",
        "/things/%ff/json",
        "/",
        "/v1.9",
        "/v1.9/",
    ] {
        let (status, _) = get(path).await;
        assert_eq!(status, 404, "{path}");
    }
    assert_eq!(
        asked(&["1.0"], "GET /v1.0/things/7/size", "\r\n").await.0,
        404
    );
}

#[tokio::test]
async fn without_a_version_the_newest_answers() {
    assert_eq!(get("/things/a/json").await, answered(200, "1.10 0 a"));
    let only_old = asked(&["1.0"], "GET /things/a/json", "\r\n").await;
    assert_eq!(only_old, answered(200, "1.0 0 a"));
}

#[tokio::test]
async fn versions_are_compared_by_their_numbers() {
    let newer = answered(400, r#"{"message":"1.11 is newer than 1.10"}"#);
    assert_eq!(get("/v1.11/things/a/json").await, newer);
    let older = answered(400, r#"{"message":"1.5 is older than 1.0, {really}"}"#);
    assert_eq!(get("/v1.5/things/a/json").await, older);
    let gap = asked(&["1.0", "1.10"], "GET /v1.9/things/a/json", "\r\n").await;
    assert_eq!(
        gap,
        answered(400, r#"{"message":"1.9 is older than 1.0, {really}"}"#)
    );
}

#[tokio::test]
async fn errors_have_the_form_of_their_version() {
    let other_method = asked(&["1.0"], "PUT /v1.0/things", "\r\n").await;
    assert_eq!(other_method.0, 405);
    assert!(other_method.1.ends_with('\n'), "{}", other_method.1);
    let (status, body) = get("/v1.9/unfinished").await;
    assert_eq!(
        (status, body.as_str()),
        (501, r#"{"message":"unfinished is not implemented"}"#)
    );
}

#[tokio::test]
async fn parameters_that_cannot_be_read_are_named() {
    assert_eq!(
        get("/things/a/json?limit=5").await,
        answered(200, "1.10 0 a up to 5")
    );
    let (status, body) = get("/things/a/json?limit=much").await;
    assert_eq!(status, 400);
    assert!(body.contains("limit"), "{body}");
    // Nothing is no number, and so none is given.
    assert_eq!(
        get("/things/a/json?limit=").await,
        get("/things/a/json").await
    );
}

#[tokio::test]
async fn bodies_are_bounded_and_say_what_they_are() {
    let post = |media: &str, body: &str| {
        let length = body.len();
        format!("Content-Type: {media}\r\nContent-Length: {length}\r\n\r\n{body}")
    };
    let made = async |media: &str, body: &str| {
        asked(&["1.10"], "POST /things", &post(media, body)).await.0
    };
    assert_eq!(made("application/json", "7").await, 201);
    assert_eq!(made("application/json; charset=utf-8", "7").await, 201);
    assert_eq!(made("text/plain", "7").await, 415);
    assert_eq!(made("application/json", "seven").await, 400);
    assert_eq!(made("application/json", "12345678901234567").await, 413);
}

#[test]
fn flags_are_what_clients_write() {
    for (text, flag) in [
        ("1", true),
        ("True", true),
        ("0", false),
        ("f", false),
        ("", false),
    ] {
        assert_eq!(read::flag(text), Ok(flag), "{text}");
    }
    for text in ["maybe", "yes", "no", "2"] {
        assert!(read::flag(text).is_err(), "{text}");
    }
}

#[test]
fn any_text_is_a_flag_for_some_servers() {
    for text in ["", "0", "no", "False", " none "] {
        assert_eq!(read::any_flag(text), Ok(false), "{text}");
    }
    for text in ["1", "f", "00", "2", "maybe", "nope"] {
        assert_eq!(read::any_flag(text), Ok(true), "{text}");
    }
}

#[test]
fn seconds_may_have_a_fraction() {
    let nanoseconds = |text: &str| {
        let read = read::unix_seconds(text).ok();
        read.map(longshore_runtime::Timestamp::unix_timestamp_nanos)
    };
    for (text, expected) in [
        ("1388534400", 1_388_534_400_000_000_000),
        ("1388534400.25", 1_388_534_400_250_000_000),
        ("1388534400.1234567891", 1_388_534_400_123_456_789),
        ("1.", 1_000_000_000),
        ("-1.5", -1_500_000_000),
        ("-0.5", -500_000_000),
    ] {
        assert_eq!(nanoseconds(text), Some(expected), "{text}");
    }
    for text in [
        "",
        ".5",
        "1.-5",
        "1e3",
        "noon",
        "9223372036854775807",
        "1.5.5",
    ] {
        assert_eq!(nanoseconds(text), None, "{text}");
    }
}

#[test]
fn base64_of_either_alphabet_is_read_and_not_repeated() {
    for text in ["Ij8_Ig==", "Ij8_Ig", "Ij8/Ig=="] {
        assert_eq!(
            read::base64url_json::<Same, String>(text).as_deref(),
            Ok("??")
        );
    }
    let error = read::base64url_json::<Int, i64>("InNlY3JldCI=").unwrap_err();
    assert!(!error.contains("secret"), "{error}");
}
