//! Statements on builds and commits.

use serde_json::json;

use crate::support::{Engine, FOREVER, context};

#[tokio::test]
async fn s12_commit_can_leave_the_container_running() {
    let engine = Engine::new();
    let id = engine.run(FOREVER, json!({})).await;
    for (version, query) in [
        ("1.13", "&pause=0"),
        ("1.13", "&pause=1"),
        ("1.13", ""),
        ("1.12", ""),
    ] {
        let line = format!("POST /commit?container={id}&repo=copy{query}");
        let committed = engine.ask(version, &line).await;
        assert_eq!(committed.status, 201, "{version} {query}: {committed:?}");
        let state = engine.inspect("1.16", &id).await["State"].clone();
        assert_eq!(
            (&state["Running"], &state["Paused"]),
            (&json!(true), &json!(false))
        );
    }
}

/// Whether a build that fails removes the container of the step.
async fn removes(version: &str, query: &str) -> bool {
    let engine = Engine::new();
    let dockerfile = "FROM busybox\nRUN exit 3\n";
    let built = engine.build(version, query, dockerfile).await.text();
    assert!(built.contains("returned a non-zero code: 3"), "{built}");
    built.contains("Removing intermediate container")
}

#[tokio::test]
async fn s13_forcerm_removes_containers_of_a_build_that_fails() {
    assert!(removes("1.12", "rm=1&forcerm=1").await);
    assert!(!removes("1.12", "rm=1").await);
    assert!(!removes("1.11", "rm=1&forcerm=1").await);
}

/// `{"configs":{"https://index.docker.io/v1/":{"auth":"","username":"anne","password":"secret"}}}`
/// in base64.
const CONFIG: &str = "eyJjb25maWdzIjp7Imh0dHBzOi8vaW5kZXguZG9ja2VyLmlvL3YxLyI6eyJhdXRoIjoiIiwidXNlcm5hbWUiOiJhbm5lIiwicGFzc3dvcmQiOiJzZWNyZXQifX19";

/// Whether a build from a private image gets it with a header.
async fn gets_private(version: &str, header: (&str, &str)) -> bool {
    let engine = Engine::new();
    let media = ("Content-Type", "application/tar");
    let dockerfile = context("FROM anne/diary\n");
    let built = engine
        .send(version, "POST /build?t=copy", &[media, header], &dockerfile)
        .await;
    assert_eq!(built.status, 200, "{built:?}");
    engine.names().await.contains(&"copy:latest".to_owned())
}

#[tokio::test]
async fn s23_a_build_takes_credentials_for_several_registries() {
    let (one, several) = (crate::support::ANNE, ("X-Registry-Config", CONFIG));
    assert!(gets_private("1.10", several).await);
    assert!(!gets_private("1.10", one).await);
    assert!(gets_private("1.8", one).await);
    assert!(!gets_private("1.8", several).await);
}

#[tokio::test]
async fn s24_a_build_tells_the_exit_status_in_json() {
    let engine = Engine::new();
    let dockerfile = "FROM busybox\nRUN exit 3\n";
    let new = engine.build("1.8", "", dockerfile).await;
    let messages = new.values();
    assert!(messages[0]["stream"].is_string(), "{messages:?}");
    let last = messages.last().unwrap();
    assert_eq!(last["errorDetail"]["code"], 3, "{last}");
    let old = engine.build("1.7", "", dockerfile).await;
    assert!(
        old.text().starts_with("Step 0 : FROM busybox"),
        "{}",
        old.text()
    );
}

/// The body of a form with a Dockerfile, and the media type.
const FORM: (&str, &str) = (
    "multipart/form-data; boundary=frontier",
    "--frontier\r\nContent-Disposition: form-data; name=\"Dockerfile\"; filename=\"Dockerfile\"\r\n\
     Content-Type: application/octet-stream\r\n\r\nFROM busybox\nRUN echo a form\n\r\n--frontier--\r\n",
);

#[tokio::test]
async fn s38_a_build_takes_one_archive() {
    let engine = Engine::new();
    let built = engine
        .build("1.3", "t=made", "FROM busybox\nRUN true\n")
        .await;
    assert_eq!(built.status, 200);
    assert!(
        built.text().contains("Successfully built"),
        "{}",
        built.text()
    );
    assert!(engine.names().await.contains(&"made:latest".to_owned()));
}

#[tokio::test]
async fn s39_clients_before_1_3_cannot_build_with_1_3() {
    let engine = Engine::new();
    let (media, form) = FORM;
    let form = async |version| {
        let headers = [("Content-Type", media)];
        engine
            .send(version, "POST /build", &headers, form.as_bytes())
            .await
    };
    let old = form("1.2").await;
    assert!(
        old.status == 200 && old.text().contains("Successfully built"),
        "{old:?}"
    );
    let new = form("1.3").await;
    assert!(!new.text().contains("Successfully built"), "{new:?}");
}
