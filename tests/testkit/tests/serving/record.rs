//! What is remembered of the requests.

use longshore::server::{container_create, container_stop, ping};
use longshore::v1_16::ContainerConfig;
use longshore::versions::{V1_12, V1_16};
use longshore_testkit::Daemon;
use longshore_testkit::memory::daemon::Request;
use serde_json::json;

use crate::support::{PING, asked, get};

#[tokio::test]
async fn requests_are_there_in_order_with_their_status() {
    let daemon = Daemon::new();
    let connector = daemon.connector();
    asked(&connector, PING).await;
    asked(&connector, &get("/v1.12/nothing?x=1")).await;
    let docker = daemon.client::<V1_16>().unwrap();
    let _ = docker.container_stop("a/b").timeout(3).send().await;
    let seen = daemon.requests();
    let seen: Vec<_> = seen
        .iter()
        .map(|r| (r.operation(), r.version(), r.path()))
        .collect();
    assert_eq!(
        seen,
        [
            (Some("ping"), Some("1.16"), "/_ping"),
            (None, None, "/v1.12/nothing"),
            (
                Some("container_stop"),
                Some("1.16"),
                "/v1.16/containers/a/b/stop"
            ),
        ]
    );
    let requests = daemon.requests();
    let statuses: Vec<_> = requests.iter().map(Request::status).collect();
    assert_eq!(statuses[..2], [Some(200), Some(404)]);
    assert_eq!(requests[2].query("t").as_deref(), Some("3"));
    daemon.clear_requests();
    assert!(daemon.requests().is_empty());
}

#[tokio::test]
async fn a_request_is_read_as_its_type() {
    let daemon = Daemon::new();
    let docker = daemon.client::<V1_16>().unwrap();
    let config = ContainerConfig {
        image: Some("busybox".to_owned()),
        ..Default::default()
    };
    let _ = docker.container_create(config).name("web").send().await;
    let _ = docker.container_stop("web").timeout(3).send().await;
    let [create, stop] = daemon.requests().try_into().unwrap();
    assert_eq!(create.json().unwrap()["Image"], json!("busybox"));
    let read = create
        .read::<V1_16, container_create::Request<V1_16>>()
        .unwrap();
    assert_eq!(read.name.as_deref(), Some("web"));
    assert_eq!(read.config.image.as_deref(), Some("busybox"));
    let read = stop.read::<V1_16, container_stop::Request>().unwrap();
    assert_eq!((read.id.as_str(), read.timeout), ("web", Some(3)));
}

#[tokio::test]
async fn a_request_is_not_read_as_another_type() {
    let daemon = Daemon::new();
    let connector = daemon.connector();
    asked(&connector, PING).await;
    asked(&connector, &get("/nothing")).await;
    let [ping, nothing] = daemon.requests().try_into().unwrap();
    assert!(ping.read::<V1_16, ping::Request>().is_ok());
    let other = ping.read::<V1_12, ping::Request>().unwrap_err();
    assert!(
        other.message().contains("1.12, found one of 1.16"),
        "{other}"
    );
    let stop = ping.read::<V1_16, container_stop::Request>();
    assert!(stop.is_err());
    assert!(nothing.read::<V1_16, ping::Request>().is_err());
}

#[tokio::test]
async fn only_so_many_are_kept() {
    let daemon = Daemon::builder().remember(2).build();
    for path in ["/one", "/two", "/three"] {
        asked(&daemon.connector(), &get(path)).await;
    }
    let requests = daemon.requests();
    let paths: Vec<_> = requests.iter().map(Request::path).collect();
    assert_eq!(paths, ["/two", "/three"]);
}

#[tokio::test]
async fn secrets_do_not_show() {
    let daemon = Daemon::new();
    let body = r#"{"username":"me","password":"hunter2"}"#;
    let request = format!(
        "POST /v1.16/auth?token=hunter2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         X-Registry-Auth: hunter2\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    asked(&daemon.connector(), &request).await;
    let shown = format!("{daemon:?} {:?}", daemon.requests());
    assert!(shown.contains("/v1.16/auth"), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
    assert_eq!(daemon.requests()[0].json().unwrap()["password"], "hunter2");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_and_remembered_without_it() {
    let daemon = Daemon::new();
    let request = format!(
        "POST /v1.16/containers/create HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        1_u64 << 40
    );
    let answer = asked(&daemon.connector(), &request).await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    let requests = daemon.requests();
    assert_eq!(requests[0].status(), Some(413));
    assert!(requests[0].body().is_empty());
}
