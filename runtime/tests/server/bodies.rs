//! Bodies: collected within bounds, streamed piece by piece.

use std::future::pending;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Barrier};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use longshore_runtime::ErrorKind;
use longshore_runtime::http::{Request, Response, StatusCode};
use longshore_runtime::server::{Body, Config};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, ReadBuf};
use tokio::runtime::Builder;
use tokio::sync::{mpsc, oneshot};

use crate::support::{
    GET, KINDS, Kind, Running, Wire, answer, expect, head, rest_a_while, serve, start, without_date,
};

/// Collects up to 8 bytes.
async fn collect(request: Request<Body>) -> Response<Body> {
    match request.into_body().collect(8).await {
        Ok(body) => Response::new(body.into()),
        Err(error) => {
            let status = match error.kind() {
                ErrorKind::TooLarge { limit: 8, .. } => StatusCode::PAYLOAD_TOO_LARGE,
                _ => StatusCode::BAD_REQUEST,
            };
            let mut response = Response::new(error.to_string().into());
            *response.status_mut() = status;
            response
        }
    }
}

#[tokio::test]
async fn a_body_is_collected_within_a_bound() {
    for kind in KINDS {
        let server = serve(kind, collect).await;
        for (rest, status, expected) in [
            ("Content-Length: 0\r\n\r\n", 200, ""),
            ("\r\n", 200, ""),
            ("Content-Length: 8\r\n\r\n12345678", 200, "12345678"),
            (
                "Transfer-Encoding: chunked\r\n\r\n3\r\n123\r\n5\r\n45678\r\n0\r\n\r\n",
                200,
                "12345678",
            ),
            // Nothing is waited for that is announced as too much.
            (
                "Content-Length: 9\r\n\r\n",
                413,
                "body of the request larger than 8",
            ),
            (
                "Transfer-Encoding: chunked\r\n\r\n3\r\n123\r\n6\r\n456789\r\n",
                413,
                "body of the request larger than 8",
            ),
        ] {
            let request = format!("POST / HTTP/1.1\r\nHost: x\r\n{rest}");
            let (head, body) = answer(&mut server.send(request).await).await;
            assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{head}");
            assert_eq!(body, expected);
        }
    }
}

#[tokio::test]
async fn a_body_that_ends_too_early_is_an_error() {
    let (sender, mut errors) = mpsc::unbounded_channel();
    let server = serve(Kind::Memory, move |request: Request<Body>| {
        let sender = sender.clone();
        tokio::spawn(async move {
            let collected = request.into_body().collect(100).await;
            sender.send(collected.unwrap_err().to_string()).unwrap();
        });
        std::future::pending()
    })
    .await;
    for (rest, expected) in [
        ("Content-Length: 9\r\n\r\nhalf", "reading the request: "),
        (
            "Transfer-Encoding: chunked\r\n\r\n9\r\nhalf",
            "reading the request: ",
        ),
        (
            "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            "reading the request: ",
        ),
    ] {
        let request = format!("POST / HTTP/1.1\r\nHost: x\r\n{rest}");
        let mut wire = server.send(request).await;
        wire.shutdown().await.unwrap();
        let error = errors.recv().await.unwrap();
        assert!(error.starts_with(expected), "{error}");
    }
}

#[tokio::test]
async fn the_server_says_how_much_is_collected() {
    let mut config = Config::default();
    config.body = 5;
    let server = start(Kind::Memory, config, async |request: Request<Body>| {
        let body = request.into_body();
        Response::new(body.limit().to_string().into())
    })
    .await;
    let mut wire = server
        .send("POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\nx")
        .await;
    assert_eq!(answer(&mut wire).await.1, "5");
    assert_eq!(Body::from("made").limit(), usize::MAX);
}

#[tokio::test]
async fn made_bodies_can_be_collected_as_well() {
    assert_eq!(Body::from("made").collect(4).await.unwrap(), "made");
    assert_eq!(Body::empty().collect(0).await.unwrap(), "");
    let body = Body::from_reader(&b"read from something"[..]);
    assert_eq!(body.collect(100).await.unwrap(), "read from something");
    let pieces = || stream::iter(["one", "two", "three"].map(|piece| Ok(piece.into())));
    let body = Body::from_stream(pieces());
    assert_eq!(body.collect(11).await.unwrap(), "onetwothree");
    let error = Body::from_stream(pieces()).collect(10).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::TooLarge { limit: 10, .. }
    ));
}

#[tokio::test]
async fn a_body_can_be_read_like_a_file() {
    let server = serve(Kind::Tcp, async |request: Request<Body>| {
        let mut text = String::new();
        let mut body = request.into_body().into_async_read();
        let read = body.read_to_string(&mut text).await;
        Response::new(format!("{:?} {text}", read.is_ok()).into())
    })
    .await;
    let request = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n";
    let mut wire = server.send(format!("{request}0\r\n\r\n")).await;
    assert_eq!(answer(&mut wire).await.1, "true onetwo");
    let mut wire = server.send(format!("{request}x\r\n")).await;
    assert_eq!(answer(&mut wire).await.1, "false ");
}

#[tokio::test]
async fn a_body_comes_and_goes_piece_by_piece() {
    for kind in KINDS {
        let server = serve(kind, async |request: Request<Body>| {
            let pieces = request.into_body();
            Response::new(Body::from_stream(
                pieces.map(|piece| piece.map_err(Into::into)),
            ))
        })
        .await;
        let mut wire = server
            .send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
            .await;
        assert_eq!(
            without_date(&head(&mut wire).await),
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        // Each piece comes back before the next one goes.
        for piece in ["3\r\none\r\n", "5\r\nthree\r\n", "0\r\n\r\n"] {
            wire.write_all(piece.as_bytes()).await.unwrap();
            expect(&mut wire, piece).await;
        }
    }
}

#[tokio::test]
async fn a_client_that_does_not_read_holds_up_the_stream() {
    for kind in KINDS {
        let made = Arc::new(AtomicUsize::new(0));
        let count = made.clone();
        let server = serve(kind, move |_| {
            let count = count.clone();
            let pieces = stream::repeat_with(move || {
                count.fetch_add(1, SeqCst);
                Ok(Bytes::from(vec![b'x'; 64 << 10]))
            });
            async { Response::new(Body::from_stream(pieces)) }
        })
        .await;
        let mut wire = server.send(GET).await;
        head(&mut wire).await;
        rest_a_while().await;
        let before = made.load(SeqCst);
        // What the system keeps for a TCP connection can be some megabytes.
        assert!(before < 256, "{before}");
        let mut taken = vec![0; 64 << 20];
        wire.read_exact(&mut taken).await.unwrap();
        assert!(made.load(SeqCst) > before);
        drop(wire);
        server.stop().await;
    }
}

#[tokio::test]
async fn an_answer_to_half_a_request_can_be_read() {
    for kind in KINDS {
        let server = serve(kind, collect).await;
        let mut wire = server
            .send("POST / HTTP/1.1\r\nContent-Length: 8000000\r\n\r\n")
            .await;
        // Who is still sending when the server closes must get the answer all the same.
        let piece = vec![b'x'; 1 << 20];
        for _ in 0..8 {
            if wire.write_all(&piece).await.is_err() {
                break;
            }
        }
        let (head, body) = answer(&mut wire).await;
        assert!(head.starts_with("HTTP/1.1 413 "), "{head}");
        assert_eq!(body, "body of the request larger than 8");
    }
}

#[tokio::test]
async fn a_body_is_not_asked_for_unless_it_is_read() {
    let server = serve(Kind::Memory, collect).await;
    let request = |length| {
        format!("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: {length}\r\n\r\n")
    };
    let mut wire = server.send(request(4)).await;
    expect(&mut wire, "HTTP/1.1 100 Continue\r\n\r\n").await;
    wire.write_all(b"body").await.unwrap();
    assert_eq!(answer(&mut wire).await.1, "body");
    let mut wire = server.send(request(9)).await;
    expect(&mut wire, "HTTP/1.1 413 Payload Too Large\r\n").await;
}

/// What has arrived at a client, without waiting for anything.
fn arrived(client: &mut Wire) -> String {
    let mut got = [0; 1000];
    let mut buffer = ReadBuf::new(&mut got);
    let mut nobody = Context::from_waker(Waker::noop());
    let _ = Pin::new(client).poll_read(&mut nobody, &mut buffer);
    String::from_utf8(buffer.filled().to_vec()).unwrap()
}

/// A server in a thread of its own, which may block. It stops with the test.
async fn serve_aside<F, R>(kind: Kind, answer: F) -> Running
where
    F: Fn(Request<Body>) -> R + Clone + Send + 'static,
    R: Future<Output = Response<Body>> + Send + 'static,
{
    let (sender, receiver) = oneshot::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.unwrap().block_on(async {
            assert!(sender.send(serve(kind, answer).await).is_ok());
            pending::<()>().await;
        });
    });
    receiver.await.unwrap()
}

/// A client that reads ahead would lose a piece that comes with the head.
#[tokio::test]
async fn the_head_of_a_stream_is_sent_before_its_body_is_asked_for() {
    for kind in KINDS {
        let (asked, mut polled) = mpsc::unbounded_channel();
        let gate = Arc::new(Barrier::new(2));
        let opened = gate.clone();
        let server = serve_aside(kind, move |_| {
            let (asked, opened) = (asked.clone(), opened.clone());
            let body = stream::poll_fn(move |_| {
                // Blocks the connection: what is not sent by now is not sent before the body.
                let first = asked.send(()).is_ok();
                opened.wait();
                Poll::Ready(first.then(|| Ok(Bytes::from("body"))))
            });
            async { Response::new(Body::from_stream(body.take(1))) }
        })
        .await;
        let mut wire = server.send(GET).await;
        polled.recv().await.unwrap();
        let mut head = String::new();
        for _ in 0..1000 {
            head += &arrived(&mut wire);
            tokio::task::yield_now().await;
        }
        gate.wait();
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{kind:?}: {head}");
        assert!(head.ends_with("\r\n\r\n"), "{kind:?}: {head}");
        expect(&mut wire, "4\r\nbody\r\n0\r\n\r\n").await;
    }
}
