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

    /// The body, where the operation read none and there is one.
    async fn unread(&self) -> Result<Bytes, Failure> {
        if !self.has_body || self.call.has_read_body() {
            return Ok(Bytes::new());
        }
        let collected = self.client.lock().await.collect(self.limit).await;
        collected.map_err(unreadable)
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
///
/// A request that was read and has more than its types know is refused when it is settled, for a
/// server could obey what the policy has not seen. [`unknown`](Self::unknown) lists it,
/// [`pass_unknown`](Self::pass_unknown) and [`drop_unknown`](Self::drop_unknown) say otherwise.
pub struct Proposal<V, Q> {
    visit: Visit,
    read: Option<Read<Q>>,
    unknown: Vec<String>,
    beyond: Beyond,
    version: PhantomData<fn() -> V>,
}

/// What is done with what the types of a request do not know.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Beyond {
    Refuse,
    Pass,
    Drop,
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
            unknown: Vec::new(),
            beyond: Beyond::Refuse,
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
    /// on.
    ///
    /// Keys of a JSON body count in capitals or not, and none may be there twice, for that is how
    /// lenient servers read them.
    ///
    /// # Errors
    /// The request is not as it should be; its body is larger than
    /// [`Proxy::body_limit`](super::Proxy::body_limit) or the
    /// [`Config`](crate::server::Config::body) of the server says; or more in it is unknown than can
    /// be listed (64 KiB of paths).
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
        let unread = self.visit.unread().await?;
        self.unknown = self.visit.call.unknown(&unread).whole()?;
        let before = written(&request)?;
        Ok(Read { before, request })
    }

    /// The paths of what the request has and its types do not know, once it was
    /// [`read`](Self::read): members of the body at any depth such as `body.HostConfig.Mounts`,
    /// parameters such as `query.platform`, headers such as `header.x-other`, and parts of a form
    /// such as `form.other`. A name that is not of letters, digits, `-` and `_` is a JSON string in
    /// brackets: `body.Labels["a.b"]`; so are places in lists: `body.Devices[0].Other`. What is there
    /// more often than it is read has the number of the first one too many: `query.name[1]`.
    ///
    /// The value of an unknown member counts as one with it. Headers of HTTP itself, of
    /// intermediaries and of tracing are never listed.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// Lets what is [`unknown`](Self::unknown) go on as it came.
    pub fn pass_unknown(&mut self) -> &mut Self {
        self.beyond = Beyond::Pass;
        self
    }

    /// Takes what is [`unknown`](Self::unknown) out of what goes on. Parts of a form cannot be taken
    /// out: they are refused.
    pub fn drop_unknown(&mut self) -> &mut Self {
        self.beyond = Beyond::Drop;
        self
    }

    /// What goes on.
    ///
    /// # Errors
    /// The changes cannot be written, or would be read as something else; or the request has what is
    /// unknown, and the policy did not say that it may.
    pub async fn settle(self) -> Settled {
        let Some(read) = self.read else {
            return Ok(Changes::none());
        };
        let drops = !self.unknown.is_empty() && self.beyond == Beyond::Drop;
        if !self.unknown.is_empty() && self.beyond == Beyond::Refuse {
            return Err(unseen(self.visit.route.operation(), &self.unknown));
        }
        let after = written(&read.request)?;
        if after == read.before && !drops {
            return Ok(Changes::none());
        }
        let data = match &self.visit.client.lock().await.taken {
            Some(taken) => taken.data.clone(),
            None => Bytes::new(),
        };
        let (call, changes) = rewritten(&self.visit, &data, (&read.before, &after), drops)?;
        if !is_read::<V, Q>(call, &after, drops).await {
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

/// Whether what goes on is read as what the policy left, with nothing beyond it where that is
/// dropped.
async fn is_read<V, Q: Asked<V>>(mut call: Call, expected: &Written, drops: bool) -> bool {
    let Ok(request) = Q::read(&mut call).await else {
        return false;
    };
    let is_clean = || call.unknown(&[]).whole().is_ok_and(|all| all.is_empty());
    written(&request).is_ok_and(|written| written == *expected) && (!drops || is_clean())
}

/// How many paths an error names, and how many characters of each.
const NAMED: (usize, usize) = (10, 200);

/// That a request has what nobody could judge.
fn unseen(operation: &str, unknown: &[String]) -> Failure {
    let short = |path: &String| path.chars().take(NAMED.1).collect::<String>();
    let mut paths = unknown.iter().take(NAMED.0).map(short).collect::<Vec<_>>();
    if let Some(more) = unknown.len().checked_sub(NAMED.0 + 1) {
        paths.push(format!("{} more", more + 1));
    }
    let paths = paths.join(", ");
    let reason =
        format!("unknown to {operation} of this version, so refused by the proxy: {paths}");
    Failure::new(403, reason)
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
            .field("unknown", &self.unknown)
            .field("beyond", &self.beyond)
            .finish_non_exhaustive()
    }
}
