//! One connection, from its beginning to its end.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use http::{Request, Response};
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tower_service::Service;

use super::body::Body;
use super::call::exchange;
use super::clock::Clock;
use super::config::Config;
use super::link::Connection;
use super::offer::Ready;
use super::received::Bounds;
use super::stream::Stream;
use super::watch::{Running, Watch, Watched};

/// How much is thrown away at once of what a client sends too late.
const WASTE: usize = 8 << 10;

/// What all connections of a server have in common.
pub(super) struct Settings {
    pub(super) config: Config,
    pub(super) http: Builder,
}

/// How HTTP on a connection ends.
enum End {
    /// Everything that was to be said is said, or can no longer be said.
    Over,
    /// The client took too long.
    TimedOut,
    /// Somebody takes over.
    Taken(Ready),
}

/// Serves a connection until it is closed. On `stop` it ends as soon as no exchange runs.
pub(super) async fn drive<S>(
    stream: Stream,
    service: S,
    settings: Arc<Settings>,
    stop: CancellationToken,
) where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible> + Clone,
{
    let linger = settings.config.linger;
    // In a box of its own, for it is large, and a connection that is taken over may wait for days.
    let (end, stream, early) = Box::pin(http(stream, service, settings, stop)).await;
    match end {
        End::Over => close(stream, linger).await,
        End::TimedOut => {}
        End::Taken(ready) => hand_over(ready, stream, early, linger).await,
    }
}

/// Speaks HTTP until that ends; what is left is the stream, and what was read of it too much.
async fn http<S>(
    stream: Stream,
    service: S,
    settings: Arc<Settings>,
    stop: CancellationToken,
) -> (End, Stream, Bytes)
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible> + Clone,
{
    let config = &settings.config;
    let watch = Arc::new(Watch::default());
    let io = TokioIo::new(Watched::new(stream, watch.clone()));
    let (watched, bounds) = (watch.clone(), Bounds::of(config));
    let call = service_fn(move |request| {
        let running = Running::new(&watched);
        exchange(service.clone(), request, running, bounds)
    });
    let mut http = settings.http.serve_connection(io, call);
    let mut clock = Clock::new(config);
    let mut stopped = pin!(stop.cancelled().fuse());
    let end = poll_fn(|cx| {
        if stopped.as_mut().poll(cx).is_ready() {
            Pin::new(&mut http).graceful_shutdown();
        }
        if Pin::new(&mut http).poll(cx).is_ready() {
            return Poll::Ready(End::Over);
        }
        if let Some(ready) = watch.take_ready() {
            return Poll::Ready(End::Taken(ready));
        }
        if watch.take_again() {
            cx.waker().wake_by_ref();
        }
        clock.poll(&watch, cx).map(|()| End::TimedOut)
    })
    .await;
    let parts = http.into_parts();
    let (stream, early) = parts.io.into_inner().into_parts(parts.read_buf);
    (end, stream, early)
}

/// Gives the connection to whoever takes over, with what the client sent already.
async fn hand_over(ready: Ready, mut stream: Stream, early: Bytes, linger: Duration) {
    let said = stream.write_all(&ready.head).await;
    if said.is_err() || stream.flush().await.is_err() {
        return;
    }
    let connection = Connection::new(stream, early);
    let lease = connection.lease();
    (ready.run)(connection).await;
    if let Some(stream) = lease.end() {
        close(stream, linger).await;
    }
}

/// Closes the connection. A system that has bytes of a client's nobody reads tells the client that
/// the connection broke, and the client may lose what it has not read yet; so they are read.
pub(super) async fn close(mut stream: Stream, linger: Duration) {
    if stream.shutdown().await.is_err() {
        return;
    }
    let mut waste = vec![0; WASTE];
    if !matches!(stream.read(&mut waste).now_or_never(), Some(Ok(1..))) {
        return;
    }
    let rest = async { while let Ok(1..) = stream.read(&mut waste).await {} };
    // When it takes too long, the client has had its chance.
    let _ = timeout(linger, rest).await;
}
