//! Somebody between the client and whoever took over the connection.

use longshore_runtime as rt;
use rt::http::{Request, Response};
use rt::server::{Body, Connection, relay};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};

use crate::support::{Alive, GET, KINDS, Kind, POST, answer, expect, head, hijack, rest, serve};

/// Says so much of what comes, and nothing more.
async fn first_five(mut client: Connection, mut taken: Connection) {
    let mut piece = [0; 5];
    taken.read_exact(&mut piece).await.unwrap();
    client.write_all(&piece).await.unwrap();
}

/// Everything both ways, with a mark before it.
async fn marked(client: Connection, taken: Connection) {
    let ((mut typed, mut shown), (mut said, mut told)) = (client.split(), taken.split());
    shown.write_all(b"> ").await.unwrap();
    let up = async {
        copy(&mut typed, &mut told).await.unwrap();
        told.shutdown().await.unwrap();
    };
    let down = async { copy(&mut said, &mut shown).await.unwrap() };
    tokio::join!(up, down);
}

#[tokio::test]
async fn it_carries_both_ways() {
    for kind in KINDS {
        let server = serve(kind, |_| async {
            let echo = hijack(async |mut connection: Connection| {
                let mut all = Vec::new();
                connection.read_to_end(&mut all).await.unwrap();
                connection.write_all(&all).await.unwrap();
            });
            relay(echo, marked)
        })
        .await;
        let mut wire = server.send(POST).await;
        assert!(head(&mut wire).await.starts_with("HTTP/1.1 200 OK\r\n"));
        wire.write_all(b"typed").await.unwrap();
        wire.shutdown().await.unwrap();
        assert_eq!(rest(&mut wire).await, "> typed");
        server.stop().await;
    }
}

#[tokio::test]
async fn its_end_is_the_end_of_who_took_over() {
    let alive = Alive::default();
    let counted = alive.clone();
    let server = serve(Kind::Memory, move |_| {
        let token = counted.token();
        let endless = hijack(async |mut connection: Connection| {
            let _token = token;
            loop {
                connection.write_all(b"again").await.unwrap();
            }
        });
        async { relay(endless, first_five) }
    })
    .await;
    let mut wire = server.send(POST).await;
    head(&mut wire).await;
    expect(&mut wire, "again").await;
    assert_eq!(rest(&mut wire).await, "");
    alive.becomes(0).await;
}

#[tokio::test]
async fn other_answers_are_left_alone() {
    let plain = |_: Request<Body>| async { relay(Response::new("plain".into()), first_five) };
    let server = serve(Kind::Memory, plain).await;
    let mut wire = server.send(GET).await;
    assert_eq!(answer(&mut wire).await.1, "plain");
}
