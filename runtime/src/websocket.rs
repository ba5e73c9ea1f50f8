//! Web sockets (RFC 6455), the client's side.
//!
//! The frames are read here and not by tungstenite's `WebSocket`, which insists on UTF-8 in text
//! messages: servers exist that send the bytes of a terminal as text, cut anywhere.

mod frame;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};

use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use futures_util::Sink;
use http::header::{SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use http::{HeaderMap, HeaderValue};
use tokio::io::AsyncWrite;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use self::frame::{Incoming, Outgoing, Reader};
use crate::byte_stream::ByteStream;
use crate::conn::Writer;
use crate::error::{Context, Error, ErrorKind};
use crate::exchange::Connection;
use crate::fault;

/// With more than this waiting to be sent, a sink is not ready.
const QUEUE: usize = 64 << 10;

/// A web socket. As a stream it gives the data of the messages, text and binary alike; as a sink,
/// and with [`send`](Self::send), it takes data, sent as binary messages. Pings are answered while
/// it is polled. Nothing is read unless a message is asked for, and dropping it closes the
/// connection.
pub struct WebSocket {
    connection: Connection,
    writer: Writer,
    reader: Reader,
    queue: BytesMut,
    context: Context,
    /// Whether a close message was sent.
    closing: bool,
    over: bool,
}

impl WebSocket {
    pub(crate) fn new(body: ByteStream, limit: usize) -> Result<Self, Error> {
        let context = body.context();
        let taken = body.into_owned().and_then(|mut body| {
            let writer = body.connection.take_writer()?;
            Ok((body.connection, writer))
        });
        let (connection, writer) = taken.map_err(|kind| context.error(kind))?;
        Ok(Self {
            connection,
            writer,
            reader: Reader::new(limit),
            queue: BytesMut::new(),
            context,
            closing: false,
            over: false,
        })
    }

    /// Sends the data as one binary message, and waits until it is sent.
    ///
    /// # Errors
    /// Failures of the connection.
    pub async fn send(&mut self, data: impl Into<Bytes>) -> Result<(), Error> {
        self.enqueue(&Outgoing::Data(data.into()));
        poll_fn(|cx| self.poll_drain(cx))
            .await
            .map_err(|kind| self.context.error(kind))
    }

    /// Says that nothing more will be sent. What the server still sends can be read, until it
    /// closes as well.
    ///
    /// # Errors
    /// Failures of the connection.
    pub async fn close(&mut self) -> Result<(), Error> {
        self.enqueue_close();
        poll_fn(|cx| self.poll_drain(cx))
            .await
            .map_err(|kind| self.context.error(kind))
    }

    fn enqueue(&mut self, message: &Outgoing) {
        message.encode(&mut self.queue);
    }

    fn enqueue_close(&mut self) {
        if !self.closing {
            self.enqueue(&Outgoing::Close);
            self.closing = true;
        }
    }

    /// Sends all that waits to be sent.
    fn poll_drain(&mut self, cx: &mut Task<'_>) -> Poll<Result<(), ErrorKind>> {
        while !self.queue.is_empty() {
            let written = Pin::new(&mut self.writer).poll_write(cx, &self.queue);
            match ready!(written.map_err(fault::writing))? {
                0 => return Poll::Ready(Err(fault::writing(std::io::ErrorKind::WriteZero.into()))),
                count => self.queue.advance(count),
            }
        }
        Pin::new(&mut self.writer)
            .poll_flush(cx)
            .map_err(fault::writing)
    }

    fn poll_message(&mut self, cx: &mut Task<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        loop {
            match self.reader.next(&mut self.connection.buffer)? {
                Some(Incoming::Data(data)) => return Poll::Ready(Ok(Some(data))),
                Some(Incoming::Ping(data)) => self.answer_ping(data),
                Some(Incoming::Close) => {
                    self.enqueue_close();
                    // The server may be gone by now; then there is nobody to be polite to.
                    let _ = ready!(self.poll_drain(cx));
                    return Poll::Ready(Ok(None));
                }
                None => {
                    if let Poll::Ready(Err(error)) = self.poll_drain(cx) {
                        return Poll::Ready(Err(error));
                    }
                    if ready!(self.connection.poll_fill(cx))? == 0 {
                        return Poll::Ready(self.reader.finish().map(|()| None));
                    }
                }
            }
        }
    }

    /// Pings are answered unless nobody takes the answers: they must not pile up.
    fn answer_ping(&mut self, data: Bytes) {
        if !self.closing && self.queue.len() < QUEUE {
            self.enqueue(&Outgoing::Pong(data));
        }
    }

    fn poll_ready_for(&mut self, cx: &mut Task<'_>, waiting: usize) -> Poll<Result<(), Error>> {
        if self.queue.len() < waiting {
            return Poll::Ready(Ok(()));
        }
        self.poll_drain(cx).map_err(|kind| self.context.error(kind))
    }
}

impl Stream for WebSocket {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.over {
            return Poll::Ready(None);
        }
        let polled = ready!(this.poll_message(cx));
        this.over = !matches!(polled, Ok(Some(_)));
        Poll::Ready(polled.map_err(|kind| this.context.error(kind)).transpose())
    }
}

impl Sink<Bytes> for WebSocket {
    type Error = Error;

    fn poll_ready(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Result<(), Error>> {
        self.get_mut().poll_ready_for(cx, QUEUE)
    }

    fn start_send(self: Pin<&mut Self>, data: Bytes) -> Result<(), Error> {
        self.get_mut().enqueue(&Outgoing::Data(data));
        Ok(())
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Result<(), Error>> {
        self.get_mut().poll_ready_for(cx, 0)
    }

    fn poll_close(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Result<(), Error>> {
        let this = self.get_mut();
        this.enqueue_close();
        this.poll_ready_for(cx, 0)
    }
}

impl fmt::Debug for WebSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebSocket")
            .field("closing", &self.closing)
            .field("over", &self.over)
            .finish_non_exhaustive()
    }
}

/// Adds the question for a web socket to a request; gives the answer that proves it understood.
pub(crate) fn ask(headers: &mut HeaderMap) -> String {
    let key = generate_key();
    let accept = derive_accept_key(key.as_bytes());
    headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    if let Ok(key) = HeaderValue::from_str(&key) {
        headers.insert(SEC_WEBSOCKET_KEY, key);
    }
    accept
}

/// Whether an answer agrees to speak as a web socket.
pub(crate) fn check(status: u16, headers: &HeaderMap, accept: &str) -> Result<(), ErrorKind> {
    let is = |name, value: &str| {
        let header = headers
            .get(name)
            .and_then(|header: &HeaderValue| header.to_str().ok());
        header.is_some_and(|header| header.trim().eq_ignore_ascii_case(value))
    };
    let found = if status != 101 {
        format!("status {status}")
    } else if !is(UPGRADE, "websocket") {
        "an upgrade to something else".to_owned()
    } else if !is(SEC_WEBSOCKET_ACCEPT, accept) {
        "the wrong Sec-WebSocket-Accept".to_owned()
    } else {
        return Ok(());
    };
    Err(fault::protocol("an upgrade to a web socket", found))
}
