//! The answers to a request.

use std::io;

use http::{HeaderValue, Response, StatusCode, header};
use serde_with::{Same, SerializeAs};

use super::answers::{Attached, Framed, JsonStream, Socketed};
use super::asked::Reply;
use super::call::Call;
use super::failure::Failure;
use crate::convert::Losses;
use crate::message::Message;
use crate::param::{self, EncodeError};
use crate::server::{Body, Hijack, websocket};
use crate::wire::Held;

impl Call {
    /// An answer without a body.
    ///
    /// # Errors
    /// None.
    pub fn empty(&self, status: u16) -> Reply {
        Ok(response(status, None, Body::empty()))
    }

    /// An answer that is text.
    ///
    /// # Errors
    /// None.
    pub fn text(&self, status: u16, media: &'static str, text: String) -> Reply {
        Ok(response(status, Some(media), Body::from(text)))
    }

    /// An answer that is bytes, sent as they come.
    ///
    /// # Errors
    /// None.
    pub fn bytes(&self, status: u16, media: &'static str, body: Body) -> Reply {
        Ok(response(status, Some(media), body))
    }

    /// An answer that is a JSON value in the wire form `A`.
    ///
    /// # Errors
    /// The value has no such form.
    pub fn json<A, T>(&self, status: u16, value: &T) -> Reply
    where
        A: SerializeAs<T>,
    {
        self.written(status, param::json::<A, T>(value))
    }

    /// An answer that is JSON of values in the shape that the version has. What it does not have
    /// is left out.
    ///
    /// # Errors
    /// A value cannot be written.
    pub fn message<H: Held, T: Message>(&self, status: u16, value: &H::Of<T>) -> Reply {
        let lost = &mut Losses::default();
        self.written(status, T::write::<H>(value, self.version(), lost))
    }

    fn written(&self, status: u16, json: Result<String, EncodeError>) -> Reply {
        let json = json.map_err(io::Error::other);
        let json = json.and_then(|json| self.amendments().answer(self.operation(), json));
        let json = json.map_err(|error| Failure::new(500, error.to_string()))?;
        Ok(response(status, Some("application/json"), Body::from(json)))
    }

    /// An answer that is JSON values one after the other, in the shape that the version has.
    ///
    /// # Errors
    /// None; a failure later closes the connection in the middle of the answer.
    pub fn message_stream<H, T>(&self, status: u16, stream: JsonStream<T>) -> Reply
    where
        H: Held<Of<T> = T>,
        T: Message,
    {
        let version = self.version();
        Ok(self.written_stream(status, stream, move |value| {
            T::write::<Same>(value, version, &mut Losses::default())
        }))
    }

    /// An answer that is JSON values in the wire form `A`.
    ///
    /// # Errors
    /// None; a failure later closes the connection in the middle of the answer.
    pub fn json_stream<A, T>(&self, status: u16, stream: JsonStream<T>) -> Reply
    where
        A: SerializeAs<T>,
        T: 'static,
    {
        Ok(self.written_stream(status, stream, |value| param::json::<A, T>(value)))
    }

    fn written_stream<T: 'static>(
        &self,
        status: u16,
        stream: JsonStream<T>,
        write: impl Fn(&T) -> Result<String, EncodeError> + Send + 'static,
    ) -> Response<Body> {
        let operation = self.operation();
        let amendments = self.amendments().clone();
        let body = Body::texts(stream.items, stream.separator, move |value| {
            amendments.answer(operation, write(&value).map_err(io::Error::other)?)
        });
        response(status, Some("application/json"), body)
    }

    /// An answer in the shape that an older form of the operation has.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn recast_answer<H, T, U>(&self, answer: &H::Of<T>) -> Result<H::Of<U>, Failure>
    where
        H: Held,
        T: Message,
        U: Message,
    {
        crate::recast::<H, T, U>(answer, self.version(), &mut Losses::default())
            .map_err(|error| Failure::new(500, error.to_string()))
    }

    /// Likewise, for each value of a stream.
    #[must_use]
    pub fn recast_stream<T, U>(&self, stream: JsonStream<T>) -> JsonStream<U>
    where
        T: Message + 'static,
        U: Message + Send + 'static,
    {
        let version = self.version();
        stream.map(move |value| {
            crate::recast::<Same, T, U>(&value, version, &mut Losses::default())
                .map_err(io::Error::other)
        })
    }

    /// An answer that is frames.
    ///
    /// # Errors
    /// None.
    pub fn framed(&self, status: u16, media: &'static str, framed: Framed) -> Reply {
        let body = Body::frames(framed.frames, framed.raw);
        Ok(response(status, Some(media), body))
    }

    /// An answer that takes over the connection.
    ///
    /// # Errors
    /// None.
    pub fn attached(&self, media: &'static str, attached: Attached) -> Reply {
        let media = HeaderValue::from_static(media);
        Ok(Hijack::new(media, |connection| attached.take(connection)).into())
    }

    /// An answer that makes a web socket of the connection.
    ///
    /// # Errors
    /// None; a client that did not ask for a web socket is told so.
    pub fn socketed(&self, socketed: Socketed) -> Reply {
        Ok(websocket(self.head(), socketed.limit, socketed.run))
    }
}

fn response(status: u16, media: Option<&'static str>, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    // An empty media type is one that the API does not say.
    if let Some(media) = media.filter(|media| !media.is_empty()) {
        let media = HeaderValue::from_static(media);
        response.headers_mut().insert(header::CONTENT_TYPE, media);
    }
    response
}
