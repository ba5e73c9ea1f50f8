//! A request that a policy looks at before it goes on.

use std::fmt;
use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use http::Request;
use tokio::sync::Mutex;

use super::client::Client;
use super::head::{Edits, Head};
use super::rewrite::rewritten;
use crate::error::ErrorKind;
use crate::server::Body;
use crate::server::api::{Asked, Call, Failure, Route, Written};

/// What a policy says: the request goes on as it is in the proposal, or the client is told why not.
pub type Verdict<V, Q> = Result<Proposal<V, Q>, Failure>;

/// What a policy said, as generated code hands it on.
pub type Settled = Result<Changes, Failure>;

/// A request on its way through a proxy, that nobody has looked at.
pub struct Visit {
    pub(super) call: Call,
    pub(super) head: Arc<Head>,
    pub(super) route: &'static Route,
    /// How many bytes of the path stand before that of the operation.
    pub(super) before: usize,
    pub(super) client: Arc<Mutex<Client>>,
    /// The most bytes of a body that are collected.
    pub(super) limit: usize,
    pub(super) has_body: bool,
}

/// What is different from the request that came.
pub struct Changes {
    pub(super) edits: Edits,
    pub(super) body: Option<Bytes>,
}

impl Visit {
    /// That there is no such operation.
    #[must_use]
    pub fn unimplemented(&self) -> Failure {
        self.call.unimplemented()
    }

    /// Whether the query says all that there is to say in one way. Some servers also take parameters
    /// from a form in the body, or `;` for `&`, and would see others than the policy.
    fn check(&self) -> Result<(), Failure> {
        let head = self.call.head();
        if head.uri().query().is_some_and(|query| query.contains(';')) {
            return Err(Failure::new(400, "expected `%3B` for a `;` in the query"));
        }
        let media = head.headers().get("content-type");
        let media = media
            .map_or(&b""[..], |media| media.as_bytes())
            .to_ascii_lowercase();
        if self.has_body && media.starts_with(b"application/x-www-form-urlencoded") {
            let reason = "expected another Content-Type than that of a form for this body";
            return Err(Failure::new(415, reason));
        }
        Ok(())
    }

    /// A call with the same head, and what there is to read of the body.
    async fn ready<V, Q: Asked<V>>(&mut self) -> Result<(), Failure> {
        self.check()?;
        let body = if Q::COLLECTS {
            let collected = self.client.lock().await.collect(self.limit).await;
            collected.map_err(unreadable)?.into()
        } else if self.has_body {
            // That there is one can be seen, but not what is in it.
            Body::from_stream(stream::empty())
        } else {
            Body::empty()
        };
        self.call.set_body(body);
        Ok(())
    }
}

fn unreadable(kind: ErrorKind) -> Failure {
    match kind {
        ErrorKind::TooLarge { .. } => Failure::new(413, kind.to_string()),
        kind => Failure::new(400, kind.to_string()),
    }
}

/// A request of the type `Q` in the version `V`, that a policy may read, change, and pass.
///
/// What is not read is not decoded: its body goes on piece by piece as it comes. A body that is
/// streamed is never shown, so in the typed request it is empty; it goes on as it came.
pub struct Proposal<V, Q> {
    visit: Visit,
    read: Option<Read<Q>>,
    version: PhantomData<fn() -> V>,
}

struct Read<Q> {
    before: Written,
    request: Q,
}

impl<V, Q> From<Visit> for Proposal<V, Q> {
    fn from(visit: Visit) -> Self {
        let (read, version) = (None, PhantomData);
        Self {
            visit,
            read,
            version,
        }
    }
}

impl<V, Q: Asked<V>> Proposal<V, Q> {
    /// The name of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.visit.call.operation()
    }

    /// Method, target and headers as they came. Headers may be secrets.
    #[must_use]
    pub fn head(&self) -> &Request<()> {
        self.visit.call.head()
    }

    /// The request, read when it is asked for first. What is changed in it is changed in what goes
    /// on; all that the types do not know goes on as it came.
    ///
    /// Keys of a JSON body count in capitals or not, and none may be there twice, for that is how
    /// lenient servers read them.
    ///
    /// # Errors
    /// The request is not as it should be, or its body is larger than the
    /// [`Config`](crate::server::Config::body) of the server says.
    pub async fn read(&mut self) -> Result<&mut Q, Failure> {
        let read = match self.read.take() {
            Some(read) => read,
            None => self.read_now().await?,
        };
        Ok(&mut self.read.insert(read).request)
    }

    async fn read_now(&mut self) -> Result<Read<Q>, Failure> {
        self.visit.ready::<V, Q>().await?;
        let request = Q::read(&mut self.visit.call).await?;
        let before = written(&request)?;
        Ok(Read { before, request })
    }

    /// What goes on.
    ///
    /// # Errors
    /// The changes cannot be written, or would be read as something else.
    pub async fn settle(self) -> Settled {
        let Some(read) = self.read else {
            return Ok(Changes::none());
        };
        let after = written(&read.request)?;
        if after == read.before {
            return Ok(Changes::none());
        }
        let data = match &self.visit.client.lock().await.taken {
            Some(taken) => taken.data.clone(),
            None => Bytes::new(),
        };
        let (call, changes) = rewritten(&self.visit, &data, &read.before, &after)?;
        if !is_read::<V, Q>(call, &after).await {
            let reason = "the policy's change cannot be said in this request";
            return Err(Failure::new(500, reason));
        }
        Ok(changes)
    }
}

fn written<V, Q: Asked<V>>(request: &Q) -> Result<Written, Failure> {
    let mut written = Written::default();
    request.write(&mut written);
    written.whole()
}

/// Whether what goes on is read as what the policy left.
async fn is_read<V, Q: Asked<V>>(mut call: Call, expected: &Written) -> bool {
    match Q::read(&mut call).await {
        Ok(request) => written(&request).is_ok_and(|written| written == *expected),
        Err(_) => false,
    }
}

impl Changes {
    pub(super) fn none() -> Self {
        let (edits, body) = (Edits::default(), None);
        Self { edits, body }
    }
}

/// What a policy says of a request that it does not look at.
pub fn pass<V, Q>(proposal: Proposal<V, Q>) -> Ready<Verdict<V, Q>> {
    ready(Ok(proposal))
}

impl fmt::Debug for Visit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.call.operation();
        f.debug_tuple("Visit").field(&operation).finish()
    }
}

impl fmt::Debug for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes").finish_non_exhaustive()
    }
}

impl<V, Q: fmt::Debug> fmt::Debug for Proposal<V, Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let read = self.read.as_ref().map(|read| &read.request);
        f.debug_struct("Proposal")
            .field("visit", &self.visit)
            .field("read", &read)
            .finish()
    }
}
