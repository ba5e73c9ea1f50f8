//! The bytes of an answer, in the pieces they come in.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context as Task, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncBufRead;
use tokio_util::io::StreamReader;

use crate::error::{Context, Error, ErrorKind};
use crate::exchange::OwnedBody;
use crate::fault;
use crate::pool;

/// The body of an answer as it comes, without a bound on the whole. Nothing is read unless a piece
/// is asked for, and dropping the stream gives up the rest. After an error it is over.
///
/// A piece may be a slice of a read buffer of 64 KiB, which lives as long as the piece.
pub struct ByteStream {
    source: Source,
    context: Context,
}

type Pooled = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

enum Source {
    Pooled(Pooled),
    Owned(Box<OwnedBody>),
    Over,
}

impl ByteStream {
    pub(crate) fn pooled(answer: reqwest::Response, context: Context) -> Self {
        let source = Source::Pooled(Box::pin(answer.bytes_stream()));
        Self { source, context }
    }

    pub(crate) fn owned(body: OwnedBody, context: Context) -> Self {
        let source = Source::Owned(Box::new(body));
        Self { source, context }
    }

    pub(crate) fn context(&self) -> Context {
        self.context
    }

    /// Reads the stream like a file. Errors of the stream become
    /// [`std::io::Error`]s that contain them.
    #[must_use]
    pub fn into_async_read(self) -> impl AsyncBufRead + Send + Unpin + 'static {
        StreamReader::new(self)
    }

    /// The next piece, or nothing at the end and ever after.
    pub(crate) fn poll_data(
        &mut self,
        cx: &mut Task<'_>,
    ) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        let polled = match &mut self.source {
            Source::Pooled(pieces) => poll_pooled(pieces, cx),
            Source::Owned(body) => body.poll_data(cx),
            Source::Over => return Poll::Ready(Ok(None)),
        };
        if let Poll::Ready(Ok(None) | Err(_)) = polled {
            self.source = Source::Over;
        }
        polled
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, ErrorKind> {
        poll_fn(|cx| self.poll_data(cx)).await
    }

    /// Everything, if it is not more than `limit` bytes.
    pub(crate) async fn gather(&mut self, limit: usize) -> Result<Vec<u8>, ErrorKind> {
        let mut all = Vec::new();
        while let Some(piece) = self.piece().await? {
            if piece.len() > limit - all.len() {
                let what = "body of the answer";
                return Err(ErrorKind::TooLarge { what, limit });
            }
            all.extend_from_slice(&piece);
        }
        Ok(all)
    }

    /// As much as there is within `limit` bytes, whatever comes behind.
    pub(crate) async fn gather_some(&mut self, limit: usize) -> Vec<u8> {
        let mut some = Vec::new();
        while some.len() < limit {
            let Ok(Some(piece)) = self.piece().await else {
                break;
            };
            some.extend_from_slice(&piece);
        }
        some.truncate(limit);
        some
    }

    /// Reads to the end, so that the connection can be used again. Nothing is kept.
    pub(crate) async fn drain(&mut self, limit: usize) -> Result<(), ErrorKind> {
        let mut drained = 0_usize;
        while let Some(piece) = self.piece().await? {
            drained = drained.saturating_add(piece.len());
            if drained > limit {
                // Cheaper to make a new connection; what was answered is known already.
                self.source = Source::Over;
            }
        }
        Ok(())
    }

    /// The body with the connection it has for itself.
    pub(crate) fn into_owned(self) -> Result<OwnedBody, ErrorKind> {
        match self.source {
            Source::Owned(body) => Ok(*body),
            _ => Err(fault::protocol(
                "a connection taken over",
                "an ordinary answer",
            )),
        }
    }

    /// Sends what is left of the request, where there is something left.
    pub(crate) async fn finish_upload(&mut self) -> Result<(), ErrorKind> {
        match &mut self.source {
            Source::Owned(body) => body.connection.finish_upload().await,
            _ => Ok(()),
        }
    }
}

fn poll_pooled(pieces: &mut Pooled, cx: &mut Task<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
    let polled = pieces.as_mut().poll_next(cx);
    polled.map(|piece| piece.transpose().map_err(|error| pool::reading(&error)))
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        this.poll_data(cx)
            .map_err(|kind| this.context.error(kind))
            .map(Result::transpose)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match self.source {
            Source::Pooled(_) => "pooled",
            Source::Owned(_) => "owned",
            Source::Over => "over",
        };
        f.debug_tuple("ByteStream").field(&source).finish()
    }
}
