//! Bodies of requests as they come, and of answers as they are made.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as Task, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use hyper::body::{Frame, SizeHint};
use tokio::io::{AsyncBufRead, AsyncRead};
use tokio_util::io::StreamReader;

use super::received::Received;
use crate::body::{self, Pieces};
use crate::error::{Context, Error, ErrorKind};

/// A body. That of a request is read as it comes, and nothing is read unless a piece is asked for.
/// That of an answer is sent as it is made: a piece is asked for when the client has taken what came
/// before, and goes out before the next one is waited for. When the client goes away, the body is
/// dropped.
///
/// As a stream, and as an [`http_body::Body`](hyper::body::Body), it gives the pieces. After an
/// error it is over. Trailers are left out.
#[derive(Default)]
pub struct Body(Kind);

#[derive(Default)]
enum Kind {
    #[default]
    Empty,
    Full(Bytes),
    Stream(Pieces),
    Received(Arc<Received>),
}

impl Body {
    /// No body.
    #[must_use]
    pub fn empty() -> Self {
        Self(Kind::Empty)
    }

    /// A body of these pieces. When the stream fails, the connection is closed in the middle of the
    /// answer, so that the client does not take it for whole.
    pub fn from_stream<S>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, io::Error>> + Send + 'static,
    {
        body::Body::from_stream(stream).into()
    }

    /// A body of what the reader gives, in the pieces that it gives. Failing is as in
    /// [`from_stream`](Self::from_stream).
    pub fn from_reader<R>(reader: R) -> Self
    where
        R: AsyncRead + Send + 'static,
    {
        body::Body::from_reader(reader).into()
    }

    pub(super) fn received(received: Arc<Received>) -> Self {
        Self(Kind::Received(received))
    }

    /// Reads the body like a file. Its errors become [`std::io::Error`]s that contain them.
    #[must_use]
    pub fn into_async_read(self) -> impl AsyncBufRead + Send + Unpin + 'static {
        StreamReader::new(self)
    }

    /// How much of it should be collected at most, in bytes: for the body of a request, what the
    /// [`Config`](super::Config::body) of the server says. Any other has no such bound.
    #[must_use]
    pub fn limit(&self) -> usize {
        match &self.0 {
            Kind::Received(received) => received.limit(),
            _ => usize::MAX,
        }
    }

    /// The whole body, if it is not more than `limit` bytes. Where the client says that it is more,
    /// nothing is read.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] with the limit, and failures of the connection.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, Error> {
        let collected = self.try_collect(limit).await;
        collected.map_err(|kind| Context::default().error(kind))
    }

    async fn try_collect(&mut self, limit: usize) -> Result<Bytes, ErrorKind> {
        let announced = usize::try_from(self.announced().lower());
        check(announced.unwrap_or(usize::MAX), limit)?;
        let first = self.piece().await?.unwrap_or_default();
        check(first.len(), limit)?;
        // Most bodies are one piece, which needs no copy.
        let Some(second) = self.piece().await? else {
            return Ok(first);
        };
        let mut all = BytesMut::from(first);
        let mut next = Some(second);
        while let Some(piece) = next {
            check(all.len().saturating_add(piece.len()), limit)?;
            all.extend_from_slice(&piece);
            next = self.piece().await?;
        }
        Ok(all.freeze())
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, ErrorKind> {
        poll_fn(|cx| self.poll_data(cx)).await
    }

    fn poll_data(&mut self, cx: &mut Task<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        let polled = match &mut self.0 {
            Kind::Empty => return Poll::Ready(Ok(None)),
            Kind::Full(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Kind::Empty;
                return Poll::Ready(Ok(Some(bytes)));
            }
            Kind::Stream(pieces) => ready!(Pin::new(pieces).poll_next(cx))
                .transpose()
                .map_err(making),
            Kind::Received(received) => ready!(received.poll_data(cx)),
        };
        if !matches!(polled, Ok(Some(_))) {
            self.0 = Kind::Empty;
        }
        Poll::Ready(polled)
    }

    /// Whether it is made while it is sent.
    pub(super) fn is_made(&self) -> bool {
        matches!(self.0, Kind::Stream(_) | Kind::Received(_))
    }

    fn announced(&self) -> SizeHint {
        match &self.0 {
            Kind::Empty => SizeHint::with_exact(0),
            Kind::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Stream(_) => SizeHint::default(),
            Kind::Received(received) => received.size_hint(),
        }
    }
}

/// The stream behind the body of an answer failed.
fn making(source: io::Error) -> ErrorKind {
    let during = "making the body of the answer";
    ErrorKind::Io { during, source }
}

fn check(size: usize, limit: usize) -> Result<(), ErrorKind> {
    if size > limit {
        let what = "body of the request";
        return Err(ErrorKind::TooLarge { what, limit });
    }
    Ok(())
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut()
            .poll_data(cx)
            .map_err(|kind| Context::default().error(kind))
            .map(Result::transpose)
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Task<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let piece = ready!(self.poll_next(cx));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Empty => true,
            Kind::Full(bytes) => bytes.is_empty(),
            Kind::Stream(_) | Kind::Received(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.announced()
    }
}

impl From<body::Body> for Body {
    fn from(body: body::Body) -> Self {
        Self(match body.0 {
            body::Kind::Full(bytes) => Kind::Full(bytes),
            body::Kind::Stream(pieces) => Kind::Stream(pieces),
        })
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

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Empty => f.write_str("Body(empty)"),
            Kind::Full(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Kind::Stream(_) => f.write_str("Body(stream)"),
            Kind::Received(_) => f.write_str("Body(received)"),
        }
    }
}
