//! What goes on in a connection, seen from outside of the HTTP library: whether something runs,
//! whether a request has begun, and whether everything is sent.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::offer::Ready;
use super::stream::Stream;

/// Somebody wants to take over the connection, once everything is sent that was said before.
const WANTED: u8 = 1;
/// It can be taken over now.
const FREE: u8 = 2;

/// Written and read by the task of the connection, but for the end of a request's body that
/// outlives its exchange; so no order among the fields is needed.
#[derive(Default)]
pub(super) struct Watch {
    /// Exchanges that are not over.
    running: AtomicUsize,
    /// Whether a request has begun to come while nothing runs.
    in_head: AtomicBool,
    /// Whether what is waited for is another than at the last look.
    renewed: AtomicBool,
    /// [`WANTED`], [`FREE`], or 0 where nobody wants to take over.
    handover: AtomicU8,
    ready: Mutex<Option<Ready>>,
    /// Whether the head of a streamed answer is not sent yet.
    head_waits: AtomicBool,
    /// Whether the body of the request is still to be read.
    in_body: AtomicBool,
    /// Whether the client has closed its side while something runs.
    left: AtomicBool,
    /// Whether the HTTP library may have left a request in its buffer.
    again: AtomicBool,
}

impl Watch {
    pub(super) fn is_running(&self) -> bool {
        self.running.load(Relaxed) > 0
    }

    pub(super) fn in_head(&self) -> bool {
        self.in_head.load(Relaxed)
    }

    /// Whether something has changed since this was asked last.
    pub(super) fn take_renewed(&self) -> bool {
        self.renewed.swap(false, Relaxed)
    }

    /// Asks for the connection.
    pub(super) fn want(&self, ready: Ready) {
        if let Ok(mut slot) = self.ready.lock() {
            *slot = Some(ready);
            self.handover.store(WANTED, Relaxed);
        }
    }

    /// Who takes over the connection, if somebody does and it is free.
    pub(super) fn take_ready(&self) -> Option<Ready> {
        if self.handover.load(Relaxed) != FREE {
            return None;
        }
        self.ready.lock().ok()?.take()
    }

    /// Has the head of an answer sent by itself. No flush comes before the head is written, since
    /// that is what the HTTP library does next.
    pub(super) fn hold_body(&self) {
        self.head_waits.store(true, Relaxed);
    }

    /// Whether the head that the body waits for is sent. Nobody is woken: the HTTP library asks
    /// again after each flush.
    pub(super) fn poll_head_sent(&self) -> Poll<()> {
        if self.head_waits.load(Relaxed) {
            return Poll::Pending;
        }
        Poll::Ready(())
    }

    /// Has the HTTP library asked once more. When a stream ends right behind the flush of its head,
    /// it does not look at the next request that it has read already.
    pub(super) fn look_again(&self) {
        self.again.store(true, Relaxed);
    }

    pub(super) fn take_again(&self) -> bool {
        self.again.swap(false, Relaxed)
    }

    fn received(&self) {
        if !self.is_running() && !self.in_head.swap(true, Relaxed) {
            self.renewed.store(true, Relaxed);
        }
    }

    /// A client that takes what is sent is not idle.
    fn sent(&self) {
        if self.has_left() || !self.is_running() && !self.in_head() {
            self.renewed.store(true, Relaxed);
        }
    }

    pub(super) fn begin_body(&self) {
        self.in_body.store(true, Relaxed);
    }

    pub(super) fn end_body(&self) {
        self.in_body.store(false, Relaxed);
    }

    /// Whether the client has closed its side since the exchange that runs has begun.
    pub(super) fn has_left(&self) -> bool {
        self.left.load(Relaxed)
    }

    fn leave(&self) {
        self.left.store(true, Relaxed);
        self.renewed.store(true, Relaxed);
    }

    /// Whether the client has nothing to send now but its next request.
    fn is_answering(&self) -> bool {
        self.is_running() && !self.in_body.load(Relaxed)
    }

    /// The HTTP library flushes the stream whenever it has nothing more to write: at least once each
    /// time it runs.
    fn flushed(&self) {
        if self.handover.load(Relaxed) == WANTED {
            self.handover.store(FREE, Relaxed);
        }
        self.head_waits.store(false, Relaxed);
    }
}

/// An exchange, or a part of it, that is not over as long as this lives.
pub(super) struct Running(Arc<Watch>);

impl Running {
    pub(super) fn new(watch: &Arc<Watch>) -> Self {
        watch.running.fetch_add(1, Relaxed);
        watch.in_head.store(false, Relaxed);
        Self(watch.clone())
    }

    pub(super) fn watch(&self) -> &Watch {
        &self.0
    }
}

impl Clone for Running {
    fn clone(&self) -> Self {
        Self::new(&self.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.running.fetch_sub(1, Relaxed) == 1 {
            self.0.renewed.store(true, Relaxed);
        }
    }
}

/// A stream that tells the watch what goes through it.
pub(super) struct Watched {
    stream: Stream,
    watch: Arc<Watch>,
    ahead: Ahead,
}

/// What was read while the client was to wait for a response, to see whether it goes.
enum Ahead {
    Nothing,
    /// The first byte of its next request.
    Byte(u8),
    End,
}

impl Watched {
    pub(super) fn new(stream: Stream, watch: Arc<Watch>) -> Self {
        Self {
            stream,
            watch,
            ahead: Ahead::Nothing,
        }
    }

    /// The stream, and what was read of it too much: first by the HTTP library, then here.
    pub(super) fn into_parts(self, early: Bytes) -> (Stream, Bytes) {
        let early = match self.ahead {
            Ahead::Byte(byte) => [&early[..], &[byte]].concat().into(),
            Ahead::Nothing | Ahead::End => early,
        };
        (self.stream, early)
    }

    /// Looks whether the client goes while it waits. A byte at most is read, as the rest of it is to
    /// wait in the system for its turn.
    fn look_ahead(&mut self, cx: &mut Context<'_>) {
        if !matches!(self.ahead, Ahead::Nothing) || !self.watch.is_answering() {
            return;
        }
        let mut byte = [0];
        let mut buffer = ReadBuf::new(&mut byte);
        let Poll::Ready(read) = Pin::new(&mut self.stream).poll_read(cx, &mut buffer) else {
            return;
        };
        if let (Ok(()), [byte]) = (read, buffer.filled()) {
            self.ahead = Ahead::Byte(*byte);
        } else {
            self.ahead = Ahead::End;
            self.watch.leave();
        }
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if let Ahead::Byte(byte) = self.ahead
            && buffer.remaining() > 0
        {
            buffer.put_slice(&[byte]);
            self.ahead = Ahead::Nothing;
            self.watch.received();
            return Poll::Ready(Ok(()));
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            self.watch.received();
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, data));
        self.watch.sent();
        Poll::Ready(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, data));
        self.watch.sent();
        Poll::Ready(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
        self.watch.flushed();
        self.look_ahead(cx);
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
