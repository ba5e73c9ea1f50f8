//! Registries that are not there.

use longshore::runtime::{Error, JsonStream};

use super::api::AuthConfig;
use super::docker::Docker;
use crate::daemon::IMAGE;
use crate::scenario::scenarios;
use crate::{failure, read};

scenarios!("registry": auth, pull, push, push_of_nothing, search);

/// Nothing listens there.
const REGISTRY: &str = "127.0.0.1:1";

fn credentials() -> AuthConfig {
    AuthConfig {
        username: Some("ada".to_owned()),
        password: Some("pa$$w0rd".to_owned()),
        server_address: Some(format!("http://{REGISTRY}/v1/")),
        ..AuthConfig::default()
    }
}

async fn auth(docker: Docker) {
    let refused = docker.auth(credentials()).send().await;
    let refused = refused.expect_err("no registry");
    let (operation, version, status, message) = failure::refusal(&refused);
    assert_eq!(
        (operation, version, status),
        ("auth", docker.api_version(), 500)
    );
    assert!(message.ends_with("connection refused"), "{message}");
    assert!(!format!("{refused:?} {refused}").contains("pa$$w0rd"));
}

/// The failure of a pull, whether it is the answer or is reported in the stream.
async fn failure_of<T>(sent: Result<JsonStream<T>, Error>) -> Error {
    match sent {
        Ok(stream) => read::items_and_error(stream)
            .await
            .1
            .expect("a failure in the stream"),
        Err(error) => error,
    }
}

async fn pull(docker: Docker) {
    let request = docker
        .image_create()
        .from_image(format!("{REGISTRY}/absent:latest"));
    let error = failure_of(request.auth(credentials()).send().await).await;
    assert_eq!(
        (error.operation(), error.version()),
        (Some("image_create"), Some(docker.api_version()))
    );
    let message = error.message().expect("what the daemon said");
    assert!(message.ends_with("connection refused"), "{message}");
}

async fn push(docker: Docker) {
    let name = format!("{REGISTRY}/{}", docker.name("pushed"));
    docker.tag(IMAGE, &name).await;
    let messages = docker
        .image_push(&name, credentials())
        .tag("latest")
        .send()
        .await;
    let (items, message, _) = failure::in_band(messages.expect("a push")).await;
    let first = items.first().and_then(|item| item.status.clone());
    assert_eq!(
        first,
        Some(format!("The push refers to repository [{name}]"))
    );
    assert!(message.ends_with("connection refused"), "{message}");
}

async fn push_of_nothing(docker: Docker) {
    let name = format!("{REGISTRY}/{}", docker.name("absent"));
    let messages = docker.image_push(&name, AuthConfig::default()).send().await;
    let (_, message, _) = failure::in_band(messages.expect("a push")).await;
    assert!(message.contains(&name), "{message}");
}

async fn search(docker: Docker) {
    let error = docker.image_search(format!("{REGISTRY}/term")).send().await;
    let error = error.expect_err("no registry");
    let (operation, version, status, message) = failure::refusal(&error);
    assert_eq!(
        (operation, version, status),
        ("image_search", docker.api_version(), 500)
    );
    assert!(message.contains(REGISTRY), "{message}");
}
