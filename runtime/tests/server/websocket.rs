//! Web sockets, against a client of tungstenite's, this library's, and ill-mannered ones.

use futures_util::{SinkExt, StreamExt};
use longshore_runtime as rt;
use rt::http::Request;
use rt::server::{Body, WebSocket, websocket};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error as WsError, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::support::{GET, KINDS, Kind, Running, Wire, answer, expect, rest, serve};

const ASK: &str = "GET /ws HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\n\
                   Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                   Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

// The example of RFC 6455.
const AGREED: &str = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n\
                      Upgrade: websocket\r\n\
                      Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

const LIMIT: usize = 100_000;

/// Says everything it hears.
async fn echo(mut socket: WebSocket) {
    while let Some(Ok(data)) = socket.next().await {
        socket.send(data).await.unwrap();
    }
}

async fn echoing(kind: Kind) -> Running {
    serve(kind, async |request: Request<Body>| {
        websocket(&request, LIMIT, echo)
    })
    .await
}

async fn connect(server: &Running) -> WebSocketStream<Wire> {
    let wire = server.connect().await;
    client_async("ws://localhost/ws", wire).await.unwrap().0
}

#[tokio::test]
async fn the_handshake_to_the_byte() {
    for kind in KINDS {
        let server = echoing(kind).await;
        // A masked message comes with the question, and its echo behind the answer.
        let message = b"\x82\x83\x01\x02\x03\x04\x60\x60\x60";
        let wire = [ASK.as_bytes(), message].concat();
        let mut wire = server.send(wire).await;
        expect(&mut wire, AGREED).await;
        expect(&mut wire, b"\x82\x03abc").await;
        server.handle.shutdown();
    }
}

#[tokio::test]
async fn messages_both_ways() {
    for kind in KINDS {
        let server = echoing(kind).await;
        let mut socket = connect(&server).await;
        for message in [
            Message::binary(vec![0xff; 70_000]),
            Message::text("tëxt"),
            Message::binary(vec![]),
        ] {
            let expected = message.clone().into_data();
            socket.send(message).await.unwrap();
            let echoed = socket.next().await.unwrap().unwrap();
            assert_eq!(echoed, Message::Binary(expected));
        }
        socket.send(Message::Ping("here?".into())).await.unwrap();
        let pong = socket.next().await.unwrap().unwrap();
        assert_eq!(pong, Message::Pong("here?".into()));
        socket.close(None).await.unwrap();
        assert!(socket.next().await.unwrap().unwrap().is_close());
        assert!(socket.next().await.is_none());
        server.stop().await;
    }
}

#[tokio::test]
async fn the_server_closes() {
    let (sender, mut after) = mpsc::unbounded_channel();
    let server = serve(Kind::Unix, move |request| {
        let sender = sender.clone();
        async move {
            websocket(&request, LIMIT, async move |mut socket: WebSocket| {
                socket.send_text("bye").await.unwrap();
                socket.close().await.unwrap();
                sender.send(socket.next().await.is_none()).unwrap();
            })
        }
    })
    .await;
    let mut socket = connect(&server).await;
    assert_eq!(socket.next().await.unwrap().unwrap(), Message::text("bye"));
    let Message::Close(Some(frame)) = socket.next().await.unwrap().unwrap() else {
        panic!("no close");
    };
    assert_eq!(frame.code, CloseCode::Normal);
    assert!(socket.next().await.is_none());
    assert!(after.recv().await.unwrap());
}

#[tokio::test]
async fn a_socket_is_a_sink() {
    let server = serve(Kind::Unix, async |request| {
        websocket(&request, LIMIT, async |mut socket: WebSocket| {
            socket.feed("one".into()).await.unwrap();
            socket.feed("two".into()).await.unwrap();
            SinkExt::close(&mut socket).await.unwrap();
        })
    })
    .await;
    let mut wire = server.send(ASK).await;
    expect(&mut wire, AGREED).await;
    expect(&mut wire, b"\x82\x03one\x82\x03two\x88").await;
}

#[tokio::test]
async fn questions_that_are_wrong() {
    let server = echoing(Kind::Unix).await;
    for (wrong, right, status) in [
        ("", "", 426),
        ("Upgrade: websocket\r\n", "", 426),
        ("Upgrade: websocket", "Upgrade: tcp", 426),
        ("Connection: keep-alive, Upgrade\r\n", "", 426),
        ("Version: 13", "Version: 8", 426),
        ("Sec-WebSocket-Version: 13\r\n", "", 426),
        ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 400),
        ("dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=", 400),
        ("dGhlIHNhbXBsZSBub25jZQ==", "not base64 at all======", 400),
        ("GET", "POST", 400),
        ("HTTP/1.1", "HTTP/1.0", 400),
    ] {
        let request = match wrong {
            "" => GET.to_owned(),
            wrong => ASK.replacen(wrong, right, 1),
        };
        let mut wire = server.send(&request).await;
        let (head, body) = answer(&mut wire).await;
        assert!(head.contains(&format!(" {status} ")), "{request}: {head}");
        assert_ne!(body, "");
        assert_eq!(
            head.contains("sec-websocket-version: 13\r\n"),
            status == 426
        );
        assert_eq!(head.contains("upgrade: websocket\r\n"), status == 426);
    }
}

/// What comes out on both sides of messages that no good client sends.
async fn played(frames: &[u8]) -> (Vec<String>, Vec<u8>) {
    let (sender, mut heard) = mpsc::unbounded_channel();
    let server = serve(Kind::Memory, move |request| {
        let sender = sender.clone();
        async move {
            websocket(&request, 1000, async move |mut socket: WebSocket| {
                while let Some(item) = socket.next().await {
                    let item = match item {
                        Ok(data) => format!("{data:?}"),
                        Err(error) => error.to_string(),
                    };
                    sender.send(item).unwrap();
                }
            })
        }
    })
    .await;
    let mut wire = server.send([ASK.as_bytes(), frames].concat()).await;
    expect(&mut wire, AGREED).await;
    wire.shutdown().await.unwrap();
    let mut said = Vec::new();
    wire.read_to_end(&mut said).await.unwrap();
    server.stop().await;
    let mut all = Vec::new();
    while let Ok(item) = heard.try_recv() {
        all.push(item);
    }
    (all, said)
}

#[tokio::test]
async fn bad_messages_are_told_of() {
    const PROTOCOL: u16 = 1002;
    const INVALID: u16 = 1007;
    const SIZE: u16 = 1009;
    for (frames, expected, code) in [
        (&b"\x82\x01a"[..], "a frame of a web socket", PROTOCOL),
        (b"\xc2\x81\0\0\0\0a", "a frame of a web socket", PROTOCOL),
        (b"\x80\x81\0\0\0\0a", "a frame of a web socket", PROTOCOL),
        (b"\x83\x80\0\0\0\0", "a frame of a web socket", PROTOCOL),
        (b"\x81\x81\0\0\0\0\xff", "a frame of a web socket", INVALID),
        (
            b"\x82\xfe\x03\xe9\0\0\0\0",
            "message of a web socket larger than 1000",
            SIZE,
        ),
        (
            b"\x82\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0",
            "message of a web socket larger than 1000",
            SIZE,
        ),
    ] {
        let (heard, said) = played(frames).await;
        assert_eq!(heard.len(), 1, "{heard:?}");
        assert!(heard[0].contains(expected), "{heard:?}");
        let [high, low] = code.to_be_bytes();
        assert_eq!(said, [0x88, 2, high, low], "{frames:?}");
    }
}

#[tokio::test]
async fn fragments_are_bounded_together() {
    let fragment = |first: u8| [&[first, 0xfe, 0x02, 0x58, 0, 0, 0, 0][..], &[b'x'; 600]].concat();
    let (heard, _) = played(&[fragment(0x02), fragment(0x80)].concat()).await;
    assert!(heard[0].contains("larger than 1000"), "{heard:?}");
    let small = b"\x02\x81\0\0\0\0a\x89\x80\0\0\0\0\x80\x81\0\0\0\0b";
    let (heard, said) = played(small).await;
    assert_eq!(heard[0], "b\"ab\"");
    assert!(said.starts_with(b"\x8a\x00"), "{said:?}");
    assert!(heard[1].contains("ended before"), "{heard:?}");
}

#[tokio::test]
async fn the_client_of_this_library_connects() {
    const WS: rt::Operation = rt::Operation::new("thing_ws", "GET", &[200]);
    for kind in KINDS {
        let server = echoing(kind).await;
        let request = rt::Request::new(&server.client(), &WS).literal("/ws");
        let mut socket = request.websocket().await.unwrap().websocket().unwrap();
        socket.send("hello").await.unwrap();
        assert_eq!(socket.next().await.unwrap().unwrap(), "hello");
        socket.close().await.unwrap();
        assert!(socket.next().await.is_none());
        drop(socket);
        server.stop().await;
    }
}

#[tokio::test]
async fn a_client_of_tungstenites_learns_that_there_is_none() {
    let server = serve(Kind::Unix, crate::support::target).await;
    let wire = server.connect().await;
    let connected = client_async("ws://localhost/ws", wire).await;
    assert!(matches!(connected, Err(WsError::Http(_))));
}

#[tokio::test]
async fn a_server_that_stops_lets_sockets_end() {
    let server = echoing(Kind::Unix).await;
    let mut wire = server.send(ASK).await;
    expect(&mut wire, AGREED).await;
    server.handle.shutdown();
    wire.write_all(b"\x88\x80\0\0\0\0").await.unwrap();
    expect(&mut wire, b"\x88\x00").await;
    assert_eq!(rest(&mut wire).await, "");
    server.stop().await;
}
