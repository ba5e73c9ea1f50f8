//! The body of a request, as it comes.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body as _, Incoming, SizeHint};

use super::watch::Running;
use crate::error::ErrorKind;

/// What is still to come of a request. The connection shares it with the service, so that it can
/// skip what the service leaves.
pub(super) struct Received {
    /// Nothing when it has ended.
    incoming: Mutex<Option<Incoming>>,
    limit: usize,
    _running: Running,
}

impl Received {
    pub(super) fn new(incoming: Incoming, limit: usize, running: Running) -> Self {
        Self {
            incoming: Mutex::new(Some(incoming)),
            limit,
            _running: running,
        }
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        let incoming = self.incoming.lock().ok();
        let hint = incoming.and_then(|incoming| incoming.as_ref().map(Incoming::size_hint));
        hint.unwrap_or_else(|| SizeHint::with_exact(0))
    }

    /// The next piece, or nothing at the end and ever after.
    pub(super) fn poll_data(&self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        let Ok(mut slot) = self.incoming.lock() else {
            return Poll::Ready(Ok(None));
        };
        while let Some(incoming) = slot.as_mut() {
            match ready!(Pin::new(incoming).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Ok(Some(data)));
                    }
                }
                Some(Err(error)) => {
                    *slot = None;
                    return Poll::Ready(Err(failure(&error)));
                }
                None => *slot = None,
            }
        }
        Poll::Ready(Ok(None))
    }

    /// Reads to the end, and keeps nothing.
    pub(super) async fn skip(&self) -> Result<(), ErrorKind> {
        let mut skipped = 0_usize;
        while let Some(piece) = poll_fn(|cx| self.poll_data(cx)).await? {
            skipped = skipped.saturating_add(piece.len());
            if skipped > self.limit {
                let (what, limit) = ("body of the request", self.limit);
                return Err(ErrorKind::TooLarge { what, limit });
            }
        }
        Ok(())
    }
}

/// What the HTTP library says, with the kind of error that is at the bottom of it.
fn failure(error: &hyper::Error) -> ErrorKind {
    let cause = error
        .source()
        .and_then(|source| source.downcast_ref::<io::Error>());
    let source = match cause {
        Some(cause) => io::Error::new(cause.kind(), cause.to_string()),
        None if error.is_incomplete_message() || error.is_closed() => io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "the connection ended inside the request",
        ),
        None => io::Error::new(io::ErrorKind::InvalidData, error.to_string()),
    };
    let during = "reading the request";
    ErrorKind::Io { during, source }
}
