//! A server of all versions: forms of answers, and what it adds where a version needs more than
//! its shapes.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use longshore::any::steps::build_output;
use longshore::runtime::serde::Serialize;
use longshore::runtime::serde::de::DeserializeOwned;
use longshore::runtime::server::{
    Amend, Body, Config, Connector, Failure, JsonStream, Router, Version, memory, serve,
};
use longshore::runtime::{ByteStream, Transport};
use longshore::server::{
    API, Server, build, container_create, container_list, container_start, image_create,
    image_insert, image_push, of, of_any, version,
};
use longshore::versions::{Any, V1_0};
use longshore::{v1_0, v1_2, v1_6, v1_8, v1_16};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// Answers everything with little, and remembers what it was asked.
#[derive(Clone, Default)]
struct Engine {
    asked: Arc<Mutex<Vec<Value>>>,
}

impl Engine {
    fn remember(&self, asked: impl Serialize) {
        let asked = serde_json::to_value(asked).unwrap();
        self.asked.lock().unwrap().push(asked);
    }

    fn asked(&self) -> Value {
        self.asked.lock().unwrap().pop().unwrap()
    }
}

fn of_json<T: DeserializeOwned>(value: Value) -> Result<T, Failure> {
    serde_json::from_value(value).map_err(|error| Failure::new(500, error.to_string()))
}

impl Server<Any> for Engine {
    async fn container_create(
        &self,
        request: container_create::Request<Any>,
    ) -> Result<v1_16::ContainerCreated, Failure> {
        self.remember(&request.config);
        of_json(json!({"Id": "1"}))
    }

    async fn container_start(
        &self,
        request: container_start::v1_3::Request<Any>,
    ) -> Result<container_start::v1_3::Answer, Failure> {
        self.remember(&request.host_config);
        Ok(container_start::v1_3::Answer::Started)
    }

    async fn version(&self, _: version::Request) -> Result<v1_16::SystemVersion, Failure> {
        Ok(v1_16::SystemVersion::default())
    }

    async fn container_list(
        &self,
        _: container_list::Request,
    ) -> Result<Vec<v1_16::ContainerSummary>, Failure> {
        let row = |id| {
            of_json(json!({
                "Id": id, "Names": ["/web"], "Image": "2", "Command": "sh", "Created": 0,
                "Status": "Up", "Ports": [],
            }))
        };
        Ok(vec![row("1")?, row("2")?])
    }

    async fn image_create(
        &self,
        _: image_create::v1_1::Request,
    ) -> Result<JsonStream<v1_16::JsonMessage>, Failure> {
        Ok(messages())
    }

    async fn image_push(
        &self,
        _: image_push::v1_5::Request,
    ) -> Result<JsonStream<v1_16::JsonMessage>, Failure> {
        Ok(messages())
    }

    async fn image_insert(
        &self,
        _: image_insert::v1_1::Request,
    ) -> Result<JsonStream<v1_16::JsonMessage>, Failure> {
        Ok(messages())
    }

    async fn build(
        &self,
        _: build::v1_8::Request,
    ) -> Result<JsonStream<v1_16::JsonMessage>, Failure> {
        Ok(messages())
    }
}

/// What work of every kind tells here.
fn messages() -> JsonStream<v1_16::JsonMessage> {
    let message = |status: &str| v1_16::JsonMessage {
        status: Some(status.to_owned()),
        ..Default::default()
    };
    let messages = ["Working", "Done"].map(|status| Ok(message(status)));
    JsonStream::new(futures_util::stream::iter(messages))
}

/// The form that the newest version has no place for.
impl Server<V1_0> for Engine {
    async fn build(&self, request: build::v1_0::Request) -> Result<Body, Failure> {
        let dockerfile = request.dockerfile.collect(1024).await;
        let dockerfile = dockerfile.map_err(|error| Failure::new(500, error.to_string()))?;
        let text = String::from_utf8_lossy(&dockerfile).into_owned();
        Ok(Body::from(build_output::down(&json!({ "stream": text }))))
    }
}

/// What version 1.8 and older have besides.
struct Old;

impl Amend for Old {
    fn request(&self, operation: &'static str, sent: &Value, newest: &mut Value) {
        match operation {
            "container_create" => {
                let (from, extra) = (&sent["VolumesFrom"], &sent["Extra"]);
                newest["HostConfig"] = json!({"VolumesFrom": [from], "CapAdd": extra});
            }
            "container_start" => newest["Dns"] = json!(["10.0.0.1"]),
            _ => {}
        }
    }

    fn answer(&self, operation: &'static str, answer: &mut Value) {
        match operation {
            "version" => answer["MemoryLimit"] = true.into(),
            "container_list" => answer[1]["Status"] = "Exit 0".into(),
            "image_create" if answer["status"] == "Done" => *answer = json!({"error": "no"}),
            _ => {}
        }
    }
}

/// The engine with amendments up to 1.8, and with another server for builds up to 1.2.
fn engine() -> (Engine, Connector) {
    let engine = Engine::default();
    let by_form = of::<V1_0, _>(Arc::new(engine.clone()));
    let server = Arc::new(engine.clone());
    let versions = of_any(&server).map(|version| match version.text() {
        "1.0" | "1.1" | "1.2" => version.amended(Old).except(&["build"], by_form.clone()),
        "1.6" | "1.8" => version.amended(Old),
        _ => version,
    });
    (engine, served(versions))
}

fn served(versions: impl Iterator<Item = Version>) -> Connector {
    let (listener, connector) = memory();
    let mut config = Config::default();
    config.half_close = true;
    tokio::spawn(serve(listener, Router::new(&API, versions), config));
    connector
}

fn transport(connector: Connector) -> Transport {
    Transport::in_memory(connector).build().unwrap()
}

/// The first line of what comes back, and the last.
async fn said(connector: &Connector, path: &str, body: &str) -> (String, String) {
    let length = body.len();
    let head = "Content-Type: application/json\r\nX-Registry-Auth: e30=\r\n";
    let request = format!("POST {path} HTTP/1.0\r\n{head}Content-Length: {length}\r\n\r\n{body}");
    let mut connection = connector.connect().await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    let line = |line: Option<&str>| line.unwrap_or_default().to_owned();
    (line(answer.lines().next()), line(answer.lines().last()))
}

#[tokio::test]
async fn an_answer_gets_what_only_its_version_has() {
    let (_, connector) = engine();
    let transport = transport(connector);
    let version = v1_0::Client::new(transport.clone()).version().send().await;
    assert_eq!(version.unwrap().memory_limit, Some(true));
    let old = v1_8::Client::new(transport.clone());
    let rows = old.container_list().send().await.unwrap();
    let status: Vec<_> = rows.iter().map(|row| row.status.as_str()).collect();
    assert_eq!(status, ["Up", "Exit 0"]);
    // Other versions are left alone.
    let rows = v1_16::Client::new(transport).container_list().send().await;
    assert_eq!(rows.unwrap()[1].status, "Up");
}

#[tokio::test]
async fn each_value_of_a_stream_is_amended() {
    let (_, connector) = engine();
    let old = v1_6::Client::new(transport(connector));
    let create = old.image_create().from_image("x");
    let mut messages = create.send().await.unwrap();
    let first = messages.next().await.unwrap().unwrap();
    assert_eq!(first.status.as_deref(), Some("Working"));
    let second = messages.next().await.unwrap();
    let error = second.map_or_else(|error| error.to_string(), |message| format!("{message:?}"));
    assert!(error.contains("no"), "{error}");
    assert!(messages.next().await.is_none());
}

#[tokio::test]
async fn a_request_gets_what_the_newest_has_elsewhere() {
    let (engine, connector) = engine();
    let body = r#"{"Image": "x", "VolumesFrom": "data"}"#;
    let (status, _) = said(&connector, "/v1.8/containers/create", body).await;
    assert_eq!(status, "HTTP/1.0 201 Created");
    let config = engine.asked();
    assert_eq!(config["Image"], "x");
    assert_eq!(config["HostConfig"]["VolumesFrom"], json!(["data"]));
}

#[tokio::test]
async fn a_body_that_may_be_left_out_is_amended_if_there_is_one() {
    let (engine, connector) = engine();
    let given = r#"{"Privileged": false}"#;
    for (body, expected) in [("", Value::Null), (given, json!(["10.0.0.1"]))] {
        let (status, _) = said(&connector, "/v1.8/containers/1/start", body).await;
        assert_eq!(status, "HTTP/1.0 204 No Content", "{body}");
        assert_eq!(engine.asked()["Dns"], expected, "{body}");
    }
}

#[tokio::test]
async fn what_does_not_fit_after_amending_is_a_malformed_body() {
    let (engine, connector) = engine();
    let body = r#"{"Image": "x", "VolumesFrom": "y", "Extra": {}}"#;
    let (amended, why) = said(&connector, "/v1.6/containers/create", body).await;
    let (malformed, _) = said(&connector, "/v1.6/containers/create", "{").await;
    assert_eq!(amended, malformed, "{why}");
    assert!(engine.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_operation_may_be_left_to_another_server() {
    let (_, connector) = engine();
    let transport = transport(connector);
    let built = v1_0::Client::new(transport.clone()).build("FROM x");
    assert_eq!(text(built.send().await.unwrap()).await, "FROM x");
    let built = v1_2::Client::new(transport.clone()).build("FROM y");
    assert_eq!(text(built.send().await.unwrap()).await, "FROM y");
    let built = v1_6::Client::new(transport).build().send().await.unwrap();
    assert_eq!(text(built).await, "Working\r\nDone\r\n");
}

async fn text(mut stream: ByteStream) -> String {
    let mut text = String::new();
    while let Some(piece) = stream.next().await {
        text.push_str(&String::from_utf8_lossy(&piece.unwrap()));
    }
    text
}

/// Every form of every version, one link after the other.
#[tokio::test]
async fn progress_has_the_form_of_the_version() {
    let (_, connector) = engine();
    for minor in 0..=16 {
        for (path, messages_since, until) in [
            ("images/create?fromImage=x", 1, 16),
            ("images/x/push", 1, 16),
            ("images/x/insert?path=p&url=u", 1, 11),
            ("build", 8, 16),
        ] {
            if minor > until || (path == "build" && minor < 3) {
                continue;
            }
            let (status, last) = said(&connector, &format!("/v1.{minor}/{path}"), "{}").await;
            assert_eq!(status, "HTTP/1.0 200 OK", "{path} in 1.{minor}");
            let is_text = last.trim_end() == "Done";
            assert_eq!(
                is_text,
                minor < messages_since,
                "{path} in 1.{minor}: {last}"
            );
        }
    }
}

/// The newest form of a build has no place for what the form before 1.3 says.
#[tokio::test]
async fn a_form_that_does_not_lead_to_the_newest_is_not_taken_for_it() {
    let connector = served(of_any(&Arc::new(Engine::default())));
    for minor in 0..=16 {
        let (status, _) = said(&connector, &format!("/v1.{minor}/build"), "{}").await;
        let expected = if minor < 3 {
            "HTTP/1.0 501 Not Implemented"
        } else {
            "HTTP/1.0 200 OK"
        };
        assert_eq!(status, expected, "1.{minor}");
    }
}
