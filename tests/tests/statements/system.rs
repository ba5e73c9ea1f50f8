//! Statements on the daemon: what it is, events, credentials.

use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;

use crate::support::{Engine, FOREVER, keys, read_until};

#[tokio::test]
async fn s01_info_tells_of_the_machine() {
    let engine = Engine::new();
    let members = ["NCPU", "MemTotal", "Name", "ID", "Labels"];
    let new = engine.ask("1.16", "GET /info").await.json();
    let old = engine.ask("1.15", "GET /info").await.json();
    for member in members {
        assert!(keys(&new).contains(&member), "{member}");
        assert!(!keys(&old).contains(&member), "{member}");
    }
    assert!(new["NCPU"].as_u64().unwrap() > 0 && new["MemTotal"].as_u64().unwrap() > 0);
    assert!(!new["ID"].as_str().unwrap().is_empty() && !new["Name"].as_str().unwrap().is_empty());
}

/// The member was there in Docker 1.1 alone.
#[tokio::test]
async fn s10_info_tells_the_sockets_at_1_13() {
    let engine = Engine::new();
    let sockets = async |version| engine.ask(version, "GET /info").await.json()["Sockets"].clone();
    let told = sockets("1.13").await;
    let told = told.as_array().unwrap();
    assert!(
        !told.is_empty() && told.iter().all(Value::is_string),
        "{told:?}"
    );
    assert_eq!(sockets("1.12").await, json!(null));
    assert_eq!(sockets("1.14").await, json!(null));
}

#[tokio::test]
async fn s17_the_daemon_answers_a_ping() {
    let engine = Engine::new();
    let new = engine.ask("1.11", "GET /_ping").await;
    assert_eq!((new.status, new.text().as_str()), (200, "OK"));
    assert_eq!(engine.ask("1.10", "GET /_ping").await.status, 404);
}

/// A moment that is over by the time anybody asks.
const LONG_AGO: &str = "GET /events?since=1&until=2";

#[tokio::test]
async fn s18_events_end_at_a_time() {
    let engine = Engine::new();
    let ended = engine.ask("1.11", LONG_AGO).await;
    assert_eq!((ended.status, ended.body.len()), (200, 0));
    // Before, the stream goes on with what happens next.
    let mut endless = engine.open("1.10", LONG_AGO, &[], b"").await;
    read_until(&mut endless, "\r\n\r\n").await;
    engine.create("1.16", FOREVER, json!({})).await;
    read_until(&mut endless, "create").await;
}

#[tokio::test]
async fn s35_events_tell_the_image() {
    let engine = Engine::new();
    let mut events = engine.open("1.4", "GET /events?since=1", &[], b"").await;
    read_until(&mut events, "\r\n\r\n").await;
    engine.create("1.16", FOREVER, json!({})).await;
    let told = read_until(&mut events, "}").await;
    let event: Value = serde_json::from_slice(&told).unwrap();
    assert_eq!(event["status"], "create");
    assert!(
        event["from"].as_str().unwrap().starts_with("busybox"),
        "{event}"
    );
}

/// The changelog has them in 1.3, where no daemon knew them.
#[tokio::test]
async fn s37_events_are_streamed_and_remembered() {
    let engine = Engine::new();
    let mut events = engine.open("1.4", "GET /events", &[], b"").await;
    read_until(&mut events, "\r\n\r\n").await;
    engine.create("1.16", FOREVER, json!({})).await;
    read_until(&mut events, "create").await;
    drop(events);
    let mut remembered = engine.open("1.4", "GET /events?since=1", &[], b"").await;
    read_until(&mut remembered, "create").await;
    assert_eq!(engine.ask("1.3", "GET /events").await.status, 404);
}

#[tokio::test]
async fn s43_credentials_cannot_be_asked_for_any_more() {
    let engine = Engine::new();
    assert_eq!(engine.ask("1.1", "GET /auth").await.status, 200);
    assert_eq!(engine.ask("1.2", "GET /auth").await.status, 404);
}

#[tokio::test]
async fn s44_credentials_are_tried_and_not_stored() {
    let engine = Engine::new();
    let anne = json!({"username": "anne", "password": "secret", "email": "anne@x.org"});
    let stored = async || engine.ask("1.1", "GET /auth").await.json()["username"].clone();
    let tried = engine.tell("1.2", "POST /auth", &anne).await;
    assert_eq!(tried.status, 200, "{tried:?}");
    assert_ne!(stored().await, "anne");
    let kept = engine.tell("1.1", "POST /auth", &anne).await;
    assert_eq!(kept.status, 200, "{kept:?}");
    assert_eq!(stored().await, "anne");
}

#[tokio::test]
async fn s48_the_first_version_is_served() {
    let engine = Engine::new();
    let version = engine.ask("1.0", "GET /version").await;
    assert_eq!(version.status, 200);
    assert!(version.json()["Version"].is_string());
    let list = engine.ask("1.0", "GET /containers/json").await;
    assert_eq!((list.status, list.json()), (200, json!([])));
    let mut rest = Vec::new();
    let mut connection = engine.open("0.9", "GET /version", &[], b"").await;
    connection.read_to_end(&mut rest).await.unwrap();
    assert!(!rest.starts_with(b"HTTP/1.0 200") && !rest.starts_with(b"HTTP/1.1 200"));
}
