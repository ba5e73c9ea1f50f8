//! Bodies of several files, as `multipart/form-data` (RFC 7578), streamed.

use std::hash::{BuildHasher, RandomState};
use std::io;

use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};

use crate::body::{Body, Kind};

/// One file of a multipart body.
#[derive(Debug)]
pub struct Part {
    name: &'static str,
    media: &'static str,
    body: Body,
}

impl Part {
    /// A part with this name, which is its file name as well, and of this media type. The name must
    /// not hold quotes or line ends; generated code sees to that.
    #[must_use]
    pub fn new(name: &'static str, media: &'static str, body: Body) -> Self {
        Self { name, media, body }
    }
}

/// The media type and the body that hold the parts.
pub(crate) fn encode(parts: Vec<Part>) -> (String, Body) {
    let boundary = boundary();
    let media = format!("multipart/form-data; boundary={boundary}");
    let end = format!("--{boundary}--\r\n");
    let pieces = stream::iter(parts).flat_map(move |part| piece(part, &boundary));
    (media, Body::from_stream(pieces.chain(one(end))))
}

fn piece(part: Part, boundary: &str) -> impl Stream<Item = io::Result<Bytes>> + Send + use<> {
    let Part { name, media, body } = part;
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\n\
         Content-Type: {media}\r\n\r\n"
    );
    one(head).chain(pieces(body)).chain(one("\r\n".to_owned()))
}

fn pieces(body: Body) -> stream::BoxStream<'static, io::Result<Bytes>> {
    match body.0 {
        Kind::Full(bytes) => stream::once(async { Ok(bytes) }).boxed(),
        Kind::Stream(pieces) => pieces.boxed(),
    }
}

fn one(text: String) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::once(async move { Ok(Bytes::from(text)) })
}

/// A line that no content has. The standard library's hasher has random keys.
fn boundary() -> String {
    let random = |seed: u8| RandomState::new().hash_one(seed);
    format!("longshore-{:016x}{:016x}", random(0), random(1))
}
