//! A server that plays a script on each connection and records what it receives.
#![allow(dead_code, reason = "not every test needs every helper")]
#![allow(
    clippy::unwrap_used,
    reason = "a failure of the script is a failure of the test"
)]

use longshore_runtime as rt;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::UnixListener;
use tokio::task::JoinHandle;

pub(crate) const GET: rt::Operation = rt::Operation::new("thing_get", "GET", &[200]);

pub(crate) const POST: rt::Operation = rt::Operation::new("thing_post", "POST", &[200]);

/// What the server does next.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Reads a request: the head, and as much of a body as the head announces.
    Request,
    /// Reads the head of a request and as much as comes with it.
    Head,
    /// Reads until something received ends with this.
    Until(Vec<u8>),
    /// Reads until the client has no more to say.
    ToEnd,
    /// Sends this.
    Send(Vec<u8>),
    /// Sends this byte by byte, each of which the client reads by itself.
    Drip(Vec<u8>),
    /// Lets the client do what it can do.
    Rest,
}

pub(crate) fn send(text: impl AsRef<[u8]>) -> Act {
    Act::Send(text.as_ref().to_vec())
}

pub(crate) fn drip(text: impl AsRef<[u8]>) -> Act {
    Act::Drip(text.as_ref().to_vec())
}

/// A server with one script a connection.
pub(crate) struct Server {
    address: String,
    received: JoinHandle<Vec<Vec<u8>>>,
    _directory: tempfile::TempDir,
}

impl Server {
    pub(crate) fn new(scripts: Vec<Vec<Act>>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("socket");
        let listener = UnixListener::bind(&path).unwrap();
        Self {
            address: format!("unix://{}", path.display()),
            received: tokio::spawn(play(listener, scripts)),
            _directory: directory,
        }
    }

    /// Takes one request and answers it so.
    pub(crate) fn answering(answer: impl AsRef<[u8]>) -> Self {
        Self::new(vec![vec![Act::Request, send(answer)]])
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn client(&self) -> rt::Client {
        self.client_within(rt::Limits::default())
    }

    pub(crate) fn client_within(&self, limits: rt::Limits) -> rt::Client {
        let transport = rt::Transport::builder(&self.address).limits(limits);
        rt::Client::new(transport.build().unwrap(), "1.2", "/v1.2")
    }

    pub(crate) fn get(&self) -> rt::Request {
        rt::Request::new(&self.client(), &GET).literal("/things")
    }

    pub(crate) fn post(&self) -> rt::Request {
        rt::Request::new(&self.client(), &POST).literal("/things")
    }

    /// What came on each connection; waits until the scripts are played.
    pub(crate) async fn received(self) -> Vec<String> {
        let received = self.received.await.unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        received.into_iter().map(text).collect()
    }
}

async fn play(listener: UnixListener, scripts: Vec<Vec<Act>>) -> Vec<Vec<u8>> {
    let mut received = Vec::new();
    for script in scripts {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        for act in script {
            perform(&mut stream, act, &mut bytes).await;
        }
        received.push(bytes);
    }
    received
}

/// Does one thing on a connection.
pub(crate) async fn perform<S>(stream: &mut S, act: Act, received: &mut Vec<u8>)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let begin = received.len();
    match act {
        Act::Request => read_while(stream, received, |all| !is_request(&all[begin..])).await,
        Act::Head => read_while(stream, received, |all| head_length(&all[begin..]).is_none()).await,
        Act::Until(end) => read_while(stream, received, |all| !all[begin..].ends_with(&end)).await,
        Act::ToEnd => read_while(stream, received, |_| true).await,
        // The client may have gone, which is what some tests are about.
        Act::Send(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.flush().await;
        }
        Act::Drip(bytes) => {
            for byte in bytes {
                let _ = stream.write_all(&[byte]).await;
                let _ = stream.flush().await;
                rest(3).await;
            }
        }
        Act::Rest => rest(50).await,
    }
}

async fn rest(times: usize) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

async fn read_while<S>(stream: &mut S, received: &mut Vec<u8>, more: impl Fn(&[u8]) -> bool)
where
    S: AsyncRead + Unpin,
{
    while more(received) {
        if stream.read_buf(received).await.unwrap_or(0) == 0 {
            return;
        }
    }
}

fn head_length(bytes: &[u8]) -> Option<usize> {
    let position = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    Some(position + 4)
}

/// Whether these bytes are a whole request.
fn is_request(bytes: &[u8]) -> bool {
    let Some(length) = head_length(bytes) else {
        return false;
    };
    let head = String::from_utf8_lossy(&bytes[..length]).to_ascii_lowercase();
    if head.contains("transfer-encoding: chunked") {
        return bytes.ends_with(b"0\r\n\r\n");
    }
    let body = head
        .split_once("content-length: ")
        .map_or(0, |(_, rest)| rest.lines().next().unwrap().parse().unwrap());
    bytes.len() >= length + body
}

/// The target of a request, as it is on the wire.
pub(crate) fn target(request: &str) -> &str {
    request.split(' ').nth(1).unwrap()
}

/// The value of a header of a request.
pub(crate) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let head = request.split("\r\n\r\n").next()?;
    head.lines().skip(1).find_map(|line| {
        let (key, value) = line.split_once(": ")?;
        key.eq_ignore_ascii_case(name).then_some(value)
    })
}

/// What is behind the head of a request.
pub(crate) fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

/// A body in chunks of the given size.
pub(crate) fn chunked(body: &[u8], size: usize) -> Vec<u8> {
    let mut all = Vec::new();
    for piece in body.chunks(size) {
        all.extend(format!("{:x}\r\n", piece.len()).bytes());
        all.extend(piece);
        all.extend(b"\r\n");
    }
    all.extend(b"0\r\n\r\n");
    all
}

/// A frame of a multiplexed stream.
pub(crate) fn frame(channel: u8, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&[channel, 0, 0, 0], &length[..], data].concat()
}

pub(crate) const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
pub(crate) const UNTIL_CLOSE: &str = "HTTP/1.1 200 OK\r\n\r\n";

/// An answer with `Content-Length`.
pub(crate) fn answer(status: &str, content_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}
