//! What goes wrong on demand, seen by the typed client.

use std::time::Duration;

use futures_util::StreamExt as _;
use longshore::runtime::http::HeaderValue;
use longshore::runtime::server::{Body, Hijack};
use longshore::runtime::{Channel, ErrorKind, Frames};
use longshore::v1_16::{Client, ContainerConfig};
use longshore::versions::V1_16;
use longshore_testkit::Daemon;
use longshore_testkit::memory::daemon::{Fault, answer};
use longshore_testkit::memory::programs::Clock;
use time::OffsetDateTime;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::run;

const MEDIA: HeaderValue = HeaderValue::from_static("application/vnd.docker.raw-stream");
/// Two frames of ten bytes each on the wire.
const FRAMES: &[u8] = b"\x01\0\0\0\0\0\0\x02hi\x02\0\0\0\0\0\0\x02ho";

/// A daemon whose logs and attached containers say [`FRAMES`], whichever they are.
fn talkative() -> (Daemon, Client) {
    let daemon = Daemon::new();
    daemon.before(|request| async move {
        let hijack = Hijack::new(MEDIA, |connection| async {
            let (mut input, mut output) = connection.split();
            output.write_all(FRAMES).await.unwrap();
            let mut typed = String::new();
            let _ = input.read_to_string(&mut typed).await;
        });
        match request.operation() {
            Some("container_attach") => Some(hijack.into()),
            Some("container_logs") => {
                let mut response = answer::empty(200);
                *response.body_mut() = Body::from(FRAMES);
                Some(response)
            }
            _ => None,
        }
    });
    let docker = daemon.client::<V1_16>().unwrap();
    (daemon, docker)
}

async fn logs(docker: &Client) -> Frames {
    let logs = docker.container_logs("web").stdout(true).stderr(true);
    logs.send().await.unwrap()
}

/// What comes until the first error, and that.
async fn heard(mut frames: Frames) -> (String, Option<longshore::runtime::Error>) {
    let mut text = String::new();
    while let Some(frame) = frames.next().await {
        match frame {
            Ok(frame) => text.push_str(std::str::from_utf8(&frame.data).unwrap()),
            Err(error) => return (text, Some(error)),
        }
    }
    (text, None)
}

#[tokio::test]
async fn a_status_comes_so_many_times() {
    let daemon = Daemon::new();
    let docker = daemon.client::<V1_16>().unwrap();
    daemon
        .inject("ping", Fault::status(503, "out of breath").times(2))
        .unwrap();
    for _ in 0..2 {
        let error = docker.ping().send().await.unwrap_err();
        assert_eq!(error.status(), Some(503));
        assert_eq!(error.message(), Some("out of breath"));
    }
    assert_eq!(docker.ping().send().await.unwrap(), "OK");
    daemon.inject("ping", Fault::status(200, "")).unwrap();
    let error = docker.ping().send().await.unwrap_err();
    assert_eq!(error.status(), Some(500));
}

#[tokio::test]
async fn it_comes_always_until_it_is_removed() {
    let (daemon, docker) = talkative();
    daemon
        .inject("ping", Fault::status(500, "no").always())
        .unwrap();
    for _ in 0..5 {
        assert!(docker.ping().send().await.is_err());
    }
    assert_eq!(heard(logs(&docker).await).await.0, "hiho");
    daemon.clear_faults();
    assert_eq!(docker.ping().send().await.unwrap(), "OK");
}

#[tokio::test]
async fn a_name_must_be_that_of_an_operation() {
    let daemon = Daemon::new();
    for name in ["", "container_lists", &"x".repeat(1000)] {
        let error = daemon.inject(name, Fault::cut(0)).unwrap_err().to_string();
        assert!(error.contains("such as container_list"), "{error}");
        assert!(error.len() < 200, "{error}");
    }
}

#[tokio::test]
async fn a_delay_is_on_the_clock_of_the_daemon() {
    let clock = Clock::stepped(OffsetDateTime::UNIX_EPOCH);
    let daemon = Daemon::builder().clock(clock.clone()).build();
    let docker = daemon.client::<V1_16>().unwrap();
    let day = Duration::from_hours(24);
    daemon.inject("ping", Fault::delay(day)).unwrap();
    let ping = tokio::spawn(docker.ping().send());
    clock.sleeping(1).await;
    assert!(!ping.is_finished());
    assert_eq!(daemon.requests()[0].status(), None);
    clock.advance(day);
    assert_eq!(ping.await.unwrap().unwrap(), "OK");
}

#[tokio::test]
async fn a_cut_in_a_frame_is_an_error() {
    let (daemon, docker) = talkative();
    daemon.inject("container_logs", Fault::cut(15)).unwrap();
    let (text, error) = heard(logs(&docker).await).await;
    assert_eq!(text, "hi");
    assert!(matches!(error.unwrap().kind(), ErrorKind::Io { .. }));
    assert_eq!(heard(logs(&docker).await).await.0, "hiho");
}

#[tokio::test]
async fn a_cut_of_a_value_is_an_error() {
    let daemon = Daemon::new();
    let docker = daemon.client::<V1_16>().unwrap();
    daemon.inject("ping", Fault::cut(1)).unwrap();
    assert!(docker.ping().send().await.is_err());
    assert_eq!(docker.ping().send().await.unwrap(), "OK");
}

#[tokio::test]
async fn garbage_is_no_frame() {
    let (daemon, docker) = talkative();
    daemon
        .inject("container_logs", Fault::garbage_frame())
        .unwrap();
    let (text, error) = heard(logs(&docker).await).await;
    assert_eq!(text, "");
    assert!(matches!(error.unwrap().kind(), ErrorKind::Protocol { .. }));
}

#[tokio::test]
async fn bytes_are_put_in_where_they_are_wanted() {
    let (daemon, docker) = talkative();
    let frame = &b"\x01\0\0\0\0\0\0\x03, a"[..];
    daemon
        .inject("container_logs", Fault::insert(10, frame))
        .unwrap();
    let (text, error) = heard(logs(&docker).await).await;
    assert_eq!(text, "hi, aho");
    assert!(error.is_none());
}

#[tokio::test]
async fn a_stall_is_a_silence_that_lasts() {
    let (daemon, docker) = talkative();
    daemon.inject("container_logs", Fault::stall(10)).unwrap();
    let mut frames = logs(&docker).await;
    assert_eq!(&frames.next().await.unwrap().unwrap().data[..], b"hi");
    let stalled = tokio::spawn(async move { frames.next().await });
    // Somebody else is served all the while.
    for _ in 0..10 {
        docker.ping().send().await.unwrap();
    }
    assert!(!stalled.is_finished());
    drop(daemon);
    assert!(stalled.await.unwrap().unwrap().is_err());
}

#[tokio::test]
async fn connections_that_were_taken_over_go_wrong_too() {
    let (daemon, docker) = talkative();
    let attach = |upgrade: bool| {
        let attach = docker.container_attach("web").stream(true).stdin(true);
        attach.stdout(true).stderr(true).upgrade(upgrade).send()
    };
    for upgrade in [false, true] {
        daemon.inject("container_attach", Fault::cut(15)).unwrap();
        let (text, error) = heard(attach(upgrade).await.unwrap().output).await;
        assert_eq!(text, "hi");
        assert!(error.is_some());

        daemon
            .inject("container_attach", Fault::garbage_frame())
            .unwrap();
        let (_, error) = heard(attach(upgrade).await.unwrap().output).await;
        assert!(matches!(error.unwrap().kind(), ErrorKind::Protocol { .. }));

        daemon.inject("container_attach", Fault::stall(10)).unwrap();
        let mut attached = attach(upgrade).await.unwrap();
        let frame = attached.output.next().await.unwrap().unwrap();
        assert_eq!(
            (frame.channel, &frame.data[..]),
            (Channel::Stdout, &b"hi"[..])
        );
        // It still takes input.
        attached.input.write_all(b"hello").await.unwrap();
    }
}

#[tokio::test]
async fn a_spoiled_connection_still_carries_both_ways() {
    let (daemon, docker) = talkative();
    let frame = &b"\x01\0\0\0\0\0\0\x03oh "[..];
    daemon
        .inject("container_attach", Fault::insert(0, frame))
        .unwrap();
    let attach = docker.container_attach("web").stream(true).stdin(true);
    let mut attached = attach.stdout(true).stderr(true).send().await.unwrap();
    // The end of the input is what the other side waits for.
    attached.input.shutdown().await.unwrap();
    let (text, error) = heard(attached.output).await;
    assert_eq!(text, "oh hiho");
    assert!(error.is_none());
}

#[tokio::test]
async fn containers_feel_it_as_well() {
    let daemon = Daemon::new();
    let docker = daemon.client::<V1_16>().unwrap();
    let full = Fault::status(500, "no space left on device");
    daemon.inject("container_create", full).unwrap();
    let error = docker
        .container_create(ContainerConfig::default())
        .send()
        .await;
    assert_eq!(
        error.unwrap_err().message(),
        Some("no space left on device")
    );

    let id = run(&docker, &["sh", "-c", "echo one; echo two >&2"]).await;
    docker.container_wait(&id).send().await.unwrap();
    let read = || docker.container_logs(&id).stdout(true).stderr(true).send();
    // The head of a frame is 8 bytes, and so is `one` with a half of the next head.
    daemon.inject("container_logs", Fault::cut(16)).unwrap();
    let (text, error) = heard(read().await.unwrap()).await;
    assert_eq!(text, "one\n");
    assert!(error.is_some());
    let (text, error) = heard(read().await.unwrap()).await;
    assert_eq!(text, "one\ntwo\n");
    assert!(error.is_none());

    daemon.inject("events", Fault::insert(0, "}{")).unwrap();
    let mut events = docker.events().send().await.unwrap();
    assert!(events.next().await.unwrap().is_err());
}
