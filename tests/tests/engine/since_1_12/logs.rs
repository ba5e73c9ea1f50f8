//! What a container wrote.

use std::time::Duration;

use futures_util::StreamExt;
use longshore::runtime::wire::{DeserializeAs, Rfc3339};
use longshore::runtime::{Timestamp, Value};
use tokio::io::AsyncWriteExt;

use super::docker::{Docker, with_input, with_terminal};
use crate::read;
use crate::scenario::scenarios;

scenarios!(
    "logs":
    both_streams_apart,
    one_stream,
    follow,
    timestamps,
    of_a_terminal,
    long,
);

async fn both_streams_apart(docker: Docker) {
    let id = docker
        .run_to_end("both", "echo to out; echo to err >&2; echo out again")
        .await;
    let (stdout, stderr) = docker.output(&id).await;
    assert_eq!(stdout, "to out\nout again\n");
    assert_eq!(stderr, "to err\n");
}

async fn one_stream(docker: Docker) {
    let id = docker
        .run_to_end("both", "echo to out; echo to err >&2")
        .await;
    for (stdout, expected) in [(true, ("to out\n", "")), (false, ("", "to err\n"))] {
        let logs = docker.container_logs(&id).stdout(stdout).stderr(!stdout);
        let (out, err) = read::output(logs.send().await.expect("the logs")).await;
        assert_eq!((out.as_str(), err.as_str()), expected);
    }
}

async fn follow(docker: Docker) {
    let config = with_input("echo first; cat; echo last");
    let id = docker.run("slow", config).await;
    let mut logs = docker.follow(&id).await;
    assert_eq!(read::until(&mut logs, "first\n").await, "first\n");

    let attached = docker.container_attach(&id).stream(true).stdin(true);
    let mut input = attached.send().await.expect("a connection").input;
    input.write_all(b"second\n").await.expect("a line");
    assert_eq!(read::until(&mut logs, "second\n").await, "second\n");
    input.shutdown().await.expect("the end of the input");
    assert_eq!(read::output(logs).await.0, "last\n");
    assert_eq!(docker.wait(&id).await, 0);
}

async fn timestamps(docker: Docker) {
    let id = docker.run_to_end("timed", "echo one; echo two >&2").await;
    let logs = docker.container_logs(&id).stdout(true).stderr(true);
    let logs = logs.timestamps(true).send().await.expect("the logs");
    let (stdout, stderr) = read::output(logs).await;
    let state = docker.inspect(&id).await.state;
    for (line, word) in [(stdout, "one\n"), (stderr, "two\n")] {
        let (time, text) = line.split_once(' ').expect("a time and a line");
        assert_eq!(text, word);
        let time = parse(time);
        assert!(state.started_at - time < Duration::from_mins(1), "{line}");
        assert!(time - state.finished_at < Duration::from_mins(1), "{line}");
    }
}

/// A time as JSON has it.
fn parse(time: &str) -> Timestamp {
    Rfc3339::deserialize_as(Value::from(time)).expect("a time")
}

async fn of_a_terminal(docker: Docker) {
    let id = docker
        .run("screen", with_terminal("echo one; echo two >&2"))
        .await;
    assert_eq!(docker.wait(&id).await, 0);
    let logs = docker.container_logs(&id).stdout(true).stderr(true);
    let mut logs = logs.tty(true).send().await.expect("the logs");
    assert_eq!(read::until(&mut logs, "two\r\n").await, "one\r\ntwo\r\n");
    let end = logs.next().await;
    assert!(end.is_none(), "{end:?}");
}

/// More than any buffer, on two streams that alternate. Not followed: a daemon of 20.10 that is
/// busy may end such a stream in the middle, as if that were all.
async fn long(docker: Docker) {
    let script = "i=0; while [ $i -lt 20 ]; do seq 4000; seq 1000 >&2; i=$((i + 1)); done";
    let id = docker.run_to_end("long", script).await;
    let (stdout, stderr) = docker.output(&id).await;
    for (text, count) in [(stdout, 4000), (stderr, 1000)] {
        let numbers = text.lines().map(|line| line.parse::<u32>().ok());
        let expected = (0..20).flat_map(|_| (1..=count).map(Some));
        assert!(numbers.eq(expected), "{} bytes", text.len());
    }
}
