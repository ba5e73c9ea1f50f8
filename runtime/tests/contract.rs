//! Code as it is generated, by hand: it compiles, and does what it should.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use std::collections::BTreeMap;

use futures_util::StreamExt;
use longshore_runtime as rt;
use rt::serde::{Deserialize, Serialize};
use support::{Act, Server, answer, frame, header, send, target};
use tokio::io::AsyncWriteExt;

const LOGS: rt::Operation = rt::Operation::new("container_logs", "GET", &[200]);
const CREATE: rt::Operation = rt::Operation::new("container_create", "POST", &[201]);
const START: rt::Operation = rt::Operation::new("exec_start", "POST", &[200, 204]);

#[derive(Clone, Debug)]
struct Client {
    inner: rt::Client,
}

impl Client {
    fn new(transport: rt::Transport) -> Self {
        Self {
            inner: rt::Client::new(transport, "1.16", "/v1.16"),
        }
    }

    fn logs(&self, id: impl Into<String>) -> Logs {
        Logs {
            client: self.inner.clone(),
            id: id.into(),
            follow: None,
            all: true,
            names: Vec::new(),
            filters: None,
            auth: None,
            meta: BTreeMap::new(),
            tty: false,
        }
    }
}

#[derive(Clone, Debug, Serialize)]
struct Auth {
    password: String,
}

#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
struct Logs {
    client: rt::Client,
    id: String,
    follow: Option<bool>,
    all: bool,
    names: Vec<String>,
    filters: Option<BTreeMap<String, Vec<String>>>,
    auth: Option<Auth>,
    meta: BTreeMap<String, String>,
    tty: bool,
}

impl Logs {
    fn request(&self) -> rt::Request {
        rt::Request::new(&self.client, &LOGS)
            .literal("/containers/")
            .segment("id", &rt::param::text(&self.id))
            .literal("/logs")
            .query("follow", self.follow.as_ref().map(rt::param::flag))
            .query("all", Some(rt::param::flag(&self.all)))
            .query_each("names", &self.names, rt::param::text)
            .query(
                "filters",
                self.filters
                    .as_ref()
                    .map(rt::param::json::<rt::wire::Map<rt::wire::List<rt::wire::Same>>, _>),
            )
            .header(
                "X-Registry-Auth",
                self.auth
                    .as_ref()
                    .map(rt::param::base64url_json::<rt::wire::Same, _>),
            )
            .headers("X-Meta-", &self.meta)
    }

    async fn send(self) -> Result<rt::Frames, rt::Error> {
        let raw = self.tty;
        let response = self.request().streamed().await?;
        response.frames(raw)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Created {
    #[serde(rename = "Id")]
    id: String,
    #[serde(
        rename = "Warnings",
        default,
        with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::List<::longshore_runtime::wire::Same>>"
    )]
    warnings: Vec<String>,
}

enum Started {
    Attached(rt::Hijacked),
    Detached,
}

async fn exec_start(client: &Client, upgrade: bool) -> Result<Started, rt::Error> {
    let response = rt::Request::new(&client.inner, &START)
        .literal("/exec/e/start")
        .json_body::<rt::wire::Same, _>(&BTreeMap::from([("Detach", false)]))
        .hijacked(upgrade)
        .await?;
    match response.status() {
        200 | 101 => Ok(Started::Attached(response.hijack(false)?)),
        204 => Ok(Started::Detached),
        _ => Err(response.unexpected()),
    }
}

#[tokio::test]
async fn a_request_with_everything_in_it() {
    let log = [frame(1, b"out"), frame(2, b"err")].concat();
    let server = Server::new(vec![vec![
        Act::Request,
        send(support::UNTIL_CLOSE),
        send(log),
    ]]);
    let client = Client::new(server.client().transport().clone());
    let mut logs = client.logs("web 1");
    logs.follow = Some(false);
    logs.names = vec!["a".into(), "b&c".into()];
    logs.filters = Some(BTreeMap::from([("k".into(), vec!["v".into()])]));
    logs.auth = Some(Auth {
        password: "?>~".into(),
    });
    logs.meta = BTreeMap::from([("Who".into(), "me".into())]);

    let output = logs.send().await.unwrap().collect_output(100).await;

    let output = output.unwrap();
    assert_eq!(
        (&*output.stdout, &*output.stderr),
        (&b"out"[..], &b"err"[..])
    );
    let requests = server.received().await;
    assert_eq!(
        target(&requests[0]),
        "/v1.16/containers/web%201/logs?follow=0&all=1&names=a&names=b%26c\
         &filters=%7B%22k%22%3A%5B%22v%22%5D%7D"
    );
    let auth = header(&requests[0], "X-Registry-Auth");
    assert_eq!(auth, Some("eyJwYXNzd29yZCI6Ij8-fiJ9"));
    assert_eq!(header(&requests[0], "X-Meta-Who"), Some("me"));
    assert_eq!(header(&requests[0], "Host"), Some("localhost"));
}

#[tokio::test]
async fn a_json_body_and_a_json_answer() {
    let json = r#"{"Id":"x","Warnings":null,"New":1}"#;
    let server = Server::answering(answer("201 Created", "application/json", json));
    let config = Created {
        id: "c".into(),
        warnings: vec![],
    };

    let response = rt::Request::new(&server.client(), &CREATE)
        .literal("/containers/create")
        .json_body_if::<rt::wire::Same, _>(Some(&config))
        .pooled()
        .await
        .unwrap();
    let created: Created = response.json::<rt::wire::Same, _>().await.unwrap();

    assert_eq!(created.id, "x");
    assert_eq!(created.warnings, Vec::<String>::new());
    let requests = server.received().await;
    assert_eq!(support::body(&requests[0]), r#"{"Id":"c","Warnings":[]}"#);
    assert_eq!(
        header(&requests[0], "Content-Type"),
        Some("application/json")
    );
}

#[tokio::test]
async fn several_answers() {
    let attached = "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n";
    let server = Server::new(vec![
        vec![Act::Request, send(attached), Act::ToEnd],
        vec![Act::Request, send("HTTP/1.1 204 No Content\r\n\r\n")],
    ]);
    let client = Client::new(server.client().transport().clone());

    let Started::Attached(hijacked) = exec_start(&client, true).await.unwrap() else {
        panic!("it is detached");
    };
    let (mut output, mut input) = hijacked.into_parts();
    input.write_all(b"in").await.unwrap();
    input.shutdown().await.unwrap();
    assert!(output.next().await.is_none());
    let detached = exec_start(&client, false).await.unwrap();
    assert!(matches!(detached, Started::Detached));

    let requests = server.received().await;
    assert_eq!(support::body(&requests[0]), r#"{"Detach":false}in"#);
    assert_eq!(header(&requests[0], "Upgrade"), Some("tcp"));
    assert_eq!(header(&requests[1], "Upgrade"), None);
}

/// Builders are held across awaits and shared between tasks.
#[test]
fn the_types_can_be_sent_and_shared() {
    fn shared<T: Send + Sync>() {}
    fn sent<T: Send + Unpin>() {}
    shared::<rt::Client>();
    shared::<rt::Request>();
    shared::<rt::Body>();
    shared::<rt::Error>();
    sent::<rt::Response>();
    sent::<rt::Frames>();
    sent::<rt::ByteStream>();
    sent::<rt::JsonStream<rt::Value>>();
    sent::<rt::Hijacked>();
    sent::<rt::WebSocket>();
}
