//! Web sockets, against a server of tungstenite's and against ill-mannered ones.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use futures_util::{SinkExt, StreamExt};
use longshore_runtime as rt;
use rt::{ErrorKind, WebSocket};
use support::{Act, GET, Server, answer, header, send};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, accept_async};

type Peer = WebSocketStream<tokio::net::TcpStream>;

/// Connects to a server that does what `serve` says.
async fn connect<F, R>(serve: F) -> (WebSocket, JoinHandle<R::Output>)
where
    F: FnOnce(Peer) -> R + Send + 'static,
    R: Future + Send + 'static,
    R::Output: Send,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        serve(accept_async(stream).await.unwrap()).await
    });
    let transport = rt::Transport::connect_to(&address).unwrap();
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    let request = rt::Request::new(&client, &GET).literal("/ws");
    let socket = request.websocket().await.unwrap().websocket().unwrap();
    (socket, server)
}

#[tokio::test]
async fn messages_both_ways() {
    let (mut socket, server) = connect(async |mut peer: Peer| {
        let mut received = Vec::new();
        peer.send(Message::text("tëxt")).await.unwrap();
        peer.send(Message::Ping("are you there".into()))
            .await
            .unwrap();
        peer.send(Message::binary(vec![0xff; 70_000]))
            .await
            .unwrap();
        while let Some(Ok(message)) = peer.next().await {
            received.push(message);
        }
        received
    })
    .await;
    assert_eq!(socket.next().await.unwrap().unwrap(), "tëxt");
    assert_eq!(socket.next().await.unwrap().unwrap().len(), 70_000);
    socket.send("typed").await.unwrap();
    SinkExt::send(&mut socket, vec![7; 70_000].into())
        .await
        .unwrap();
    socket.close().await.unwrap();
    assert!(socket.next().await.is_none());
    assert!(socket.next().await.is_none());
    let received = server.await.unwrap();
    assert_eq!(received[0], Message::Pong("are you there".into()));
    assert_eq!(received[1], Message::binary("typed"));
    assert_eq!(received[2], Message::binary(vec![7; 70_000]));
    assert!(received[3].is_close());
}

#[tokio::test]
async fn the_server_closes() {
    let (mut socket, server) = connect(async |mut peer: Peer| {
        peer.send(Message::text("bye")).await.unwrap();
        peer.close(None).await.unwrap();
        peer.next().await
    })
    .await;
    assert_eq!(socket.next().await.unwrap().unwrap(), "bye");
    assert!(socket.next().await.is_none());
    assert!(server.await.unwrap().unwrap().unwrap().is_close());
}

#[tokio::test]
async fn errors_instead_of_a_web_socket() {
    let no_proof = "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
    for (wire, status, expected) in [
        (
            answer("404 x", "text/plain", "No such container"),
            Some(404),
            "No such container",
        ),
        (
            answer("200 OK", "a/b", ""),
            None,
            "an upgrade to a web socket, found status 200",
        ),
        (no_proof.to_owned(), None, "the wrong Sec-WebSocket-Accept"),
        (
            no_proof.replace("websocket", "tcp"),
            None,
            "an upgrade to something else",
        ),
    ] {
        let server = Server::answering(wire);
        let error = server.get().websocket().await.unwrap_err();
        assert_eq!(error.status(), status);
        assert!(error.to_string().contains(expected), "{error}");
        let request = &server.received().await[0];
        assert_eq!(header(request, "Origin"), Some("http://localhost"));
        assert_eq!(header(request, "Sec-WebSocket-Version"), Some("13"));
        assert_eq!(header(request, "Connection"), Some("Upgrade"));
        assert_eq!(header(request, "Upgrade"), Some("websocket"));
    }
}

/// What comes out of frames that no server of tungstenite's would send.
async fn played(frames: Vec<u8>) -> Vec<Result<rt::Bytes, rt::Error>> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_buf(&mut head).await.unwrap();
        }
        let head = String::from_utf8(head).unwrap();
        let key = derive_accept_key(header(&head, "Sec-WebSocket-Key").unwrap().as_bytes());
        let answer =
            format!("HTTP/1.1 101 x\r\nUpgrade: WebSocket\r\nSec-WebSocket-Accept: {key}\r\n\r\n");
        let wire = [answer.as_bytes(), &frames].concat();
        stream.write_all(&wire).await.unwrap();
        stream.shutdown().await.unwrap();
        // Reading to the end keeps the connection from being reset.
        stream.read_to_end(&mut Vec::new()).await.unwrap();
    });
    let mut limits = rt::Limits::default();
    limits.json_value = 1000;
    let transport = rt::Transport::builder(&address)
        .limits(limits)
        .build()
        .unwrap();
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    let request = rt::Request::new(&client, &GET).literal("/ws");
    let socket = request.websocket().await.unwrap().websocket().unwrap();
    socket.collect().await
}

#[tokio::test]
async fn odd_frames_that_are_understood() {
    for (frames, expected) in [
        // Text that is no UTF-8, cut inside a character.
        (
            b"\x81\x02a\xc3\x81\x01\xbc\x88\x00".to_vec(),
            vec![&b"a\xc3"[..], b"\xbc"],
        ),
        // Fragments with a ping between them, behind the head at once.
        (b"\x01\x01a\x89\x00\x80\x01b".to_vec(), vec![b"ab"]),
        // No close at all, and a pong nobody asked for.
        (b"\x8a\x00\x82\x00\x82\x01z".to_vec(), vec![b"", b"z"]),
    ] {
        let items: Result<Vec<_>, _> = played(frames).await.into_iter().collect();
        assert_eq!(items.unwrap(), expected);
    }
}

#[tokio::test]
async fn bad_frames_end_the_stream() {
    for (frames, expected) in [
        (&b"\x82\x05hel"[..], "ended inside a message"),
        (b"\x02\x01a", "ended inside a message"),
        (b"\x82\x81\0\0\0\0a", "a masked frame"),
        (b"\xc2\x01a", "a frame of an extension"),
        (b"\x80\x01a", "a fragment of no message"),
        (b"\x02\x01a\x82\x01b", "a frame that has no place here"),
        (b"\x89\x7e\x00\x7e", "a control frame that is too large"),
        (
            b"\x09\x00",
            "a control frame that is too large or in fragments",
        ),
        (
            b"\x82\x7f\xff\xff\xff\xff\xff\xff\xff\xff",
            "larger than 1000",
        ),
        (b"\x83\x00", "a frame of a web socket"),
    ] {
        let mut items = played(frames.to_vec()).await;
        let error = items.pop().unwrap().unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(items.is_empty());
    }
}

#[tokio::test]
async fn a_web_socket_needs_its_own_way_to_ask() {
    let server = Server::new(vec![vec![
        Act::Request,
        send("HTTP/1.1 101 x\r\nUpgrade: tcp\r\n\r\n"),
    ]]);
    let response = server.get().hijacked(true).await.unwrap();
    // The upgrade went somewhere else; whoever calls it a web socket must learn that.
    let error = response.websocket().unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Protocol { .. }),
        "{error}"
    );
}
