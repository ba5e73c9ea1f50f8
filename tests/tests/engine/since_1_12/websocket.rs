//! Attaching through a web socket.

use futures_util::StreamExt;
use longshore::runtime::WebSocket;

use super::docker::{Docker, with_input, with_terminal};
use crate::read;
use crate::scenario::scenarios;

scenarios!("websocket": echo, binary, past_output);

async fn echo(docker: Docker) {
    let id = docker
        .run_until_ready("echo", with_input("echo ready; cat; exit 8"))
        .await;
    let request = docker.container_attach_websocket(&id).stream(true);
    let socket = request.stdin(true).stdout(true).stderr(true).send().await;
    let mut socket = socket.expect("a web socket");
    for line in ["one\n", "two\n"] {
        socket.send(line).await.expect("a message");
        assert_eq!(receive(&mut socket, line.len()).await, line.as_bytes());
    }
    socket.close().await.expect("a close");
    assert_eq!(docker.wait(&id).await, 8);
}

/// Bytes that are no UTF-8, through a terminal that leaves them alone.
async fn binary(docker: Docker) {
    let script = "stty raw -echo; echo ready; cat";
    let id = docker.create("binary", with_terminal(script)).await;
    let request = docker.container_attach_websocket(&id).stream(true);
    let socket = request.stdin(true).stdout(true).send().await;
    let mut socket = socket.expect("a web socket");
    docker.start(&id).await;
    assert_eq!(receive(&mut socket, 6).await, b"ready\n");
    // Not in their order, in which Ctrl-P and Ctrl-Q mean to leave.
    let bytes: Vec<u8> = (0..=255).rev().collect();
    socket.send(bytes.clone()).await.expect("a message");
    assert_eq!(receive(&mut socket, bytes.len()).await, bytes);
}

async fn past_output(docker: Docker) {
    let id = docker.run_to_end("past", "echo out; echo err >&2").await;
    let request = docker.container_attach_websocket(&id).logs(true);
    let socket = request.stdout(true).stderr(true).send().await;
    let mut socket = socket.expect("a web socket");
    let received = read::text(receive(&mut socket, 8).await);
    assert!(
        ["out\nerr\n", "err\nout\n"].contains(&received.as_str()),
        "{received:?}"
    );
    assert!(socket.next().await.is_none());
}

/// So many bytes, in however many messages they come.
async fn receive(socket: &mut WebSocket, count: usize) -> Vec<u8> {
    let mut received = Vec::new();
    while received.len() < count {
        let message = socket.next().await.expect("a message");
        received.extend_from_slice(&message.expect("a message"));
    }
    received
}
