//! Request bodies: of a known length, or streamed in constant memory.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

/// How much is read at once from a reader that is uploaded.
const READ: usize = 64 << 10;

/// The body of a request. One of a known length is sent with `Content-Length`, any other chunked.
///
/// A copy of a stream is the same stream, which can be sent once.
#[derive(Clone)]
pub struct Body(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Full(Bytes),
    Stream(Pieces),
}

impl Body {
    /// A body whose pieces are taken from the stream as the server takes them. When the stream
    /// fails, the request fails with that error.
    pub fn from_stream<S>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, io::Error>> + Send + 'static,
    {
        Self(Kind::Stream(Pieces::new(Box::pin(stream))))
    }

    /// A body that is read to its end as the server takes it. When reading fails, the request
    /// fails with that error.
    pub fn from_reader<R>(reader: R) -> Self
    where
        R: AsyncRead + Send + 'static,
    {
        Self::from_stream(ReaderStream::with_capacity(reader, READ))
    }

    pub(crate) fn empty() -> Self {
        Self(Kind::Full(Bytes::new()))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Full(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Kind::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Full(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        text.as_bytes().into()
    }
}

/// The pieces of a streamed body, which whoever comes first takes.
pub(crate) struct Pieces {
    shared: Arc<Mutex<Option<Boxed>>>,
    /// What was taken. This mutex is never locked: it makes the body, and so every request that
    /// holds one, `Sync` although its stream is not.
    taken: Mutex<Option<Boxed>>,
}

type Boxed = Pin<Box<dyn Stream<Item = Result<Bytes, io::Error>> + Send>>;

impl Pieces {
    fn new(stream: Boxed) -> Self {
        Self {
            shared: Arc::new(Mutex::new(Some(stream))),
            taken: Mutex::new(None),
        }
    }

    fn stream(&mut self) -> Result<&mut Boxed, io::Error> {
        let taken = self.taken.get_mut().unwrap_or_else(PoisonError::into_inner);
        if taken.is_none() {
            let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
            *taken = shared.take();
        }
        let spent = || io::Error::other("the stream of the body has been sent before");
        taken.as_mut().ok_or_else(spent)
    }
}

impl Clone for Pieces {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            taken: Mutex::new(None),
        }
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.get_mut().stream() {
            Ok(stream) => stream.as_mut().poll_next(cx),
            Err(error) => Poll::Ready(Some(Err(error))),
        }
    }
}
