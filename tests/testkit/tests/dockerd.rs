//! The private dockerd really runs containers and leaves nothing behind.

#![cfg(unix)]
#![allow(clippy::expect_used, reason = "that is how a test fails")]

#[path = "support/http.rs"]
mod http;
#[path = "support/traces.rs"]
mod traces;

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use longshore_testkit::dockerd::StartError;
use longshore_testkit::{Dockerd, image};
use serde_json::json;

type Outcome = Result<(), StartError>;

#[test]
fn it_answers_a_ping() {
    let Some(dockerd) = shared() else {
        return;
    };
    let pong = http::get(dockerd.socket(), "/v1.16/_ping");
    assert_eq!((pong.status, pong.text().as_str()), (200, "OK"));
    assert!(dockerd.address().starts_with("unix:///"));
    assert!(dockerd.log_tail().contains("API listen on"));
}

#[test]
fn it_runs_a_container() {
    let Some(dockerd) = shared() else {
        return;
    };
    let socket = dockerd.socket();
    import_busybox(socket);
    let container = start(socket, &["sh", "-c", "echo ready; exit 3"]);
    let ended = http::post(socket, &format!("/v1.16/containers/{container}/wait"));
    assert_eq!(ended.json()["StatusCode"], 3, "{}", ended.text());
    let logs = http::get(
        socket,
        &format!("/v1.16/containers/{container}/logs?stdout=1"),
    );
    assert_eq!(logs.body, b"\x01\0\0\0\0\0\0\x06ready\n");
}

#[test]
fn dropped_it_leaves_nothing() -> Outcome {
    let Some(dockerd) = Dockerd::for_tests()? else {
        return Ok(());
    };
    let dir = dockerd.dir().to_owned();
    import_busybox(dockerd.socket());
    start(dockerd.socket(), &["sleep", "1000"]);
    assert!(has_process(&dir, "dockerd") && has_process(&dir, "containerd-shim"));
    drop(dockerd);
    assert_eq!(traces::of(&dir), [""; 0]);
    Ok(())
}

#[test]
fn it_ends_with_a_killed_owner() {
    if shared().is_none() {
        return;
    }
    let (mut owner, dir) = spawn_owner();
    import_busybox(&dir.join("socket"));
    start(&dir.join("socket"), &["sleep", "1000"]);
    owner.kill().expect("to kill the owner");
    owner.wait().expect("the owner's end");
    assert_eq!(traces::left(&dir), [""; 0]);
}

#[test]
fn several_run_side_by_side() -> Outcome {
    let (Some(one), Some(two)) = (Dockerd::for_tests()?, Dockerd::for_tests()?) else {
        return Ok(());
    };
    let id = |dockerd: &Dockerd| http::get(dockerd.socket(), "/v1.16/info").json()["ID"].clone();
    assert_ne!(id(&one), id(&two));
    Ok(())
}

fn shared() -> Option<&'static Dockerd> {
    Dockerd::shared().expect("a daemon")
}

/// Starts a program that does nothing but hold a daemon; answers the daemon's
/// directory, too.
fn spawn_owner() -> (Child, PathBuf) {
    let mut owner = Command::new(env!("CARGO_BIN_EXE_longshore-dockerd"))
        .stdout(Stdio::piped())
        .spawn()
        .expect("the owner");
    let stdout = owner.stdout.take().expect("its output");
    let mut address = String::new();
    let mut lines = BufReader::new(stdout);
    lines.read_line(&mut address).expect("the daemon's address");
    let socket = Path::new(address.trim().trim_start_matches("unix://"));
    (owner, socket.parent().expect("its directory").to_owned())
}

fn import_busybox(socket: &Path) {
    let tar = image::busybox_tar().expect("an image");
    let line = "POST /v1.16/images/create?fromSrc=-&repo=busybox";
    let imported = http::request(socket, line, "application/x-tar", &tar);
    assert_eq!(imported.status, 200, "{}", imported.text());
    assert!(imported.text().contains("sha256:"), "{}", imported.text());
}

/// Creates and starts a container; answers its id.
fn start(socket: &Path, command: &[&str]) -> String {
    let config = json!({ "Image": "busybox", "Cmd": command });
    let created = http::post_json(socket, "/v1.16/containers/create", &config);
    assert_eq!(created.status, 201, "{}", created.text());
    let id = created.json()["Id"].as_str().map(str::to_owned);
    let id = id.expect("an id");
    let started = http::post(socket, &format!("/v1.16/containers/{id}/start"));
    assert_eq!(started.status, 204, "{}", started.text());
    id
}

fn has_process(dir: &Path, name: &str) -> bool {
    let processes = traces::processes(dir);
    processes.iter().any(|line| line.contains(name))
}
