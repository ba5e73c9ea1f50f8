//! Where the body of an answer ends. Data is handed out as slices of the read buffer.

mod chunked;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderValue, Method};

use self::chunked::Chunked;
use crate::error::ErrorKind;
use crate::fault;
use crate::head::Head;

/// How the body of an answer is framed, and how far it has been read.
#[derive(Clone, Debug)]
pub(crate) enum Decoder {
    Length(u64),
    Chunked(Chunked),
    UntilClose,
}

/// What the bytes in the buffer come to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A piece of the body, never empty.
    Data(Bytes),
    /// Nothing until more is read.
    More,
    /// The body is over.
    End,
}

impl Decoder {
    /// The framing that the head of an answer announces (RFC 9112, section 6.3), more strictly:
    /// what two readers could understand differently is refused.
    pub(crate) fn new(method: &Method, head: &Head, limit: usize) -> Result<Self, ErrorKind> {
        if method == Method::HEAD || matches!(head.status, 204 | 304) {
            return Ok(Self::Length(0));
        }
        if head.status == 101 {
            return Ok(Self::UntilClose);
        }
        let announced = Self::announced(&head.headers, head.minor, limit)?;
        Ok(announced.unwrap_or(Self::UntilClose))
    }

    /// The framing that the headers announce, if they do.
    pub(crate) fn announced(
        headers: &HeaderMap,
        minor: u8,
        limit: usize,
    ) -> Result<Option<Self>, ErrorKind> {
        if headers.contains_key(TRANSFER_ENCODING) {
            return chunked(headers, minor, limit).map(Some);
        }
        Ok(length(headers)?.map(Self::Length))
    }

    /// Takes the next piece out of the buffer.
    pub(crate) fn decode(&mut self, buffer: &mut BytesMut) -> Result<Step, ErrorKind> {
        match self {
            Self::Length(0) => Ok(Step::End),
            Self::Chunked(chunked) => chunked.decode(buffer),
            _ if buffer.is_empty() => Ok(Step::More),
            Self::Length(left) => Ok(Step::Data(take(buffer, left))),
            Self::UntilClose => Ok(Step::Data(buffer.split().freeze())),
        }
    }

    /// How many of these bytes belong to the body, framing included, as they stand on the wire.
    #[cfg(feature = "server")]
    pub(crate) fn scan(&mut self, bytes: &[u8]) -> Result<usize, ErrorKind> {
        match self {
            Self::Length(left) => Ok(pass(bytes, left)),
            Self::Chunked(chunked) => chunked.scan(bytes),
            Self::UntilClose => Ok(bytes.len()),
        }
    }

    /// Whether nothing more belongs to the body, whatever comes.
    #[cfg(feature = "server")]
    pub(crate) fn is_over(&self) -> bool {
        match self {
            Self::Length(left) => *left == 0,
            Self::Chunked(chunked) => chunked.finish().is_ok(),
            Self::UntilClose => false,
        }
    }

    /// The connection has ended: whether the body may end here.
    pub(crate) fn finish(&self) -> Result<(), ErrorKind> {
        match self {
            Self::Length(0) | Self::UntilClose => Ok(()),
            Self::Length(_) => Err(fault::ended("before the announced length of the body")),
            Self::Chunked(chunked) => chunked.finish(),
        }
    }
}

/// As much of the buffer as is left of a piece; the buffer must not be empty.
fn take(buffer: &mut BytesMut, left: &mut u64) -> Bytes {
    let count = pass(buffer, left);
    buffer.split_to(count).freeze()
}

/// How many of the bytes are of a piece of which so much is left.
fn pass(bytes: &[u8], left: &mut u64) -> usize {
    let count = usize::try_from(*left).map_or(bytes.len(), |left| left.min(bytes.len()));
    *left -= count as u64;
    count
}

fn chunked(headers: &HeaderMap, minor: u8, limit: usize) -> Result<Decoder, ErrorKind> {
    let bad = |found: &str| {
        Err(fault::protocol(
            "one way to tell the end of the body",
            found,
        ))
    };
    if headers.contains_key(CONTENT_LENGTH) {
        return bad("both Content-Length and Transfer-Encoding");
    }
    if minor == 0 {
        return bad("a Transfer-Encoding in HTTP/1.0");
    }
    let mut codings = headers.get_all(TRANSFER_ENCODING).iter();
    let is_chunked = |value: &HeaderValue| value.as_bytes().eq_ignore_ascii_case(b"chunked");
    match (codings.next(), codings.next()) {
        (Some(coding), None) if is_chunked(coding) => Ok(Decoder::Chunked(Chunked::new(limit))),
        _ => bad("a Transfer-Encoding other than `chunked`"),
    }
}

/// The announced length. It may be repeated, as proxies do, but must stay the same.
fn length(headers: &HeaderMap) -> Result<Option<u64>, ErrorKind> {
    let mut length = None;
    for value in headers.get_all(CONTENT_LENGTH) {
        let bad = |found| fault::protocol("one Content-Length", found);
        let value = digits(value).ok_or_else(|| bad("an invalid one"))?;
        if length.is_some_and(|length| length != value) {
            return Err(bad("different ones"));
        }
        length = Some(value);
    }
    Ok(length)
}

fn digits(value: &HeaderValue) -> Option<u64> {
    let text = value.to_str().ok()?;
    // `parse` would take a sign.
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then_some(())?;
    text.parse().ok()
}
