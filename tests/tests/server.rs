//! Generated servers, asked by generated clients and by bytes.
#![allow(clippy::unwrap_used, reason = "it is a test")]

use std::sync::Arc;

use futures_util::StreamExt as _;
use longshore::runtime::server::{self as rt, Attached, Config, Failure, Framed, Router};
use longshore::runtime::{Channel, Frame, Transport};
use longshore::server::{
    API, Server, container_attach, container_create, container_inspect, container_logs, of, ping,
};
use longshore::versions::{V1_2, V1_12, V1_15, V1_16};
use longshore::{v1_12, v1_15, v1_16};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// Answers a little, in two versions, and nothing in a third.
struct Few;

impl Server<V1_16> for Few {
    async fn ping(&self, _: ping::Request) -> Result<String, Failure> {
        Ok("OK".to_owned())
    }

    async fn container_create(
        &self,
        request: container_create::Request<V1_16>,
    ) -> Result<v1_16::ContainerCreated, Failure> {
        match request.name.as_deref() {
            Some("taken") => Err(container_create::conflict("Conflict: taken")),
            name => Ok(v1_16::ContainerCreated {
                id: format!(
                    "{}:{}",
                    name.unwrap_or_default(),
                    request.config.hostname.unwrap_or_default()
                ),
                warnings: vec!["none".to_owned()],
            }),
        }
    }

    async fn container_logs(&self, request: container_logs::Request) -> Result<Framed, Failure> {
        let frame = |channel, text: String| {
            let data = text.into();
            Ok(Frame { channel, data })
        };
        let frames = [
            frame(Channel::Stdout, request.id),
            frame(Channel::Stderr, format!("{:?}", request.follow)),
        ];
        Ok(Framed::new(false, futures_util::stream::iter(frames)))
    }

    async fn container_attach(
        &self,
        request: container_attach::v1_6::Request,
    ) -> Result<Attached, Failure> {
        Ok(Attached::new(false, move |mut stdio| async move {
            let mut typed = String::new();
            if stdio.input.read_to_string(&mut typed).await.is_ok() {
                let said = format!("{} said {typed}", request.id);
                let _ = stdio.output.stdout(said).await;
            }
        }))
    }
}

impl Server<V1_2> for Few {
    async fn container_attach(
        &self,
        _: container_attach::v1_0::Request,
    ) -> Result<Attached, Failure> {
        Ok(Attached::new(false, |mut stdio| async move {
            let _ = stdio.output.stderr("no frames").await;
        }))
    }
}

impl Server<V1_12> for Few {
    async fn container_inspect(
        &self,
        request: container_inspect::Request,
    ) -> Result<v1_12::Container, Failure> {
        Err(container_inspect::not_found(format!(
            "No such container: {}",
            request.id
        )))
    }
}

fn serve() -> (rt::Connector, rt::Handle) {
    let few = Arc::new(Few);
    let router = Router::new(
        &API,
        [
            of::<V1_16, _>(few.clone()),
            of::<V1_12, _>(few.clone()),
            of::<V1_2, _>(few),
        ],
    );
    let (listener, connector) = rt::memory();
    // The questions of `said` are whole before they are answered.
    let mut config = Config::default();
    config.half_close = true;
    let server = rt::serve(listener, router, config);
    let handle = server.handle();
    tokio::spawn(server);
    (connector, handle)
}

fn transport() -> (Transport, rt::Handle) {
    let (connector, handle) = serve();
    (Transport::in_memory(connector).build().unwrap(), handle)
}

#[tokio::test]
async fn a_typed_request_gets_a_typed_answer() {
    let (transport, _server) = transport();
    let docker = v1_16::Client::new(transport);
    assert_eq!(docker.ping().send().await.unwrap(), "OK");
    let config = v1_16::ContainerConfig {
        hostname: Some("web".to_owned()),
        ..Default::default()
    };
    let created = docker
        .container_create(config)
        .name("n/1")
        .send()
        .await
        .unwrap();
    assert_eq!(created.id, "n/1:web");
    assert_eq!(created.warnings, ["none"]);
}

#[tokio::test]
async fn a_documented_error_has_its_status() {
    let (transport, _server) = transport();
    let docker = v1_16::Client::new(transport);
    let taken = docker
        .container_create(v1_16::ContainerConfig::default())
        .name("taken")
        .send()
        .await;
    let error = taken.unwrap_err();
    assert_eq!(error.status(), Some(409));
    assert!(error.to_string().contains("Conflict: taken"), "{error}");
}

#[tokio::test]
async fn what_is_left_out_is_not_implemented() {
    let (transport, _server) = transport();
    let docker = v1_16::Client::new(transport);
    let error = docker.info().send().await.unwrap_err();
    assert_eq!(error.status(), Some(501));
    assert!(error.to_string().contains("info"), "{error}");
}

#[tokio::test]
async fn output_comes_in_frames() {
    let (transport, _server) = transport();
    let docker = v1_16::Client::new(transport);
    let logs = docker
        .container_logs("web")
        .stdout(true)
        .follow(true)
        .send()
        .await
        .unwrap();
    let frames: Vec<Frame> = logs.map(Result::unwrap).collect().await;
    let texts: Vec<_> = frames.iter().map(|f| (f.channel, &f.data[..])).collect();
    assert_eq!(
        texts,
        [
            (Channel::Stdout, &b"web"[..]),
            (Channel::Stderr, b"Some(true)")
        ]
    );
}

#[tokio::test]
async fn a_connection_is_taken_over_both_ways() {
    let (transport, _server) = transport();
    let docker = v1_16::Client::new(transport);
    for upgrade in [false, true] {
        let attach = docker
            .container_attach("web")
            .stream(true)
            .stdin(true)
            .stdout(true);
        let attached = attach.upgrade(upgrade).send().await.unwrap();
        let (mut input, output) = (attached.input, attached.output);
        input.write_all(b"hello").await.unwrap();
        input.shutdown().await.unwrap();
        let output = output.collect_output(1024).await.unwrap();
        assert_eq!(output.stdout, b"web said hello");
    }
}

#[tokio::test]
async fn old_versions_know_no_frames() {
    let (connector, _server) = serve();
    let head = "POST /v1.2/containers/x/attach?stream=1 HTTP/1.1\r\nHost: x\r\n\r\n";
    assert_eq!(
        said(&connector, head).await,
        "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\nno frames"
    );
}

/// What comes back, without the date.
async fn said(connector: &rt::Connector, request: &str) -> String {
    let mut connection = connector.connect().await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    connection.shutdown().await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    let lines = answer.split_inclusive("\r\n");
    lines.filter(|line| !line.starts_with("date:")).collect()
}

#[tokio::test]
async fn what_is_no_operation_is_refused_in_the_words_of_the_version() {
    let (connector, _server) = serve();
    let cases = [
        ("GET /v1.16/nothing", 404, "404 page not found\n"),
        ("DELETE /v1.16/_ping", 404, "404 page not found\n"),
        (
            "GET /v1.17/_ping",
            404,
            "client and server don't have same version (client : 1.17, server: 1.16)\n",
        ),
        (
            "GET /v1.12/containers/x%2Fy/json",
            404,
            "No such container: x/y\n",
        ),
        (
            "GET /v1.2/containers/json?all=maybe",
            400,
            "Bad parameter\n",
        ),
        ("GET /_ping", 200, "OK"),
    ];
    for (request, status, text) in cases {
        let answer = said(
            &connector,
            &format!("{request} HTTP/1.1\r\nHost: x\r\n\r\n"),
        )
        .await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{request}: {answer}"
        );
        assert!(
            answer.ends_with(&format!("\r\n\r\n{text}")),
            "{request}: {answer}"
        );
    }
}

#[tokio::test]
async fn a_body_must_be_what_the_version_says() {
    let (connector, _server) = serve();
    let post = |media: &str, body: &str| {
        format!(
            "POST /v1.16/containers/create HTTP/1.1\r\nHost: x\r\nContent-Type: {media}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let answer = said(&connector, &post("text/plain", "{}")).await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    let text = "Content-Type specified (text/plain) must be 'application/json'\n";
    assert!(answer.ends_with(text), "{answer}");
    let answer = said(
        &connector,
        &post("application/json", "{\"HostConfig\":\"much\"}"),
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert!(answer.contains("HostConfig"), "{answer}");
}

#[tokio::test]
async fn a_version_between_those_there_are_is_refused() {
    let (transport, _server) = transport();
    let docker = v1_15::Client::new(transport);
    assert_eq!(docker.ping().send().await.unwrap_err().status(), Some(400));
    // It is a version all the same, for whoever serves it.
    assert_eq!(<V1_15 as longshore::versions::Fixed>::TEXT, "1.15");
}
