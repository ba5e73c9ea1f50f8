//! Daemons that are served, and clients of them.

use std::sync::Arc;

use futures_util::StreamExt as _;
use longshore::runtime::server::{self as rt, Config, Connector, Handle, Router};
use longshore::runtime::{ByteStream, Error, JsonStream, Transport};
use longshore::server::{API, of};
use longshore::versions::{
    V1_0, V1_1, V1_2, V1_3, V1_4, V1_5, V1_6, V1_7, V1_8, V1_9, V1_10, V1_11, V1_12, V1_13, V1_14,
    V1_15, V1_16,
};
use longshore_testkit::memory::daemon::Daemon;
use longshore_testkit::memory::programs::Clock;
use longshore_testkit::memory::registry::Registry;
use time::macros::datetime;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// A daemon that is served in all versions.
pub(crate) struct Served {
    pub(crate) daemon: Daemon,
    pub(crate) registry: Registry,
    pub(crate) clock: Clock,
    connector: Connector,
    _handle: Handle,
}

impl Served {
    /// A daemon with busybox and a clock that stands.
    pub(crate) fn new() -> Self {
        let served = Self::empty();
        served.daemon.add_busybox().unwrap();
        served
    }

    /// A daemon without images.
    pub(crate) fn empty() -> Self {
        let registry = Registry::new();
        let clock = Clock::stepped(datetime!(2014-12-16 10:00 UTC));
        let daemon = Daemon::builder()
            .clock(clock.clone())
            .registry(registry.clone())
            .without_images()
            .build();
        let (listener, connector) = rt::memory();
        let mut config = Config::default();
        config.half_close = true;
        let server = rt::serve(listener, router(&daemon), config);
        let handle = server.handle();
        tokio::spawn(server);
        Self {
            daemon,
            registry,
            clock,
            connector,
            _handle: handle,
        }
    }

    pub(crate) fn transport(&self) -> Transport {
        Transport::in_memory(self.connector.clone())
            .build()
            .unwrap()
    }

    /// What comes back for the bytes of a request, without the date.
    pub(crate) async fn said(&self, request: &[u8]) -> String {
        let mut connection = self.connector.connect().await.unwrap();
        connection.write_all(request).await.unwrap();
        connection.shutdown().await.unwrap();
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let lines = answer.split_inclusive("\r\n");
        lines.filter(|line| !line.starts_with("date:")).collect()
    }
}

fn router(daemon: &Daemon) -> Router {
    let daemon = Arc::new(daemon.clone());
    macro_rules! versions {
        ($($version:ident)*) => {
            Router::new(&API, [$(of::<$version, _>(daemon.clone())),*])
        };
    }
    versions!(V1_0 V1_1 V1_2 V1_3 V1_4 V1_5 V1_6 V1_7 V1_8 V1_9 V1_10 V1_11 V1_12 V1_13 V1_14 V1_15 V1_16)
}

/// The items of a stream, and the error at its end.
pub(crate) async fn items<T>(mut stream: JsonStream<T>) -> (Vec<T>, Option<Error>) {
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        match item {
            Ok(item) => items.push(item),
            Err(error) => return (items, Some(error)),
        }
    }
    (items, None)
}

/// All of a body.
pub(crate) async fn bytes(mut stream: ByteStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Some(piece) = stream.next().await {
        bytes.extend_from_slice(&piece.unwrap());
    }
    bytes
}

pub(crate) async fn text(stream: ByteStream) -> String {
    String::from_utf8(bytes(stream).await).unwrap()
}

/// An archive of files with their contents.
pub(crate) fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_mode(0o644);
        header.set_size(content.len() as u64);
        let added = builder.append_data(&mut header, path, content.as_bytes());
        added.unwrap();
    }
    builder.into_inner().unwrap()
}
