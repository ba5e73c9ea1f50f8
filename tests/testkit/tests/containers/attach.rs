//! Attaching to containers.

use futures_util::StreamExt as _;
use serde_json::json;
use tokio::io::AsyncWriteExt as _;

use crate::support::{everything, setup};

#[tokio::test]
async fn an_attached_client_sees_both_streams_to_the_end() {
    let setup = setup();
    let id = setup.create("echo out; echo err >&2", json!({})).await;
    let attach = setup.docker.container_attach(&id).stream(true);
    let attached = attach.stdout(true).stderr(true).send().await.unwrap();
    setup.start(&id).await;
    let texts = everything(attached).await;
    assert_eq!(texts, ("out\n".to_owned(), "err\n".to_owned()));
    // Whoever saw the end finds a container that has ended.
    assert!(!setup.inspect(&id).await.state.running);
}

#[tokio::test]
async fn closing_one_half_ends_the_input_only() {
    let setup = setup();
    let more = json!({"OpenStdin": true, "StdinOnce": true});
    let id = setup.create("cat; echo done", more).await;
    let attach = setup.docker.container_attach(&id).stream(true);
    let mut attached = attach.stdin(true).stdout(true).send().await.unwrap();
    setup.start(&id).await;
    attached.input.write_all(b"hello\n").await.unwrap();
    attached.input.shutdown().await.unwrap();
    assert_eq!(everything(attached).await.0, "hello\ndone\n");
    assert_eq!(setup.wait(&id).await, 0);
}

#[tokio::test]
async fn a_client_that_closes_leaves_a_process_that_others_may_write_to() {
    let setup = setup();
    let id = setup.run("cat", json!({"OpenStdin": true})).await;
    for word in ["one\n", "two\n"] {
        let attach = setup.docker.container_attach(&id).stream(true);
        let mut attached = attach.stdin(true).stdout(true).send().await.unwrap();
        attached.input.write_all(word.as_bytes()).await.unwrap();
        let first = attached.output.next().await.unwrap().unwrap();
        assert_eq!(first.data, word);
        attached.input.shutdown().await.unwrap();
        assert_eq!(everything(attached).await.0, "");
    }
    assert!(setup.inspect(&id).await.state.running);
}

#[tokio::test]
async fn a_terminal_echoes_without_frames_and_lets_go_when_asked() {
    let setup = setup();
    let more = json!({"OpenStdin": true, "Tty": true});
    let id = setup.run("cat", more).await;
    let size = setup.docker.container_resize(&id, 24, 80);
    size.send().await.unwrap();
    let attach = setup.docker.container_attach(&id).stream(true).tty(true);
    let mut attached = attach.stdin(true).stdout(true).send().await.unwrap();
    attached.input.write_all(b"hi\n\x10\x11").await.unwrap();
    let seen = everything(attached).await.0;
    assert!(seen.starts_with("hi\r\n"), "{seen:?}");
    assert!(setup.inspect(&id).await.state.running);
}

#[tokio::test]
async fn what_was_written_before_comes_first() {
    let setup = setup();
    let id = setup.run("echo before", json!({})).await;
    setup.wait(&id).await;
    let attach = setup.docker.container_attach(&id).logs(true).stdout(true);
    let attached = attach.send().await.unwrap();
    assert_eq!(everything(attached).await.0, "before\n");
}

#[tokio::test]
async fn a_websocket_talks_without_frames() {
    let setup = setup();
    let more = json!({"OpenStdin": true, "StdinOnce": true});
    let id = setup.create("read line; echo got $line", more).await;
    let attach = setup.docker.container_attach_websocket(&id).stream(true);
    let attach = attach.stdin(true).stdout(true).stderr(true);
    let mut socket = attach.send().await.unwrap();
    setup.start(&id).await;
    socket.send("word\n").await.unwrap();
    let mut seen = Vec::new();
    while let Some(Ok(piece)) = socket.next().await {
        seen.extend_from_slice(&piece);
    }
    assert_eq!(seen, b"got word\n");
    assert_eq!(setup.wait(&id).await, 0);
}
