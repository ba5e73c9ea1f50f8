//! A connection that was taken over from HTTP.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf, duplex};

use super::memory::BUFFER;
use super::stream::Stream;

/// A connection for whoever took it over: what the client sends, and what goes to the client. Both
/// are independent once they are [`split`](Self::split).
///
/// A client that has closed its side, or went away, is the end of reading; one that went away
/// makes writing fail. The connection is closed when the future ends that was made from it, even if
/// a half of it lives on elsewhere; using that half is an error then. The client's end of a
/// connection in memory is one as well, which lives as long as its halves.
#[derive(Debug)]
pub struct Connection {
    reader: ConnectionReader,
    writer: ConnectionWriter,
}

/// What the client sends, beginning with what it sent before the connection was taken over.
/// Dropping it stops reading and nothing else.
pub struct ConnectionReader {
    early: Bytes,
    link: Arc<Link>,
}

/// The way to the client. Shutting it down, or dropping it, tells the client that nothing more will
/// come; what the client sends can still be read.
pub struct ConnectionWriter(Arc<Link>);

impl Connection {
    pub(super) fn new(stream: Stream, early: Bytes) -> Self {
        let link = Arc::new(Link(Mutex::new(State {
            stream: Some(stream),
            reading: None,
            writing: None,
        })));
        let reader = ConnectionReader {
            early: unless_empty(early),
            link: link.clone(),
        };
        let writer = ConnectionWriter(link);
        Self { reader, writer }
    }

    /// Both ends of a connection within the process.
    pub(super) fn pair() -> (Self, Self) {
        let (one, other) = duplex(BUFFER);
        let end = |stream| Self::new(Stream::Memory(stream), Bytes::new());
        (end(one), end(other))
    }

    /// What the connection is closed by, whoever has its halves.
    pub(super) fn lease(&self) -> Lease {
        Lease(self.writer.0.clone())
    }

    /// Both halves, each for itself.
    #[must_use]
    pub fn split(self) -> (ConnectionReader, ConnectionWriter) {
        (self.reader, self.writer)
    }
}

/// The bytes, without a hold on their buffer where there are none. Connections wait for days.
fn unless_empty(bytes: Bytes) -> Bytes {
    if bytes.is_empty() {
        return Bytes::new();
    }
    bytes
}

/// The stream that both halves share.
struct Link(Mutex<State>);

struct State {
    /// Nothing when the connection is closed.
    stream: Option<Stream>,
    /// Who waits for something to read.
    reading: Option<Waker>,
    /// Who waits to write.
    writing: Option<Waker>,
}

impl Link {
    /// Does something with the stream; who has to wait is kept in `slot`, to be told of the end.
    fn poll<T>(
        &self,
        cx: &mut Context<'_>,
        slot: fn(&mut State) -> &mut Option<Waker>,
        act: impl FnOnce(Pin<&mut Stream>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        let Ok(mut state) = self.0.lock() else {
            return Poll::Ready(Err(closed()));
        };
        let Some(stream) = &mut state.stream else {
            return Poll::Ready(Err(closed()));
        };
        let polled = act(Pin::new(stream), cx);
        if polled.is_pending() {
            match slot(&mut state) {
                Some(waker) => waker.clone_from(cx.waker()),
                slot => *slot = Some(cx.waker().clone()),
            }
        }
        polled
    }

    /// Takes the stream away from both halves.
    fn take(&self) -> Option<Stream> {
        let mut state = self.0.lock().ok()?;
        let stream = state.stream.take();
        for waker in [state.reading.take(), state.writing.take()] {
            waker.into_iter().for_each(Waker::wake);
        }
        stream
    }
}

fn closed() -> io::Error {
    io::Error::new(
        io::ErrorKind::NotConnected,
        "the connection is closed, since what took it over has ended",
    )
}

/// Keeps the connection open. Both halves are useless when this is dropped.
pub(super) struct Lease(Arc<Link>);

impl Lease {
    /// Ends it in an orderly way; nothing if it has ended.
    pub(super) fn end(self) -> Option<Stream> {
        self.0.take()
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.0.take();
    }
}

impl AsyncRead for ConnectionReader {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.early.is_empty() {
            let read =
                |stream: Pin<&mut Stream>, cx: &mut Context<'_>| stream.poll_read(cx, buffer);
            return this.link.poll(cx, |state| &mut state.reading, read);
        }
        let count = this.early.len().min(buffer.remaining());
        buffer.put_slice(&this.early.split_to(count));
        this.early = unless_empty(std::mem::take(&mut this.early));
        Poll::Ready(Ok(()))
    }
}

impl ConnectionWriter {
    fn poll<T>(
        &self,
        cx: &mut Context<'_>,
        act: impl FnOnce(Pin<&mut Stream>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        self.0.poll(cx, |state| &mut state.writing, act)
    }
}

impl AsyncWrite for ConnectionWriter {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll(cx, |stream, cx| stream.poll_write(cx, data))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll(cx, |stream, cx| stream.poll_write_vectored(cx, data))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll(cx, Stream::poll_flush)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll(cx, Stream::poll_shutdown)
    }
}

impl Drop for ConnectionWriter {
    fn drop(&mut self) {
        let mut nobody = Context::from_waker(Waker::noop());
        // Closing a half takes no waiting. Where it fails, there is no client to be told.
        let _ = self.poll(&mut nobody, Stream::poll_shutdown);
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.reader).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.writer).poll_write(cx, data)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.writer).poll_write_vectored(cx, data)
    }

    fn is_write_vectored(&self) -> bool {
        self.writer.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.writer).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.writer).poll_shutdown(cx)
    }
}

impl fmt::Debug for ConnectionReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionReader")
            .field("early", &self.early.remaining())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ConnectionWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConnectionWriter")
    }
}
