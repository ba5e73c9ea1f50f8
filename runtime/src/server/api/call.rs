//! A request on its way to an operation, and the answers to it.

use std::collections::BTreeMap;

use http::{HeaderName, HeaderValue, Request, Response, StatusCode, header};
use serde_with::ser::SerializeAsWrap;
use serde_with::{DeserializeAs, SerializeAs};

use super::answers::{Attached, Framed, JsonStream, Socketed};
use super::asked::{Asked, Reply};
use super::failure::{Cause, Failure};
use crate::error::ErrorKind;
use crate::server::{Body, Hijack, websocket};

/// What reads a text.
type Read<T> = fn(&str) -> Result<T, String>;

/// A request that leads to an operation.
#[derive(Debug)]
pub struct Call {
    request: Request<()>,
    body: Body,
    version: usize,
    operation: &'static str,
    /// The parameters of the path, decoded.
    segments: Vec<(&'static str, String)>,
    /// The query, decoded.
    query: Vec<(String, String)>,
}

impl Call {
    pub(super) fn new(
        request: Request<Body>,
        version: usize,
        operation: &'static str,
        segments: Vec<(&'static str, String)>,
    ) -> Self {
        let (parts, body) = request.into_parts();
        let query = parts.uri.query().unwrap_or_default();
        Self {
            query: url::form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            request: Request::from_parts(parts, ()),
            body,
            version,
            operation,
            segments,
        }
    }

    /// Lets the server answer.
    ///
    /// # Errors
    /// The request cannot be read, or the server says why not.
    pub async fn ask<V, Q, F>(mut self, method: impl FnOnce(Q) -> F) -> Reply
    where
        Q: Asked<V>,
        F: Future<Output = Result<Q::Answer, Failure>>,
    {
        let request = Q::read(&mut self).await?;
        let answer = method(request).await?;
        Q::reply(answer, &self)
    }

    /// The name of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// That the server does not have the operation.
    #[must_use]
    pub fn unimplemented(&self) -> Failure {
        Failure::caused(Cause::Unimplemented, self.operation)
    }

    /// Whether the version is one of these, by their numbers, oldest first.
    #[must_use]
    pub fn is_within(&self, first: usize, last: usize) -> bool {
        (first..=last).contains(&self.version)
    }

    /// The newest of what has been so since a version.
    #[must_use]
    pub fn since<T: Copy + Default>(&self, dated: &[(usize, T)]) -> T {
        let known = dated.iter().rev();
        let mut known = known.filter(|(since, _)| *since <= self.version);
        known.next().map(|(_, value)| *value).unwrap_or_default()
    }

    /// A parameter of the path.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn segment<T>(&self, name: &str, read: Read<T>) -> Result<T, Failure> {
        let mut segments = self.segments.iter();
        let found = segments.find(|(known, _)| *known == name);
        required(name, found.map(|(_, text)| text.as_str()), read)
    }

    fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        let query = self.query.iter();
        query.filter_map(move |(known, text)| (known == name).then_some(text.as_str()))
    }

    /// A parameter that the query may have; the first one counts.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn query<T>(&self, name: &str, read: Read<T>) -> Result<Option<T>, Failure> {
        optional(name, self.values(name).next(), read)
    }

    /// A parameter that the query must have.
    ///
    /// # Errors
    /// It is missing, or cannot be read.
    pub fn query_required<T>(&self, name: &str, read: Read<T>) -> Result<T, Failure> {
        required(name, self.values(name).next(), read)
    }

    /// A parameter that the query may have several times.
    ///
    /// # Errors
    /// One cannot be read.
    pub fn query_each<T>(&self, name: &str, read: Read<T>) -> Result<Vec<T>, Failure> {
        self.values(name)
            .map(|text| read(text).map_err(|reason| Failure::parameter(name, reason)))
            .collect()
    }

    fn header_text(&self, name: &str) -> Result<Option<&str>, Failure> {
        let value = self.request.headers().get(name);
        let text = value.map(HeaderValue::to_str).transpose();
        text.map_err(|_| Failure::parameter(name, "expected visible ASCII characters"))
    }

    /// A header that may be there.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn header<T>(&self, name: &str, read: Read<T>) -> Result<Option<T>, Failure> {
        optional(name, self.header_text(name)?, read)
    }

    /// A header that must be there.
    ///
    /// # Errors
    /// It is missing, or cannot be read.
    pub fn header_required<T>(&self, name: &str, read: Read<T>) -> Result<T, Failure> {
        required(name, self.header_text(name)?, read)
    }

    /// The headers that begin with a prefix, by what is behind it. Those that are not text are
    /// left out.
    #[must_use]
    pub fn headers(&self, prefix: &str) -> BTreeMap<String, String> {
        let headers = self.request.headers().iter();
        headers
            .filter_map(|(name, value)| {
                let key = behind(name, prefix)?;
                Some((key.to_owned(), value.to_str().ok()?.to_owned()))
            })
            .collect()
    }

    /// The body as it comes. The second time there is none.
    pub fn body(&mut self) -> Body {
        std::mem::take(&mut self.body)
    }

    /// The body, unless it is known to be empty.
    pub fn body_if(&mut self) -> Option<Body> {
        use hyper::body::Body as _;
        (!self.body.is_end_stream()).then(|| self.body())
    }

    async fn collected(&mut self) -> Result<crate::Bytes, Failure> {
        let body = self.body();
        let limit = body.limit();
        body.collect(limit)
            .await
            .map_err(|error| match error.kind() {
                ErrorKind::TooLarge { limit, .. } => Failure::caused(Cause::Large, limit),
                _ => Failure::caused(Cause::Body, error),
            })
    }

    /// A JSON body in the wire form `A`.
    ///
    /// # Errors
    /// It is too large, or cannot be read.
    pub async fn json_body<A, T>(&mut self) -> Result<T, Failure>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let bytes = self.collected().await?;
        crate::json::decode::<A, T>(&bytes).map_err(|kind| Failure::caused(Cause::Body, kind))
    }

    /// A JSON body in the wire form `A`, unless there is none or it is `null`.
    ///
    /// # Errors
    /// It is too large, or cannot be read.
    pub async fn json_body_if<A, T>(&mut self) -> Result<Option<T>, Failure>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let bytes = self.collected().await?;
        match bytes.trim_ascii() {
            b"" | b"null" => Ok(None),
            _ => crate::json::decode::<A, T>(&bytes)
                .map(Some)
                .map_err(|kind| Failure::caused(Cause::Body, kind)),
        }
    }

    /// Makes sure that a body, if there is one, is said to be JSON.
    ///
    /// # Errors
    /// It is said to be something else.
    pub fn json_only(&self) -> Result<(), Failure> {
        use hyper::body::Body as _;
        let media = self.header_text("content-type")?.unwrap_or_default();
        let essence = media.split(';').next().unwrap_or_default().trim();
        if self.body.is_end_stream() || essence.eq_ignore_ascii_case("application/json") {
            return Ok(());
        }
        Err(Failure::caused(Cause::Media, media))
    }

    /// The named parts of a form, where they are there. Other parts are skipped.
    ///
    /// # Errors
    /// The body is no form, or too large.
    pub async fn parts<const N: usize>(
        &mut self,
        names: [&str; N],
    ) -> Result<[Option<Body>; N], Failure> {
        let media = self.header_text("content-type")?.unwrap_or_default();
        let boundary = multer::parse_boundary(media)
            .map_err(|_| Failure::caused(Cause::Body, "expected a form (multipart/form-data)"))?;
        let bytes = self.collected().await?;
        let whole = futures_util::stream::iter([Ok::<_, std::io::Error>(bytes)]);
        let mut form = multer::Multipart::new(whole, boundary);
        let mut parts = [const { None }; N];
        while let Some(field) = form.next_field().await.map_err(broken)? {
            let name = field.name().map(str::to_owned);
            let data = field.bytes().await.map_err(broken)?;
            let at = names
                .iter()
                .position(|known| name.as_deref() == Some(known));
            if let Some(part) = at.and_then(|at| parts.get_mut(at)) {
                *part = Some(Body::from(data));
            }
        }
        Ok(parts)
    }

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
        let json = serde_json::to_vec(&SerializeAsWrap::<T, A>::new(value));
        let json = json.map_err(|error| Failure::new(500, error.to_string()))?;
        Ok(response(status, Some("application/json"), Body::from(json)))
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
        let body = Body::json_stream::<A, T>(stream.items, stream.separator);
        Ok(response(status, Some("application/json"), body))
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
        Ok(websocket(&self.request, socketed.limit, socketed.run))
    }
}

/// A part of a form that must be there.
///
/// # Errors
/// It is not.
pub fn required_part(name: &str, part: Option<Body>) -> Result<Body, Failure> {
    part.ok_or_else(|| Failure::parameter(name, "is missing"))
}

fn required<T>(name: &str, text: Option<&str>, read: Read<T>) -> Result<T, Failure> {
    let value = optional(name, text, read)?;
    value.ok_or_else(|| Failure::parameter(name, "is missing"))
}

fn optional<T>(name: &str, text: Option<&str>, read: Read<T>) -> Result<Option<T>, Failure> {
    text.map(read)
        .transpose()
        .map_err(|reason| Failure::parameter(name, reason))
}

/// What is behind a prefix, capitals or not.
fn behind<'n>(name: &'n HeaderName, prefix: &str) -> Option<&'n str> {
    let (start, key) = name.as_str().split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(key)
}

fn broken(error: multer::Error) -> Failure {
    Failure::caused(Cause::Body, error)
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
