//! Heads and bodies of answers, well and ill made.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use longshore_runtime as rt;
use rt::{Error, ErrorKind};
use support::{Act, CHUNKED, GET, Server, UNTIL_CLOSE, answer, chunked, drip, send};

/// The text of the answer, read over a connection of its own.
async fn text(acts: Vec<Act>) -> Result<String, Error> {
    let acts = [vec![Act::Request], acts].concat();
    let server = Server::new(vec![acts]);
    server.get().streamed().await?.text().await
}

/// Whether a failure is of a kind, by the beginning of its message.
fn assert_fails(result: Result<String, Error>, expected: &str, what: &str) {
    let message = result.unwrap_err().to_string();
    let rest = message.strip_prefix("thing_get (API 1.2): ").unwrap();
    assert!(rest.contains(expected), "{what:?}: {rest}");
}

fn well_made() -> Vec<String> {
    let body = "hello, world";
    let chunked = String::from_utf8(chunked(body.as_bytes(), 5)).unwrap();
    vec![
        answer("200 OK", "text/plain", body),
        format!("{UNTIL_CLOSE}{body}"),
        format!("HTTP/1.0 200\r\n\r\n{body}"),
        format!("{CHUNKED}{chunked}"),
        format!("{CHUNKED}5 ;a=\"b\"\r\nhello\r\n007\r\n, world\r\n0;x\r\nA: b\r\nC: d\r\n\r\n"),
        format!("{CHUNKED}C\r\n{body}\r\n0\r\n\r\nwhat comes behind"),
        format!("\r\n{}and more", answer("200 OK", "text/plain", body)),
        format!("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\nA: b\r\n\r\n{UNTIL_CLOSE}{body}"),
        format!("HTTP/1.1 299 Fine\r\nContent-Length: 12\r\nContent-Length: 12\r\n\r\n{body}"),
    ]
}

#[tokio::test]
async fn well_made_answers_whole_and_byte_by_byte() {
    for wire in well_made() {
        for acts in [vec![send(&wire)], vec![drip(&wire)]] {
            assert_eq!(text(acts).await.unwrap(), "hello, world", "{wire}");
        }
    }
}

#[tokio::test]
async fn well_made_answers_cut_in_two_anywhere() {
    for wire in well_made() {
        for at in 1..wire.len() {
            let (one, two) = wire.split_at(at);
            let acts = vec![send(one), Act::Rest, send(two)];
            assert_eq!(text(acts).await.unwrap(), "hello, world", "{one:?} {two:?}");
        }
    }
}

#[tokio::test]
async fn ill_made_answers() {
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "A: b\r\n".repeat(129));
    let forever = "HTTP/1.1 100 Continue\r\n\r\n".repeat(4000);
    let cases = [
        ("", "ended before an answer"),
        ("HTTP/1.1 200 OK\r\nA:", "ended inside the head"),
        ("SSH-2.0-x\r\n\r\n", "expected the head of an HTTP/1 answer"),
        ("\r\n\r\n\r\n", "expected the head of an HTTP/1 answer"),
        ("HTTP/1.1 099 Low\r\n\r\n", "an invalid status"),
        (
            "HTTP/1.1 200 OK\r\nA b: c\r\n\r\n",
            "expected the head of an HTTP/1 answer",
        ),
        (
            "HTTP/1.1 101 UPGRADED\r\n\r\n",
            "a switch of protocols that was not asked for",
        ),
        (&many, "number of headers larger than 128"),
        (&forever, "head of the answer larger than 65536"),
    ];
    for (wire, expected) in cases {
        assert_fails(text(vec![send(wire)]).await, expected, wire);
    }
}

#[tokio::test]
async fn contradictory_framing() {
    for (headers, expected) in [
        ("Content-Length: 1\r\nTransfer-Encoding: chunked", "both"),
        ("Content-Length: 1\r\nContent-Length: 2", "different ones"),
        ("Content-Length: +1", "an invalid one"),
        ("Content-Length: -1", "an invalid one"),
        ("Content-Length: ", "an invalid one"),
        ("Content-Length: 1, 1", "an invalid one"),
        ("Content-Length: 99999999999999999999", "an invalid one"),
        ("Transfer-Encoding: gzip, chunked", "other than `chunked`"),
        (
            "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked",
            "other than `chunked`",
        ),
        ("Transfer-Encoding: identity", "other than `chunked`"),
    ] {
        let wire = format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\nx");
        assert_fails(text(vec![send(wire)]).await, expected, headers);
    }
    let old = "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    assert_fails(text(vec![send(old)]).await, "HTTP/1.0", old);
}

#[tokio::test]
async fn ill_made_chunks() {
    let line = format!("1;{}", "x".repeat(5000));
    let trailers = format!("0\r\nA: {}", "x".repeat(70_000));
    for (body, expected) in [
        ("", "ended before the last chunk"),
        ("5\r\nhel", "ended inside a chunk"),
        ("5\r\nhello", "ended before the last chunk"),
        ("5\r\nhello\r\n", "ended before the last chunk"),
        ("0\r\n", "ended before the last chunk"),
        ("\r\n", "found `\\r`"),
        ("g\r\n", "found `g`"),
        ("-1\r\n", "found `-`"),
        ("0x1\r\n", "found `x`"),
        ("5\nhello", "found `\\n`"),
        (";a\r\n", "found `;`"),
        ("5\r\nhello!\r\n", "found `!`"),
        ("1\r\rx", "found `\\r`"),
        ("1;a\nb\r\n", "found `\\n`"),
        ("10000000000000000\r\n", "beyond 64 bits"),
        ("ffffffffffffffff\r\nx", "ended inside a chunk"),
        (&line, "size line of a chunk larger than 4096"),
        (&trailers, "trailers behind the body larger than 65536"),
    ] {
        let wire = format!("{CHUNKED}{body}");
        assert_fails(text(vec![send(wire)]).await, expected, body);
    }
}

#[tokio::test]
async fn a_body_that_ends_too_early_has_its_kind_of_error() {
    for wire in [
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort",
        "HTTP/1.1 2",
        CHUNKED,
    ] {
        let error = text(vec![send(wire)]).await.unwrap_err();
        let ErrorKind::Io { source, .. } = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(source.kind(), std::io::ErrorKind::UnexpectedEof);
    }
    let server = Server::answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort");
    let pooled = server.get().pooled().await.unwrap().text().await;
    assert!(matches!(pooled.unwrap_err().kind(), ErrorKind::Io { .. }));
}

#[tokio::test]
async fn limits() {
    let mut limits = rt::Limits::default();
    limits.head = 100;
    limits.body = 10;
    limits.error_body = 4;
    let filler = "x".repeat(80);
    let head = format!("HTTP/1.1 200 OK\r\nA: {filler}\r\nContent-Length: 0\r\n\r\n");
    let body = answer("200 OK", "a/b", "12345678901");
    let long = answer("500 Bad", "a/b", "12345678901");
    for (wire, expected) in [
        (&head, "head of the answer larger than 100"),
        (&body, "body of the answer larger than 10"),
        (&long, "500 Internal Server Error: 1234"),
    ] {
        for owned in [true, false] {
            let server = Server::answering(wire);
            let client = server.client_within(limits.clone());
            let request = rt::Request::new(&client, &GET).literal("/things");
            let response = if owned {
                request.streamed().await
            } else {
                request.pooled().await
            };
            let result = match response {
                Ok(response) => response.text().await,
                Err(error) => Err(error),
            };
            assert_fails(result, expected, wire);
        }
    }
}

#[tokio::test]
async fn answers_without_a_body() {
    const OPERATION: rt::Operation = rt::Operation::new("start", "POST", &[204, 304]);
    for status in [204, 304] {
        // The connection stays open, so that waiting for a body would be forever.
        let head = format!("HTTP/1.1 {status} x\r\n\r\n");
        let script = vec![Act::Request, send(head), Act::ToEnd];
        let server = Server::new(vec![script.clone(), script]);
        let request = || rt::Request::new(&server.client(), &OPERATION).literal("/x");
        let pooled = request().pooled().await.unwrap();
        assert_eq!(pooled.status(), status);
        pooled.empty().await.unwrap();
        let owned = request().hijacked(false).await.unwrap();
        assert_eq!(owned.status(), status);
        owned.empty().await.unwrap();
    }
}

#[tokio::test]
async fn other_statuses_are_failures_that_say_what_the_server_said() {
    let html = "<a href=\"/v1.2/x\">Moved</a>.";
    for (wire, status, message) in [
        (
            answer("404 Not Found", "text/plain", "No such thing: x\n"),
            404,
            "No such thing: x",
        ),
        (
            answer("500 x", "application/json", r#"{"message":"boom"}"#),
            500,
            "boom",
        ),
        (
            answer(
                "409 x",
                "application/json; charset=utf-8",
                r#"{"message":" in use\n"}"#,
            ),
            409,
            "in use",
        ),
        (answer("500 x", "application/json", "[1]"), 500, "[1]"),
        (
            answer("500 x", "application/json", r#"{"message":""}"#),
            500,
            "Internal Server Error",
        ),
        (
            answer("500 x", "text/plain", r#"{"message":"m"}"#),
            500,
            r#"{"message":"m"}"#,
        ),
        (answer("404 x", "text/plain", " \n"), 404, "Not Found"),
        (answer("799 x", "text/plain", ""), 799, "no reason given"),
        (answer("301 Moved", "text/html", html), 301, html),
        (
            "HTTP/1.1 307 x\r\nLocation: /v1.2/y\r\nContent-Length: 0\r\n\r\n".into(),
            307,
            "Temporary Redirect",
        ),
        (
            "HTTP/1.1 304 Not Modified\r\n\r\n".into(),
            304,
            "Not Modified",
        ),
    ] {
        let script = vec![Act::Request, send(&wire)];
        let server = Server::new(vec![script.clone(), script.clone(), script]);
        let errors = [
            server.get().pooled().await.unwrap_err(),
            server.get().streamed().await.unwrap_err(),
            server.get().hijacked(true).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.message(), Some(message));
            assert!(matches!(error.kind(), ErrorKind::Api { .. }));
            assert_eq!(
                (error.is_not_found(), error.is_conflict()),
                (status == 404, status == 409)
            );
        }
    }
}

#[tokio::test]
async fn errors_name_the_operation_and_the_version() {
    let wire = answer("404 Not Found", "text/plain", "No such container: x\n");
    let error = Server::answering(wire).get().pooled().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "thing_get (API 1.2): 404 Not Found: No such container: x"
    );
    assert_eq!(
        (error.operation(), error.version()),
        (Some("thing_get"), Some("1.2"))
    );
    let fine = Server::answering(answer("200 OK", "a/b", ""))
        .get()
        .pooled()
        .await
        .unwrap();
    assert_eq!(
        fine.unexpected().to_string(),
        "thing_get (API 1.2): unexpected answer 200 OK"
    );
}

#[derive(Debug, serde::Deserialize)]
#[allow(dead_code, reason = "it is never made")]
struct Port {
    #[serde(rename = "IP")]
    ip: u8,
}

#[derive(Debug, serde::Deserialize)]
#[allow(dead_code, reason = "it is never made")]
struct Thing {
    #[serde(rename = "Ports")]
    ports: Vec<Port>,
}

#[tokio::test]
async fn json_that_is_something_else_names_the_place() {
    let filler = "ü".repeat(100);
    let json = format!(r#"{{"Ports":[{{"IP":1}},{{"IP":"{filler}"}}],"x":"{filler}"}}"#);
    let server = Server::answering(answer("200 OK", "application/json", &json));
    let response = server.get().pooled().await.unwrap();
    let error = response.json::<rt::wire::Same, Thing>().await.unwrap_err();
    let ErrorKind::Decode { path, near, .. } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(path, "Ports[1].IP");
    assert!(near.chars().count() <= 80 && near.contains("üüü"), "{near}");
    assert!(error.to_string().contains("expected u8"), "{error}");
}

#[tokio::test]
async fn json_with_something_behind_it_is_refused() {
    let server = Server::answering(answer("200 OK", "application/json", "1 2"));
    let response = server.get().pooled().await.unwrap();
    let error = response.json::<rt::wire::Same, u8>().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }));
}

#[tokio::test]
async fn bytes_as_they_come_and_as_a_file() {
    use tokio::io::AsyncReadExt;
    let server = Server::answering([CHUNKED.as_bytes(), &chunked(b"a tar archive", 4)].concat());
    let bytes = server.get().streamed().await.unwrap().bytes().unwrap();
    let mut text = String::new();
    bytes
        .into_async_read()
        .read_to_string(&mut text)
        .await
        .unwrap();
    assert_eq!(text, "a tar archive");

    let server = Server::answering([CHUNKED.as_bytes(), b"5\r\nhel"].concat());
    let bytes = server.get().streamed().await.unwrap().bytes().unwrap();
    let mut all = Vec::new();
    let error = bytes
        .into_async_read()
        .read_to_end(&mut all)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::UnexpectedEof);
    assert_eq!(all, b"hel");
}

#[tokio::test]
async fn dropping_a_stream_closes_its_connection() {
    let server = Server::new(vec![vec![Act::Request, send(UNTIL_CLOSE), Act::ToEnd]]);
    let frames = server.get().streamed().await.unwrap().frames(true).unwrap();
    drop(frames);
    server.received().await;
}

#[tokio::test]
async fn the_write_half_stays_open_while_an_answer_streams() {
    // A server takes the end of what the client says for the end of its interest.
    let script = vec![Act::Request, send(UNTIL_CLOSE), Act::ToEnd];
    let server = Server::new(vec![script]);
    let frames = server.get().streamed().await.unwrap().frames(true).unwrap();
    let received = tokio::spawn(server.received());
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    assert!(!received.is_finished());
    drop(frames);
    received.await.unwrap();
}

#[tokio::test]
async fn json_text_is_kept_where_quotes_are_missing() {
    #[derive(Debug, serde::Deserialize)]
    struct Version {
        #[serde(with = "rt::wire::As::<rt::wire::BareString>")]
        version: String,
    }
    let read = async |json| {
        let server = Server::answering(answer("200 OK", "application/json", json));
        let response = server.get().pooled().await.unwrap();
        response.json::<rt::wire::Same, Version>().await
    };
    assert_eq!(read(r#"{"version":1.10}"#).await.unwrap().version, "1.10");
    let error = read(r#"{"version": [1]}"#).await.unwrap_err();
    let expected = "`version`: invalid type: sequence, expected a string, a number";
    assert!(error.to_string().contains(expected), "{error}");
}

#[tokio::test]
async fn what_a_server_says_is_shown_without_what_a_terminal_obeys() {
    let said = "no\u{1b}[31m\r\u{9b}\u{202e}\nmore\tü";
    let server = Server::answering(answer("500 x", "text/plain", said));
    let error = server.get().pooled().await.unwrap_err();
    assert_eq!(error.message(), Some(said));
    let expected = "no\\u{1b}[31m\\r\\u{9b}\\u{202e}\nmore\tü";
    assert!(error.to_string().ends_with(expected), "{error}");
}
