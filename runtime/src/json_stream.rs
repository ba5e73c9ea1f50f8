//! An answer of JSON values one after the other.

use std::fmt;
use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde_with::DeserializeAs;

use crate::byte_stream::ByteStream;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::json_split::JsonSplitter;

/// The values of a JSON stream, split by their nesting, so that it is all the same whether they
/// come a line each, back to back, or in pieces. An item that reports a failure is an
/// [`ErrorKind::InBand`]. Nothing is read unless an item is asked for, and dropping the stream
/// closes its connection. After an error it is over.
pub struct JsonStream<T> {
    bytes: ByteStream,
    chunk: Bytes,
    splitter: JsonSplitter,
    decode: fn(&[u8]) -> Result<T, ErrorKind>,
    fail: fn(&T) -> Option<&str>,
    over: bool,
}

impl<T> JsonStream<T> {
    pub(crate) fn new<A>(bytes: ByteStream, fail: fn(&T) -> Option<&str>, limit: usize) -> Self
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        Self {
            bytes,
            chunk: Bytes::new(),
            splitter: JsonSplitter::new(limit),
            decode: json::decode::<A, T>,
            fail,
            over: false,
        }
    }

    /// How much was done to find the values: bytes looked at and bytes copied.
    #[doc(hidden)]
    #[must_use]
    pub fn work(&self) -> u64 {
        self.splitter.work
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
        let item = (self.decode)(text)?;
        match (self.fail)(&item) {
            None => Ok(item),
            Some(message) => Err(ErrorKind::InBand {
                message: message.to_owned(),
                item: String::from_utf8_lossy(text).into_owned(),
            }),
        }
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
