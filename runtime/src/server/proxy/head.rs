//! The head of a request, as it came and as it goes on.

use std::ops::Range;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Uri};

use crate::decoder::Decoder;
use crate::error::ErrorKind;
use crate::{fault, head};

/// What is for the next hop alone (RFC 9110, section 7.6.1). How the body is framed is left out of
/// it: the frames go on as they are.
const HOP: [&str; 7] = [
    "connection",
    "keep-alive",
    "proxy-connection",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "upgrade",
];

/// What nobody can take away by naming it in `Connection`.
const FIXED: [&str; 3] = ["content-length", "host", "transfer-encoding"];

/// A head, and where its parts are in the text.
pub(super) struct Head {
    text: Bytes,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) minor: u8,
    pub(super) headers: HeaderMap,
    lines: Vec<Line>,
}

/// A header: its name in small letters, and its line without the end.
struct Line {
    name: String,
    place: Range<usize>,
}

/// What is said anew of a request.
#[derive(Default)]
pub(super) struct Edits {
    /// Path and query.
    pub(super) target: Option<String>,
    /// Headers by their names in small letters, with their values where they have any.
    pub(super) headers: Vec<(String, Option<String>)>,
}

impl Head {
    pub(super) fn parse(text: &Bytes) -> Result<Self, ErrorKind> {
        let mut headers = [httparse::EMPTY_HEADER; head::HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        match request.parse(text) {
            Ok(httparse::Status::Complete(_)) => {}
            Ok(httparse::Status::Partial) => return Err(bad("an empty one")),
            Err(error) => return Err(bad(error)),
        }
        let method = request.method.unwrap_or_default().as_bytes();
        let target = request.path.unwrap_or_default();
        // A fragment is nothing that a request can have, and is read in more than one way.
        if target.contains('#') {
            return Err(bad("a fragment in the target"));
        }
        let place = |part: &[u8]| part.as_ptr().addr().wrapping_sub(text.as_ptr().addr());
        let lines = request.headers.iter().map(|header| {
            let start = place(header.name.as_bytes());
            let end = match header.value {
                // The colon stands right behind the name.
                [] => start + header.name.len() + 1,
                value => place(value) + value.len(),
            };
            Line {
                name: header.name.to_ascii_lowercase(),
                place: start..end,
            }
        });
        Ok(Self {
            method: Method::from_bytes(method).map_err(bad)?,
            uri: target.parse().map_err(bad)?,
            minor: request.version.unwrap_or(1),
            lines: lines.collect(),
            headers: head::collect(request.headers)?,
            text: text.clone(),
        })
    }

    /// How the body is framed; a request that does not say has none.
    pub(super) fn framing(&self, limit: usize) -> Result<Decoder, ErrorKind> {
        let announced = Decoder::announced(&self.headers, self.minor, limit)?;
        Ok(announced.unwrap_or(Decoder::Length(0)))
    }

    /// Whether the client would send another request behind this one.
    pub(super) fn keeps_alive(&self) -> bool {
        self.minor > 0 && !names(&self.headers, "connection").any(|name| name == "close")
    }

    /// Whether the client waits to hear that its body is wanted.
    pub(super) fn expects(&self) -> bool {
        let expects = names(&self.headers, "expect").any(|name| name == "100-continue");
        self.minor > 0 && expects
    }

    /// Whether the client would go on in another version of HTTP, where nobody looks at requests.
    pub(super) fn leaves(&self) -> bool {
        names(&self.headers, "upgrade")
            .any(|name| name.starts_with("h2") || name.starts_with("http"))
    }

    /// The same as a request without a body.
    pub(super) fn request(&self, uri: Uri) -> Request<()> {
        let mut request = Request::new(());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers.clone();
        request
    }

    /// The text that goes on: as it came but for the edits, and for what ends at this hop.
    pub(super) fn text(&self, edits: &Edits) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.text.len() + 64);
        self.request_line(edits.target.as_deref(), &mut out);
        let hop = Hop::of(&self.headers);
        let mut said: Vec<&str> = Vec::new();
        for line in &self.lines {
            let edit = edits.headers.iter().find(|(name, _)| *name == line.name);
            match edit {
                Some((name, value)) if !said.contains(&name.as_str()) => {
                    said.push(name);
                    header(name, value.as_deref(), &mut out);
                }
                Some(_) => {}
                None if hop.ends(&line.name) => {}
                None => {
                    out.extend_from_slice(self.text.get(line.place.clone()).unwrap_or_default());
                    out.extend_from_slice(b"\r\n");
                }
            }
        }
        let others = edits.headers.iter();
        for (name, value) in others.filter(|(name, _)| !said.contains(&name.as_str())) {
            header(name, value.as_deref(), &mut out);
        }
        out.extend_from_slice(b"\r\n");
        out
    }

    fn request_line(&self, target: Option<&str>, out: &mut Vec<u8>) {
        let start = self.text.trim_ascii_start();
        let mut words = start.split(|byte| matches!(byte, b' ' | b'\r' | b'\n'));
        let (method, path) = (words.next(), words.next());
        out.extend_from_slice(method.unwrap_or_default());
        out.push(b' ');
        out.extend_from_slice(target.map_or(path.unwrap_or_default(), str::as_bytes));
        out.extend_from_slice(if self.minor == 0 {
            b" HTTP/1.0\r\n"
        } else {
            b" HTTP/1.1\r\n"
        });
    }
}

fn header(name: &str, value: Option<&str>, out: &mut Vec<u8>) {
    if let Some(value) = value {
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b": ");
        out.extend_from_slice(value.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
}

/// What ends at this hop.
struct Hop {
    /// An upgrade is agreed on by both ends, so it goes on.
    upgrades: bool,
    named: Vec<String>,
}

impl Hop {
    fn of(headers: &HeaderMap) -> Self {
        Self {
            upgrades: headers.contains_key("upgrade"),
            named: names(headers, "connection").collect(),
        }
    }

    fn ends(&self, name: &str) -> bool {
        if self.upgrades && matches!(name, "connection" | "upgrade") {
            return false;
        }
        let named = self.named.iter().any(|named| named == name);
        HOP.contains(&name) || (named && !FIXED.contains(&name))
    }
}

/// The head of an answer that is no upgrade, as it goes on.
pub(super) fn answer(text: &[u8], headers: &HeaderMap, closes: bool) -> Vec<u8> {
    let hop = Hop {
        upgrades: false,
        ..Hop::of(headers)
    };
    let mut out = Vec::with_capacity(text.len() + 20);
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    for (at, line) in lines.enumerate() {
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
        let name = String::from_utf8_lossy(name).to_ascii_lowercase();
        if line.trim_ascii().is_empty() {
            continue;
        }
        if at == 0 || !hop.ends(&name) {
            out.extend_from_slice(line);
        }
    }
    if closes {
        out.extend_from_slice(b"Connection: close\r\n");
    }
    out.extend_from_slice(b"\r\n");
    out
}

/// The members of a header that is a list, in small letters.
pub(super) fn names(headers: &HeaderMap, name: &str) -> impl Iterator<Item = String> {
    let values = headers.get_all(name).iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts.flat_map(|text| {
        let names = text.split(',');
        names.map(|name| name.trim().to_ascii_lowercase())
    })
}

fn bad(found: impl std::fmt::Display) -> ErrorKind {
    fault::protocol("the head of an HTTP/1 request", found.to_string())
}
