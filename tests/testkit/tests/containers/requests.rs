//! Requests as other clients write them: names in paths, and bodies without members.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::{FOREVER, Setup, setup};

/// What is answered to a request without types: the whole head, and the body.
async fn asked(setup: &Setup, line: &str, body: &str) -> (String, String) {
    let length = body.len();
    let head = format!("{line} HTTP/1.0\r\nContent-Type: application/json\r\n");
    let request = format!("{head}Content-Length: {length}\r\n\r\n{body}");
    let mut connection = setup.daemon.connector().connect().await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), body.to_owned())
}

async fn status(setup: &Setup, line: &str, body: &str) -> u16 {
    let (head, _) = asked(setup, line, body).await;
    head.split(' ').nth(1).unwrap().parse().unwrap()
}

fn location(head: &str) -> Option<&str> {
    let mut lines = head.lines();
    lines.find_map(|line| line.strip_prefix("location: "))
}

#[tokio::test]
async fn a_path_that_is_not_clean_is_answered_with_the_clean_one() {
    let setup = setup();
    setup.named("web", FOREVER, json!({})).await;
    for (line, clean) in [
        (
            "GET /v1.12/containers/%2Fweb/json",
            "/v1.12/containers/web/json",
        ),
        (
            "POST /v1.16/containers//web/start?t=1",
            "/v1.16/containers/web/start?t=1",
        ),
        (
            "DELETE /containers/%2Fweb?force=1",
            "/containers/web?force=1",
        ),
        ("GET /v1.0/./containers/json", "/v1.0/containers/json"),
    ] {
        let (head, body) = asked(&setup, line, "").await;
        assert!(head.starts_with("HTTP/1.0 301"), "{line}: {head}");
        assert_eq!(location(&head), Some(clean), "{head}");
        assert_eq!(body, "");
    }
    assert!(!setup.inspect("web").await.state.running);
}

#[tokio::test]
async fn a_client_takes_the_slash_off_a_name() {
    let setup = setup();
    let id = setup.named("web", FOREVER, json!({})).await;
    let name = setup.inspect(&id).await.name;
    assert_eq!(name, "/web");
    setup.start(&name).await;
    assert_eq!(setup.inspect(&name).await.id, id);
}

#[tokio::test]
async fn a_link_is_named_by_its_path() {
    let setup = setup();
    let db = setup.named("db", FOREVER, json!({})).await;
    let link = json!({"HostConfig": {"Links": ["db:sql"]}});
    setup.named("web", FOREVER, link).await;
    assert_eq!(setup.inspect("web/sql").await.id, db);
    assert_eq!(setup.inspect("/web/sql").await.id, db);
    let (_, body) = asked(&setup, "GET /v1.12/containers/web/sql/json", "").await;
    let found: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(found["Id"], json!(db));
    let gone = status(&setup, "DELETE /v1.6/containers/web/sql?link=1", "").await;
    assert_eq!(gone, 204);
    let none = setup.inspect("web").await.host_config.links;
    assert!(none.is_empty());
    setup.inspect("db").await;
}

/// The binds of a container after it was started with a body.
async fn binds(setup: &Setup, api: &str, body: &str) -> Vec<String> {
    let binds = json!({"HostConfig": {"Binds": ["/tmp:/host"]}});
    let id = setup.create(FOREVER, binds).await;
    let line = format!("POST /v{api}/containers/{id}/start");
    assert_eq!(status(setup, &line, body).await, 204, "{api} {body}");
    setup.inspect(&id).await.host_config.binds
}

#[tokio::test]
async fn a_start_without_members_keeps_the_host_config_of_create() {
    let setup = setup();
    for api in ["1.7", "1.12", "1.15", "1.16"] {
        for body in ["", "{}", " { } ", "null"] {
            assert_eq!(
                binds(&setup, api, body).await,
                ["/tmp:/host"],
                "{api} {body}"
            );
        }
        let replaced = binds(&setup, api, r#"{"Privileged":false}"#).await;
        assert!(replaced.is_empty(), "{api}");
    }
    // Before Docker 0.6.7 any object counted.
    assert!(binds(&setup, "1.5", "{}").await.is_empty());
}

#[tokio::test]
async fn the_list_has_an_old_path_too() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    for api in ["1.0", "1.6", "1.16"] {
        let line = format!("GET /v{api}/containers/ps?all=1");
        let (head, body) = asked(&setup, &line, "").await;
        assert!(head.starts_with("HTTP/1.0 200"), "{line}: {head}");
        let rows: Value = serde_json::from_str(&body).unwrap();
        let row = rows[0]["Id"].as_str().unwrap();
        assert!(id.starts_with(row), "{line}: {body}");
    }
}
