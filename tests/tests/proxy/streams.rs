//! Streams go on as they come, both ways, and end as they end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::rules::Rules;
use crate::support::{Blind, expect, proxy, rest, rest_a_while, send};

const LOGS: &str = "GET /v1.16/containers/web/logs?follow=1 HTTP/1.1\r\nHost: x\r\n\r\n";
const ATTACH: &str = "POST /v1.16/containers/web/attach?stream=1 HTTP/1.1\r\nHost: x\r\n\
                      Connection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n";
const RAW: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n";
const UPGRADED: &str = "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n\
                        Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n";

#[tokio::test]
async fn logs_come_frame_by_frame() {
    let setup = proxy(Rules);
    let (mut client, mut engine) = setup.ask(LOGS).await;
    expect(&mut engine, LOGS).await;
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n";
    send(&mut engine, head).await;
    expect(&mut client, head).await;
    for frame in [
        "b\r\n\x01\0\0\0\0\0\0\x03one\r\n",
        "b\r\n\x02\0\0\0\0\0\0\x03two\r\n",
    ] {
        // The engine has nothing more to say until this one has arrived.
        send(&mut engine, frame).await;
        expect(&mut client, frame).await;
    }
    send(&mut engine, "0\r\n\r\n").await;
    expect(&mut client, "0\r\n\r\n").await;
    send(&mut client, LOGS).await;
    expect(&mut engine, LOGS).await;
}

#[tokio::test]
async fn connections_that_are_taken_over_go_through_both_ways() {
    for head in [RAW, UPGRADED] {
        let setup = proxy(Rules);
        let (mut client, mut engine) = setup.ask(format!("{ATTACH}early ")).await;
        expect(&mut engine, ATTACH).await;
        send(&mut engine, format!("{head}first ")).await;
        expect(&mut client, format!("{head}first ")).await;
        expect(&mut engine, "early ").await;
        send(&mut client, "GET / HTTP/1.1\r\n\r\n").await;
        expect(&mut engine, "GET / HTTP/1.1\r\n\r\n").await;
        client.shutdown().await.unwrap();
        assert_eq!(rest(&mut engine).await, "");
        // The other half is open still.
        send(&mut engine, "last words").await;
        drop(engine);
        assert_eq!(rest(&mut client).await, "last words");
    }
}

#[tokio::test]
async fn the_engine_may_close_its_half_first() {
    let setup = proxy(Blind);
    let (mut client, mut engine) = setup.ask(ATTACH).await;
    expect(&mut engine, ATTACH).await;
    send(&mut engine, RAW).await;
    engine.shutdown().await.unwrap();
    assert_eq!(rest(&mut client).await, RAW);
    send(&mut client, "still typing").await;
    client.shutdown().await.unwrap();
    assert_eq!(rest(&mut engine).await, "still typing");
}

#[tokio::test]
async fn a_client_may_close_its_half_before_the_answer() {
    let setup = proxy(Blind);
    let (mut client, mut engine) = setup.ask(format!("{ATTACH}all there is")).await;
    client.shutdown().await.unwrap();
    expect(&mut engine, ATTACH).await;
    send(&mut engine, RAW).await;
    assert_eq!(rest(&mut engine).await, "all there is");
    send(&mut engine, "got it").await;
    drop(engine);
    assert_eq!(rest(&mut client).await, format!("{RAW}got it"));
}

#[tokio::test]
async fn a_failed_attach_is_an_ordinary_answer() {
    let setup = proxy(Blind);
    let (mut client, mut engine) = setup.ask(format!("{ATTACH}{LOGS}")).await;
    expect(&mut engine, ATTACH).await;
    let answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno";
    send(&mut engine, answer).await;
    expect(&mut client, answer).await;
    expect(&mut engine, LOGS).await;
}

#[tokio::test]
async fn web_sockets_go_through() {
    let setup = proxy(Rules);
    let request = "GET /v1.16/containers/web/attach/ws?stream=1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n\
                   Connection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n\
                   Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://x\r\n\r\n";
    let (mut client, mut engine) = setup.ask(request).await;
    expect(&mut engine, request).await;
    let head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
    send(&mut engine, format!("{head}\u{2}\u{3}abc")).await;
    expect(&mut client, format!("{head}\u{2}\u{3}abc")).await;
    send(&mut client, [0x81, 0x82, 1, 2, 3, 4, 5, 6]).await;
    let mut got = [0; 8];
    engine.read_exact(&mut got).await.unwrap();
    assert_eq!(got, [0x81, 0x82, 1, 2, 3, 4, 5, 6]);
}

/// More than all buffers on the way together.
const LARGE: usize = 64 << 20;
const PIECE: usize = 64 << 10;

#[tokio::test]
async fn a_large_body_waits_for_its_reader() {
    let setup = proxy(Rules);
    let request = format!(
        "POST /v1.16/build HTTP/1.1\r\nHost: x\r\nContent-Type: application/tar\r\n\
         Content-Length: {LARGE}\r\n\r\n"
    );
    let (mut client, mut engine) = setup.ask(&request).await;
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = sent.clone();
    let task = tokio::spawn(async move {
        while counted.load(SeqCst) < LARGE {
            client.write_all(&vec![b'x'; PIECE]).await.unwrap();
            counted.fetch_add(PIECE, SeqCst);
        }
        client
    });
    rest_a_while().await;
    assert!(
        sent.load(SeqCst) < 4 << 20,
        "{} bytes ahead",
        sent.load(SeqCst)
    );
    expect(&mut engine, &request).await;
    swallow(&mut engine).await;
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {LARGE}\r\n\r\n");
    let mut client = task.await.unwrap();

    // And back.
    let given = Arc::new(AtomicUsize::new(0));
    let counted = given.clone();
    let head = answer.clone();
    let task = tokio::spawn(async move {
        send(&mut engine, head).await;
        while counted.load(SeqCst) < LARGE {
            engine.write_all(&vec![b'x'; PIECE]).await.unwrap();
            counted.fetch_add(PIECE, SeqCst);
        }
        engine
    });
    rest_a_while().await;
    assert!(
        given.load(SeqCst) < 4 << 20,
        "{} bytes ahead",
        given.load(SeqCst)
    );
    expect(&mut client, answer).await;
    swallow(&mut client).await;
    drop(task.await.unwrap());
    assert_eq!(rest(&mut client).await, "");
}

async fn swallow(wire: &mut (impl tokio::io::AsyncRead + Unpin)) {
    let mut piece = vec![0; PIECE];
    let mut left = LARGE;
    while left > 0 {
        let want = left.min(PIECE);
        let count = wire.read(&mut piece[..want]).await.unwrap();
        assert!(count > 0 && piece[..count].iter().all(|byte| *byte == b'x'));
        left -= count;
    }
}

#[tokio::test]
async fn an_early_answer_is_heard_while_the_body_is_sent() {
    let setup = proxy(Blind);
    let request = "POST /v1.16/build HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
    let (mut client, mut engine) = setup.ask(format!("{request}a little")).await;
    expect(&mut engine, format!("{request}a little")).await;
    let answer = "HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\nno";
    send(&mut engine, answer).await;
    // Neither connection is in a state for another request.
    assert_eq!(rest(&mut client).await, answer);
    assert_eq!(rest(&mut engine).await, "");
}

#[tokio::test]
async fn when_one_end_goes_so_does_the_other() {
    // The engine, in the middle of an answer: the client does not take it for whole.
    let setup = proxy(Blind);
    let (mut client, mut engine) = setup.ask(LOGS).await;
    expect(&mut engine, LOGS).await;
    let begun = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf";
    send(&mut engine, begun).await;
    drop(engine);
    assert_eq!(rest(&mut client).await, begun);

    // The engine, before it answered.
    let (mut client, mut engine) = setup.ask(LOGS).await;
    expect(&mut engine, LOGS).await;
    drop(engine);
    assert!(
        rest(&mut client)
            .await
            .starts_with("HTTP/1.1 502 Bad Gateway\r\n")
    );

    // The engine, between requests.
    let (mut client, mut engine) = setup.ask(LOGS).await;
    expect(&mut engine, LOGS).await;
    let answer = "HTTP/1.1 204 No Content\r\n\r\n";
    send(&mut engine, answer).await;
    drop(engine);
    assert_eq!(rest(&mut client).await, answer);

    // The client, while it waits.
    let (client, mut engine) = setup.ask(LOGS).await;
    expect(&mut engine, LOGS).await;
    drop(client);
    assert_eq!(rest(&mut engine).await, "");
}

#[tokio::test]
async fn a_proxy_that_is_shut_down_closes_what_is_idle() {
    let setup = proxy(Blind);
    let (mut client, mut engine) = setup.ask(LOGS).await;
    expect(&mut engine, LOGS).await;
    setup.handle.shutdown();
    // What runs may end.
    let answer = "HTTP/1.1 204 No Content\r\n\r\n";
    send(&mut engine, answer).await;
    assert_eq!(rest(&mut client).await, answer);
    assert_eq!(rest(&mut engine).await, "");
}
