//! What tests of the outside have in common.

use longshore::runtime::server::Connector;
use longshore::v1_16::{Client, ContainerConfig};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

pub(crate) const PING: &str = "GET /_ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// Everything that comes back on a connection for some bytes, without the date.
pub(crate) async fn said(mut wire: impl AsyncRead + AsyncWrite + Unpin, bytes: &str) -> String {
    wire.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = String::new();
    wire.read_to_string(&mut answer).await.unwrap();
    let lines = answer.split_inclusive("\r\n");
    lines.filter(|line| !line.starts_with("date:")).collect()
}

/// The same in memory.
pub(crate) async fn asked(connector: &Connector, bytes: &str) -> String {
    said(connector.connect().await.unwrap(), bytes).await
}

/// A request without a body, on a connection of its own.
pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
}

/// Creates a container of the first image and starts it.
pub(crate) async fn run(docker: &Client, command: &[&str]) -> String {
    let config = ContainerConfig {
        image: Some("busybox".to_owned()),
        cmd: command.iter().map(ToString::to_string).collect(),
        ..Default::default()
    };
    let created = docker.container_create(config).send().await.unwrap();
    docker.container_start(&created.id).send().await.unwrap();
    created.id
}
