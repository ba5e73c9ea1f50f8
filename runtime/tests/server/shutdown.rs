//! Stopping: what idles is closed, what runs may end within the time of grace.

use std::future::pending;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use longshore_runtime::http::Response;
use longshore_runtime::server::{Body, Config, Connection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep};

use crate::support::{
    Alive, GET, KINDS, Kind, POST, answer, expect, head, hijack, rest, serve, start, target,
};

#[tokio::test]
async fn what_idles_is_closed() {
    for kind in KINDS {
        let server = serve(kind, target).await;
        let mut used = server.send(GET).await;
        answer(&mut used).await;
        let mut unused = server.connect().await;
        while server.handle.connections() < 2 {
            tokio::task::yield_now().await;
        }
        server.handle.shutdown();
        assert_eq!(rest(&mut used).await, "");
        assert_eq!(rest(&mut unused).await, "");
        let refused = loop {
            // The listener is closed as soon as the server has seen the call.
            match server.try_connect().await {
                Ok(_) => tokio::task::yield_now().await,
                Err(error) => break error.kind(),
            }
        };
        let kinds = [
            std::io::ErrorKind::ConnectionRefused,
            std::io::ErrorKind::NotFound,
        ];
        assert!(kinds.contains(&refused), "{refused}");
        server.stop().await;
    }
}

#[tokio::test]
async fn a_running_exchange_gets_its_answer() {
    let (open, gate) = watch::channel(false);
    let server = serve(Kind::Unix, move |request| {
        let mut gate = gate.clone();
        async move {
            gate.wait_for(|open| *open).await.unwrap();
            target(request).await
        }
    })
    .await;
    let mut wire = server.send(GET).await;
    while server.handle.connections() == 0 {
        tokio::task::yield_now().await;
    }
    crate::support::rest_a_while().await;
    server.handle.shutdown();
    crate::support::rest_a_while().await;
    assert!(!server.task.is_finished());
    open.send(true).unwrap();
    let (head, body) = answer(&mut wire).await;
    assert!(head.contains("connection: close\r\n"), "{head}");
    assert_eq!(body, "/things");
    assert_eq!(rest(&mut wire).await, "");
    server.stop().await;
}

#[tokio::test]
async fn a_running_stream_goes_on_to_its_end() {
    for kind in KINDS {
        let (sender, receiver) = mpsc::channel::<&str>(1);
        let receiver = std::sync::Arc::new(std::sync::Mutex::new(Some(receiver)));
        let server = serve(kind, move |_| {
            let receiver = receiver.lock().unwrap().take().unwrap();
            let pieces = stream::unfold(receiver, async |mut receiver| {
                let piece = receiver.recv().await?;
                Some((Ok(Bytes::from(piece)), receiver))
            });
            async { Response::new(Body::from_stream(pieces)) }
        })
        .await;
        let mut wire = server.send(GET).await;
        head(&mut wire).await;
        sender.send("before").await.unwrap();
        expect(&mut wire, "6\r\nbefore\r\n").await;
        server.handle.shutdown();
        crate::support::rest_a_while().await;
        sender.send("after").await.unwrap();
        expect(&mut wire, "5\r\nafter\r\n").await;
        drop(sender);
        assert_eq!(rest(&mut wire).await, "0\r\n\r\n");
        server.stop().await;
    }
}

#[tokio::test]
async fn a_connection_taken_over_goes_on_to_its_end() {
    for kind in KINDS {
        let server = serve(kind, async |_| {
            hijack(async |mut connection: Connection| {
                let mut all = String::new();
                connection.read_to_string(&mut all).await.unwrap();
                connection.write_all(all.as_bytes()).await.unwrap();
            })
        })
        .await;
        let mut wire = server.send(POST).await;
        head(&mut wire).await;
        server.handle.shutdown();
        crate::support::rest_a_while().await;
        wire.write_all(b"typed").await.unwrap();
        wire.shutdown().await.unwrap();
        assert_eq!(rest(&mut wire).await, "typed");
        server.stop().await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_does_not_end_is_dropped_when_grace_is_over() {
    let alive = Alive::default();
    let count = alive.clone();
    let mut config = Config::default();
    config.grace = Duration::from_secs(7);
    let server = start(Kind::Memory, config, move |request| {
        let token = count.token();
        async move {
            match request.uri().path() {
                "/hijack" => hijack(async |connection: Connection| {
                    pending::<()>().await;
                    drop((connection, token));
                }),
                "/stream" => {
                    let pieces = stream::once(async {
                        pending::<()>().await;
                        drop(token);
                        Ok(Bytes::new())
                    });
                    Response::new(Body::from_stream(pieces))
                }
                _ => {
                    pending::<()>().await;
                    drop(token);
                    Response::default()
                }
            }
        }
    })
    .await;
    let mut wires = Vec::new();
    for path in ["/hijack", "/stream", "/service"] {
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
        wires.push(server.send(request).await);
    }
    alive.becomes(3).await;
    sleep(Duration::from_secs(1)).await;
    let begin = Instant::now();
    server.stop().await;
    assert_eq!(begin.elapsed().as_secs(), 7);
    assert_eq!(alive.count(), 0);
    for mut wire in wires {
        rest(&mut wire).await;
    }
}

#[tokio::test]
async fn dropping_the_server_drops_everything() {
    let alive = Alive::default();
    let count = alive.clone();
    let server = serve(Kind::Tcp, move |_| {
        let token = count.token();
        async {
            pending::<()>().await;
            drop(token);
            Response::default()
        }
    })
    .await;
    let _wire = server.send(GET).await;
    alive.becomes(1).await;
    server.task.abort();
    alive.becomes(0).await;
    while server.handle.connections() > 0 {
        tokio::task::yield_now().await;
    }
}
