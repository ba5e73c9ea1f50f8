//! Answering with the connection itself.

use std::fmt;

use http::{HeaderValue, Response, header};

use super::body::Body;
use super::link::Connection;
use super::offer::{Head, Run, Takeover, run};

/// An answer that takes the connection over from HTTP, as it is for terminals: from here on bytes go
/// both ways, without any framing.
///
/// The client gets `HTTP/1.1 200 OK` and the content type, or `HTTP/1.1 101 UPGRADED` if it asks for
/// an upgrade, and nothing else: the status and the headers of the response are not sent. What the
/// client sent behind its request is what is read first. If a part of the request's body was not
/// read, it is skipped. A client that asks for the head only (`HEAD`) gets an ordinary answer.
///
/// The response carries it in its extensions, so layers around the service have to keep those.
///
/// ```
/// # use longshore_runtime as rt;
/// use rt::http::{HeaderValue, Response};
/// use rt::server::{Body, Hijack};
/// use tokio::io::{AsyncReadExt, AsyncWriteExt};
///
/// let media = HeaderValue::from_static("application/octet-stream");
/// let response: Response<Body> = Hijack::new(media, |connection| async move {
///     let (mut input, mut output) = connection.split();
///     let mut typed = Vec::new();
///     // Whoever is rude loses the connection.
///     if input.read_to_end(&mut typed).await.is_ok() {
///         let _ = output.write_all(&typed).await;
///     }
/// })
/// .into();
/// # drop(response);
/// ```
#[must_use = "it takes effect when it is returned as the response"]
pub struct Hijack {
    content_type: HeaderValue,
    protocol: &'static str,
    run: Run,
}

impl Hijack {
    /// Says what the stream is, and what is done with the connection. When the future ends, the
    /// connection is closed; it is dropped when the server shuts down and the time of grace is over.
    pub fn new<F, R>(content_type: HeaderValue, take: F) -> Self
    where
        F: FnOnce(Connection) -> R + Send + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        Self {
            content_type,
            protocol: "tcp",
            run: run(take),
        }
    }

    /// Which protocol an upgrade may be to, `tcp` by default. A client that names another one, or
    /// none, gets the answer without an upgrade.
    pub fn upgrade_to(mut self, protocol: &'static str) -> Self {
        self.protocol = protocol;
        self
    }
}

impl From<Hijack> for Response<Body> {
    fn from(hijack: Hijack) -> Self {
        let content_type = hijack.content_type;
        let head = Head::Stream {
            content_type: content_type.clone(),
            protocol: hijack.protocol,
        };
        let takeover = Takeover {
            head,
            run: hijack.run,
        };
        let mut response = takeover.into_response();
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, content_type);
        response
    }
}

impl fmt::Debug for Hijack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hijack")
            .field("content_type", &self.content_type)
            .field("protocol", &self.protocol)
            .finish_non_exhaustive()
    }
}
