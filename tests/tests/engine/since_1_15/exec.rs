//! Commands in containers that run.

use longshore::runtime::Hijacked;
use tokio::io::AsyncWriteExt;

use super::api::ExecStartAnswer;
use super::api::{Client, ExecConfig, ExecStartConfig};
use super::docker::{Docker, idle, shell, words};
use crate::failure::{errors, refusal};
use crate::scenario::scenarios;
use crate::{read, tap};

scenarios!(
    "exec":
    by_200,
    by_101,
    streams_apart,
    terminal_and_resize,
    detached,
    errors_of_the_daemon,
);

fn command(script: &str) -> ExecConfig {
    ExecConfig {
        attach_stdin: Some(true),
        attach_stdout: Some(true),
        attach_stderr: Some(true),
        cmd: words(["sh", "-c", script]),
        ..ExecConfig::default()
    }
}

async fn prepare(docker: &Docker, container: &str, config: ExecConfig) -> String {
    let created = docker.exec_create(container, config).send().await;
    created.expect("a command").id
}

async fn start(client: &Client, id: &str, tty: bool, upgrade: bool) -> Hijacked {
    let config = ExecStartConfig { detach: false, tty };
    let started = client.exec_start(id, config).upgrade(upgrade).send().await;
    match started.expect("a command that runs") {
        ExecStartAnswer::Attached(attached) => attached,
        ExecStartAnswer::Detached => panic!("not attached"),
    }
}

async fn by_200(docker: Docker) {
    echo(docker, false).await;
}

async fn by_101(docker: Docker) {
    echo(docker, true).await;
}

async fn echo(docker: Docker, upgrade: bool) {
    let (client, tap) = docker.tapped().await;
    let container = docker.run("host", idle()).await;
    let id = prepare(&docker, &container, command("cat; echo over >&2")).await;
    let mut attached = start(&client, &id, false, upgrade).await;
    for line in ["one\n", "two\n"] {
        read::echo(&mut attached, line).await;
    }
    attached.input.shutdown().await.expect("a half-close");
    let (stdout, stderr) = read::output(attached.output).await;
    assert_eq!((stdout.as_str(), stderr.as_str()), ("", "over\n"));
    let version = docker.api_version();
    let request = format!("POST /v{version}/exec/{id}/start HTTP/1.1");
    let answer = tap::hijacked_by(upgrade);
    assert_eq!(tap.lines(), [request, answer]);
}

async fn streams_apart(docker: Docker) {
    let container = docker.run("host", idle()).await;
    let id = prepare(
        &docker,
        &container,
        command("echo out; echo err >&2; echo out again"),
    )
    .await;
    let (stdout, stderr) = read::output(start(&docker, &id, false, false).await.output).await;
    assert_eq!(
        (stdout.as_str(), stderr.as_str()),
        ("out\nout again\n", "err\n")
    );
}

async fn terminal_and_resize(docker: Docker) {
    let container = docker.run("host", idle()).await;
    let config = ExecConfig {
        tty: Some(true),
        ..command("echo ready; read line; stty size")
    };
    let id = prepare(&docker, &container, config).await;
    let (mut output, mut input) = start(&docker, &id, true, true).await.into_parts();
    read::until(&mut output, "ready\r\n").await;
    docker
        .exec_resize(&id, 44, 144)
        .send()
        .await
        .expect("a size");
    input.write_all(b"\n").await.expect("a line");
    assert_eq!(read::output(output).await.0, "\r\n44 144\r\n");
}

/// The container ends when the command has made a file.
async fn detached(docker: Docker) {
    let script = "until [ -e /go ]; do sleep 0.1; done; exit 6";
    let container = docker.run("host", shell(script)).await;
    let config = ExecConfig {
        cmd: words(["touch", "/go"]),
        ..ExecConfig::default()
    };
    let id = prepare(&docker, &container, config).await;
    let config = ExecStartConfig {
        detach: true,
        tty: false,
    };
    let started = docker.exec_start(&id, config).send().await;
    if let ExecStartAnswer::Attached(attached) = started.expect("a command that runs") {
        // Newer daemons answer with 200 and nothing, which ends at once.
        assert_eq!(read::output(attached.output).await.0, "");
    }
    assert_eq!(docker.wait(&container).await, 6);
}

async fn errors_of_the_daemon(docker: Docker) {
    let stopped = docker.create("stopped", idle()).await;
    let absent = docker.name("absent");
    let config = ExecStartConfig::default();
    let errors = errors![
        docker.exec_create(&absent, command("true")),
        docker.exec_create(&stopped, command("true")),
        docker.exec_start(&absent, config.clone()),
        docker.exec_start(&absent, config).upgrade(true),
        docker.exec_resize(&absent, 1, 1),
    ];
    let no_instance = format!("No such exec instance: {absent}");
    let expected = [
        (404, format!("No such container: {absent}")),
        (409, format!("Container {stopped} is not running")),
        (404, no_instance.clone()),
        (404, no_instance.clone()),
        (404, no_instance),
    ];
    for (error, (status, message)) in errors.iter().zip(&expected) {
        let (_, version, found, said) = refusal(error);
        assert_eq!(
            (version, found, said),
            (docker.api_version(), *status, message.as_str())
        );
    }
}
