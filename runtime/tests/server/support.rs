//! Servers of every kind, and clients that speak bytes.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Poll};

use longshore_runtime as rt;
use rt::http::{HeaderValue, Request, Response};
use rt::server::{self, Body, Config, Connection, Connector, Handle, Hijack, Listener, Service};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::task::JoinHandle;

/// What connections can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Unix,
    Tcp,
    Memory,
}

pub(crate) const KINDS: [Kind; 3] = [Kind::Unix, Kind::Tcp, Kind::Memory];

/// The client's end of a connection.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

pub(crate) type Wire = Box<dyn Stream>;

/// A function that is a service.
#[derive(Clone)]
pub(crate) struct Answer<F>(pub(crate) F);

impl<F, R> Service<Request<Body>> for Answer<F>
where
    F: Fn(Request<Body>) -> R,
    R: Future<Output = Response<Body>> + Send + 'static,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future =
        std::pin::Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let answer = (self.0)(request);
        Box::pin(async { Ok(answer.await) })
    }
}

/// A server that runs.
pub(crate) struct Running {
    pub(crate) handle: Handle,
    pub(crate) address: String,
    pub(crate) task: JoinHandle<()>,
    pub(crate) connector: Option<Connector>,
    _directory: tempfile::TempDir,
}

pub(crate) async fn start<F, R>(kind: Kind, config: Config, answer: F) -> Running
where
    F: Fn(Request<Body>) -> R + Clone + Send + 'static,
    R: Future<Output = Response<Body>> + Send + 'static,
{
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("socket");
    let (listener, connector) = match kind {
        Kind::Unix => (Listener::unix(path).await.unwrap(), None),
        Kind::Tcp => (Listener::tcp("127.0.0.1:0").await.unwrap(), None),
        Kind::Memory => {
            let (listener, connector) = server::memory();
            (listener, Some(connector))
        }
    };
    let address = listener.address().to_owned();
    let server = server::serve(listener, Answer(answer), config);
    Running {
        handle: server.handle(),
        address,
        task: tokio::spawn(server),
        connector,
        _directory: directory,
    }
}

/// A server with default limits.
pub(crate) async fn serve<F, R>(kind: Kind, answer: F) -> Running
where
    F: Fn(Request<Body>) -> R + Clone + Send + 'static,
    R: Future<Output = Response<Body>> + Send + 'static,
{
    start(kind, Config::default(), answer).await
}

impl Running {
    pub(crate) async fn try_connect(&self) -> std::io::Result<Wire> {
        if let Some(connector) = &self.connector {
            return Ok(Box::new(connector.connect().await?));
        }
        if let Some(path) = self.address.strip_prefix("unix://") {
            return Ok(Box::new(UnixStream::connect(path).await?));
        }
        let address = self.address.strip_prefix("tcp://").unwrap();
        Ok(Box::new(TcpStream::connect(address).await?))
    }

    pub(crate) async fn connect(&self) -> Wire {
        self.try_connect().await.unwrap()
    }

    /// A connection on which this was sent.
    pub(crate) async fn send(&self, bytes: impl AsRef<[u8]>) -> Wire {
        let mut wire = self.connect().await;
        wire.write_all(bytes.as_ref()).await.unwrap();
        wire
    }

    /// Everything that comes back for this, until the server closes.
    pub(crate) async fn ask(&self, bytes: impl AsRef<[u8]>) -> String {
        rest(&mut self.send(bytes).await).await
    }

    pub(crate) fn client(&self) -> rt::Client {
        let transport = match &self.connector {
            Some(connector) => rt::Transport::in_memory(connector.clone()),
            None => rt::Transport::builder(&self.address),
        };
        rt::Client::new(transport.build().unwrap(), "1.2", "/v1.2")
    }

    /// Shuts down, and waits for the end.
    pub(crate) async fn stop(self) {
        self.handle.shutdown();
        self.task.await.unwrap();
        assert_eq!(self.handle.connections(), 0);
    }
}

/// Everything until the server closes.
pub(crate) async fn rest(wire: &mut Wire) -> String {
    let mut all = Vec::new();
    wire.read_to_end(&mut all).await.unwrap();
    String::from_utf8(all).unwrap()
}

/// Exactly these bytes come next.
pub(crate) async fn expect(wire: &mut Wire, bytes: impl AsRef<[u8]>) {
    let mut got = vec![0; bytes.as_ref().len()];
    wire.read_exact(&mut got).await.unwrap();
    assert_eq!(
        String::from_utf8_lossy(&got),
        String::from_utf8_lossy(bytes.as_ref())
    );
}

/// The head of an answer.
pub(crate) async fn head(wire: &mut Wire) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(wire.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// An answer with a `Content-Length`: its head without the date, and its body.
pub(crate) async fn answer(wire: &mut Wire) -> (String, String) {
    let head = head(wire).await;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        (name == "content-length").then(|| value.parse().unwrap())
    });
    let mut body = vec![0; length.unwrap_or(0)];
    wire.read_exact(&mut body).await.unwrap();
    (without_date(&head), String::from_utf8(body).unwrap())
}

pub(crate) fn without_date(head: &str) -> String {
    let lines = head.split_inclusive('\n');
    lines.filter(|line| !line.starts_with("date: ")).collect()
}

/// Lets everybody else do what there is to do.
pub(crate) async fn rest_a_while() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}

pub(crate) const GET: &str = "GET /things HTTP/1.1\r\nHost: x\r\n\r\n";
pub(crate) const POST: &str = "POST /things HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";

/// Answers with the target of the request.
pub(crate) async fn target(request: Request<Body>) -> Response<Body> {
    Response::new(request.uri().to_string().into())
}

pub(crate) fn media() -> HeaderValue {
    HeaderValue::from_static("application/vnd.x.raw-stream")
}

pub(crate) fn hijack<F, R>(take: F) -> Response<Body>
where
    F: FnOnce(Connection) -> R + Send + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    Hijack::new(media(), take).into()
}

/// How many of it there are.
#[derive(Clone, Default)]
pub(crate) struct Alive(Arc<AtomicUsize>);

/// One that is there as long as it lives.
pub(crate) struct Token(Arc<AtomicUsize>);

impl Alive {
    pub(crate) fn token(&self) -> Token {
        self.0.fetch_add(1, SeqCst);
        Token(self.0.clone())
    }

    pub(crate) fn count(&self) -> usize {
        self.0.load(SeqCst)
    }

    /// Waits until there are so many.
    pub(crate) async fn becomes(&self, count: usize) {
        while self.count() != count {
            tokio::task::yield_now().await;
        }
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}
