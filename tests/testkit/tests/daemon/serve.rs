//! Daemons that are served, and clients of them.

use futures_util::StreamExt as _;
use longshore::runtime::{ByteStream, Error, JsonStream, Transport};
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
        Self {
            daemon,
            registry,
            clock,
        }
    }

    pub(crate) fn transport(&self) -> Transport {
        self.daemon.transport().unwrap()
    }

    /// What comes back for the bytes of a request, without the date.
    pub(crate) async fn said(&self, request: &[u8]) -> String {
        let mut connection = self.daemon.connector().connect().await.unwrap();
        connection.write_all(request).await.unwrap();
        connection.shutdown().await.unwrap();
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let lines = answer.split_inclusive("\r\n");
        lines.filter(|line| !line.starts_with("date:")).collect()
    }
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
