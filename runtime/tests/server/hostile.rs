//! Clients that mean no good.

use std::cell::Cell;
use std::panic;

use longshore_runtime::http::{Request, Response};
use longshore_runtime::server::Body;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{GET, KINDS, Kind, answer, hijack, serve};

thread_local! {
    static PANICS: Cell<usize> = const { Cell::new(0) };
}

/// Counts the panics of this thread, which all tasks of the test run on.
fn count_panics() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        PANICS.set(PANICS.get() + 1);
        before(info);
    }));
}

/// Reads the body in one of the ways there are.
async fn read(request: Request<Body>) -> Response<Body> {
    if request.uri().path() == "/hijack" {
        return hijack(|connection| async { drop(connection) });
    }
    match request.into_body().collect(1000).await {
        Ok(body) => Response::new(body.into()),
        Err(error) => Response::new(error.to_string().into()),
    }
}

const GARBAGE: &[&[u8]] = &[
    b"\0\0\0\0\0\0\0\0\r\n\r\n",
    b"\xff\xfe\xfd\r\n\r\n",
    b"\r\n\r\n\r\n\r\n\r\n",
    b"GET\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET / HTTP/1.1 trailing\r\n\r\n",
    b"G\xc3\xa9T / HTTP/1.1\r\n\r\n",
    b"GET /\0 HTTP/1.1\r\n\r\n",
    b"GET http://[ HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
    b"GET / HTTP/1.1\r\nA\0: b\r\n\r\n",
    b"GET / HTTP/1.1\r\nA: b\n\rC: d\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: \xff\xff\r\nConnection: Upgrade\r\n\r\n",
    b"POST /hijack HTTP/1.1\r\nUpgrade: \xff, tcp\r\nConnection: Upgrade\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: 1, 2\r\n\r\nab",
    b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    b"POST / HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\nab",
    b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\nab",
    b"POST /hijack HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\nab",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\nab",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n0\r\n\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nab",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nab",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nab\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabXX0\r\n\r\n",
    b"POST /hijack HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"POST /hijack HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff0\r\nab",
];

#[tokio::test]
async fn garbage_is_refused_and_nobody_panics() {
    count_panics();
    for kind in KINDS {
        let server = serve(kind, read).await;
        for garbage in GARBAGE {
            // Whole, and cut off anywhere.
            for end in [garbage.len(), garbage.len() / 2, 1] {
                let mut wire = server.send(&garbage[..end]).await;
                wire.shutdown().await.unwrap();
                // It ends, be it with a broken connection.
                let _ = wire.read_to_end(&mut Vec::new()).await;
            }
        }
        let (head, _) = answer(&mut server.send(GET).await).await;
        assert!(head.starts_with("HTTP/1.1 200 OK"));
        server.stop().await;
    }
    assert_eq!(PANICS.get(), 0);
}

#[tokio::test]
async fn what_is_no_request_is_called_so() {
    let server = serve(Kind::Unix, read).await;
    for (garbage, status) in [
        ("GARBAGE\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 400),
    ] {
        let answer = server.ask(garbage).await;
        let expected = format!("HTTP/1.1 {status} ");
        assert!(answer.starts_with(&expected), "{garbage:?}: {answer:?}");
    }
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(66_000));
    let answer = server.ask(long).await;
    assert!(
        answer.starts_with("HTTP/1.1 431 ") || answer.starts_with("HTTP/1.1 414 "),
        "{answer}"
    );
}

#[tokio::test]
async fn huge_chunks_take_no_memory_before_they_come() {
    let server = serve(Kind::Memory, read).await;
    let mut wire = server
        .send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n")
        .await;
    wire.write_all(&[b'x'; 2000]).await.unwrap();
    let (_, body) = answer(&mut wire).await;
    assert_eq!(body, "body of the request larger than 1000");
}
