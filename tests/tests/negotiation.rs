//! The client that finds its version: on daemons of every age, in memory and real ones.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::ffi::OsString;
use std::pin::Pin;

use longshore::Client;
use longshore::client::Client as Versioned;
use longshore::negotiated::{Pinned, Visitor};
use longshore::runtime::{ApiVersion, Error, ErrorKind};
use longshore::versions::Fixed;
use longshore_testkit::memory::daemon::{Builder, Listening};
use longshore_testkit::{Daemon, Dockerd};

/// Asks for the version of the engine, and says in which version of the API that was.
struct Asked;

type Answer = Pin<Box<dyn Future<Output = Result<&'static str, Error>> + Send>>;

impl Visitor for Asked {
    type Output = Answer;

    fn visit<V: Fixed>(self, client: Versioned<V>) -> Answer {
        Box::pin(async move {
            client.version().send().await?;
            Ok(V::TEXT)
        })
    }
}

async fn asked(pinned: Pinned) -> Result<&'static str, Error> {
    pinned.visit(Asked).await
}

fn serving(versions: &str) -> Builder {
    Daemon::builder().versions(versions.parse().unwrap())
}

async fn client(daemon: &Daemon) -> Client {
    let transport = daemon.transport().unwrap();
    Client::over(transport, None).await.unwrap()
}

/// The paths that were asked for since it was last asked.
fn paths(daemon: &Daemon) -> Vec<String> {
    let requests = daemon.requests();
    requests
        .iter()
        .map(|asked| asked.path().to_owned())
        .collect()
}

#[tokio::test]
async fn the_newest_version_of_every_daemon_is_found() {
    for minor in 0..=16 {
        let daemon = serving(&format!("1.0..1.{minor}")).build();
        let docker = client(&daemon).await;
        let newest = ApiVersion::new(1, minor);
        assert_eq!(docker.spoken(), newest);
        assert_eq!(docker.range().newest(), newest);
        assert_eq!(asked(docker.pinned()).await.unwrap(), newest.to_string());
        let path = format!("/v{newest}/version");
        assert_eq!(paths(&daemon).last(), Some(&path));
    }
}

#[tokio::test]
async fn a_daemon_that_says_its_version_is_asked_once() {
    let daemon = serving("1.0..1.11").build();
    client(&daemon).await;
    assert_eq!(paths(&daemon), ["/version"]);
}

#[tokio::test]
async fn the_release_of_an_old_daemon_saves_questions() {
    // The first and the last release of each version that says nothing of it.
    for (release, minor) in [
        ("0.3.3", 0),
        ("0.3.4", 1),
        ("0.4.0", 1),
        ("0.4.1", 2),
        ("0.4.4", 2),
        ("0.4.5", 3),
        ("0.5.0", 3),
        ("0.5.1", 4),
        ("0.6.1", 4),
        ("0.6.2", 5),
        ("0.6.3", 5),
        ("0.6.4", 6),
        ("0.6.6", 6),
        ("0.6.7", 7),
        ("0.7.0-dev", 7),
        ("0.7.1", 8),
        ("0.7.6", 8),
        ("0.8.0", 9),
        ("0.8.1", 9),
    ] {
        let old = serving(&format!("1.0..1.{minor}")).engine_version(release);
        let daemon = old.build();
        assert_eq!(client(&daemon).await.spoken(), ApiVersion::new(1, minor));
        let probe = format!("/v1.{minor}/version");
        assert_eq!(paths(&daemon), ["/version", "/_ping", &probe], "{release}");
    }
}

#[tokio::test]
async fn the_variants_are_the_versions() {
    let docker = client(&serving("1.0..1.12").build()).await;
    assert!(matches!(docker.pinned(), Pinned::V1_12(_)));
    let daemon = Daemon::new();
    let docker = client(&daemon).await;
    let Pinned::V1_16(pinned) = docker.pinned() else {
        panic!("{docker:?}");
    };
    assert_eq!(pinned.ping().send().await.unwrap(), "OK");
}

/// A place where one daemon can follow another.
struct Socket {
    directory: tempfile::TempDir,
    listening: Option<(Daemon, Listening)>,
}

impl Socket {
    fn new() -> Self {
        Self {
            directory: tempfile::tempdir().unwrap(),
            listening: None,
        }
    }

    fn address(&self) -> String {
        format!("unix://{}/docker.sock", self.directory.path().display())
    }

    async fn serve(&mut self, versions: &str) {
        if let Some((_, listening)) = self.listening.take() {
            listening.shutdown().await;
        }
        let daemon = serving(versions).build();
        let listening = daemon.listen(&self.address()).await.unwrap();
        self.listening = Some((daemon, listening));
    }

    async fn connect(&self, cap: &str) -> Result<Client, Error> {
        connect(self.address(), cap.to_owned()).await
    }
}

/// The environment is no part of a test.
async fn connect(address: String, cap: String) -> Result<Client, Error> {
    Client::connect_with(move |name| match name {
        "DOCKER_HOST" => Some(OsString::from(&address)),
        "DOCKER_API_VERSION" => Some(OsString::from(&cap)),
        _ => None,
    })
    .await
}

#[tokio::test]
async fn the_environment_says_where_and_caps() {
    let mut socket = Socket::new();
    socket.serve("1.0..1.14").await;
    for (cap, version) in [
        ("", "1.14"),
        ("1.16", "1.14"),
        ("v1.5", "1.5"),
        ("1.0", "1.0"),
    ] {
        let docker = socket.connect(cap).await.unwrap();
        assert_eq!(docker.spoken().to_string(), version);
        assert_eq!(docker.run(asked).await.unwrap(), version);
    }
    for cap in ["0.9", "sixteen"] {
        let error = socket.connect(cap).await.unwrap_err();
        let ErrorKind::InvalidParameter { name, .. } = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(name, "DOCKER_API_VERSION");
    }
}

#[tokio::test]
async fn where_there_is_no_daemon_the_error_says_so() {
    let socket = Socket::new();
    let error = socket.connect("").await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Connect { .. }), "{error}");
}

#[tokio::test]
async fn a_client_follows_the_daemon_when_its_version_is_refused() {
    let mut socket = Socket::new();
    socket.serve("1.0..1.16").await;
    let docker = socket.connect("").await.unwrap();
    // Each age refuses in words of its own.
    for (versions, newest) in [
        ("1.0..1.12", "1.12"),
        ("1.0..1.9", "1.9"),
        ("1.0..1.5", "1.5"),
        ("1.12..1.16", "1.16"),
    ] {
        socket.serve(versions).await;
        assert_eq!(docker.run(asked).await.unwrap(), newest, "{versions}");
        assert_eq!(docker.spoken().to_string(), newest);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ordinary_calls_of_several_tasks_follow_the_daemon() {
    let mut socket = Socket::new();
    socket.serve("1.0..1.16").await;
    let docker = socket.connect("").await.unwrap();
    // What images look like is not the same in all of these.
    for (versions, newest) in [
        ("1.0..1.9", "1.9"),
        ("1.0..1.5", "1.5"),
        ("1.12..1.16", "1.16"),
    ] {
        socket.serve(versions).await;
        let tasks = [(); 6].map(|()| {
            let docker = docker.clone();
            tokio::spawn(async move { docker.image_list().send().await })
        });
        for task in tasks {
            let images = task.await.unwrap().unwrap();
            assert_eq!(images[0].repo_tags, ["busybox:latest"], "{versions}");
        }
        assert_eq!(docker.spoken().to_string(), newest);
    }
}

#[tokio::test]
async fn an_upgrade_is_found_when_asked_for() {
    let mut socket = Socket::new();
    socket.serve("1.0..1.8").await;
    let docker = socket.connect("1.15").await.unwrap();
    let shared = docker.clone();
    socket.serve("1.0..1.16").await;
    assert_eq!(
        docker.run(asked).await.unwrap(),
        "1.8",
        "it is still served"
    );
    assert_eq!(docker.renegotiate().await.unwrap(), ApiVersion::new(1, 15));
    assert_eq!(
        shared.spoken(),
        ApiVersion::new(1, 15),
        "clones know it, too"
    );
    assert_eq!(shared.range().to_string(), "1.0 to 1.16");
}

#[tokio::test]
async fn a_pinned_client_that_is_refused_tells_the_one_it_came_from() {
    let mut socket = Socket::new();
    socket.serve("1.0..1.16").await;
    let docker = socket.connect("").await.unwrap();
    let pinned = docker.pinned();
    socket.serve("1.0..1.10").await;
    let error = asked(pinned).await.unwrap_err();
    assert_eq!((error.status(), error.version()), (Some(404), Some("1.16")));
    let fresh = docker.fresh().await.unwrap();
    assert_eq!(asked(fresh).await.unwrap(), "1.10");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tasks_follow_the_daemon_together() {
    let mut socket = Socket::new();
    socket.serve("1.0..1.16").await;
    let docker = socket.connect("").await.unwrap();
    socket.serve("1.0..1.6").await;
    let tasks = [(); 6].map(|()| {
        let docker = docker.clone();
        tokio::spawn(async move { docker.run(asked).await })
    });
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap(), "1.6");
    }
}

#[tokio::test]
async fn dockerd_is_spoken_to_in_every_version_that_both_know() {
    let Some(dockerd) = Dockerd::for_tests().unwrap() else {
        return;
    };
    let docker = connect(dockerd.address(), String::new()).await.unwrap();
    assert_eq!(docker.spoken(), ApiVersion::new(1, 16));
    assert!(docker.range().newest() > ApiVersion::new(1, 16));
    for minor in 12..=16 {
        let cap = format!("1.{minor}");
        let docker = connect(dockerd.address(), cap.clone()).await.unwrap();
        assert_eq!(docker.run(asked).await.unwrap(), cap);
    }
    if docker.range().oldest() == ApiVersion::new(1, 12) {
        let error = connect(dockerd.address(), "1.11".to_owned()).await;
        let error = error.unwrap_err().to_string();
        let range = docker.range();
        let expected = format!("the server speaks {range}, this program 1.0 to 1.11");
        assert!(error.ends_with(&expected), "{error}");
    }
}
