//! A client's connection: one request after the other, each judged and sent on.

use std::pin::pin;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use tokio::io::AsyncWriteExt;
use tokio::select;
use tokio::sync::Mutex;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::client::Client;
use super::engine::{Engine, fill};
use super::head::Head;
use super::judge::Shared;
use super::proposal::Changes;
use super::relay::{Answered, Sent, Wanted, download, tunnel, upload};
use crate::error::ErrorKind;
use crate::server::drive::close;
use crate::server::link::Connection;
use crate::server::stream::Stream;
use crate::server::{Body, Config};

/// Serves a connection until one of its ends is closed.
pub(super) async fn drive(
    stream: Stream,
    shared: Arc<Shared>,
    config: Arc<Config>,
    stop: CancellationToken,
) {
    let connection = Connection::new(stream, Bytes::new());
    let lease = connection.lease();
    let (reader, writer) = connection.split();
    let linger = config.linger;
    let session = Session {
        client: Arc::new(Mutex::new(Client::new(reader, writer))),
        engine: None,
        shared,
        config,
    };
    session.run(&stop).await;
    if let Some(stream) = lease.end() {
        close(stream, linger).await;
    }
}

struct Session {
    client: Arc<Mutex<Client>>,
    engine: Option<Engine>,
    shared: Arc<Shared>,
    config: Arc<Config>,
}

/// Whether the connection is there for another request.
#[derive(PartialEq)]
enum Next {
    Request,
    Close,
}

impl Session {
    async fn run(mut self, stop: &CancellationToken) {
        loop {
            let next = match self.next_head(stop).await {
                Ok(Some(head)) => self.exchange(head).await,
                Ok(None) => return,
                Err(kind) => self.refuse_head(&kind).await,
            };
            if next == Next::Close {
                return;
            }
        }
    }

    /// The next head; nothing when the client, the engine or the server has no more to say, or
    /// when the client takes too long.
    async fn next_head(&mut self, stop: &CancellationToken) -> Result<Option<Head>, ErrorKind> {
        let mut client = self.client.lock().await;
        let config = &self.config;
        if client.buffer.is_empty() {
            let filled = select! {
                biased;
                () = stop.cancelled() => return Ok(None),
                () = gone(&mut self.engine) => return Ok(None),
                filled = timeout(config.idle_time, client.fill()) => filled,
            };
            if !matches!(filled, Ok(Ok(1..))) {
                return Ok(None);
            }
        }
        let head = timeout(config.head_time, client.head(config.head)).await;
        let head = head.unwrap_or(Ok(None))?;
        if let Some(head) = &head {
            client.begin(head, config.head)?;
        }
        Ok(head)
    }

    async fn exchange(&mut self, head: Head) -> Next {
        let head = Arc::new(head);
        let shared = Arc::clone(&self.shared);
        let judged = shared.judge(&head, &self.client, self.config.body).await;
        let changes = match judged {
            Ok(changes) => changes,
            Err(response) => return self.refuse(*response, &head).await,
        };
        let engine = match self.engine.take() {
            Some(engine) => Ok(engine),
            None => Engine::connect(&shared.engine).await,
        };
        match engine {
            Ok(engine) => self.forward(&head, changes, engine).await,
            Err(_) => self.refuse(shared.unreachable(&head), &head).await,
        }
    }

    async fn forward(&mut self, head: &Head, changes: Changes, mut engine: Engine) -> Next {
        let shared = self.client.clone();
        let mut client = shared.lock().await;
        let sent = send(head, changes, &mut client, &mut engine).await;
        let answered = match sent {
            Ok(()) => self.answer(head, &mut client, &mut engine).await,
            Err(_) => (Answered::Unheard, false),
        };
        match answered {
            (Answered::Whole { keeps: true }, true) if engine.buffer.is_empty() => {
                self.engine = Some(engine);
                Next::Request
            }
            (Answered::Taken, _) => {
                tunnel(&mut client, &mut engine).await;
                Next::Close
            }
            (Answered::Unheard, _) => {
                drop(client);
                self.refuse(self.shared.unreachable(head), head).await;
                Next::Close
            }
            _ => Next::Close,
        }
    }

    /// Sends the rest of the request on while the answer comes back.
    async fn answer(
        &self,
        head: &Head,
        client: &mut Client,
        engine: &mut Engine,
    ) -> (Answered, bool) {
        let sent = Sent::default();
        let wanted = Wanted {
            method: &head.method,
            minor: head.minor,
            keeps: head.keeps_alive(),
            limit: self.config.head,
        };
        let up = upload(
            (&mut client.reader, &mut client.buffer),
            &mut client.upload,
            &mut engine.writer,
            &sent,
        );
        let (source, buffer) = (&mut engine.reader, &mut engine.buffer);
        let down = download((source, buffer), &mut client.writer, wanted);
        let (up, down) = (pin!(up), pin!(down));
        let answered = select! {
            biased;
            answered = down => answered,
            _ = up => Answered::Broken,
        };
        (answered, sent.may_follow())
    }

    /// Answers by itself. The rest of a body that nobody read is not waited for.
    async fn refuse(&mut self, response: Response<Body>, head: &Head) -> Next {
        let mut client = self.client.lock().await;
        let keeps = head.keeps_alive() && client.upload.is_over();
        let (parts, body) = response.into_parts();
        let body = body.collect(usize::MAX).await.unwrap_or_default();
        let mut text = status(parts.status, &parts.headers, body.len(), keeps);
        if head.method != http::Method::HEAD {
            text.extend_from_slice(&body);
        }
        let said = client.writer.write_all(&text).await;
        if said.is_ok() && client.writer.flush().await.is_ok() && keeps {
            Next::Request
        } else {
            Next::Close
        }
    }

    async fn refuse_head(&mut self, kind: &ErrorKind) -> Next {
        let status_of = match kind {
            ErrorKind::TooLarge { .. } => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            ErrorKind::Protocol { .. } => StatusCode::BAD_REQUEST,
            _ => return Next::Close,
        };
        let text = status(status_of, &HeaderMap::new(), 0, false);
        // Whoever broke the rules may be gone.
        let _ = self.client.lock().await.writer.write_all(&text).await;
        Next::Close
    }
}

/// Ends when the engine closes a connection where nothing runs, or says what nobody asked for.
async fn gone(engine: &mut Option<Engine>) {
    match engine {
        Some(engine) => {
            let _ = fill(&mut engine.reader, &mut engine.buffer).await;
        }
        None => std::future::pending().await,
    }
}

/// Sends the head, and as much of the body as was read to judge it.
async fn send(
    head: &Head,
    mut changes: Changes,
    client: &mut Client,
    engine: &mut Engine,
) -> Result<(), ErrorKind> {
    let taken = client.taken.take();
    if taken.is_some() && head.expects() {
        // The client has heard already that its body is wanted.
        changes.edits.headers.push(("expect".to_owned(), None));
    }
    let mut out = head.text(&changes.edits);
    let body = changes.body.or(taken.map(|taken| taken.wire));
    out.extend_from_slice(&body.unwrap_or_default());
    let sent = engine.writer.write_all(&out).await;
    sent.map_err(crate::fault::writing)?;
    engine.writer.flush().await.map_err(crate::fault::writing)
}

/// The head of an answer of the proxy's own.
fn status(status: StatusCode, headers: &HeaderMap, length: usize, keeps: bool) -> Vec<u8> {
    let reason = status.canonical_reason().unwrap_or("Refused");
    let mut out = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
    for (name, value) in headers {
        out.extend_from_slice(name.as_str().as_bytes());
        out.extend_from_slice(b": ");
        out.extend_from_slice(value.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("content-length: {length}\r\n").as_bytes());
    out.extend_from_slice(if keeps {
        b"\r\n"
    } else {
        b"connection: close\r\n\r\n"
    });
    out
}
