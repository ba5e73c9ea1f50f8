//! An answer of JSON values one after the other.

use std::fmt;
use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde_json::Value;
use serde_with::{DeserializeAs, Same};

use crate::byte_stream::ByteStream;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::json_split::JsonSplitter;
use crate::message::{Json, Message};

/// The values of a JSON stream, split by their nesting, so that it is all the same whether they
/// come a line each, back to back, or in pieces. An item that reports a failure is an
/// [`ErrorKind::InBand`]. Nothing is read unless an item is asked for, and dropping the stream
/// closes its connection. After an error it is over.
pub struct JsonStream<T> {
    bytes: ByteStream,
    chunk: Bytes,
    splitter: Splitter,
    decode: fn(&[u8], usize) -> Result<T, ErrorKind>,
    /// The version that says the shape of the values, by its number.
    version: usize,
    fail: fn(&T) -> Option<&str>,
    over: bool,
}

/// What finds the values.
#[derive(Debug)]
enum Splitter {
    Json(JsonSplitter),
    /// Or text between them, of which each line is an object with the text as this member.
    Mixed(JsonSplitter, LineSplitter, &'static str),
    /// In lines of text, each a value or none.
    Lines(LineSplitter, fn(&str) -> Option<Value>),
}

impl<T> JsonStream<T> {
    pub(crate) fn new<A>(bytes: ByteStream, fail: fn(&T) -> Option<&str>, limit: usize) -> Self
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let splitter = Splitter::Json(JsonSplitter::new(limit));
        Self::with(bytes, splitter, |text, _| json::decode::<A, T>(text), fail)
    }

    fn with(
        bytes: ByteStream,
        splitter: Splitter,
        decode: fn(&[u8], usize) -> Result<T, ErrorKind>,
        fail: fn(&T) -> Option<&str>,
    ) -> Self {
        let version = bytes.context().number;
        Self {
            bytes,
            chunk: Bytes::new(),
            splitter,
            decode,
            version,
            fail,
            over: false,
        }
    }

    /// Of values in the shape that the version has.
    pub(crate) fn of_messages(bytes: ByteStream, fail: fn(&T) -> Option<&str>, limit: usize) -> Self
    where
        T: Message,
    {
        let splitter = Splitter::Json(JsonSplitter::new(limit));
        Self::with(bytes, splitter, read_message, fail)
    }

    /// Of lines of text, of which `up` makes values as the version with the number has them. A line
    /// ends with a carriage return or a newline, which are part of it.
    #[must_use]
    pub fn of_lines(
        text: ByteStream,
        version: usize,
        up: fn(&str) -> Option<Value>,
        fail: fn(&T) -> Option<&str>,
    ) -> Self
    where
        T: Message,
    {
        let splitter = Splitter::Lines(LineSplitter::default(), up);
        Self {
            version,
            ..Self::with(text, splitter, read_message, fail)
        }
    }

    /// The same, where there may be lines of text between the values if the version is one of
    /// those from the first to the second number. What does not begin as an object is a line, and
    /// each is understood as an object with the line as the member `key`.
    #[must_use]
    pub fn or_lines(mut self, key: &'static str, versions: &[(usize, usize)]) -> Self {
        let within = |(first, last): &(usize, usize)| (*first..=*last).contains(&self.version);
        if versions.iter().any(within) {
            self.splitter = match self.splitter {
                Splitter::Json(json) => Splitter::Mixed(json, LineSplitter::default(), key),
                other => other,
            };
        }
        self
    }

    /// The values that are still to come in another shape of their type. Where `fail` finds that
    /// an item reports a failure, the stream ends with that.
    #[must_use]
    pub fn cast<U: Message>(self, fail: fn(&U) -> Option<&str>) -> JsonStream<U> {
        JsonStream {
            bytes: self.bytes,
            chunk: self.chunk,
            splitter: self.splitter,
            decode: read_message,
            version: self.version,
            fail,
            over: self.over,
        }
    }

    /// How much was done to find the values: bytes looked at and bytes copied.
    #[doc(hidden)]
    #[must_use]
    pub fn work(&self) -> u64 {
        match &self.splitter {
            Splitter::Json(splitter) | Splitter::Mixed(splitter, ..) => splitter.work,
            Splitter::Lines(..) => 0,
        }
    }

    fn poll_item(&mut self, cx: &mut Task<'_>) -> Poll<Result<Option<T>, ErrorKind>> {
        let text = ready!(self.poll_text(cx))?;
        Poll::Ready(text.map(|text| self.item(&text)).transpose())
    }

    fn poll_text(&mut self, cx: &mut Task<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        loop {
            if let Some(text) = self.splitter.next(&mut self.chunk)? {
                return Poll::Ready(Ok(Some(text)));
            }
            match ready!(self.bytes.poll_data(cx))? {
                Some(chunk) => self.chunk = chunk,
                None => return Poll::Ready(self.splitter.finish()),
            }
        }
    }

    fn item(&self, text: &[u8]) -> Result<T, ErrorKind> {
        let item = (self.decode)(text, self.version)?;
        match (self.fail)(&item) {
            None => Ok(item),
            Some(message) => Err(ErrorKind::InBand {
                message: message.to_owned(),
                item: String::from_utf8_lossy(text).into_owned(),
            }),
        }
    }
}

fn read_message<T: Message>(text: &[u8], version: usize) -> Result<T, ErrorKind> {
    T::read::<Same, _>(Json(text), version)
}

impl Splitter {
    /// As [`JsonSplitter::next`].
    fn next(&mut self, chunk: &mut Bytes) -> Result<Option<Bytes>, ErrorKind> {
        match self {
            Self::Json(splitter) => splitter.next(chunk),
            Self::Mixed(json, lines, key) => loop {
                if lines.begun.is_empty() && !json.is_before_text(chunk) {
                    return json.next(chunk);
                }
                let Some(line) = lines.next(chunk) else {
                    return Ok(None);
                };
                if let Some(value) = spoken(&line, key) {
                    return Ok(Some(value));
                }
            },
            Self::Lines(lines, up) => loop {
                let Some(line) = lines.next(chunk) else {
                    return Ok(None);
                };
                if let Some(value) = valued(&line, *up) {
                    return Ok(Some(value));
                }
            },
        }
    }

    /// As [`JsonSplitter::finish`].
    fn finish(&mut self) -> Result<Option<Bytes>, ErrorKind> {
        match self {
            Self::Json(splitter) => splitter.finish(),
            Self::Mixed(json, lines, key) => match lines.finish() {
                Some(line) => Ok(spoken(&line, key)),
                None => json.finish(),
            },
            Self::Lines(lines, up) => Ok(lines.finish().and_then(|line| valued(&line, *up))),
        }
    }
}

/// An object with a line as the one member, as JSON text. There is none for an empty line.
fn spoken(line: &[u8], key: &str) -> Option<Bytes> {
    let line = String::from_utf8_lossy(line);
    let text = line.trim_end();
    let object = serde_json::json!({ key: text });
    (!text.is_empty()).then(|| object.to_string().into())
}

/// The value of a line as JSON text.
fn valued(line: &[u8], up: fn(&str) -> Option<Value>) -> Option<Bytes> {
    let value = up(&String::from_utf8_lossy(line))?;
    Some(value.to_string().into())
}

/// Lines longer than this are cut.
const LINE: usize = 64 << 10;

/// Finds the ends of lines.
#[derive(Debug, Default)]
struct LineSplitter {
    /// The beginning of a line whose end has not come.
    begun: Vec<u8>,
}

impl LineSplitter {
    fn next(&mut self, chunk: &mut Bytes) -> Option<Vec<u8>> {
        let end = chunk.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        let room = LINE.saturating_sub(self.begun.len());
        let length = end.map_or(chunk.len(), |end| end + 1).min(room);
        let is_whole = end.is_some_and(|end| end < length) || length == room;
        self.begun.extend_from_slice(&chunk.split_to(length));
        is_whole.then(|| std::mem::take(&mut self.begun))
    }

    fn finish(&mut self) -> Option<Vec<u8>> {
        let rest = std::mem::take(&mut self.begun);
        (!rest.is_empty()).then_some(rest)
    }
}

impl<T> Stream for JsonStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.over {
            return Poll::Ready(None);
        }
        let polled = ready!(this.poll_item(cx));
        this.over = !matches!(polled, Ok(Some(_)));
        let context = this.bytes.context();
        Poll::Ready(polled.map_err(|kind| context.error(kind)).transpose())
    }
}

impl<T> fmt::Debug for JsonStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonStream")
            .field("bytes", &self.bytes)
            .field("over", &self.over)
            .finish_non_exhaustive()
    }
}
