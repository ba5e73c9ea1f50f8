//! What ends with a daemon.

use std::sync::{Arc, Mutex};

use longshore::v1_16::{ContainerConfig, HostConfig, RestartPolicy, RestartPolicyName};
use longshore::versions::V1_16;
use longshore_testkit::Daemon;
use tokio::sync::mpsc;

use crate::support::run;

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
