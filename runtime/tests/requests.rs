//! What a request looks like on the wire, whichever way it is sent.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use std::collections::BTreeMap;

use longshore_runtime as rt;
use rt::param;
use support::{Act, GET, POST, Server, answer, body, header, send, target};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

/// Sends the same request both ways and gives what came on the wire.
async fn both_ways(build: impl Fn(&rt::Client) -> rt::Request) -> [String; 2] {
    let script = vec![Act::Request, send(OK)];
    let server = Server::new(vec![script.clone(), script]);
    let client = server.client();
    build(&client)
        .pooled()
        .await
        .unwrap()
        .empty()
        .await
        .unwrap();
    let owned = build(&client).streamed().await.unwrap();
    owned.empty().await.unwrap();
    server.received().await.try_into().unwrap()
}

fn in_path(client: &rt::Client, name: &str) -> rt::Request {
    rt::Request::new(client, &GET)
        .literal("/things/")
        .segment("name", &param::text(name))
        .literal("/json")
}

fn in_wide_path(client: &rt::Client, name: &str) -> rt::Request {
    rt::Request::new(client, &GET)
        .literal("/images/")
        .segments("name", &param::text(name))
        .literal("/json")
}

/// Why an argument was refused; nothing may have been sent.
async fn refusal(build: impl Fn(&rt::Client) -> rt::Request) -> (String, String) {
    let transport = rt::Transport::connect_to("/nobody/listens/here").unwrap();
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    let pooled = build(&client).pooled().await.unwrap_err();
    let owned = build(&client).streamed().await.unwrap_err();
    assert_eq!(pooled.to_string(), owned.to_string());
    match pooled.kind() {
        rt::ErrorKind::InvalidParameter { name, reason } => (name.clone(), reason.clone()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn paths_begin_with_the_version_and_are_what_was_built() {
    for (name, expected) in [
        ("web", "web"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("ü", "%C3%BC"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("a..", "a.."),
        ("a+b?c#d", "a%2Bb%3Fc%23d"),
        ("\\..\\x", "%5C..%5Cx"),
        ("a:b@sha256:0", "a%3Ab%40sha256%3A0"),
        ("-._~!'()*", "-._~%21%27%28%29%2A"),
    ] {
        for request in both_ways(|client| in_path(client, name)).await {
            assert_eq!(target(&request), format!("/v1.2/things/{expected}/json"));
        }
    }
}

#[tokio::test]
async fn wide_paths_keep_their_slashes() {
    for (name, expected) in [
        ("busybox", "busybox"),
        ("host:5000/a b/c", "host%3A5000/a%20b/c"),
        ("a/...", "a/..."),
    ] {
        for request in both_ways(|client| in_wide_path(client, name)).await {
            assert_eq!(target(&request), format!("/v1.2/images/{expected}/json"));
        }
    }
}

#[tokio::test]
async fn what_would_address_something_else_is_refused() {
    for name in [
        "",
        ".",
        "..",
        "../images/x",
        "a/./b",
        "a/..",
        "a\0",
        "a\nb",
        "\u{85}",
    ] {
        let (parameter, reason) = refusal(|client| in_path(client, name)).await;
        assert_eq!(parameter, "name", "{name:?}");
        assert!(reason.contains("would address something else") || reason.contains("control"));
    }
    for name in ["", "/", "a/", "/a", "a//b", ".", "a/../b", "a/b\r"] {
        let (parameter, _) = refusal(|client| in_wide_path(client, name)).await;
        assert_eq!(parameter, "name", "{name:?}");
    }
}

#[tokio::test]
async fn queries_are_encoded() {
    let texts = ["a+b".to_owned(), "a&b=c".to_owned(), "ü '\"".to_owned()];
    let time = rt::Timestamp::from_unix_timestamp(1_400_000_000).unwrap();
    let requests = both_ways(|client| {
        rt::Request::new(client, &GET)
            .literal("/things")
            .query("absent", None)
            .query("flag", Some(param::flag(&true)))
            .query("no", Some(param::boolean(&false)))
            .query("since", Some(param::unix_seconds(&time)))
            .query("at", Some(param::rfc3339(&time)))
            .query_each("none", &[], param::text::<String>)
            .query_each("t", &texts, param::text)
            .query("odd name", Some(param::text(&-1)))
    })
    .await;
    for request in requests {
        assert_eq!(
            target(&request),
            "/v1.2/things?flag=1&no=false&since=1400000000&at=2014-05-13T16%3A53%3A20Z\
             &t=a%2Bb&t=a%26b%3Dc&t=%C3%BC%20%27%22&odd%20name=-1"
        );
    }
}

#[tokio::test]
async fn headers_and_what_every_request_has() {
    let meta = BTreeMap::from([("Head".to_owned(), "üb er".to_owned())]);
    let requests = both_ways(|client| {
        rt::Request::new(client, &POST)
            .literal("/things")
            .header("X-One", Some(param::text("1")))
            .header("X-None", None)
            .headers("X-Meta-", &meta)
    })
    .await;
    for request in requests {
        for (name, value) in [
            ("Host", "localhost"),
            ("X-One", "1"),
            ("X-Meta-Head", "üb er"),
            ("Content-Length", "0"),
            ("Accept", "*/*"),
        ] {
            assert_eq!(header(&request, name), Some(value), "{request}");
        }
        assert_eq!(request.matches("ontent-").count(), 1, "{request}");
        assert_eq!(header(&request, "X-None"), None);
        assert!(request.starts_with("POST /v1.2/things HTTP/1.1\r\n"));
    }
}

#[tokio::test]
async fn headers_that_cannot_be_sent_are_refused() {
    for (name, value) in [
        ("X-A", "a\r\nX-B: b"),
        ("X-A", "\0"),
        ("X A", "a"),
        ("", "a"),
    ] {
        let (parameter, reason) = refusal(|client| {
            rt::Request::new(client, &GET)
                .literal("/things")
                .header(name, Some(param::text(value)))
        })
        .await;
        assert_eq!(parameter, name);
        assert!(reason.contains("no header can have this"));
    }
}

#[tokio::test]
async fn bodies() {
    type Build = fn(rt::Request) -> rt::Request;
    let cases: [(Build, &str, Option<&str>, &str); 5] = [
        (
            |request| request.json_body::<rt::wire::Same, _>(&vec![1, 2]),
            "application/json",
            Some("5"),
            "[1,2]",
        ),
        (
            |request| request.stream_body("application/tar", rt::Body::from("tar")),
            "application/tar",
            Some("3"),
            "tar",
        ),
        (
            |request| request.stream_body("a/b", rt::Body::from(vec![])),
            "a/b",
            Some("0"),
            "",
        ),
        (
            |request| request.stream_body_if("a/b", Some(stream(&["one", "", "two"]))),
            "a/b",
            None,
            "3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n",
        ),
        (
            |request| request.stream_body("a/b", rt::Body::from_reader(&b"read"[..])),
            "a/b",
            None,
            "4\r\nread\r\n0\r\n\r\n",
        ),
    ];
    for (build, media, length, expected) in cases {
        let requests =
            both_ways(|client| build(rt::Request::new(client, &POST).literal("/things"))).await;
        for request in requests {
            assert_eq!(header(&request, "Content-Type"), Some(media));
            assert_eq!(header(&request, "Content-Length"), length, "{request}");
            assert_eq!(body(&request), expected);
            let coding = length.is_none().then_some("chunked");
            assert_eq!(header(&request, "Transfer-Encoding"), coding);
        }
    }
}

fn stream(pieces: &[&'static str]) -> rt::Body {
    let pieces: Vec<_> = pieces.iter().map(|piece| Ok((*piece).into())).collect();
    rt::Body::from_stream(futures_util::stream::iter(pieces))
}

#[tokio::test]
async fn pooled_requests_share_a_connection() {
    let ok = answer("200 OK", "text/plain", "ok");
    let script = vec![Act::Request, send(&ok), Act::Request, send(&ok)];
    let server = Server::new(vec![script]);
    let client = server.client();
    let first = in_path(&client, "one").pooled().await.unwrap();
    first.empty().await.unwrap();
    let second = in_path(&client.clone(), "two").pooled().await.unwrap();
    assert_eq!(second.text().await.unwrap(), "ok");
    let received = server.received().await;
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].matches("HTTP/1.1").count(), 2);
}

#[tokio::test]
async fn a_pooled_connection_that_was_closed_while_idle_is_replaced() {
    let script = vec![Act::Request, send(answer("200 OK", "text/plain", "ok"))];
    let server = Server::new(vec![script.clone(), script]);
    let client = server.client();
    for name in ["one", "two"] {
        let response = in_path(&client, name).pooled().await.unwrap();
        assert_eq!(response.text().await.unwrap(), "ok");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn values_that_cannot_be_encoded_are_not_shown() {
    struct Secret;
    impl serde::Serialize for Secret {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("it has no form"))
        }
    }
    let transport = rt::Transport::connect_to("/nobody/listens/here").unwrap();
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    let request = rt::Request::new(&client, &POST)
        .json_body::<rt::wire::Same, _>(&Secret)
        .segment("later", &param::text(""));
    let error = request.pooled().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "thing_post (API 1.2): cannot encode `body`: it has no form"
    );
}

#[test]
fn secrets_are_not_in_debug() {
    let transport = rt::Transport::connect_to("tcp://localhost:1").unwrap();
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    let request = rt::Request::new(&client, &POST)
        .literal("/things")
        .query("remote", Some(param::text("https://me:hunter2@host/")))
        .header("X-Auth", Some(param::text("hunter2")))
        .stream_body("text/plain", rt::Body::from("hunter2"));
    let debug = format!("{request:?}");
    assert!(!debug.contains("hunter2"), "{debug}");
    assert!(
        debug.contains("x-auth") && debug.contains("/v1.2/things"),
        "{debug}"
    );
    let debug = format!("{client:?}");
    assert_eq!(
        debug,
        r#"Client { transport: Transport("tcp://localhost:1"), version: "1.2", prefix: "/v1.2" }"#
    );
}
