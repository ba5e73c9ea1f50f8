//! What there is since API 1.13.

use super::api::{ContainerStartAnswer, ContainerStopAnswer};
use super::docker::{Docker, idle, shell};
use crate::read;
use crate::scenario::scenarios;

scenarios!("since_1_13": start_and_stop_twice, tail_of_logs, commit_without_pause);

async fn start_and_stop_twice(docker: Docker) {
    let id = docker.create("twice", idle()).await;
    let start = || docker.container_start(&id).send();
    let stop = || docker.container_stop(&id).timeout(0).send();
    assert!(matches!(
        start().await.expect("a start"),
        ContainerStartAnswer::Started
    ));
    assert!(matches!(
        start().await.expect("no error"),
        ContainerStartAnswer::Unchanged
    ));
    assert!(docker.inspect(&id).await.state.running);
    assert!(matches!(
        stop().await.expect("a stop"),
        ContainerStopAnswer::Stopped
    ));
    assert!(matches!(
        stop().await.expect("no error"),
        ContainerStopAnswer::Unchanged
    ));
    assert!(!docker.inspect(&id).await.state.running);
}

async fn tail_of_logs(docker: Docker) {
    let id = docker.run_to_end("lines", "seq 1 5").await;
    for (tail, expected) in [
        ("0", ""),
        ("2", "4\n5\n"),
        ("5", "1\n2\n3\n4\n5\n"),
        ("99", "1\n2\n3\n4\n5\n"),
        ("all", "1\n2\n3\n4\n5\n"),
    ] {
        let logs = docker.container_logs(&id).stdout(true).tail(tail);
        let (stdout, stderr) = read::output(logs.send().await.expect("the logs")).await;
        assert_eq!((stdout.as_str(), stderr.as_str()), (expected, ""), "{tail}");
    }
}

/// Whether it is held meanwhile or not, the container runs before and after.
async fn commit_without_pause(docker: Docker) {
    let config = shell("echo here > /mark; echo ready; sleep 1000");
    let id = docker.run_until_ready("live", config).await;
    let name = docker.name("committed");
    for pause in [false, true] {
        let request = docker.commit(&id).repo(&name).pause(pause);
        let image = request.send().await.expect("an image").id;
        assert_eq!(docker.inspect_image(&name).await.id, image);
        assert!(!docker.inspect(&id).await.state.paused);
    }
}
