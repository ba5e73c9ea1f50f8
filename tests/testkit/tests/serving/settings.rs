//! Daemons that are not like every other.

use longshore::versions::{V1_9, V1_16};
use longshore_testkit::Daemon;
use longshore_testkit::memory::programs::Clock;
use time::macros::datetime;

use crate::support::run;

#[tokio::test]
async fn the_same_seed_gives_the_same_ids() {
    let mut seen = Vec::new();
    for seed in [7, 7, 8] {
        let daemon = Daemon::builder().seed(seed).build();
        let docker = daemon.client::<V1_16>().unwrap();
        let id = run(&docker, &["true"]).await;
        let name = docker.container_inspect(&id).send().await.unwrap().name;
        seen.push((id, name));
    }
    assert_eq!(seen[0], seen[1]);
    assert_ne!(seen[0].0, seen[2].0);
}

#[tokio::test]
async fn it_says_the_version_it_was_told() {
    let versions = "1.2..1.9".parse().unwrap();
    let daemon = Daemon::builder().engine_version("0.8.1").versions(versions);
    let daemon = daemon.build();
    let docker = daemon.client::<V1_9>().unwrap();
    assert_eq!(docker.version().send().await.unwrap().version, "0.8.1");
    let raw = crate::support::get("/version");
    let answer = crate::support::asked(&daemon.connector(), &raw).await;
    assert!(!answer.contains("1.16"), "{answer}");
}

#[tokio::test]
async fn programs_are_functions() {
    let daemon = Daemon::builder()
        .program("greet", |context| async move {
            let text = format!("hello, {}\n", context.args[1]);
            context.print(text).await.map_or(1, |()| 5)
        })
        // A file of that name cannot be; it is found all the same.
        .program("/etc/passwd/x", |_| async { 6 })
        .build();
    let docker = daemon.client::<V1_16>().unwrap();
    let id = run(&docker, &["sh", "-c", "greet world"]).await;
    let waited = docker.container_wait(&id).send().await.unwrap();
    assert_eq!(waited.status_code, 5);
    let logs = docker.container_logs(&id).stdout(true).send().await;
    let output = logs.unwrap().collect_output(100).await.unwrap();
    assert_eq!(output.stdout, b"hello, world\n");
    let id = run(&docker, &["/etc/passwd/x"]).await;
    let waited = docker.container_wait(&id).send().await.unwrap();
    assert_eq!(waited.status_code, 6);
}

#[tokio::test]
async fn it_begins_with_an_image_or_without() {
    let docker = Daemon::new();
    let images = docker.client::<V1_16>().unwrap().image_list().send().await;
    let images = images.unwrap();
    assert_eq!(images[0].repo_tags, ["busybox:latest"]);
    let daemon = Daemon::builder().without_images().build();
    let images = daemon.client::<V1_16>().unwrap().image_list().send().await;
    assert!(images.unwrap().is_empty());
}

#[tokio::test]
async fn its_time_is_that_of_its_clock() {
    let clock = Clock::stepped(datetime!(2014-12-16 10:00 UTC));
    let daemon = Daemon::builder().clock(clock).build();
    let docker = daemon.client::<V1_16>().unwrap();
    let id = run(&docker, &["true"]).await;
    let container = docker.container_inspect(&id).send().await.unwrap();
    assert_eq!(container.created, datetime!(2014-12-16 10:00 UTC));
}
