//! The body of a request, as it comes.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body as _, Incoming, SizeHint};
use tokio::time::{Sleep, sleep};

use super::config::Config;
use super::watch::Running;
use crate::error::ErrorKind;

const READING: &str = "reading the request";

/// How large a body may be that is collected, and how long it may pause.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    size: usize,
    pause: Duration,
}

impl Bounds {
    pub(super) fn of(config: &Config) -> Self {
        Self {
            size: config.body,
            pause: config.body_time,
        }
    }
}

/// What is still to come of a request. The connection shares it with the service, so that it can
/// skip what the service leaves.
pub(super) struct Received {
    coming: Mutex<Coming>,
    bounds: Bounds,
    running: Running,
}

struct Coming {
    /// Nothing when it has ended.
    incoming: Option<Incoming>,
    /// Ends a pause. There is one only while somebody waits.
    timer: Option<Pin<Box<Sleep>>>,
}

impl Coming {
    /// Waits for more, but not for ever.
    fn poll_pause(&mut self, pause: Duration, cx: &mut Context<'_>) -> Poll<ErrorKind> {
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(pause)));
        ready!(timer.as_mut().poll(cx));
        self.incoming = None;
        let text = format!("nothing came for {pause:?}");
        Poll::Ready(ErrorKind::Io {
            during: READING,
            source: io::Error::new(io::ErrorKind::TimedOut, text),
        })
    }
}

impl Received {
    pub(super) fn new(incoming: Incoming, bounds: Bounds, running: Running) -> Self {
        running.watch().begin_body();
        let coming = Coming {
            incoming: Some(incoming),
            timer: None,
        };
        Self {
            coming: Mutex::new(coming),
            bounds,
            running,
        }
    }

    pub(super) fn limit(&self) -> usize {
        self.bounds.size
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        let coming = self.coming.lock().ok();
        let hint = coming.and_then(|coming| coming.incoming.as_ref().map(Incoming::size_hint));
        hint.unwrap_or_else(|| SizeHint::with_exact(0))
    }

    /// What comes now is no part of the body.
    fn end(&self, coming: &mut Coming) {
        coming.incoming = None;
        self.running.watch().end_body();
    }

    /// The next piece, or nothing at the end and ever after.
    pub(super) fn poll_data(&self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        let Ok(mut coming) = self.coming.lock() else {
            return Poll::Ready(Ok(None));
        };
        while let Some(incoming) = coming.incoming.as_mut() {
            let Poll::Ready(frame) = Pin::new(incoming).poll_frame(cx) else {
                return coming.poll_pause(self.bounds.pause, cx).map(Err);
            };
            coming.timer = None;
            match frame {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Ok(Some(data)));
                    }
                }
                Some(Err(error)) => {
                    self.end(&mut coming);
                    return Poll::Ready(Err(failure(&error)));
                }
                None => self.end(&mut coming),
            }
        }
        Poll::Ready(Ok(None))
    }

    /// Reads to the end, and keeps nothing.
    pub(super) async fn skip(&self) -> Result<(), ErrorKind> {
        let mut skipped = 0_usize;
        while let Some(piece) = poll_fn(|cx| self.poll_data(cx)).await? {
            skipped = skipped.saturating_add(piece.len());
            if skipped > self.limit() {
                let (what, limit) = ("body of the request", self.limit());
                return Err(ErrorKind::TooLarge { what, limit });
            }
        }
        Ok(())
    }
}

impl Drop for Received {
    fn drop(&mut self) {
        self.running.watch().end_body();
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
    ErrorKind::Io {
        during: READING,
        source,
    }
}
