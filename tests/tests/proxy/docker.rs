//! The proxy before a real daemon: with typed clients under the example's rules, and with Docker's
//! own command line tool. Skipped where there is no daemon; the tool is skipped where there is none.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use futures_util::TryStreamExt;
use longshore::runtime::Transport;
use longshore::runtime::server::{Config, Handle, Listener, Proxy};
use longshore::server::API;
use longshore::v1_16::{Client, ContainerConfig, HostConfig};
use longshore_testkit::{Dockerd, image};
use tempfile::TempDir;
use tokio::net::UnixStream;

use crate::rules::{MARK, rules};
use crate::support::{rest, send};

const IMAGE: &str = "longshore-base";

/// A daemon, and a proxy before it.
struct Setup {
    dir: TempDir,
    address: String,
    handle: Handle,
    daemon: &'static Dockerd,
}

async fn setup() -> Option<Setup> {
    let daemon = Dockerd::shared().unwrap()?;
    let engine = Transport::connect_to(&daemon.address()).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let listener = Listener::unix(dir.path().join("proxy")).await.unwrap();
    let address = listener.address().to_owned();
    // The tool speaks versions that are newer than the rules.
    let proxy = Proxy::new(&API, engine, rules()).unknown(|_| Ok(()));
    let server = proxy.serve(listener, Config::default());
    let handle = server.handle();
    tokio::spawn(server);
    let setup = Setup {
        dir,
        address,
        handle,
        daemon,
    };
    setup.import().await;
    Some(setup)
}

impl Setup {
    fn client(&self) -> Client {
        Client::new(Transport::connect_to(&self.address).unwrap())
    }

    /// Brings the image in through the proxy.
    async fn import(&self) {
        let archive = image::busybox_tar().unwrap();
        let docker = self.client();
        let request = docker.image_create().from_src("-").repo(IMAGE);
        let messages = request.archive(archive).send().await.unwrap();
        messages.try_for_each(|_| async { Ok(()) }).await.unwrap();
    }

    /// What the command line tool says, given this to read.
    async fn docker(&self, words: &[&str], input: &[u8]) -> Output {
        let mut command = Command::new("docker");
        command
            .args(words)
            .env("DOCKER_HOST", &self.address)
            .env("DOCKER_BUILDKIT", "0")
            .env("DOCKER_CONFIG", self.dir.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let (words, input) = (words.join(" "), input.to_vec());
        let run = move || {
            let mut child = command.spawn().unwrap();
            child.stdin.take().unwrap().write_all(&input).unwrap();
            child.wait_with_output().unwrap()
        };
        let output = tokio::task::spawn_blocking(run).await.unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "docker {words}: {said}");
        output
    }

    async fn says(&self, words: &[&str], input: &[u8], expected: &str) {
        let output = self.docker(words, input).await;
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    }
}

fn config(command: &[&str]) -> ContainerConfig {
    ContainerConfig {
        image: Some(IMAGE.to_owned()),
        cmd: command.iter().map(|&word| word.to_owned()).collect(),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn typed_clients_are_bound_by_the_rules() {
    let Some(setup) = setup().await else { return };
    let docker = setup.client();
    let mut privileged = config(&["true"]);
    privileged.host_config = Some(HostConfig {
        privileged: Some(true),
        ..Default::default()
    });
    let refused = docker.container_create(privileged).send().await;
    assert_eq!(refused.unwrap_err().status(), Some(403));

    let config = config(&["sh", "-c", "echo $CREATED_THROUGH"]);
    let id = docker.container_create(config).send().await.unwrap().id;
    let refused = docker.container_export(&id).send().await;
    assert_eq!(refused.unwrap_err().status(), Some(403));
    docker.container_start(&id).send().await.unwrap();
    let logs = docker.container_logs(&id).stdout(true).follow(true);
    let frames = logs.send().await.unwrap();
    let frames: Vec<_> = frames.try_collect().await.unwrap();
    let said: Vec<u8> = frames
        .iter()
        .flat_map(|frame| frame.data.to_vec())
        .collect();
    let value = MARK.split_once('=').unwrap().1;
    assert_eq!(String::from_utf8_lossy(&said), format!("{value}\n"));
    docker
        .container_remove(&id)
        .force(true)
        .send()
        .await
        .unwrap();
    setup.handle.shutdown();
}

/// What comes back for a request with a JSON body, sent to this socket.
async fn raw(address: &str, method: &str, target: &str, body: &str) -> String {
    let path = address.strip_prefix("unix://").unwrap_or(address);
    let mut wire = UnixStream::connect(path).await.unwrap();
    let request = format!(
        "{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    send(&mut wire, request).await;
    rest(&mut wire).await
}

/// Each body is of API 1.16, which does not know what it says; the engine does as it says.
#[tokio::test(flavor = "multi_thread")]
async fn what_an_engine_would_obey_beyond_its_version_does_not_reach_it() {
    let Some(setup) = setup().await else { return };
    let engine = setup.daemon.address();
    for (at, (body, obeyed, path)) in [
        (
            r#""HostConfig":{"Mounts":[{"Type":"bind","Source":"/","Target":"/h"}]}"#,
            r#""Source":"/""#,
            "body.HostConfig.Mounts",
        ),
        (
            r#""Privileged":true"#,
            r#""Privileged":true"#,
            "body.Privileged",
        ),
        (
            r#""Binds":["/:/h"],"Privileged":true"#,
            r#""Binds":["/:/h"]"#,
            "body.Binds, body.Privileged",
        ),
        (
            r#""hostconfig":{"CgroupnsMode":"host","pidmode":"host"}"#,
            r#""PidMode":"host""#,
            "body.hostconfig.CgroupnsMode, body.hostconfig.pidmode",
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("longshore-unknown-{at}");
        let target = format!("/v1.16/containers/create?name={name}");
        let body = format!(r#"{{"Image":"{IMAGE}","Cmd":["true"],{body}}}"#);
        let refused = raw(&setup.address, "POST", &target, &body).await;
        assert!(refused.starts_with("HTTP/1.1 403 "), "{refused}");
        assert!(refused.contains(path), "{refused}");
        let made = raw(&engine, "POST", &target, &body).await;
        assert!(made.starts_with("HTTP/1.1 201 "), "{made}");
        let target = format!("/v1.41/containers/{name}/json");
        let shown = raw(&engine, "GET", &target, "").await;
        assert!(shown.contains(obeyed), "{obeyed}: {shown}");
        setup.client().container_remove(&name).send().await.unwrap();
    }
    setup.handle.shutdown();
}

fn has_tool() -> bool {
    let version = Command::new("docker").arg("--version").output();
    version.is_ok_and(|output| output.status.success())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_tool_works_through_the_proxy() {
    if !has_tool() {
        return;
    }
    let Some(setup) = setup().await else { return };
    let run = ["run", "--rm", "-i", "--network=none", IMAGE, "cat"];
    let large = b"line\n".repeat(100_000);
    let output = setup.docker(&run, &large).await;
    assert!(output.stdout == large, "{} bytes", output.stdout.len());

    let name = "longshore-proxied";
    setup
        .docker(
            &[
                "run",
                "-d",
                "--network=none",
                "--name",
                name,
                IMAGE,
                "sleep",
                "1000",
            ],
            b"",
        )
        .await;
    let exec = ["exec", "-i", name, "sh", "-c", "cat; echo err >&2"];
    setup.says(&exec, b"typed", "typed").await;
    copies(&setup, name).await;
    setup.docker(&["rm", "-f", name], b"").await;
    builds(&setup).await;
    // Nothing of it is left open.
    assert!(setup.daemon.socket().exists());
    setup.handle.shutdown();
}

async fn copies(setup: &Setup, name: &str) {
    let (source, target) = (setup.dir.path().join("in"), setup.dir.path().join("out"));
    let data = b"0123456789abcdef".repeat(1 << 18);
    fs::write(&source, &data).unwrap();
    let within = format!("{name}:/tmp/copied");
    setup.docker(&["cp", text(&source), &within], b"").await;
    setup.docker(&["cp", &within, text(&target)], b"").await;
    assert!(fs::read(&target).unwrap() == data);
}

async fn builds(setup: &Setup) {
    let context = setup.dir.path().join("context");
    fs::create_dir(&context).unwrap();
    let steps = format!("FROM {IMAGE}\nCOPY file /file\nCMD [\"cat\", \"/file\"]\n");
    fs::write(context.join("Dockerfile"), steps).unwrap();
    fs::write(context.join("file"), "built").unwrap();
    let tag = "longshore-proxied";
    setup
        .docker(&["build", "-t", tag, text(&context)], b"")
        .await;
    let run = ["run", "--rm", "--network=none", tag];
    setup.says(&run, b"", "built").await;
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
