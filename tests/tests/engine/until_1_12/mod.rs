//! What API 1.12 has otherwise than later versions.

use super::docker::{Docker, idle};
use crate::failure::refusal;
use crate::scenario::scenarios;

scenarios!("unchanged": start_and_stop);

/// These versions do not know the 304 that newer daemons send, so it is an error to them.
async fn start_and_stop(docker: Docker) {
    let id = docker.run("twice", idle()).await;
    let again = docker
        .container_start(&id)
        .send()
        .await
        .expect_err("it runs");
    assert_eq!(
        refusal(&again),
        ("container_start", docker.api_version(), 304, "Not Modified")
    );
    let stop = || docker.container_stop(&id).timeout(0).send();
    stop().await.expect("a stop");
    let again = stop().await.expect_err("it does not run");
    assert_eq!(
        refusal(&again),
        ("container_stop", docker.api_version(), 304, "Not Modified")
    );
}
