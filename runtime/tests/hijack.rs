//! Connections taken over, and uploads that are answered early.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use std::io;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use longshore_runtime as rt;
use rt::{ErrorKind, Hijacked};
use support::{
    Act, CHUNKED, Server, UNTIL_CLOSE, answer, body, chunked, drip, frame, header, send,
};
use tokio::io::AsyncWriteExt;

const RAW: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.x.raw-stream\r\n\r\n";
const UPGRADED: &str = "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n";

async fn attach(server: &Server, upgrade: bool, raw: bool) -> Hijacked {
    let response = server.post().hijacked(upgrade).await.unwrap();
    response.hijack(raw).unwrap()
}

async fn output(hijacked: Hijacked) -> Vec<u8> {
    let output = hijacked.output.collect_output(1000).await.unwrap();
    output.stdout
}

#[tokio::test]
async fn both_answers_with_bytes_behind_the_head() {
    let log = [frame(1, b"early "), frame(1, b"late")].concat();
    for head in [RAW, UPGRADED] {
        let wire = [head.as_bytes(), &log].concat();
        for act in [send(&wire), drip(&wire)] {
            let server = Server::new(vec![vec![Act::Request, act]]);
            let hijacked = attach(&server, head == UPGRADED, false).await;
            assert_eq!(output(hijacked).await, b"early late");
        }
    }
}

#[tokio::test]
async fn a_hijacked_answer_may_be_framed_by_http_all_the_same() {
    let wire = [CHUNKED.as_bytes(), &chunked(b"raw output", 4)].concat();
    let server = Server::answering(wire);
    assert_eq!(
        output(attach(&server, false, true).await).await,
        b"raw output"
    );
}

#[tokio::test]
async fn the_upgrade_is_asked_for_where_it_is_wanted() {
    let script = vec![Act::Request, send(RAW)];
    let server = Server::new(vec![script.clone(), script]);
    for upgrade in [true, false] {
        output(attach(&server, upgrade, true).await).await;
    }
    let requests = server.received().await;
    assert_eq!(header(&requests[0], "Connection"), Some("Upgrade"));
    assert_eq!(header(&requests[0], "Upgrade"), Some("tcp"));
    assert_eq!(header(&requests[1], "Connection"), None);
    assert_eq!(header(&requests[1], "Upgrade"), None);
}

#[tokio::test]
async fn after_the_half_close_the_output_goes_on() {
    let script = vec![Act::Request, send(RAW), Act::ToEnd, send(frame(1, b"bye"))];
    let server = Server::new(vec![script]);
    let mut hijacked = attach(&server, false, false).await;
    hijacked.input.write_all(b"typed").await.unwrap();
    hijacked.input.shutdown().await.unwrap();
    assert_eq!(output(hijacked).await, b"bye");
    assert_eq!(body(&server.received().await[0]), "typed");
}

#[tokio::test]
async fn either_half_can_be_dropped() {
    let script = vec![Act::Request, send(RAW), Act::ToEnd, send("output")];
    let server = Server::new(vec![script]);
    let (frames, input) = attach(&server, false, true).await.into_parts();
    drop(input);
    let all = frames.collect_output(100).await.unwrap();
    assert_eq!(all.stdout, b"output");

    let script = vec![Act::Request, send(RAW), Act::ToEnd];
    let server = Server::new(vec![script]);
    let (frames, mut input) = attach(&server, false, true).await.into_parts();
    drop(frames);
    input.write_all(b"still here").await.unwrap();
    drop(input);
    assert_eq!(body(&server.received().await[0]), "still here");
}

#[tokio::test]
async fn halves_work_at_the_same_time() {
    let mut script = vec![Act::Request, send(RAW)];
    for _ in 0..10 {
        script.extend([Act::Until(b"?".to_vec()), send("!")]);
    }
    let server = Server::new(vec![script]);
    let (mut frames, mut input) = attach(&server, false, true).await.into_parts();
    for _ in 0..10 {
        input.write_all(b"?").await.unwrap();
        assert_eq!(frames.next().await.unwrap().unwrap().data, "!");
    }
    assert!(frames.next().await.is_none());
}

#[tokio::test]
async fn an_http_error_instead_of_the_connection() {
    for (wire, status, message) in [
        (
            answer("404 Not Found", "text/plain", "No such exec\n"),
            404,
            "No such exec",
        ),
        (
            answer("500 x", "application/json", r#"{"message":"boom"}"#),
            500,
            "boom",
        ),
    ] {
        let error = Server::answering(wire)
            .post()
            .hijacked(true)
            .await
            .unwrap_err();
        assert_eq!(
            (error.status(), error.message()),
            (Some(status), Some(message))
        );
    }
}

#[tokio::test]
async fn what_cannot_be_taken_over() {
    let server = Server::answering("HTTP/1.1 204 x\r\n\r\n");
    let response = server.post().hijacked(false).await.unwrap();
    let error = response.hijack(false).unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::UnexpectedStatus { status: 204 }
    ));

    let server = Server::answering(answer("200 OK", "a/b", ""));
    let response = server.post().pooled().await.unwrap();
    let error = response.hijack(false).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Protocol { .. }));
}

/// A body without an end.
fn endless() -> rt::Body {
    let piece = Bytes::from(vec![b'x'; 64 << 10]);
    rt::Body::from_stream(stream::repeat_with(move || Ok(piece.clone())))
}

#[tokio::test]
async fn an_early_answer_is_heard_during_an_upload() {
    let refused = answer("400 Bad Request", "text/plain", "no such file");
    for script in [
        // The server goes away at once, or reads no further and stays.
        vec![Act::Head, send(&refused)],
        vec![Act::Head, send(&refused), Act::Rest, Act::Rest],
        vec![Act::Head, drip(&refused), Act::ToEnd],
    ] {
        let server = Server::new(vec![script]);
        let request = server.post().stream_body("application/tar", endless());
        let error = request.streamed().await.unwrap_err();
        assert_eq!(
            (error.status(), error.message()),
            (Some(400), Some("no such file"))
        );
    }
}

#[tokio::test]
async fn an_upload_goes_on_while_its_answer_is_read() {
    let script = vec![
        Act::Head,
        send(UNTIL_CLOSE),
        send("1"),
        Act::Until(b"0\r\n\r\n".to_vec()),
        send("2"),
    ];
    let server = Server::new(vec![script]);
    let pieces = stream::repeat_with(|| Ok(Bytes::from(vec![b'x'; 1 << 16]))).take(64);
    let request = server
        .post()
        .stream_body("a/b", rt::Body::from_stream(pieces));
    let response = request.streamed().await.unwrap();
    assert_eq!(response.text().await.unwrap(), "12");
    assert!(server.received().await[0].len() > 64 << 16);
}

#[tokio::test]
async fn a_failure_to_write_shows_when_there_is_no_answer() {
    let server = Server::new(vec![vec![Act::Head]]);
    let request = server.post().stream_body("a/b", endless());
    let error = request.streamed().await.unwrap_err();
    let ErrorKind::Io { source, .. } = error.kind() else {
        panic!("{error}");
    };
    let kinds = [io::ErrorKind::BrokenPipe, io::ErrorKind::ConnectionReset];
    assert!(kinds.contains(&source.kind()), "{error}");
}

#[tokio::test]
async fn a_body_that_fails_fails_the_request() {
    let broken = || {
        let pieces = [
            Ok(Bytes::from("one")),
            Err(io::Error::other("disk on fire")),
        ];
        rt::Body::from_stream(stream::iter(pieces))
    };
    let script = vec![Act::Head, Act::ToEnd];
    let server = Server::new(vec![script.clone(), script]);
    let request = || server.post().stream_body("a/b", broken());
    for error in [
        request().streamed().await.unwrap_err(),
        request().pooled().await.unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Io { .. }));
        assert!(error.to_string().contains("disk on fire"), "{error}");
    }
}

#[tokio::test]
async fn an_upload_asks_for_no_more_than_the_server_takes() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    for pooled in [true, false] {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        let pieces = stream::repeat_with(move || {
            count.fetch_add(1, Ordering::Relaxed);
            Ok(Bytes::from(vec![b'x'; 64 << 10]))
        });
        // The server reads nothing more, and answers after a while.
        let rests = vec![Act::Rest; 20];
        let script = [vec![Act::Head], rests, vec![send("HTTP/1.1 500 x\r\n\r\n")]].concat();
        let server = Server::new(vec![script]);
        let request = server
            .post()
            .stream_body("a/b", rt::Body::from_stream(pieces));
        let sent = if pooled {
            request.pooled().await
        } else {
            request.streamed().await
        };
        sent.unwrap_err();
        assert!(asked.load(Ordering::Relaxed) < 64, "{asked:?}");
    }
}
