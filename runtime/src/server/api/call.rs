//! A request on its way to an operation, and the answers to it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use http::{HeaderName, HeaderValue, Request};
use serde_with::DeserializeAs;

use super::amend::Amendments;
use super::asked::{Asked, Reply};
use super::failure::{Cause, Failure};
use super::read;
use super::refusals::{Flags, Members, Refusals};
use super::trace::{Paths, Trace};
use crate::convert::Losses;
use crate::error::ErrorKind;
use crate::message::{Message, Reader};
use crate::param::EncodeError;
use crate::server::Body;
use crate::server::proxy::folded;
use crate::wire::{Held, loosely};

/// A request that leads to an operation.
#[derive(Debug)]
pub struct Call {
    request: Request<()>,
    body: Body,
    version: usize,
    operation: &'static str,
    /// The parameters of the path, decoded.
    segments: Vec<(&'static str, String)>,
    /// Where what is read is watched, JSON is read as lenient servers do.
    trace: Option<Box<Trace>>,
    amendments: Amendments,
    /// What the version refuses.
    refusals: &'static Refusals,
    empty_is_none: bool,
}

impl Call {
    pub(in crate::server) fn new(
        request: Request<Body>,
        version: usize,
        operation: &'static str,
        segments: Vec<(&'static str, String)>,
    ) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            request: Request::from_parts(parts, ()),
            body,
            version,
            operation,
            segments,
            trace: None,
            amendments: Amendments::default(),
            refusals: &Refusals::DEFAULT,
            empty_is_none: false,
        }
    }

    pub(in crate::server) fn refusing(mut self, refusals: &'static Refusals) -> Self {
        self.refusals = refusals;
        self
    }

    pub(in crate::server) fn refusals(&self) -> &'static Refusals {
        self.refusals
    }

    pub(super) fn amended(mut self, amendments: Amendments) -> Self {
        self.amendments = amendments;
        self
    }

    pub(super) fn amendments(&self) -> &Amendments {
        &self.amendments
    }

    /// Reads JSON as the most lenient of servers do, so that nothing is hidden from whoever looks
    /// at it before them; what they may read differently is refused. What is not read is kept in
    /// mind.
    pub(in crate::server) fn folding(mut self) -> Self {
        self.trace = Some(Box::default());
        self
    }

    /// The paths of what the request has and nobody read. `unread` is the body, where the operation
    /// has none.
    pub(in crate::server) fn unknown(&self, unread: &[u8]) -> Paths {
        let Some(trace) = &self.trace else {
            return Paths::default();
        };
        if !trace.has_body() {
            trace.within(|unknown| folded::all_unknown(unread, unknown));
        }
        let query = self.request.uri().query().unwrap_or_default();
        trace.unknown(query, self.request.headers())
    }

    /// Whether somebody read the body.
    pub(in crate::server) fn has_read_body(&self) -> bool {
        self.trace.as_ref().is_none_or(|trace| trace.has_body())
    }

    /// The query without what nobody read.
    pub(in crate::server) fn read_query(&self) -> String {
        let query = self.request.uri().query().unwrap_or_default();
        let trace = self.trace.as_ref();
        trace.map_or(query.to_owned(), |trace| trace.pairs(query).join("&"))
    }

    /// The headers that nobody read, and those of which only the first was read.
    pub(in crate::server) fn unread_headers(&self) -> Vec<(HeaderName, bool)> {
        let trace = self.trace.as_ref();
        trace.map_or(Vec::new(), |trace| trace.headers(self.request.headers()))
    }

    /// The request without its body.
    pub(in crate::server) fn head(&self) -> &Request<()> {
        &self.request
    }

    /// The number of the version, counted from the oldest, which is 0.
    #[must_use]
    pub fn version(&self) -> usize {
        self.version
    }

    /// Puts a body where the old one was.
    pub(in crate::server) fn set_body(&mut self, body: Body) {
        self.body = body;
    }

    fn decoded<A, T>(&self, bytes: &[u8]) -> Result<T, Failure>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        self.reader(bytes).read::<A, T>()
    }

    fn is_loose(&self) -> bool {
        self.refusals.members == Members::Loose
    }

    fn reader<'t>(&'t self, bytes: &'t [u8]) -> Collected<'t> {
        let trace = self.trace.as_deref();
        let loose = self.is_loose();
        Collected {
            bytes,
            trace,
            loose,
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

    /// How booleans are read: see [`Flags`]. Where what is read is watched, what servers do not
    /// agree about is refused.
    pub fn flag(&self) -> fn(&str) -> Result<bool, String> {
        match (self.refusals.flags, &self.trace) {
            (Flags::Any, _) => read::any_flag,
            (Flags::Known, None) => read::flag,
            (Flags::Known, Some(_)) => read::agreed_flag,
        }
    }

    /// A parameter of the path.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn segment<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Failure> {
        let mut segments = self.segments.iter();
        let found = segments.find(|(known, _)| *known == name);
        required(name, found.map(|(_, text)| text.as_str()), read)
    }

    /// Decoded anew for each parameter: most requests have none.
    fn values(&self, name: &str, several: bool) -> impl Iterator<Item = Cow<'_, str>> {
        if let Some(trace) = &self.trace {
            trace.query(name, several);
        }
        let query = self.request.uri().query().unwrap_or_default();
        let query = url::form_urlencoded::parse(query.as_bytes());
        query.filter_map(move |(known, text)| (known == name).then_some(text))
    }

    /// A parameter that the query may have; the first one counts.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn query<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Option<T>, Failure> {
        optional(name, self.values(name, false).next().as_deref(), read)
    }

    /// A parameter that the query must have.
    ///
    /// # Errors
    /// It is missing, or cannot be read.
    pub fn query_required<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Failure> {
        required(name, self.values(name, false).next().as_deref(), read)
    }

    /// A parameter that the query may have several times.
    ///
    /// # Errors
    /// One cannot be read.
    pub fn query_each<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Vec<T>, Failure> {
        self.values(name, true)
            .filter_map(|text| optional(name, Some(&text), &read).transpose())
            .collect()
    }

    fn header_text(&self, name: &str) -> Result<Option<&str>, Failure> {
        if let Some(trace) = &self.trace {
            trace.header(name);
        }
        let value = self.request.headers().get(name);
        let text = value.map(HeaderValue::to_str).transpose();
        text.map_err(|_| Failure::parameter(name, "expected visible ASCII characters"))
    }

    /// A header that may be there.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn header<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Option<T>, Failure> {
        optional(name, self.header_text(name)?, read)
    }

    /// A header that must be there.
    ///
    /// # Errors
    /// It is missing, or cannot be read.
    pub fn header_required<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Failure> {
        required(name, self.header_text(name)?, read)
    }

    /// The headers that begin with a prefix, by what is behind it. Those that are not text are
    /// left out.
    #[must_use]
    pub fn headers(&self, prefix: &str) -> BTreeMap<String, String> {
        if let Some(trace) = &self.trace {
            trace.prefix(prefix);
        }
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
        if let Some(trace) = &self.trace {
            trace.body();
        }
        std::mem::take(&mut self.body)
    }

    /// The body, unless it is known to be empty.
    pub fn body_if(&mut self) -> Option<Body> {
        use hyper::body::Body as _;
        let body = self.body();
        (!body.is_end_stream()).then_some(body)
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
        self.decoded::<A, T>(&bytes)
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
        if self.is_none(&bytes) {
            return Ok(None);
        }
        self.decoded::<A, T>(&bytes).map(Some)
    }

    /// A JSON body of values in the shape that the version has.
    ///
    /// # Errors
    /// As [`json_body`](Self::json_body).
    pub async fn message_body<H: Held, T: Message>(&mut self) -> Result<H::Of<T>, Failure> {
        let bytes = self.collected().await?;
        self.message_of::<H, T>(&bytes)
    }

    fn message_of<H: Held, T: Message>(&self, bytes: &[u8]) -> Result<H::Of<T>, Failure> {
        let value = T::read::<H, _>(self.reader(bytes), self.version)?;
        // An amendment may have taken members as the client wrote them.
        let amended = loosely(self.is_loose(), || {
            self.amendments
                .request::<H, T>(self.operation, bytes, value)
        });
        amended.map_err(|kind| Failure::caused(Cause::Body, kind))
    }

    /// The same, unless there is none or it is `null`.
    ///
    /// # Errors
    /// As [`json_body`](Self::json_body).
    pub async fn message_body_if<H: Held, T: Message>(
        &mut self,
    ) -> Result<Option<H::Of<T>>, Failure> {
        let bytes = self.collected().await?;
        if self.is_none(&bytes) {
            return Ok(None);
        }
        self.message_of::<H, T>(&bytes).map(Some)
    }

    /// From now on an object without members counts as no body.
    pub fn empty_is_none(&mut self) {
        self.empty_is_none = true;
    }

    /// Whether a body that may be left out is.
    fn is_none(&self, body: &[u8]) -> bool {
        match body.trim_ascii() {
            b"" | b"null" => true,
            [b'{', members @ .., b'}'] => self.empty_is_none && members.trim_ascii().is_empty(),
            _ => false,
        }
    }

    /// A value of an older form of the request as that of the newer one.
    ///
    /// # Errors
    /// It has no such form.
    pub fn recast<H, T, U>(&self, name: &str, value: &H::Of<T>) -> Result<H::Of<U>, Failure>
    where
        H: Held,
        T: Message,
        U: Message,
    {
        // What is lost on the way up is what only older versions have.
        let lost = &mut Losses::default();
        crate::recast::<H, T, U>(value, self.version, lost)
            .map_err(|error| Failure::parameter(name, error.to_string()))
    }

    /// An empty value for what an older form of the request does not have.
    ///
    /// # Errors
    /// The version has no such type.
    pub fn blank<T: Message>(&self, name: &str) -> Result<T, Failure> {
        T::blank().ok_or_else(|| Failure::parameter(name, "is missing"))
    }

    /// A parameter of an older form of the request that was written as text, read anew as another
    /// type.
    ///
    /// # Errors
    /// It is no such thing.
    pub fn reread<A, T>(
        &self,
        name: &str,
        text: Option<Result<String, EncodeError>>,
    ) -> Result<Option<T>, Failure>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let read = text.map(crate::param::reread::<A, T>).transpose();
        read.map_err(|error| Failure::parameter(name, error.to_string()))
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
            match (at.and_then(|at| parts.get_mut(at)), &self.trace) {
                (Some(part @ None), _) | (Some(part), None) => *part = Some(Body::from(data)),
                (_, Some(trace)) => trace.part(name.as_deref().unwrap_or_default()),
                (None, None) => {}
            }
        }
        Ok(parts)
    }
}

/// The bytes of a body.
struct Collected<'t> {
    bytes: &'t [u8],
    /// As in [`Call`].
    trace: Option<&'t Trace>,
    loose: bool,
}

impl Reader for Collected<'_> {
    type Error = Failure;

    fn read<A, T>(self) -> Result<T, Failure>
    where
        A: for<'de> DeserializeAs<'de, T>,
    {
        let decode = || match self.trace {
            Some(trace) => trace.within(|unknown| folded::decode::<A, T>(self.bytes, unknown)),
            None => crate::json::decode::<A, T>(self.bytes),
        };
        loosely(self.loose, decode).map_err(|kind| Failure::caused(Cause::Body, kind))
    }
}

/// A part of a form that must be there.
///
/// # Errors
/// It is not.
pub fn required_part(name: &str, part: Option<Body>) -> Result<Body, Failure> {
    part.ok_or_else(|| Failure::parameter(name, "is missing"))
}

fn required<T>(
    name: &str,
    text: Option<&str>,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<T, Failure> {
    let value = optional(name, text, read)?;
    value.ok_or_else(|| Failure::parameter(name, "is missing"))
}

fn optional<T>(
    name: &str,
    text: Option<&str>,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<Option<T>, Failure> {
    match text.map(|text| (text, read(text))) {
        Some((_, Ok(value))) => Ok(Some(value)),
        // Where nothing is no value, it is as if it were not there.
        None | Some(("", Err(_))) => Ok(None),
        Some((_, Err(reason))) => Err(Failure::parameter(name, reason)),
    }
}

/// What is behind a prefix, capitals or not.
fn behind<'n>(name: &'n HeaderName, prefix: &str) -> Option<&'n str> {
    let (start, key) = name.as_str().split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(key)
}

fn broken(error: multer::Error) -> Failure {
    Failure::caused(Cause::Body, error)
}
