//! HTTP by hand: one request, one answer, on a connection of its own.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

/// An answer: its status and its body.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Sends one request. HTTP/1.0, so that the answer is not chunked and ends with
/// the connection.
pub(crate) fn request(socket: &Path, line: &str, content_type: &str, body: &[u8]) -> Answer {
    let mut stream = UnixStream::connect(socket).expect("a daemon on the socket");
    stream
        .set_read_timeout(Some(Duration::from_mins(1)))
        .expect("a timeout");
    let length = body.len();
    let head = format!(
        "{line} HTTP/1.0\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).expect("to send the head");
    stream.write_all(body).expect("to send the body");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    parse(&answer)
}

pub(crate) fn get(socket: &Path, path: &str) -> Answer {
    request(socket, &format!("GET {path}"), "text/plain", b"")
}

/// Without a body: the daemon resets a connection on which it left one unread.
pub(crate) fn post(socket: &Path, path: &str) -> Answer {
    request(socket, &format!("POST {path}"), "text/plain", b"")
}

pub(crate) fn post_json(socket: &Path, path: &str, body: &serde_json::Value) -> Answer {
    let body = body.to_string();
    let line = format!("POST {path}");
    request(socket, &line, "application/json", body.as_bytes())
}

fn parse(answer: &[u8]) -> Answer {
    let end = answer
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("an HTTP head");
    let head = String::from_utf8_lossy(&answer[..end]);
    let status = head.split(' ').nth(1).expect("a status");
    Answer {
        status: status.parse().expect("a number as status"),
        body: answer[end + 4..].to_vec(),
    }
}
