//! A server that takes one request, answers what it was told to, and hands out what it received.
#![allow(dead_code, reason = "not every test needs every helper")]
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use longshore::runtime::Transport;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;

/// The head of every hijacked answer, to the byte.
pub(crate) const HIJACKED: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n";

/// A server for one request.
pub(crate) struct Server {
    address: String,
    request: JoinHandle<Vec<u8>>,
    _directory: tempfile::TempDir,
}

/// What a server received.
pub(crate) struct Request {
    head: String,
    body: Vec<u8>,
}

impl Server {
    /// Reads a request, sends the answer and closes the connection.
    pub(crate) fn answering(answer: impl AsRef<[u8]>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("socket");
        let listener = UnixListener::bind(&path).unwrap();
        Self {
            address: format!("unix://{}", path.display()),
            request: tokio::spawn(serve(listener, answer.as_ref().to_vec())),
            _directory: directory,
        }
    }

    /// The same with an answer of JSON.
    pub(crate) fn with_json(json: &str) -> Self {
        Self::answering(answer("200 OK", "application/json", json))
    }

    pub(crate) fn transport(&self) -> Transport {
        Transport::connect_to(&self.address).unwrap()
    }

    pub(crate) async fn request(self) -> Request {
        let bytes = self.request.await.unwrap();
        let length = head_length(&bytes).unwrap();
        let head = String::from_utf8(bytes[..length].to_vec()).unwrap();
        let body = if head.contains("chunked") {
            joined(&bytes[length..])
        } else {
            bytes[length..].to_vec()
        };
        Request { head, body }
    }
}

impl Request {
    /// `GET /v1.0/info`.
    pub(crate) fn line(&self) -> &str {
        self.head.split(" HTTP/").next().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub(crate) fn body(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }
}

/// An answer whose length is known.
pub(crate) fn answer(status: &str, media: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n\r\n{body}")
}

/// An answer in chunks, cut without regard to what is in it.
pub(crate) fn chunked(media: &str, body: &[u8]) -> Vec<u8> {
    let head =
        format!("HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nTransfer-Encoding: chunked\r\n\r\n");
    let mut answer = head.into_bytes();
    for chunk in body.chunks(7) {
        answer.extend(format!("{:x}\r\n", chunk.len()).bytes());
        answer.extend(chunk);
        answer.extend(b"\r\n");
    }
    answer.extend(b"0\r\n\r\n");
    answer
}

/// A piece of output with the head of 8 bytes that names its channel.
pub(crate) fn frame(channel: u8, data: &str) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&[channel, 0, 0, 0], &length[..], data.as_bytes()].concat()
}

async fn serve(listener: UnixListener, answer: Vec<u8>) -> Vec<u8> {
    let (mut stream, _) = listener.accept().await.unwrap();
    let request = read_request(&mut stream).await;
    stream.write_all(&answer).await.unwrap();
    request
}

async fn read_request(stream: &mut UnixStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    while !is_whole(&bytes) {
        if stream.read_buf(&mut bytes).await.unwrap() == 0 {
            break;
        }
    }
    bytes
}

fn is_whole(bytes: &[u8]) -> bool {
    let Some(length) = head_length(bytes) else {
        return false;
    };
    let head = String::from_utf8_lossy(&bytes[..length]).to_ascii_lowercase();
    if head.contains("transfer-encoding: chunked") {
        return bytes.ends_with(b"\r\n0\r\n\r\n");
    }
    let announced = head.split_once("content-length: ");
    let body = announced.map_or(0, |(_, rest)| rest.lines().next().unwrap().parse().unwrap());
    bytes.len() >= length + body
}

fn head_length(bytes: &[u8]) -> Option<usize> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    Some(end + 4)
}

/// The content of chunks.
fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let end = chunks.windows(2).position(|two| two == b"\r\n").unwrap();
        let digits = str::from_utf8(&chunks[..end]).unwrap();
        let length = usize::from_str_radix(digits, 16).unwrap();
        if length == 0 {
            return body;
        }
        body.extend(&chunks[end + 2..end + 2 + length]);
        chunks = &chunks[end + 2 + length + 2..];
    }
}
