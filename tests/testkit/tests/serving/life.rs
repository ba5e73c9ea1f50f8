//! What ends with a daemon.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use longshore::v1_16::{ContainerConfig, HostConfig, RestartPolicy, RestartPolicyName};
use longshore::versions::V1_16;
use longshore_testkit::Daemon;
use tokio::io::AsyncWriteExt as _;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::support::{PING, asked, get, run};

/// A daemon with a program that never ends by itself, and what closes when all of those that run
/// are gone. Each says that it has begun.
fn endless() -> (Daemon, mpsc::Receiver<()>) {
    let (begun, ended) = mpsc::channel(8);
    let daemon = Daemon::builder().program("endless", move |_| {
        let begun = begun.clone();
        async move {
            let _ = begun.send(()).await;
            std::future::pending::<()>().await;
            drop(begun);
            0
        }
    });
    (daemon.build(), ended)
}

#[tokio::test]
async fn containers_end_with_the_last_handle() {
    let (daemon, mut programs) = endless();
    let docker = daemon.client::<V1_16>().unwrap();
    run(&docker, &["endless"]).await;
    run(&docker, &["sh", "-c", "endless & endless"]).await;
    for _ in 0..3 {
        programs.recv().await.unwrap();
    }
    drop(daemon);
    assert_eq!(programs.recv().await, None);
}

#[tokio::test]
async fn containers_that_always_start_again_end_too() {
    let (daemon, mut programs) = endless();
    let docker = daemon.client::<V1_16>().unwrap();
    let restart = RestartPolicy {
        name: RestartPolicyName::Always,
        maximum_retry_count: None,
    };
    let config = ContainerConfig {
        image: Some("busybox".to_owned()),
        cmd: vec!["endless".to_owned()],
        host_config: Some(HostConfig {
            restart_policy: Some(restart),
            ..Default::default()
        }),
        ..Default::default()
    };
    let id = docker.container_create(config).send().await.unwrap().id;
    docker.container_start(&id).send().await.unwrap();
    programs.recv().await.unwrap();
    drop(daemon);
    assert_eq!(programs.recv().await, None);
}

#[tokio::test]
async fn what_waits_for_a_container_ends_with_it() {
    let (daemon, mut programs) = endless();
    let docker = daemon.client::<V1_16>().unwrap();
    let id = run(&docker, &["endless"]).await;
    programs.recv().await.unwrap();
    let logs = docker.container_logs(&id).stdout(true).follow(true);
    let logs = logs.send().await.unwrap();
    let events = docker.events().send().await.unwrap();
    let wait = tokio::spawn(docker.container_wait(&id).send());
    drop(daemon);
    assert!(wait.await.unwrap().is_err());
    assert!(logs.collect_output(100).await.is_err());
    drop(events);
    assert_eq!(programs.recv().await, None);
}

#[tokio::test]
async fn a_hook_is_dropped_with_it() {
    let daemon = Daemon::new();
    let held = Arc::new(Mutex::new(()));
    let hook = Arc::clone(&held);
    daemon.before(move |_| {
        let _held = Arc::clone(&hook);
        async { None }
    });
    let docker = daemon.client::<V1_16>().unwrap();
    docker.ping().send().await.unwrap();
    drop(daemon);
    while Arc::strong_count(&held) > 1 {
        tokio::task::yield_now().await;
    }
}

/// Beyond what a server takes by default, and each of them still waits.
const CLIENTS: usize = 1100;

#[tokio::test]
async fn clients_that_give_up_do_not_keep_others_out() {
    let daemon = Daemon::new();
    let docker = daemon.client::<V1_16>().unwrap();
    let container = run(&docker, &["sleep", "1000"]).await;
    for _ in 0..CLIENTS {
        let wait = docker.container_wait(&container).send();
        assert!(timeout(Duration::from_millis(2), wait).await.is_err());
    }
    assert_eq!(docker.ping().send().await.unwrap(), "OK");
}

/// Whether a client only closes its side or goes altogether; nothing is ever sent to it.
#[tokio::test]
async fn clients_that_have_gone_make_room() {
    let daemon = Daemon::builder().connections(2).build();
    let connector = daemon.connector();
    let container = run(&daemon.client().unwrap(), &["sleep", "1000"]).await;
    let wait = format!("POST /containers/{container}/wait HTTP/1.1\r\nHost: x\r\n\r\n");
    let logs = get(&format!("/containers/{container}/logs?stdout=1&follow=1"));
    for request in [wait, logs, get("/events")] {
        let mut half = connector.connect().await.unwrap();
        half.write_all(request.as_bytes()).await.unwrap();
        half.shutdown().await.unwrap();
        let mut gone = connector.connect().await.unwrap();
        gone.write_all(request.as_bytes()).await.unwrap();
        drop(gone);
        while !asked(&connector, PING).await.ends_with("\r\n\r\nOK") {}
        drop(half);
    }
}

#[tokio::test]
async fn as_many_clients_as_there_are_wait_at_a_time() {
    let daemon = Daemon::new();
    let connector = daemon.connector();
    let mut waiting = Vec::new();
    for _ in 0..CLIENTS {
        let mut wire = connector.connect().await.unwrap();
        wire.write_all(get("/events").as_bytes()).await.unwrap();
        waiting.push(wire);
    }
    assert!(asked(&connector, PING).await.ends_with("\r\n\r\nOK"));
}

#[tokio::test]
async fn a_bound_on_connections_is_told() {
    let daemon = Daemon::builder().connections(1).build();
    let connector = daemon.connector();
    let mut first = connector.connect().await.unwrap();
    first.write_all(get("/events").as_bytes()).await.unwrap();
    let answer = asked(&connector, PING).await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
}
