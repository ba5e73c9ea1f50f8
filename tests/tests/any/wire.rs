//! A server that counts what arrives, and answers every request but the first with a failure.

use std::sync::{Arc, Mutex, PoisonError};

use longshore::Client;
use longshore::runtime::Transport;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};

/// The status of the failure; no operation has it as an answer.
pub(crate) const STATUS: u16 = 599;

/// What it is to be the server of one version.
pub(crate) struct Wire {
    address: String,
    seen: Arc<Mutex<Seen>>,
    _directory: tempfile::TempDir,
}

/// What arrived so far.
#[derive(Default)]
struct Seen {
    connections: usize,
    bytes: usize,
    requests: Vec<Request>,
}

/// A request to the byte.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Wire {
    /// A server of the versions from 1.0 to this one.
    pub(crate) fn new(newest: &str) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("socket");
        let listener = UnixListener::bind(&path).unwrap();
        let seen = Arc::<Mutex<Seen>>::default();
        tokio::spawn(serve(listener, newest.to_owned(), Arc::clone(&seen)));
        Self {
            address: format!("unix://{}", path.display()),
            seen,
            _directory: directory,
        }
    }

    pub(crate) async fn client(&self) -> Client {
        let transport = Transport::connect_to(&self.address).unwrap();
        Client::over(transport, None).await.unwrap()
    }

    /// The last request, and how many there were.
    pub(crate) fn last(&self) -> (Request, usize) {
        let seen = lock(&self.seen);
        (seen.requests.last().cloned().unwrap(), seen.requests.len())
    }

    /// How many connections and bytes there were.
    pub(crate) fn counted(&self) -> (usize, usize) {
        let seen = lock(&self.seen);
        (seen.connections, seen.bytes)
    }
}

impl Request {
    /// The method and the path.
    pub(crate) fn line(&self) -> &str {
        self.head.split(['?', '\r']).next().unwrap()
    }

    /// The names of the parameters in the query.
    pub(crate) fn query(&self) -> Vec<&str> {
        let line = self.head.split(" HTTP/").next().unwrap();
        let query = line.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        pairs.map(|pair| pair.split('=').next().unwrap()).collect()
    }

    /// The names of the headers, in lower case.
    pub(crate) fn headers(&self) -> Vec<String> {
        let lines = self.head.lines().skip(1);
        let names = lines.filter_map(|line| line.split_once(": "));
        names.map(|(name, _)| name.to_ascii_lowercase()).collect()
    }

    /// The body as JSON, if it is that.
    pub(crate) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

fn lock(seen: &Mutex<Seen>) -> std::sync::MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(listener: UnixListener, newest: String, seen: Arc<Mutex<Seen>>) {
    while let Ok((stream, _)) = listener.accept().await {
        lock(&seen).connections += 1;
        tokio::spawn(answer(stream, newest.clone(), Arc::clone(&seen)));
    }
}

async fn answer(mut stream: UnixStream, newest: String, seen: Arc<Mutex<Seen>>) {
    let Some(request) = read(&mut stream, &seen).await else {
        return;
    };
    let greeting = request.head.starts_with("GET /version ");
    lock(&seen).requests.push(request);
    let (status, body) = if greeting {
        let versions = format!(r#"{{"ApiVersion":"{newest}","MinAPIVersion":"1.0"}}"#);
        (200, versions)
    } else {
        (STATUS, "it came".to_owned())
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} Said\r\nConnection: close\r\nContent-Length: {length}\r\n");
    let answer = format!("{head}Content-Type: application/json\r\n\r\n{body}");
    stream.write_all(answer.as_bytes()).await.ok();
}

/// Reads a request and counts its bytes.
async fn read(stream: &mut UnixStream, seen: &Mutex<Seen>) -> Option<Request> {
    let mut bytes = Vec::new();
    loop {
        let count = stream.read_buf(&mut bytes).await.ok()?;
        lock(seen).bytes += count;
        if let Some(request) = whole(&bytes) {
            return Some(request);
        }
        if count == 0 {
            return None;
        }
    }
}

/// The request, if all of it is there.
fn whole(bytes: &[u8]) -> Option<Request> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(bytes.get(..end)?).into_owned();
    let body = bytes.get(end..)?.to_vec();
    let lower = head.to_ascii_lowercase();
    let complete = if lower.contains("transfer-encoding: chunked") {
        body.ends_with(b"0\r\n\r\n")
    } else {
        let length = lower.split_once("content-length: ");
        let length = length.and_then(|(_, rest)| rest.lines().next()?.parse().ok());
        body.len() >= length.unwrap_or(0)
    };
    complete.then_some(Request { head, body })
}
