//! A TLS connection in two halves that behave as those of TCP do: each can be dropped, and
//! dropping the writing one is the half-close.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

pub(super) struct ReadHalf(Arc<Mutex<Shared>>);

pub(super) struct WriteHalf(Arc<Mutex<Shared>>);

struct Shared {
    stream: TlsStream<TcpStream>,
    /// Whether the writing half is gone and its farewell is not sent yet. It may not fit into the
    /// buffers of the system at that moment; then the reading half sends it.
    farewell: bool,
    /// Who waits for something to read.
    reader: Option<Waker>,
}

/// The halves of a connection.
pub(super) fn split(stream: TlsStream<TcpStream>) -> (ReadHalf, WriteHalf) {
    let shared = Arc::new(Mutex::new(Shared {
        stream,
        farewell: false,
        reader: None,
    }));
    (ReadHalf(shared.clone()), WriteHalf(shared))
}

impl Shared {
    fn stream(&mut self) -> Pin<&mut TlsStream<TcpStream>> {
        Pin::new(&mut self.stream)
    }

    /// Says that nothing more will be written, as far as that can be said now.
    fn poll_farewell(&mut self, cx: &mut Context<'_>) {
        if self.farewell {
            // Where it fails the connection is broken, which the reading half will see.
            self.farewell = self.stream().poll_shutdown(cx).is_pending();
        }
    }
}

/// What is shared is as good after a panic as before.
fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl AsyncRead for ReadHalf {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut shared = lock(&self.0);
        shared.poll_farewell(cx);
        let polled = shared.stream().poll_read(cx, buffer);
        shared.reader = polled.is_pending().then(|| cx.waker().clone());
        polled
    }
}

impl AsyncWrite for WriteHalf {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        lock(&self.0).stream().poll_write(cx, data)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).stream().poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).stream().poll_shutdown(cx)
    }
}

impl Drop for WriteHalf {
    fn drop(&mut self) {
        let mut shared = lock(&self.0);
        shared.farewell = true;
        shared.poll_farewell(&mut Context::from_waker(Waker::noop()));
        if shared.farewell
            && let Some(reader) = shared.reader.take()
        {
            reader.wake();
        }
    }
}
