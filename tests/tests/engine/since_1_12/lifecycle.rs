//! Containers that run, and what can be done to them.

use tokio::io::AsyncWriteExt;

use super::docker::{Docker, idle, shell, with_terminal};
use crate::read;
use crate::scenario::scenarios;

scenarios!(
    "lifecycle":
    start_and_wait,
    stop,
    restart,
    kill,
    kill_with_signal,
    pause_and_unpause,
    top,
    resize,
);

async fn start_and_wait(docker: Docker) {
    let id = docker.run("seven", shell("exit 7")).await;
    assert_eq!(docker.wait(&id).await, 7);
    let state = docker.inspect(&id).await.state;
    assert!(!state.running);
    assert_eq!((state.exit_code, state.pid), (7, 0));
    assert!(state.started_at.year() > 2000 && state.finished_at.year() > 2000);
    // Waiting for one that has ended answers at once.
    assert_eq!(docker.wait(&id).await, 7);
}

async fn stop(docker: Docker) {
    let id = docker
        .run_until_ready("polite", shell(&on_signal("TERM", 5)))
        .await;
    docker
        .container_stop(&id)
        .timeout(60)
        .send()
        .await
        .expect("a stop");
    let state = docker.inspect(&id).await.state;
    assert_eq!((state.running, state.exit_code), (false, 5));
}

async fn restart(docker: Docker) {
    let id = docker.run("again", idle()).await;
    let before = docker.inspect(&id).await.state;
    docker
        .container_restart(&id)
        .timeout(0)
        .send()
        .await
        .expect("a restart");
    let after = docker.inspect(&id).await.state;
    assert!(before.running && after.running);
    assert_ne!(before.pid, after.pid);
    assert!(before.started_at < after.started_at);
}

async fn kill(docker: Docker) {
    let id = docker.run("doomed", idle()).await;
    docker.container_kill(&id).send().await.expect("a kill");
    assert_eq!(docker.wait(&id).await, 137);
    assert!(!docker.inspect(&id).await.state.running);
}

async fn kill_with_signal(docker: Docker) {
    for (part, name, signal) in [("by-name", "USR1", "SIGUSR1"), ("by-number", "USR2", "12")] {
        let id = docker
            .run_until_ready(part, shell(&on_signal(name, 6)))
            .await;
        docker
            .container_kill(&id)
            .signal(signal)
            .send()
            .await
            .expect(part);
        assert_eq!(docker.wait(&id).await, 6, "{part}");
    }
}

/// A script that ends with the status when the signal comes.
fn on_signal(signal: &str, status: u8) -> String {
    format!("trap 'exit {status}' {signal}; echo ready; while :; do sleep 0.1; done")
}

async fn pause_and_unpause(docker: Docker) {
    let id = docker.run("frozen", idle()).await;
    docker.container_pause(&id).send().await.expect("a pause");
    let state = docker.inspect(&id).await.state;
    assert!(state.paused && state.running);
    let list = docker
        .container_list()
        .send()
        .await
        .expect("the containers");
    let row = list.iter().find(|row| row.id == id).expect("the row");
    assert!(row.status.ends_with(" (Paused)"), "{row:?}");
    docker
        .container_unpause(&id)
        .send()
        .await
        .expect("an end of it");
    let state = docker.inspect(&id).await.state;
    assert!(!state.paused && state.running);
}

async fn top(docker: Docker) {
    let id = docker
        .run_until_ready("busy", shell("echo ready; sleep 1234; true"))
        .await;
    for (ps_args, title) in [
        (None, "UID"),
        (Some("aux"), "USER"),
        (Some("-o pid,args"), "PID"),
    ] {
        let request = docker.container_top(&id);
        let request = match ps_args {
            Some(ps_args) => request.ps_args(ps_args),
            None => request,
        };
        let top = request.send().await.expect("the processes");
        assert_eq!(top.titles.first().map(String::as_str), Some(title));
        assert!(
            top.processes
                .iter()
                .all(|row| row.len() == top.titles.len()),
            "{top:?}"
        );
        let has = |words: &str| {
            top.processes
                .iter()
                .any(|row| row.last().is_some_and(|last| last == words))
        };
        assert!(has("sleep 1234"), "{top:?}");
    }
}

async fn resize(docker: Docker) {
    let id = docker
        .create("window", with_terminal("echo ready; read line; stty size"))
        .await;
    let attach = docker.container_attach(&id).stream(true).tty(true);
    let attach = attach.stdin(true).stdout(true).send().await;
    let (mut output, mut input) = attach.expect("a connection").into_parts();
    docker.start(&id).await;
    read::until(&mut output, "ready\r\n").await;
    docker
        .container_resize(&id, 33, 123)
        .send()
        .await
        .expect("a size");
    input.write_all(b"\n").await.expect("a line");
    assert_eq!(
        read::until(&mut output, "33 123\r\n").await,
        "\r\n33 123\r\n"
    );
    assert_eq!(docker.wait(&id).await, 0);
}
