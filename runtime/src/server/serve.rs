//! Accepting connections, and stopping.

use std::convert::Infallible;
use std::fmt;
use std::future::{Ready, ready};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderValue, Request, Response, StatusCode};
use tokio::select;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tower_service::Service;

use super::body::Body;
use super::config::Config;
use super::drive::{Settings, drive};
use super::listener::Listener;
use super::stream::Stream;

/// How long to wait when the system has no more connections to give.
const PAUSE: Duration = Duration::from_millis(50);

/// How many connections beyond the bound are told so at the same time. Others wait.
const REFUSED: usize = 64;

/// A server: a future that ends when the server is shut down and its last connection is closed.
/// Dropping it drops all connections.
#[must_use = "a server does nothing unless it is awaited"]
pub struct Server {
    run: Pin<Box<dyn Future<Output = ()> + Send>>,
    handle: Handle,
}

/// Stops a [`Server`]. Clones stop the same one; dropping it stops nothing.
#[derive(Clone)]
pub struct Handle {
    stop: CancellationToken,
    connections: Arc<AtomicUsize>,
}

/// Serves the connections that come in, each by a clone of the service, in a task of its own. All
/// tasks are the server's: none goes on when it has ended.
pub fn serve<S>(listener: Listener, service: S, config: Config) -> Server
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>
        + Clone
        + Send
        + 'static,
    S::Future: Send,
{
    let settings = Arc::new(Settings {
        http: config.http(),
        config: config.clone(),
    });
    start(listener, config, move |stream, stop| {
        drive(stream, service.clone(), settings.clone(), stop)
    })
}

/// Drives each connection that comes in, until it is closed or the token is cancelled.
pub(super) fn start<D, F>(listener: Listener, config: Config, driver: D) -> Server
where
    D: Fn(Stream, CancellationToken) -> F + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let handle = Handle {
        stop: CancellationToken::new(),
        connections: Arc::default(),
    };
    let run = Box::pin(run(listener, driver, config, handle.clone()));
    Server { run, handle }
}

impl Server {
    /// What stops it.
    #[must_use]
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }
}

impl Future for Server {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.run.as_mut().poll(cx)
    }
}

impl Handle {
    /// Stops the server: no connection is accepted any more, a unix socket is removed, and
    /// connections where nothing runs are closed. What runs has [`Config::grace`] to end, and is
    /// dropped then. The [`Server`] ends when all that is done.
    pub fn shutdown(&self) {
        self.stop.cancel();
    }

    /// How many connections are open, those taken over included.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Relaxed)
    }
}

async fn run<D, F>(mut listener: Listener, driver: D, config: Config, handle: Handle)
where
    D: Fn(Stream, CancellationToken) -> F,
    F: Future<Output = ()> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    let busy = Arc::new(busy(&config));
    while let Some(stream) = next(&mut listener, &mut tasks, &config, &handle).await {
        if handle.connections() >= config.connections {
            tasks.spawn(drive(stream, Busy, busy.clone(), handle.stop.clone()));
            continue;
        }
        let counted = Counted::new(&handle.connections);
        let connection = driver(stream, handle.stop.clone());
        tasks.spawn(async move {
            connection.await;
            drop(counted);
        });
    }
    drop(listener);
    let ended = async { while tasks.join_next().await.is_some() {} };
    if timeout(config.grace, ended).await.is_err() {
        tasks.shutdown().await;
    }
}

/// The next connection that there is room for; nothing when the server is to stop.
async fn next(
    listener: &mut Listener,
    tasks: &mut JoinSet<()>,
    config: &Config,
    handle: &Handle,
) -> Option<Stream> {
    loop {
        let has_room = tasks.len() < config.connections.saturating_add(REFUSED);
        select! {
            biased;
            () = handle.stop.cancelled() => return None,
            // A connection that panicked is closed like any other.
            Some(_) = tasks.join_next() => {}
            accepted = listener.accept(), if has_room => match accepted {
                Ok(stream) => return Some(stream),
                Err(error) if is_of_one_client(&error) => {}
                Err(_) => pause(handle).await,
            },
        }
    }
}

/// What answers on connections beyond the bound.
#[derive(Clone)]
struct Busy;

impl Service<Request<Body>> for Busy {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        let mut response = Response::new("too many connections\n".into());
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
        ready(Ok(response))
    }
}

/// Who is told to come again later does not keep others waiting.
fn busy(config: &Config) -> Settings {
    let mut config = config.clone();
    config.idle_time = config.idle_time.min(config.linger);
    config.head_time = config.head_time.min(config.linger);
    Settings {
        http: config.http(),
        config,
    }
}

/// Whether accepting failed because the client was gone already.
fn is_of_one_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    let kinds = [
        ConnectionAborted,
        ConnectionRefused,
        ConnectionReset,
        Interrupted,
    ];
    kinds.contains(&error.kind())
}

/// Lets connections end, so that there are file descriptors again.
async fn pause(handle: &Handle) {
    let _ = timeout(PAUSE, handle.stop.cancelled()).await;
}

/// Counts a connection as long as it lives, however it ends.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Relaxed);
        Self(count.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.handle.fmt(f)
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("stopped", &self.stop.is_cancelled())
            .field("connections", &self.connections())
            .finish()
    }
}
