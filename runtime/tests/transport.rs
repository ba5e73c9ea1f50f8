//! Addresses, and servers that cannot be reached.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use std::io;
use std::time::Duration;

use longshore_runtime as rt;
use rt::{ErrorKind, Transport};
use support::{Act, GET, POST, Server, answer, header, send, target};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[test]
fn addresses() {
    for address in [
        "unix:///run/x.sock",
        "unix://x.sock",
        "/run/x.sock",
        "tcp://127.0.0.1:2375",
        "tcp://localhost:80/",
        "http://host.example:1",
        #[cfg(feature = "tls")]
        "https://host.example:1",
        "tcp://[::1]:2375",
    ] {
        let transport = Transport::connect_to(address).unwrap();
        assert_eq!(transport.address(), address);
        assert_eq!(format!("{transport:?}"), format!("Transport({address:?})"));
    }
    for address in [
        "",
        "x.sock",
        "unix://",
        "unix:///a\0b",
        "tcp://",
        "tcp://host",
        "tcp://:1",
        "tcp://host:",
        "tcp://host:65536",
        "tcp://user:pass@host:1",
        "tcp://host:1/path",
        "tcp://host:1?x",
        "tcp://a b:1",
        "https://host",
        "ssh://host:1",
        "npipe:////./pipe/x",
    ] {
        let error = Transport::connect_to(address).unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::InvalidParameter { .. }),
            "{address}"
        );
        assert!(
            error.to_string().starts_with("invalid `address`: "),
            "{error}"
        );
        assert_eq!((error.operation(), error.version()), (None, None));
    }
}

#[cfg(not(feature = "tls"))]
#[test]
fn without_the_feature_there_is_no_tls() {
    let error = Transport::connect_to("https://host:1").unwrap_err();
    assert!(error.to_string().contains("feature `tls`"), "{error}");
    let endpoint = rt::Endpoint {
        variable: "X",
        default: "tcp://host:1",
        context: None,
        tls: Some(rt::EndpointTls {
            verify: "VERIFY",
            folder: "FOLDER",
            default: "~",
            ca: "ca",
            certificate: "cert",
            key: "key",
        }),
    };
    let lookup = |name: &str| (name == "VERIFY").then(|| "1".into());
    let error = Transport::from_variables(&endpoint, lookup).unwrap_err();
    assert!(
        error.to_string().starts_with("invalid `VERIFY`: TLS"),
        "{error}"
    );
}

#[tokio::test]
async fn tcp_both_ways() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = tokio::spawn(async move {
        let mut heads = Vec::new();
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                stream.read_buf(&mut head).await.unwrap();
            }
            stream
                .write_all(b"HTTP/1.1 200 OK\r\n\r\nfine")
                .await
                .unwrap();
            heads.push(String::from_utf8(head).unwrap());
        }
        heads
    });
    let transport = Transport::connect_to(&format!("tcp://127.0.0.1:{port}")).unwrap();
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    let request = || rt::Request::new(&client, &GET).literal("/things");
    for response in [request().pooled().await, request().streamed().await] {
        assert_eq!(response.unwrap().text().await.unwrap(), "fine");
    }
    for head in server.await.unwrap() {
        assert_eq!(target(&head), "/v1.2/things");
        assert_eq!(header(&head, "Host"), Some(&*format!("127.0.0.1:{port}")));
    }
}

#[tokio::test]
async fn nobody_listens() {
    let unused = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let tcp = format!("tcp://{unused}");
    for (address, kind) in [
        ("/nobody/listens/here", io::ErrorKind::NotFound),
        (&*tcp, io::ErrorKind::ConnectionRefused),
    ] {
        let builder = Transport::builder(address).connect_timeout(Duration::from_secs(5));
        let client = rt::Client::new(builder.build().unwrap(), "1.2", "/v1.2");
        let request = || rt::Request::new(&client, &GET).literal("/things");
        for error in [
            request().pooled().await.unwrap_err(),
            request().streamed().await.unwrap_err(),
        ] {
            let ErrorKind::Connect {
                address: tried,
                source,
            } = error.kind()
            else {
                panic!("{error}");
            };
            assert_eq!((&**tried, source.kind()), (address, kind));
            let expected = format!("thing_get (API 1.2): cannot connect to {address}: ");
            assert!(error.to_string().starts_with(&expected), "{error}");
        }
    }
}

/// A server that closes each connection where a second request comes.
fn closing(request: &str) -> Server {
    let once = vec![
        Act::Request,
        send(answer("200 OK", "a/b", "fine")),
        Act::Until(request.into()),
    ];
    Server::new(vec![
        once,
        vec![Act::Request, send(answer("200 OK", "a/b", "again"))],
    ])
}

#[tokio::test]
async fn an_idempotent_request_is_sent_again_where_a_kept_connection_is_closed() {
    let server = closing("\r\n\r\n");
    let client = server.client();
    for expected in ["fine", "again"] {
        let response = rt::Request::new(&client, &GET)
            .literal("/things")
            .pooled()
            .await;
        assert_eq!(response.unwrap().text().await.unwrap(), expected);
    }
    assert_eq!(server.received().await.len(), 2);
}

#[tokio::test]
async fn other_requests_that_were_written_are_not_sent_again() {
    let server = closing("body");
    let client = server.client();
    let first = rt::Request::new(&client, &GET)
        .literal("/things")
        .pooled()
        .await;
    assert_eq!(first.unwrap().text().await.unwrap(), "fine");
    let post = rt::Request::new(&client, &POST).literal("/things");
    let error = post
        .stream_body("a/b", "body".into())
        .pooled()
        .await
        .unwrap_err();
    let ErrorKind::Io { source, .. } = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(source.kind(), io::ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn a_streamed_body_is_not_sent_again() {
    const PUT: rt::Operation = rt::Operation::new("thing_put", "PUT", &[200]);
    let server = closing("0\r\n\r\n");
    let client = server.client();
    let first = rt::Request::new(&client, &GET)
        .literal("/things")
        .pooled()
        .await;
    assert_eq!(first.unwrap().text().await.unwrap(), "fine");
    let put = rt::Request::new(&client, &PUT).literal("/things");
    let body = rt::Body::from_reader(&b"body"[..]);
    let error = put.stream_body("a/b", body).pooled().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io { .. }), "{error}");
}
