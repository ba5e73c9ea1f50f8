//! Connections to the input and output of a container.

use futures_util::StreamExt;
use longshore::runtime::Hijacked;
use tokio::io::AsyncWriteExt;

use super::docker::{Docker, with_input, with_terminal};
use crate::scenario::scenarios;
use crate::{read, tap};
use longshore::operations::container_attach::v1_6::ContainerAttach;
use longshore::versions::Version;

scenarios!(
    "attach":
    by_200,
    by_101,
    terminal_by_200,
    terminal_by_101,
    terminal_left_by_half_close,
    much_both_ways,
    binary,
    past_output,
    directions_in_two_tasks,
    dropped_in_the_middle,
);

/// Connects to all three streams of a container. It does not run yet, so that nothing is missed.
async fn connect<V: Version>(attach: ContainerAttach<V>) -> Hijacked {
    let attach = attach.stream(true).stdin(true).stdout(true).stderr(true);
    attach.send().await.expect("a connection")
}

async fn by_200(docker: Docker) {
    echo(docker, false).await;
}

async fn by_101(docker: Docker) {
    echo(docker, true).await;
}

/// `cat` echoes what is sent and ends with the input, and the output goes on after that.
async fn echo(docker: Docker, upgrade: bool) {
    let (client, tap) = docker.tapped().await;
    let id = docker
        .create("echo", with_input("cat; echo over; echo and out >&2"))
        .await;
    let attach = client.container_attach(&id).upgrade(upgrade);
    let mut attached = connect(attach).await;
    docker.start(&id).await;
    for line in ["one\n", "two\n"] {
        read::echo(&mut attached, line).await;
    }
    attached.input.shutdown().await.expect("a half-close");
    let (stdout, stderr) = read::output(attached.output).await;
    assert_eq!((stdout.as_str(), stderr.as_str()), ("over\n", "and out\n"));
    assert_eq!(docker.wait(&id).await, 0);
    assert_hijacked(&docker, &tap.lines(), &id, upgrade);
}

/// What was answered on the wire.
fn assert_hijacked(docker: &Docker, lines: &[String], id: &str, upgrade: bool) {
    let query = "stream=1&stdin=1&stdout=1&stderr=1";
    let version = docker.api_version();
    let request = format!("POST /v{version}/containers/{id}/attach?{query} HTTP/1.1");
    let answer = tap::hijacked_by(upgrade);
    assert_eq!(lines, [request, answer]);
}

async fn terminal_by_200(docker: Docker) {
    terminal(docker, false).await;
}

async fn terminal_by_101(docker: Docker) {
    terminal(docker, true).await;
}

/// A terminal echoes as well, in one stream without frames; its end of input is a key.
async fn terminal(docker: Docker, upgrade: bool) {
    let (client, tap) = docker.tapped().await;
    let id = docker
        .create("terminal", with_terminal("echo ready; cat; exit 9"))
        .await;
    let attach = client.container_attach(&id).tty(true).upgrade(upgrade);
    let mut attached = connect(attach).await;
    docker.start(&id).await;
    read::until(&mut attached.output, "ready\r\n").await;
    attached
        .input
        .write_all(b"\x01\0\0\0\n")
        .await
        .expect("a line");
    let echoed = read::until(&mut attached.output, "\x01\0\0\0\r\n").await;
    assert_eq!(echoed, "^A^@^@^@\r\n\x01\0\0\0\r\n");
    attached.input.write_all(b"\x04").await.expect("the key");
    assert_eq!(read::output(attached.output).await.0, "");
    assert_eq!(docker.wait(&id).await, 9);
    assert_hijacked(&docker, &tap.lines(), &id, upgrade);
}

/// Half-closing the connection to a terminal leaves it; the container goes on.
async fn terminal_left_by_half_close(docker: Docker) {
    let id = docker
        .create("terminal", with_terminal("echo ready; cat"))
        .await;
    let attach = docker.container_attach(&id).tty(true);
    let mut attached = connect(attach).await;
    docker.start(&id).await;
    read::until(&mut attached.output, "ready\r\n").await;
    attached.input.shutdown().await.expect("a half-close");
    assert_eq!(read::output(attached.output).await.0, "");
    assert!(docker.inspect(&id).await.state.running);
}

/// More than all buffers together hold, so that both directions have to go on at once.
async fn much_both_ways(docker: Docker) {
    const LINES: usize = 40_000;
    let id = docker.create("much", with_input("cat")).await;
    let attach = docker.container_attach(&id);
    let (mut output, mut input) = connect(attach).await.into_parts();
    docker.start(&id).await;
    let send = async move {
        for number in 0..LINES {
            let line = format!("line {number} of very many\n");
            input.write_all(line.as_bytes()).await.expect("a line");
        }
        input.shutdown().await.expect("a half-close");
    };
    let receive = async move {
        let mut received = Vec::new();
        while let Some(frame) = output.next().await {
            received.extend_from_slice(&frame.expect("a frame").data);
        }
        read::text(received)
    };
    let ((), received) = tokio::join!(send, receive);
    let expected = (0..LINES).map(|number| format!("line {number} of very many"));
    assert!(received.lines().eq(expected), "{} bytes", received.len());
}

/// Every byte there is, cut anywhere, on two streams that alternate.
async fn binary(docker: Docker) {
    let script = "i=0; while [ $i -lt 40 ]; do
        head -c 9000 /bin/busybox; tail -c 3000 /bin/busybox >&2; i=$((i + 1)); done";
    let id = docker.create("binary", with_input(script)).await;
    let attach = docker.container_attach(&id);
    let output = connect(attach).await.output;
    docker.start(&id).await;
    let output = output.collect_output(1 << 20).await.expect("the output");
    let (stdout, stderr) = (output.stdout, output.stderr);
    assert_eq!((stdout.len(), stderr.len()), (40 * 9000, 40 * 3000));
    assert!(stdout.starts_with(b"\x7fELF"));
    assert!(stdout.chunks(9000).all(|part| part == &stdout[..9000]));
    assert!(stderr.chunks(3000).all(|part| part == &stderr[..3000]));
}

async fn past_output(docker: Docker) {
    let id = docker.run_to_end("past", "echo out; echo err >&2").await;
    let attach = docker
        .container_attach(&id)
        .logs(true)
        .stdout(true)
        .stderr(true);
    let output = attach.send().await.expect("the output").output;
    let (stdout, stderr) = read::output(output).await;
    assert_eq!((stdout.as_str(), stderr.as_str()), ("out\n", "err\n"));
}

async fn directions_in_two_tasks(docker: Docker) {
    let id = docker.create("parts", with_input("cat")).await;
    let attach = docker.container_attach(&id).upgrade(true);
    let (output, mut input) = connect(attach).await.into_parts();
    docker.start(&id).await;
    let reader = tokio::spawn(read::output(output));
    let writer = tokio::spawn(async move {
        // Dropping the input is the half-close as well.
        input.write_all(b"apart\n").await
    });
    writer.await.expect("a task").expect("a line");
    assert_eq!(reader.await.expect("a task").0, "apart\n");
}

/// Both halves dropped: the client has left, and `cat` reads the end of its input.
async fn dropped_in_the_middle(docker: Docker) {
    let id = docker
        .create("left", with_input("echo ready; cat; exit 4"))
        .await;
    let attach = docker.container_attach(&id);
    let mut attached = connect(attach).await;
    docker.start(&id).await;
    read::until(&mut attached.output, "ready\n").await;
    drop(attached);
    assert_eq!(docker.wait(&id).await, 4);
}
