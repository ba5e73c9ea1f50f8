//! Building a request, and the ways to send it.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::header::{
    ACCEPT, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, ORIGIN, TRANSFER_ENCODING, UPGRADE,
    USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_with::SerializeAs;

use crate::body::{Body, Kind};
use crate::client::{Client, Operation};
use crate::error::{Context, Error, ErrorKind};
use crate::exchange::OwnedBody;
use crate::head::Head;
use crate::lacking::{Lacking, LackingKind};
use crate::message::Message;
use crate::multipart::{self, Part};
use crate::param::{self, EncodeError};
use crate::path::Target;
use crate::response::Response;
use crate::wire::Held;
use crate::{exchange, fault, pool, websocket};

/// What this crate calls itself.
const AGENT: &str = concat!("longshore/", env!("CARGO_PKG_VERSION"));

/// A request being built. The first thing that cannot be sent is kept, and is what sending it
/// fails with, before any byte goes out.
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    client: Client,
    operation: &'static Operation,
    target: Target,
    headers: HeaderMap,
    body: Body,
    failure: Option<ErrorKind>,
}

impl Request {
    /// A request for `operation`, whose path so far is the prefix of the client's version.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        let mut client = client.clone();
        let known = client.take_lacking();
        let mut request = Self {
            target: Target::new(client.prefix()),
            headers: HeaderMap::new(),
            body: Body::empty(),
            failure: None,
            client,
            operation,
        };
        let operation = operation.lacking(request.client.number());
        for lacking in operation.into_iter().chain(known) {
            request.lack(lacking);
        }
        request
    }

    /// Adds a piece of the path as it is.
    pub fn literal(mut self, text: &str) -> Self {
        self.target.literal(text);
        self
    }

    /// Adds one segment to the path, everything but unreserved characters percent-encoded.
    pub fn segment(self, name: &str, value: &Result<String, EncodeError>) -> Self {
        self.path(name, value, Target::segment)
    }

    /// Adds segments to the path whose slashes are kept, each part encoded by itself.
    pub fn segments(self, name: &str, value: &Result<String, EncodeError>) -> Self {
        self.path(name, value, Target::segments)
    }

    fn path(
        mut self,
        name: &str,
        value: &Result<String, EncodeError>,
        add: fn(&mut Target, &str) -> Result<(), &'static str>,
    ) -> Self {
        match value {
            Ok(value) => {
                if let Err(reason) = add(&mut self.target, value) {
                    self.fail(fault::parameter(name, reason));
                }
            }
            Err(error) => self.fail(unencodable(name, error.clone())),
        }
        self
    }

    /// Adds a query parameter, if there is one.
    pub fn query(mut self, name: &str, value: Option<Result<String, EncodeError>>) -> Self {
        let value = value.filter(|_| self.has_parameter(name));
        if let Some(value) = self.encoded(name, value) {
            self.target.query(name, &value);
        }
        self
    }

    /// Adds a query parameter once for each of the values.
    pub fn query_each<T>(
        self,
        name: &str,
        values: &[T],
        encode: impl Fn(&T) -> Result<String, EncodeError>,
    ) -> Self {
        values.iter().fold(self, |request, value| {
            request.query(name, Some(encode(value)))
        })
    }

    /// Adds a header, if there is a value for it. It is taken for a secret.
    pub fn header(mut self, name: &str, value: Option<Result<String, EncodeError>>) -> Self {
        let value = value.filter(|_| self.has_parameter(name));
        if let Some(value) = self.encoded(name, value) {
            self.add_header(name, &value);
        }
        self
    }

    /// Adds a header for each entry of a map, its name being the prefix and the key.
    pub fn headers(mut self, prefix: &str, values: &BTreeMap<String, String>) -> Self {
        if !values.is_empty() && !self.has_parameter(prefix) {
            return self;
        }
        for (key, value) in values {
            self.add_header(&format!("{prefix}{key}"), value);
        }
        self
    }

    /// Sends the value as JSON, in the wire form `A`.
    pub fn json_body<A, T>(self, value: &T) -> Self
    where
        A: SerializeAs<T>,
    {
        self.json(param::json::<A, T>(value))
    }

    /// Sends values as JSON, in the shape that the version has.
    pub fn message_body<H: Held, T: Message>(self, value: &H::Of<T>) -> Self {
        let text = param::message::<H, T>(self.client.number())(value);
        self.json(text)
    }

    /// Sends values as JSON, in the shape that the version has, if there are any.
    pub fn message_body_if<H: Held, T: Message>(self, value: Option<&H::Of<T>>) -> Self {
        match value {
            Some(value) => self.message_body::<H, T>(value),
            None => self,
        }
    }

    fn json(mut self, text: Result<String, EncodeError>) -> Self {
        if let Some(text) = self.encoded("body", Some(text)) {
            self = self.stream_body("application/json", text.into());
        }
        self
    }

    /// Sends the value as JSON, in the wire form `A`, if there is one.
    pub fn json_body_if<A, T>(self, value: Option<&T>) -> Self
    where
        A: SerializeAs<T>,
    {
        match value {
            Some(value) => self.json_body::<A, T>(value),
            None => self,
        }
    }

    /// Sends a body of the media type.
    pub fn stream_body(mut self, media: &str, body: Body) -> Self {
        self.add_header(CONTENT_TYPE.as_str(), media);
        self.body = body;
        self
    }

    /// Sends a body of the media type, if there is one.
    pub fn stream_body_if(self, media: &str, body: Option<Body>) -> Self {
        match body {
            Some(body) => self.stream_body(media, body),
            None => self,
        }
    }

    /// Sends the parts as `multipart/form-data`; those that are none are left out.
    pub fn multipart_body(self, parts: impl IntoIterator<Item = Option<Part>>) -> Self {
        let (media, body) = multipart::encode(parts.into_iter().flatten().collect());
        self.stream_body(&media, body)
    }

    /// Sends it over the pool of kept-alive connections; for answers that end soon.
    ///
    /// The server may close a kept connection while a request is on its way. An idempotent request
    /// (RFC 9110, section 9.2.2) without a streamed body is then sent once more, on a new
    /// connection. Any other is sent again only if nothing of it was written.
    ///
    /// # Errors
    /// What could not be encoded, failures of the connection, and [`ErrorKind::Api`] for a status
    /// that is not one of the operation's answers.
    pub async fn pooled(self) -> Result<Response, Error> {
        if !self.client.transport().has_pool() {
            return self.owned(false).await;
        }
        let (client, operation, outgoing) = self.finish()?;
        let (transport, context) = (client.transport(), outgoing.context);
        let again = outgoing.again();
        let answer = match (pool::send(transport, outgoing).await, again) {
            (Err(lost), Some(again)) if fault::is_lost(&lost) => {
                return resend(&client, operation, again, lost).await;
            }
            (sent, _) => sent.map_err(|kind| context.error(kind))?,
        };
        let response = Response::pooled(answer, context, transport.limits());
        let is_answer = operation.is_answer(response.status());
        client.tell(response.check(is_answer).await)
    }

    /// Sends it over a connection of its own, which the answer's stream keeps; for answers that
    /// stream. The body is sent while the answer is read, so an early answer is heard.
    ///
    /// # Errors
    /// As [`pooled`](Self::pooled).
    pub async fn streamed(self) -> Result<Response, Error> {
        self.owned(false).await
    }

    /// Sends it over a connection of its own, to take that over if the server answers `200` or
    /// `101`. With `upgrade` it asks for an upgrade to `tcp`, as newer servers want it.
    ///
    /// # Errors
    /// As [`pooled`](Self::pooled).
    pub async fn hijacked(mut self, upgrade: bool) -> Result<Response, Error> {
        if upgrade {
            self.ask_upgrade("tcp");
        }
        let mut response = self.owned(true).await?;
        if matches!(response.status(), 200 | 101) {
            // What is written into the connection from here on is no part of the request.
            response.finish_upload().await?;
        }
        Ok(response)
    }

    /// Sends it over a connection of its own, asking for a web socket.
    ///
    /// # Errors
    /// As [`pooled`](Self::pooled), and [`ErrorKind::Protocol`] when the answer is not a proper
    /// `101`.
    pub async fn websocket(mut self) -> Result<Response, Error> {
        let origin = format!("http://{}", self.client.transport().host());
        self.ask_upgrade("websocket");
        self.add_header(ORIGIN.as_str(), &origin);
        let accept = websocket::ask(&mut self.headers);
        let response = self.owned(true).await?;
        response.check_web_socket(&accept)
    }

    async fn owned(self, upgrade: bool) -> Result<Response, Error> {
        let (client, operation, outgoing) = self.finish()?;
        let context = outgoing.context;
        let sent = exchange::send(client.transport(), outgoing, upgrade).await;
        let (head, body) = sent.map_err(|kind| context.error(kind))?;
        let is_answer = operation.is_answer(head.status) || (upgrade && head.status == 101);
        respond(&client, head, body, context, is_answer).await
    }

    fn ask_upgrade(&mut self, protocol: &'static str) {
        let value = HeaderValue::from_static(protocol);
        self.headers.insert(UPGRADE, value);
        let value = HeaderValue::from_static("Upgrade");
        self.headers.insert(CONNECTION, value);
    }

    fn add_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.append(name, value);
            }
            Err(error) => self.fail(error),
        }
    }

    fn encoded(
        &mut self,
        name: &str,
        value: Option<Result<String, EncodeError>>,
    ) -> Option<String> {
        let error = match value? {
            Ok(text) => return Some(text),
            Err(error) => error,
        };
        match error.into_lost() {
            Ok((lost, text)) => {
                for field in lost.fields() {
                    self.lack(field.into());
                }
                Some(text)
            }
            Err(error) => {
                self.fail(unencodable(name, error));
                None
            }
        }
    }

    /// Whether the version has a parameter. If not, it is left out or the request fails.
    fn has_parameter(&mut self, wire: &str) -> bool {
        let version = self.client.number();
        let lacking = self.operation.lacking_parameter(wire, version);
        lacking.map(|lacking| self.lack(lacking)).is_none()
    }

    /// Takes note of something that the version lacks.
    fn lack(&mut self, lacking: Lacking) {
        let can_do_without = lacking.kind() != LackingKind::Operation;
        if can_do_without && self.client.leaves_out(&lacking) {
            return;
        }
        match &mut self.failure {
            Some(ErrorKind::Unsupported { lacking: known, .. }) => known.push(lacking),
            Some(_) => {}
            none => {
                *none = Some(ErrorKind::Unsupported {
                    lacking: vec![lacking],
                    has: self.client.version(),
                });
            }
        }
    }

    fn fail(&mut self, failure: ErrorKind) {
        self.failure.get_or_insert(failure);
    }

    fn finish(self) -> Result<(Client, &'static Operation, Outgoing), Error> {
        let context = Context {
            operation: Some(self.operation.name),
            // Before a version is found, requests have none.
            version: Some(self.client.version()).filter(|version| !version.is_empty()),
            number: self.client.number(),
        };
        if let Some(failure) = self.failure {
            return Err(context.error(failure));
        }
        let method = Method::from_bytes(self.operation.method.as_bytes())
            .map_err(|error| context.error(fault::parameter("method", error.to_string())))?;
        let outgoing = Outgoing {
            headers: complete(self.headers, &method, &self.body),
            context,
            method,
            target: self.target.as_str().to_owned(),
            body: self.body,
        };
        Ok((self.client, self.operation, outgoing))
    }
}

/// Sends a request on a new connection because the kept one was lost. Where there is none either,
/// the loss is the failure.
async fn resend(
    client: &Client,
    operation: &Operation,
    again: Outgoing,
    lost: ErrorKind,
) -> Result<Response, Error> {
    let context = again.context;
    match exchange::send(client.transport(), again, false).await {
        Ok((head, body)) => {
            let is_answer = operation.is_answer(head.status);
            respond(client, head, body, context, is_answer).await
        }
        Err(ErrorKind::Connect { .. }) => Err(context.error(lost)),
        Err(kind) => Err(context.error(kind)),
    }
}

/// The response that came on a connection of its own.
async fn respond(
    client: &Client,
    head: Head,
    body: OwnedBody,
    context: Context,
    is_answer: bool,
) -> Result<Response, Error> {
    let response = Response::owned(head, body, context, client.transport().limits());
    client.tell(response.check(is_answer).await)
}

impl fmt::Debug for Request {
    /// Leaves out the query and the values of headers, since either may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.name)
            .field("method", &self.operation.method)
            .field("path", &self.target.path())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

fn unencodable(name: &str, source: EncodeError) -> ErrorKind {
    let name = name.to_owned();
    ErrorKind::Encode { name, source }
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), ErrorKind> {
    let bad = |reason| fault::parameter(name.escape_debug().to_string(), reason);
    let header =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad("no header can have this name"))?;
    let mut value =
        HeaderValue::from_str(value).map_err(|_| bad("no header can have this value"))?;
    value.set_sensitive(true);
    Ok((header, value))
}

/// The headers every request has. A method that usually has a body says when it has none.
fn complete(mut headers: HeaderMap, method: &Method, body: &Body) -> HeaderMap {
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    let usual = matches!(*method, Method::POST | Method::PUT | Method::PATCH);
    if usual && matches!(&body.0, Kind::Full(bytes) if bytes.is_empty()) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    headers
}

/// A request that can be sent.
pub(crate) struct Outgoing {
    pub(crate) context: Context,
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

impl Outgoing {
    /// The same request for sending it a second time, if doing it twice is the same as once and
    /// its body is still there.
    fn again(&self) -> Option<Self> {
        let Kind::Full(body) = &self.body.0 else {
            return None;
        };
        self.method.is_idempotent().then(|| Self {
            context: self.context,
            method: self.method.clone(),
            target: self.target.clone(),
            headers: self.headers.clone(),
            body: body.clone().into(),
        })
    }

    /// The head as it goes on a connection of its own.
    pub(crate) fn head(&self, host: &str) -> Bytes {
        let mut head = format!("{} {} HTTP/1.1\r\n", self.method, self.target).into_bytes();
        push(&mut head, &HOST, host.as_bytes());
        for (name, value) in &self.headers {
            push(&mut head, name, value.as_bytes());
        }
        match &self.body.0 {
            Kind::Full(bytes) if bytes.is_empty() => {}
            Kind::Full(bytes) => {
                push(
                    &mut head,
                    &CONTENT_LENGTH,
                    bytes.len().to_string().as_bytes(),
                );
            }
            Kind::Stream(_) => push(&mut head, &TRANSFER_ENCODING, b"chunked"),
        }
        head.extend_from_slice(b"\r\n");
        head.into()
    }
}

fn push(head: &mut Vec<u8>, name: &HeaderName, value: &[u8]) {
    for part in [name.as_str().as_bytes(), b": ", value, b"\r\n"] {
        head.extend_from_slice(part);
    }
}
