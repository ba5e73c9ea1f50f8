//! What API 1.12 has otherwise than later versions.

use super::api::{ContainerStartAnswer, ContainerStopAnswer};
use super::docker::{Docker, idle};
use crate::scenario::scenarios;

scenarios!("unchanged": start_and_stop);

/// Daemons of these versions do not answer 304. Newer ones do, and it is no error.
async fn start_and_stop(docker: Docker) {
    let id = docker.run("twice", idle()).await;
    let again = docker.container_start(&id).send().await;
    assert!(matches!(
        again.expect("no error"),
        ContainerStartAnswer::Unchanged
    ));
    let stop = || docker.container_stop(&id).timeout(0).send();
    stop().await.expect("a stop");
    assert!(matches!(
        stop().await.expect("no error"),
        ContainerStopAnswer::Unchanged
    ));
}
