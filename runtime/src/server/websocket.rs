//! Web sockets (RFC 6455), the server's side.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{Sink, SinkExt};
use http::header::{
    CONNECTION, CONTENT_TYPE, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::{HeaderValue, Request, Response, StatusCode};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::{Error as WsError, ProtocolError};
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};

use super::body::Body;
use super::link::Connection;
use super::offer::{Head, Takeover, run};
use crate::error::{Context, Error, ErrorKind};
use crate::fault;

/// How much is read at once.
const READ: usize = 16 << 10;

/// Answers a request for a web socket, and says what is done with it. Messages of more than `limit`
/// bytes are refused.
///
/// A request that does not ask for a web socket of the version that there is gets `426`, and one
/// that asks wrongly gets `400`; nothing is done with the connection then. When the future ends,
/// the connection is closed: whoever wants to part politely calls [`WebSocket::close`] before.
#[must_use]
pub fn websocket<B, F, R>(request: &Request<B>, limit: usize, take: F) -> Response<Body>
where
    F: FnOnce(WebSocket) -> R + Send + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let agreed = match create_response_with_body(request, || ()) {
        Ok(agreed) => agreed,
        Err(error) => return refusal(&error),
    };
    let accept = agreed.headers().get(SEC_WEBSOCKET_ACCEPT);
    let accept = accept.and_then(|accept| accept.to_str().ok());
    let head = Head::WebSocket {
        accept: accept.unwrap_or_default().to_owned(),
    };
    let run = run(move |connection| async move {
        take(WebSocket::new(connection, limit).await).await;
    });
    Takeover { head, run }.into_response()
}

/// What the client has to do better.
fn refusal(error: &WsError) -> Response<Body> {
    use ProtocolError::{
        MissingConnectionUpgradeHeader, MissingSecWebSocketVersionHeader,
        MissingUpgradeWebSocketHeader,
    };
    let mut response = Response::new(Body::from(format!("{error}\n")));
    let upgrade = matches!(
        error,
        WsError::Protocol(
            MissingConnectionUpgradeHeader
                | MissingSecWebSocketVersionHeader
                | MissingUpgradeWebSocketHeader
        )
    );
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    if upgrade {
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    }
    *response.status_mut() = if upgrade {
        StatusCode::UPGRADE_REQUIRED
    } else {
        StatusCode::BAD_REQUEST
    };
    response
}

/// A web socket, the server's end. As a stream it gives the data of the messages, text and binary
/// alike, until the client closes; as a sink, and with [`send`](Self::send), it takes data, sent as
/// binary messages. Pings are answered while it is polled. After an error, which the client is told
/// of, it is over.
pub struct WebSocket {
    inner: WebSocketStream<Connection>,
    limit: usize,
    /// What went wrong, while the client is being told of it.
    failure: Option<ErrorKind>,
    over: bool,
}

impl WebSocket {
    async fn new(connection: Connection, limit: usize) -> Self {
        // A message goes out when it is sent, and none is kept back to be sent with the next.
        let config = WebSocketConfig::default()
            .read_buffer_size(READ)
            .write_buffer_size(0)
            .max_message_size(Some(limit))
            .max_frame_size(Some(limit));
        let inner = WebSocketStream::from_raw_socket(connection, Role::Server, Some(config)).await;
        Self {
            inner,
            limit,
            failure: None,
            over: false,
        }
    }

    /// Sends the data as one binary message, and waits until it is sent.
    ///
    /// # Errors
    /// Failures of the connection.
    pub async fn send(&mut self, data: impl Into<Bytes>) -> Result<(), Error> {
        self.send_message(Message::Binary(data.into())).await
    }

    /// Sends the text as one text message, and waits until it is sent.
    ///
    /// # Errors
    /// Failures of the connection.
    pub async fn send_text(&mut self, text: impl Into<String>) -> Result<(), Error> {
        self.send_message(Message::text(text.into())).await
    }

    /// Says that nothing more will be sent. What the client still sends can be read, until it
    /// closes as well.
    ///
    /// # Errors
    /// Failures of the connection.
    pub async fn close(&mut self) -> Result<(), Error> {
        let closed = self.inner.close(Some(frame(CloseCode::Normal))).await;
        closed.map_err(writing)
    }

    async fn send_message(&mut self, message: Message) -> Result<(), Error> {
        SinkExt::send(&mut self.inner, message)
            .await
            .map_err(writing)
    }

    fn poll_message(&mut self, cx: &mut Task<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        loop {
            if self.failure.is_some() {
                return self.poll_part(cx);
            }
            match ready!(Pin::new(&mut self.inner).poll_next(cx)) {
                None => return Poll::Ready(Ok(None)),
                Some(Ok(Message::Text(text))) => return Poll::Ready(Ok(Some(text.into()))),
                Some(Ok(Message::Binary(data))) => return Poll::Ready(Ok(Some(data))),
                // The library answers pings, and what closes by closing; only then it is the end.
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    let (kind, code) = reading(error, self.limit);
                    if let Some(code) = code {
                        let message = Message::Close(Some(frame(code)));
                        // Whoever breaks the rules may be gone by now.
                        let _ = Pin::new(&mut self.inner).start_send(message);
                    }
                    self.failure = Some(kind);
                }
            }
        }
    }

    /// Sends the last message, and then says what went wrong.
    fn poll_part(&mut self, cx: &mut Task<'_>) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        let _ = ready!(Pin::new(&mut self.inner).poll_flush(cx));
        Poll::Ready(self.failure.take().map_or(Ok(None), Err))
    }
}

fn frame(code: CloseCode) -> CloseFrame {
    CloseFrame {
        code,
        reason: "".into(),
    }
}

/// What went wrong, and how to tell the client where it can be told.
fn reading(error: WsError, limit: usize) -> (ErrorKind, Option<CloseCode>) {
    let bad = |found: String| fault::protocol("a frame of a web socket", found);
    match error {
        WsError::Io(source) => (lost(source), None),
        WsError::Capacity(_) => {
            let what = "message of a web socket";
            (ErrorKind::TooLarge { what, limit }, Some(CloseCode::Size))
        }
        WsError::Protocol(ProtocolError::ResetWithoutClosingHandshake) => (ended(), None),
        WsError::Utf8(found) => (bad(found), Some(CloseCode::Invalid)),
        error => (bad(error.to_string()), Some(CloseCode::Protocol)),
    }
}

fn ended() -> ErrorKind {
    let reason = "the connection ended before the web socket was closed";
    lost(io::Error::new(io::ErrorKind::UnexpectedEof, reason))
}

fn lost(source: io::Error) -> ErrorKind {
    let during = "reading a message of a web socket";
    ErrorKind::Io { during, source }
}

fn writing(error: WsError) -> Error {
    let source = match error {
        WsError::Io(source) => source,
        error => io::Error::new(io::ErrorKind::BrokenPipe, error.to_string()),
    };
    let during = "writing a message of a web socket";
    Context::default().error(ErrorKind::Io { during, source })
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
        Poll::Ready(
            polled
                .map_err(|kind| Context::default().error(kind))
                .transpose(),
        )
    }
}

impl Sink<Bytes> for WebSocket {
    type Error = Error;

    fn poll_ready(mut self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Result<(), Error>> {
        Pin::new(&mut self.inner).poll_ready(cx).map_err(writing)
    }

    fn start_send(mut self: Pin<&mut Self>, data: Bytes) -> Result<(), Error> {
        let message = Message::Binary(data);
        Pin::new(&mut self.inner)
            .start_send(message)
            .map_err(writing)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Result<(), Error>> {
        Pin::new(&mut self.inner).poll_flush(cx).map_err(writing)
    }

    fn poll_close(mut self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Result<(), Error>> {
        Pin::new(&mut self.inner).poll_close(cx).map_err(writing)
    }
}

impl fmt::Debug for WebSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebSocket")
            .field("limit", &self.limit)
            .field("over", &self.over)
            .finish_non_exhaustive()
    }
}
