//! Records exchanges with an engine: HTTP by hand, one request on each connection, so that
//! nothing of the project stands between the wire and the recording.

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

/// How long an answer may take.
const LIMIT: Duration = Duration::from_mins(1);

/// Exchanges of one version of the API with one engine.
pub(crate) struct Recorder<'a> {
    socket: &'a Path,
    version: &'a str,
    lines: Vec<Value>,
}

/// An answer.
struct Answer {
    status: u16,
    content_type: Option<String>,
    body: Vec<u8>,
}

impl<'a> Recorder<'a> {
    pub(crate) fn new(socket: &'a Path, version: &'a str) -> Self {
        Self {
            socket,
            version,
            lines: Vec::new(),
        }
    }

    /// What was recorded, a line an exchange.
    pub(crate) fn text(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(Value::to_string).collect();
        lines.join("\n")
    }

    /// The last exchange.
    pub(crate) fn last(&self) -> &Value {
        self.lines.last().unwrap_or(&Value::Null)
    }

    pub(crate) fn get(&mut self, path: &str) -> io::Result<()> {
        self.exchange("GET", path, None)
    }

    pub(crate) fn post(&mut self, path: &str, body: Option<Value>) -> io::Result<()> {
        self.exchange("POST", path, body)
    }

    pub(crate) fn delete(&mut self, path: &str) -> io::Result<()> {
        self.exchange("DELETE", path, None)
    }

    fn exchange(&mut self, method: &str, path: &str, body: Option<Value>) -> io::Result<()> {
        let text = body.as_ref().map(Value::to_string).unwrap_or_default();
        let answer = self.ask(method, path, "application/json", text.as_bytes())?;
        self.record(method, path, body, &answer);
        Ok(())
    }

    /// Sends an archive, which is not recorded.
    pub(crate) fn post_archive(&mut self, path: &str, archive: &[u8]) -> io::Result<()> {
        let answer = self.ask("POST", path, "application/x-tar", archive)?;
        self.record("POST", path, None, &answer);
        Ok(())
    }

    fn record(&mut self, method: &str, path: &str, body: Option<Value>, answer: &Answer) {
        let mut line = json!({
            "api": self.version,
            "method": method,
            "path": path,
            "status": answer.status,
        });
        if let Some(media) = &answer.content_type {
            line["content_type"] = json!(media);
        }
        if let Some(body) = body {
            line["request_body"] = body;
        }
        // Text does for whatever it is.
        line["body"] = json!(String::from_utf8_lossy(&answer.body));
        self.lines.push(line);
    }

    /// HTTP/1.0, so that the answer is not chunked and ends with the connection.
    fn ask(&self, method: &str, path: &str, media: &str, body: &[u8]) -> io::Result<Answer> {
        let mut stream = UnixStream::connect(self.socket)?;
        stream.set_read_timeout(Some(LIMIT))?;
        write!(stream, "{method} /v{}{path} HTTP/1.0\r\n", self.version)?;
        if !body.is_empty() {
            write!(stream, "Content-Type: {media}\r\n")?;
        }
        write!(stream, "Content-Length: {}\r\n\r\n", body.len())?;
        stream.write_all(body)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        parse(&answer).ok_or_else(|| io::Error::other("no HTTP"))
    }
}

fn parse(answer: &[u8]) -> Option<Answer> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, body) = answer.split_at_checked(end)?;
    let head = String::from_utf8_lossy(head);
    let media = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_it = name.eq_ignore_ascii_case("content-type");
        is_it.then(|| value.trim().to_owned())
    });
    Some(Answer {
        status: head.split(' ').nth(1)?.parse().ok()?,
        content_type: media,
        body: body.get(4..)?.to_vec(),
    })
}
