//! An answer whose head has come, and the ways to take its body.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use serde_with::DeserializeAs;

use crate::byte_stream::ByteStream;
use crate::error::{self, Context, Error, ErrorKind};
use crate::exchange::OwnedBody;
use crate::frames::Frames;
use crate::head::Head;
use crate::hijack::Hijacked;
use crate::json_stream::JsonStream;
use crate::limits::Limits;
use crate::message::{Json, Message};
use crate::websocket::{self, WebSocket};
use crate::wire::Held;
use crate::{fault, json};

/// An answer of the server. Its status is known to be one of the operation's answers.
#[derive(Debug)]
#[must_use = "the answer has not been read to its end"]
pub struct Response {
    status: u16,
    headers: HeaderMap,
    limits: Limits,
    body: ByteStream,
    is_web_socket: bool,
}

impl Response {
    pub(crate) fn pooled(answer: reqwest::Response, context: Context, limits: &Limits) -> Self {
        Self {
            status: answer.status().as_u16(),
            headers: answer.headers().clone(),
            limits: limits.clone(),
            body: ByteStream::pooled(answer, context),
            is_web_socket: false,
        }
    }

    pub(crate) fn owned(head: Head, body: OwnedBody, context: Context, limits: &Limits) -> Self {
        Self {
            status: head.status,
            headers: head.headers,
            limits: limits.clone(),
            body: ByteStream::owned(body, context),
            is_web_socket: false,
        }
    }

    /// Itself if it is an answer, and otherwise the failure that it reports.
    pub(crate) async fn check(mut self, is_answer: bool) -> Result<Self, Error> {
        if is_answer {
            return Ok(self);
        }
        let text = self.body.gather_some(self.limits.error_body).await;
        let kind = failure(self.status, &self.headers, &text);
        Err(self.error(kind))
    }

    pub(crate) async fn finish_upload(&mut self) -> Result<(), Error> {
        let finished = self.body.finish_upload().await;
        finished.map_err(|kind| self.error(kind))
    }

    pub(crate) fn check_web_socket(mut self, accept: &str) -> Result<Self, Error> {
        websocket::check(self.status, &self.headers, accept).map_err(|kind| self.error(kind))?;
        self.is_web_socket = true;
        Ok(self)
    }

    fn error(&self, kind: ErrorKind) -> Error {
        self.body.context().error(kind)
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The error for a status that nothing can be done with.
    #[must_use]
    pub fn unexpected(self) -> Error {
        let status = self.status;
        self.error(ErrorKind::UnexpectedStatus { status })
    }

    /// Reads to the end, and keeps nothing.
    ///
    /// # Errors
    /// When the body ends too early or is framed wrongly.
    pub async fn empty(mut self) -> Result<(), Error> {
        let drained = self.body.drain(self.limits.body).await;
        drained.map_err(|kind| self.error(kind))
    }

    /// The body as a JSON value in the wire form `A`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is something else, [`ErrorKind::TooLarge`] beyond
    /// [`Limits::body`], and failures of the connection.
    pub async fn json<A, T>(mut self) -> Result<T, Error>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let text = self.body.gather(self.limits.body).await;
        text.and_then(|text| json::decode::<A, T>(&text))
            .map_err(|kind| self.error(kind))
    }

    /// The body as JSON of values in the shape that the version has.
    ///
    /// # Errors
    /// As [`json`](Self::json).
    pub async fn message<H: Held, T: Message>(mut self) -> Result<H::Of<T>, Error> {
        let number = self.body.context().number;
        let text = self.body.gather(self.limits.body).await;
        text.and_then(|text| T::read::<H, _>(Json(&text), number))
            .map_err(|kind| self.error(kind))
    }

    /// The body as a whole, of no more than `limit` bytes.
    pub(crate) async fn collect(mut self, limit: usize) -> Result<Vec<u8>, Error> {
        let gathered = self.body.gather(limit).await;
        gathered.map_err(|kind| self.error(kind))
    }

    /// The body as text; what is not UTF-8 is replaced by U+FFFD.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] beyond [`Limits::body`], and failures of the connection.
    pub async fn text(mut self) -> Result<String, Error> {
        let text = self.body.gather(self.limits.body).await;
        text.map(|text| lossy(&text))
            .map_err(|kind| self.error(kind))
    }

    /// The body as it comes.
    ///
    /// # Errors
    /// None so far.
    pub fn bytes(self) -> Result<ByteStream, Error> {
        Ok(self.body)
    }

    /// The body as JSON values one after the other, in the wire form `A`. Where `fail` finds that
    /// an item reports a failure, the stream ends with that.
    ///
    /// # Errors
    /// None so far.
    pub fn json_stream<A, T>(self, fail: fn(&T) -> Option<&str>) -> Result<JsonStream<T>, Error>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let limit = self.limits.json_value;
        Ok(JsonStream::new::<A>(self.body, fail, limit))
    }

    /// The same of values in the shape that the version has.
    ///
    /// # Errors
    /// None so far.
    pub fn message_stream<H, T>(self, fail: fn(&T) -> Option<&str>) -> Result<JsonStream<T>, Error>
    where
        H: Held<Of<T> = T>,
        T: Message,
    {
        let limit = self.limits.json_value;
        Ok(JsonStream::of_messages(self.body, fail, limit))
    }

    /// The body as frames of several channels, or with `raw` as one channel without frames.
    ///
    /// # Errors
    /// None so far.
    pub fn frames(self, raw: bool) -> Result<Frames, Error> {
        Ok(Frames::new(self.body, raw))
    }

    /// Takes the connection over, in both directions. Which it is, `200` or `101`, is all the
    /// same.
    ///
    /// # Errors
    /// [`ErrorKind::UnexpectedStatus`] for another status; [`ErrorKind::Protocol`] when the request
    /// was not sent with [`hijacked`](crate::Request::hijacked), or was not taken as a whole.
    pub fn hijack(self, raw: bool) -> Result<Hijacked, Error> {
        if !matches!(self.status, 200 | 101) {
            return Err(self.unexpected());
        }
        Hijacked::new(self.body, raw)
    }

    /// Speaks as a web socket from here on.
    ///
    /// # Errors
    /// [`ErrorKind::Protocol`] when the request was not sent with
    /// [`websocket`](crate::Request::websocket).
    pub fn websocket(self) -> Result<WebSocket, Error> {
        if !self.is_web_socket {
            let found = format!("status {}", self.status);
            return Err(self.error(fault::protocol("an upgrade to a web socket", found)));
        }
        WebSocket::new(self.body, self.limits.json_value)
    }
}

/// What an answer means that is none.
fn failure(status: u16, headers: &HeaderMap, text: &[u8]) -> ErrorKind {
    let content_type = headers
        .get(CONTENT_TYPE)
        .map(|value| lossy(value.as_bytes()));
    let stated = content_type.as_deref().filter(|media| is_json(media));
    let message = stated
        .and_then(|_| json_message(text))
        .unwrap_or_else(|| lossy(text).trim().to_owned());
    ErrorKind::Api {
        status,
        message: if message.is_empty() {
            error::reason(status)
                .unwrap_or("no reason given")
                .to_owned()
        } else {
            message
        },
        content_type,
    }
}

fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn json_message(text: &[u8]) -> Option<String> {
    let value: Value = serde_json::from_slice(text).ok()?;
    let message = value.get("message")?.as_str()?.trim();
    Some(message.to_owned())
}

fn lossy(text: &[u8]) -> String {
    String::from_utf8_lossy(text).into_owned()
}
