//! Connections taken over from HTTP.

use std::future::pending;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use longshore_runtime as rt;
use rt::http::{Request, Response, StatusCode};
use rt::server::{Body, Config, Connection, Hijack};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::oneshot;

use crate::support::{
    Alive, GET, KINDS, Kind, POST, answer, expect, head, hijack, media, rest, serve, start,
};

const RAW: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.x.raw-stream\r\n\r\n";
const UPGRADED: &str = "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.x.raw-stream\r\n\
                        Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n";
const UPGRADE: &str =
    "POST /attach HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n";

/// Reads to the end, and says what it was.
async fn echo(connection: Connection) {
    let (mut reader, mut writer) = connection.split();
    let mut all = Vec::new();
    reader.read_to_end(&mut all).await.unwrap();
    writer.write_all(b"got ").await.unwrap();
    writer.write_all(&all).await.unwrap();
}

async fn echoing(_: Request<Body>) -> Response<Body> {
    hijack(echo)
}

#[tokio::test]
async fn both_heads_to_the_byte() {
    for kind in KINDS {
        let server = serve(kind, echoing).await;
        for (request, head) in [(POST, RAW), (UPGRADE, UPGRADED)] {
            let mut wire = server.send(request).await;
            expect(&mut wire, head).await;
            wire.write_all(b"typed").await.unwrap();
            wire.shutdown().await.unwrap();
            assert_eq!(rest(&mut wire).await, "got typed");
        }
        server.stop().await;
    }
}

#[tokio::test]
async fn what_is_sent_early_is_read_first() {
    for kind in KINDS {
        let server = serve(kind, echoing).await;
        let mut wire = server.send(format!("{POST}early ")).await;
        expect(&mut wire, RAW).await;
        wire.write_all(b"and late").await.unwrap();
        wire.shutdown().await.unwrap();
        assert_eq!(rest(&mut wire).await, "got early and late");

        // Even when the client closes its half before it has an answer.
        let mut wire = server.send(format!("{POST}all there is")).await;
        wire.shutdown().await.unwrap();
        assert_eq!(rest(&mut wire).await, format!("{RAW}got all there is"));
    }
}

#[tokio::test]
async fn what_is_sent_early_may_look_like_a_request() {
    let server = serve(Kind::Unix, echoing).await;
    let mut wire = server.send(format!("{POST}{GET}")).await;
    wire.shutdown().await.unwrap();
    assert_eq!(rest(&mut wire).await, format!("{RAW}got {GET}"));
}

#[tokio::test]
async fn an_upgrade_is_to_what_both_know() {
    let asked = |version: &str, upgrade: &str| {
        format!("POST / HTTP/{version}\r\nConnection: Upgrade\r\nUpgrade: {upgrade}\r\n\r\nx")
    };
    let shell = UPGRADED.replace("Upgrade: tcp", "Upgrade: Shell/2");
    for (request, protocol, expected) in [
        (asked("1.1", "TCP"), None, UPGRADED.replace("tcp", "TCP")),
        (asked("1.1", "h2c, tcp"), None, UPGRADED.to_owned()),
        (asked("1.1", "a\r\nUpgrade: tcp"), None, UPGRADED.to_owned()),
        (asked("1.1", "h2c"), None, RAW.to_owned()),
        (asked("1.1", "tcp\tx"), None, RAW.to_owned()),
        (asked("1.1", ""), None, RAW.to_owned()),
        // A client of the older protocol cannot upgrade.
        (asked("1.0", "tcp"), None, RAW.to_owned()),
        (asked("1.1", "tcp"), Some("shell/2"), RAW.to_owned()),
        (asked("1.1", "Shell/2"), Some("shell/2"), shell),
    ] {
        let server = serve(Kind::Memory, move |_| async move {
            let hijack = Hijack::new(media(), echo);
            protocol
                .map_or(hijack, |protocol| {
                    Hijack::new(media(), echo).upgrade_to(protocol)
                })
                .into()
        })
        .await;
        let mut wire = server.send(request).await;
        wire.shutdown().await.unwrap();
        assert_eq!(rest(&mut wire).await, format!("{expected}got x"));
    }
}

#[tokio::test]
async fn the_body_of_the_request_is_not_what_is_typed() {
    for kind in KINDS {
        // Whether the service reads the body or leaves it, what is behind it comes through.
        for reads in [true, false] {
            let server = serve(kind, move |request: Request<Body>| async move {
                if reads {
                    let body = request.into_body().collect(100).await.unwrap();
                    assert_eq!(body, "body");
                }
                hijack(echo)
            })
            .await;
            for body in [
                "Content-Length: 4\r\n\r\nbody",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
            ] {
                let request = format!("POST / HTTP/1.1\r\nHost: x\r\n{body}typed");
                let mut wire = server.send(request).await;
                wire.shutdown().await.unwrap();
                assert_eq!(rest(&mut wire).await, format!("{RAW}got typed"));
            }
        }
    }
}

#[tokio::test]
async fn a_body_kept_for_later_has_ended() {
    let server = serve(Kind::Memory, async |request: Request<Body>| {
        hijack(async |mut connection: Connection| {
            let body = request.into_body().collect(100).await.unwrap();
            connection.write_all(&body).await.unwrap();
            connection.write_all(b"nothing").await.unwrap();
        })
    })
    .await;
    let answer = server
        .ask("POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody")
        .await;
    assert_eq!(answer, format!("{RAW}nothing"));
}

#[tokio::test]
async fn a_body_without_an_end_is_refused() {
    let mut config = Config::default();
    config.body = 10;
    let server = start(Kind::Unix, config, echoing).await;
    let answer = server
        .ask("POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n12345678901")
        .await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(answer.ends_with("\r\n\r\nbody of the request larger than 10\n"));
    let answer = server
        .ask("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n")
        .await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400 "));
}

#[tokio::test]
async fn a_body_may_wait_to_be_asked_for() {
    let server = serve(Kind::Tcp, echoing).await;
    let mut wire = server
        .send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n")
        .await;
    expect(&mut wire, "HTTP/1.1 100 Continue\r\n\r\n").await;
    wire.write_all(b"bodytyped").await.unwrap();
    wire.shutdown().await.unwrap();
    assert_eq!(rest(&mut wire).await, format!("{RAW}got typed"));
}

#[tokio::test]
async fn earlier_answers_are_sent_to_their_end() {
    const SIZE: usize = 3 << 20;
    for kind in KINDS {
        let server = serve(kind, async |request: Request<Body>| {
            match request.uri().path() {
                "/large" => Response::new(vec![b'x'; SIZE].into()),
                "/stream" => {
                    let piece = Bytes::from(vec![b'y'; SIZE / 3]);
                    let pieces = stream::iter(vec![piece; 3]).map(Ok);
                    Response::new(Body::from_stream(pieces))
                }
                _ => hijack(echo),
            }
        })
        .await;
        for path in ["/large", "/stream"] {
            let first = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
            let mut wire = server.send(format!("{first}{POST}typed")).await;
            crate::support::rest_a_while().await;
            wire.shutdown().await.unwrap();
            let all = rest(&mut wire).await;
            assert!(all.len() > SIZE, "{}", all.len());
            let (_, end) = all.split_at(all.len() - RAW.len() - 9);
            assert_eq!(end, format!("{RAW}got typed"));
        }
    }
}

/// A client that reads nothing leaves no room for `100 Continue`, and sends on all the same.
#[tokio::test]
async fn what_hangs_in_the_way_is_sent_first() {
    // What a connection in memory holds.
    const ROOM: usize = 64 << 10;
    let server = serve(Kind::Memory, async |request: Request<Body>| {
        match request.uri().path()[1..].parse() {
            Ok(size) => Response::new(vec![b'x'; size].into()),
            Err(_) => hijack(echo),
        }
    })
    .await;
    let get = |size| format!("GET /{size} HTTP/1.1\r\nHost: x\r\n\r\n");
    let size = ROOM - 1000;
    let mut wire = server.send(get(size)).await;
    let first = head(&mut wire).await;
    // All but ten bytes.
    let size = ROOM - 10 - first.len();
    let request = "POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\nbodytyped";
    let mut wire = server.send(format!("{}{request}", get(size))).await;
    crate::support::rest_a_while().await;
    wire.shutdown().await.unwrap();
    let all = rest(&mut wire).await;
    let (_, end) = all.split_at(ROOM - 10);
    assert_eq!(end, format!("HTTP/1.1 100 Continue\r\n\r\n{RAW}got typed"));
}

#[tokio::test]
async fn either_side_can_close_its_half() {
    for kind in KINDS {
        let server = serve(kind, async |_| {
            hijack(async |connection: Connection| {
                let (mut reader, mut writer) = connection.split();
                writer.write_all(b"bye").await.unwrap();
                // Dropping it is as good as shutting it down.
                drop(writer);
                let mut all = String::new();
                reader.read_to_string(&mut all).await.unwrap();
                assert_eq!(all, "still here");
            })
        })
        .await;
        let mut wire = server.send(POST).await;
        assert_eq!(rest(&mut wire).await, format!("{RAW}bye"));
        wire.write_all(b"still here").await.unwrap();
        wire.shutdown().await.unwrap();
        server.stop().await;
    }
}

#[tokio::test]
async fn halves_work_at_the_same_time() {
    for kind in KINDS {
        let server = serve(kind, async |_| {
            hijack(async |connection: Connection| {
                let (mut reader, mut writer) = connection.split();
                let count = tokio::spawn(async move {
                    let mut all = Vec::new();
                    reader.read_to_end(&mut all).await.unwrap();
                    all.len()
                });
                writer.write_all(&vec![b'x'; 1 << 20]).await.unwrap();
                let count = count.await.unwrap();
                writer
                    .write_all(count.to_string().as_bytes())
                    .await
                    .unwrap();
            })
        })
        .await;
        let mut wire = server.send(POST).await;
        expect(&mut wire, RAW).await;
        let (mut reader, mut writer) = tokio::io::split(wire);
        let typed = tokio::spawn(async move {
            writer.write_all(&vec![b'y'; 1 << 20]).await.unwrap();
            writer.shutdown().await.unwrap();
        });
        let mut all = String::new();
        reader.read_to_string(&mut all).await.unwrap();
        assert_eq!(&all[1 << 20..], (1 << 20).to_string());
        typed.await.unwrap();
    }
}

#[tokio::test]
async fn an_ordinary_answer_leaves_the_connection_to_http() {
    let server = serve(Kind::Unix, async |request: Request<Body>| {
        if request.method() == "POST" {
            return hijack(echo);
        }
        let mut response = Response::new("no such thing".into());
        *response.status_mut() = StatusCode::NOT_FOUND;
        response
    })
    .await;
    let mut wire = server.send(GET).await;
    let (head, body) = answer(&mut wire).await;
    assert!(head.starts_with("HTTP/1.1 404 Not Found\r\n"));
    assert_eq!(body, "no such thing");
    wire.write_all(UPGRADE.as_bytes()).await.unwrap();
    expect(&mut wire, UPGRADED).await;
}

#[tokio::test]
async fn a_client_that_wants_the_head_only_takes_over_nothing() {
    let server = serve(Kind::Unix, echoing).await;
    let mut wire = server.send(POST.replace("POST", "HEAD")).await;
    let head = head(&mut wire).await;
    assert!(head.contains("content-type: application/vnd.x.raw-stream\r\n"));
    wire.write_all(POST.as_bytes()).await.unwrap();
    expect(&mut wire, RAW).await;
}

#[tokio::test]
async fn a_client_that_goes_is_visible() {
    for kind in KINDS {
        let alive = Alive::default();
        let count = alive.clone();
        let server = serve(kind, move |_| {
            let token = count.token();
            async {
                hijack(async move |connection: Connection| {
                    let (mut reader, mut writer) = connection.split();
                    let _ = reader.read_to_end(&mut Vec::new()).await;
                    // The end may be a half; writing tells.
                    while writer.write_all(b"anybody?").await.is_ok() {
                        tokio::task::yield_now().await;
                    }
                    drop(token);
                })
            }
        })
        .await;
        let mut wire = server.send(POST).await;
        expect(&mut wire, RAW).await;
        drop(wire);
        alive.becomes(0).await;
        server.stop().await;
    }
}

#[tokio::test]
async fn the_connection_ends_with_the_future_whoever_has_it() {
    for kind in KINDS {
        let (sender, receiver) = oneshot::channel();
        let sender = std::sync::Arc::new(std::sync::Mutex::new(Some(sender)));
        let server = serve(kind, move |_| {
            let sender = sender.lock().unwrap().take().unwrap();
            async {
                hijack(async |mut connection: Connection| {
                    connection.write_all(b"bye").await.unwrap();
                    tokio::spawn(async move {
                        let read = connection.read(&mut [0]).await;
                        let wrote = connection.write(b"more").await;
                        sender.send((read, wrote)).unwrap();
                    });
                    tokio::task::yield_now().await;
                })
            }
        })
        .await;
        let mut wire = server.send(POST).await;
        assert_eq!(rest(&mut wire).await, format!("{RAW}bye"));
        let (read, wrote) = receiver.await.unwrap();
        assert_eq!(read.unwrap_err().kind(), std::io::ErrorKind::NotConnected);
        assert_eq!(wrote.unwrap_err().kind(), std::io::ErrorKind::NotConnected);
        server.stop().await;
    }
}

#[tokio::test]
async fn the_last_words_are_heard_by_a_client_that_types_on() {
    for kind in KINDS {
        let server = serve(kind, async |_| {
            hijack(async |mut connection: Connection| {
                connection.read_u8().await.unwrap();
                connection.write_all(b"last words").await.unwrap();
            })
        })
        .await;
        let mut wire = server.send(POST).await;
        expect(&mut wire, RAW).await;
        // Nobody reads what is behind the first byte.
        wire.write_all(&[b'x'; 10_000]).await.unwrap();
        assert_eq!(rest(&mut wire).await, "last words");
    }
}

#[tokio::test]
async fn dropping_the_server_drops_what_took_over() {
    let alive = Alive::default();
    let count = alive.clone();
    let server = serve(Kind::Unix, move |_| {
        let token = count.token();
        async {
            hijack(async |connection| {
                pending::<()>().await;
                drop((connection, token));
            })
        }
    })
    .await;
    let mut wire = server.send(POST).await;
    expect(&mut wire, RAW).await;
    server.task.abort();
    assert_eq!(rest(&mut wire).await, "");
    alive.becomes(0).await;
}

#[tokio::test]
async fn the_client_of_this_library_attaches() {
    const ATTACH: rt::Operation = rt::Operation::new("thing_attach", "POST", &[200]);
    for kind in KINDS {
        let server = serve(kind, echoing).await;
        for upgrade in [true, false] {
            let request = rt::Request::new(&server.client(), &ATTACH).literal("/attach");
            let response = request.hijacked(upgrade).await.unwrap();
            assert_eq!(response.status(), if upgrade { 101 } else { 200 });
            let mut hijacked = response.hijack(true).unwrap();
            hijacked.input.write_all(b"typed").await.unwrap();
            hijacked.input.shutdown().await.unwrap();
            let output = hijacked.output.collect_output(100).await.unwrap();
            assert_eq!(output.stdout, b"got typed");
        }
    }
}
