//! Requests and answers: one after the other, and clients that go away.

use std::future::pending;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use longshore_runtime::http::{HeaderValue, Request, Response};
use longshore_runtime::server::{self, Body, Config, Service};
use tokio::io::AsyncWriteExt;

use crate::support::{
    Alive, Answer, GET, KINDS, Kind, POST, Stream, answer, head, rest, serve, start, target,
};

#[tokio::test]
async fn connections_are_kept() {
    for kind in KINDS {
        let server = serve(kind, target).await;
        let mut wire = server.connect().await;
        for path in ["/one", "/two"] {
            let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
            wire.write_all(request.as_bytes()).await.unwrap();
            assert_eq!(answer(&mut wire).await.1, path);
        }
        assert_eq!(server.handle.connections(), 1);
        let last = "GET /three HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        wire.write_all(last.as_bytes()).await.unwrap();
        assert!(rest(&mut wire).await.ends_with("\r\n\r\n/three"));
    }
}

#[tokio::test]
async fn requests_may_come_all_at_once() {
    let server = serve(Kind::Unix, target).await;
    let requests = "GET /a HTTP/1.1\r\n\r\nPOST /b HTTP/1.1\r\nContent-Length: 3\r\n\r\nxyz\
                    GET /c HTTP/1.1\r\n\r\n";
    let mut wire = server.send(requests).await;
    for path in ["/a", "/b", "/c"] {
        assert_eq!(answer(&mut wire).await.1, path);
    }
}

#[tokio::test]
async fn the_older_protocol_is_spoken() {
    let stream = |_| async {
        let pieces = ["one ", "two"].map(|piece| Ok(Bytes::from(piece)));
        Response::new(Body::from_stream(stream::iter(pieces)))
    };
    let server = serve(Kind::Unix, stream).await;
    let answer = server.ask("GET / HTTP/1.0\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.0 200 OK\r\n"), "{answer}");
    // There are no chunks in it: the end of the connection is the end of the body.
    assert!(answer.ends_with("\r\n\r\none two"), "{answer}");

    let server = serve(Kind::Unix, target).await;
    let mut wire = server
        .send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        .await;
    assert!(head(&mut wire).await.contains("connection: keep-alive"));
}

/// Waits for a client to go while `answer` waits, whether it may close its half or not.
async fn goes_away<F, R>(kind: Kind, request: &str, answer: F)
where
    F: Fn(crate::support::Token) -> R + Clone + Send + 'static,
    R: Future<Output = Response<Body>> + Send + 'static,
{
    for half_close in [false, true] {
        let mut config = Config::default();
        config.half_close = half_close;
        config.linger = Duration::from_millis(1);
        goes_away_from(kind, request, config, answer.clone()).await;
    }
}

async fn goes_away_from<F, R>(kind: Kind, request: &str, config: Config, answer: F)
where
    F: Fn(crate::support::Token) -> R + Clone + Send + 'static,
    R: Future<Output = Response<Body>> + Send + 'static,
{
    let alive = Alive::default();
    let count = alive.clone();
    let server = start(kind, config, move |request: Request<Body>| {
        let answer = answer(count.token());
        async {
            request.into_body().collect(100).await.unwrap();
            answer.await
        }
    })
    .await;
    let wire = server.send(request).await;
    alive.becomes(1).await;
    drop(wire);
    alive.becomes(0).await;
    server.stop().await;
}

/// A request with a body in two pieces.
const BODY: &str = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\
                    1\r\na\r\n1\r\nb\r\n0\r\n\r\n";

#[tokio::test]
async fn a_service_is_dropped_when_its_client_goes() {
    for kind in KINDS {
        for request in [GET, POST, BODY] {
            goes_away(kind, request, |token| async move {
                pending::<()>().await;
                drop(token);
                Response::default()
            })
            .await;
        }
    }
}

#[tokio::test]
async fn a_stream_is_dropped_when_its_client_goes() {
    for kind in KINDS {
        goes_away(kind, GET, |token| async move {
            let pieces = stream::once(async move {
                pending::<()>().await;
                drop(token);
                Ok(Bytes::new())
            });
            Response::new(Body::from_stream(pieces))
        })
        .await;
    }
}

/// Closes its half behind the request.
async fn half_closed(config: Config) -> String {
    let server = start(Kind::Unix, config, async |request| {
        crate::support::rest_a_while().await;
        target(request).await
    })
    .await;
    let mut wire = server.send(GET).await;
    wire.shutdown().await.unwrap();
    rest(&mut wire).await
}

#[tokio::test]
async fn a_half_closed_connection_is_gone_unless_it_is_allowed() {
    assert_eq!(half_closed(Config::default()).await, "");
    let mut config = Config::default();
    config.half_close = true;
    assert!(half_closed(config).await.ends_with("/things"));
}

/// What comes in pieces is sent to its end, as long as there is something to send.
#[tokio::test(start_paused = true)]
async fn a_half_closed_connection_is_served_while_something_is_sent() {
    let mut config = Config::default();
    config.half_close = true;
    config.linger = Duration::from_secs(2);
    let server = start(Kind::Memory, config, async |request: Request<Body>| {
        let pause = if request.uri() == "/fast" { 1 } else { 3 };
        let pieces = stream::unfold(0, move |piece| async move {
            tokio::time::sleep(Duration::from_secs(pause)).await;
            (piece < 9).then(|| (Ok(Bytes::from("x")), piece + 1))
        });
        Response::new(Body::from_stream(pieces))
    })
    .await;
    for (path, is_whole) in [("/fast", true), ("/slow", false)] {
        let mut wire = server.send(format!("GET {path} HTTP/1.1\r\n\r\n")).await;
        wire.shutdown().await.unwrap();
        let answer = rest(&mut wire).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert_eq!(answer.ends_with("0\r\n\r\n"), is_whole, "{answer}");
    }
}

/// What is read of the next request to see whether the client goes is not lost.
#[tokio::test]
async fn a_request_may_come_while_another_one_runs() {
    for kind in KINDS {
        let (open, gate) = tokio::sync::watch::channel(false);
        let server = serve(kind, move |request: Request<Body>| {
            let mut gate = gate.clone();
            async move {
                gate.wait_for(|open| *open).await.unwrap();
                target(request).await
            }
        })
        .await;
        let mut wire = server.send(GET).await;
        crate::support::rest_a_while().await;
        wire.write_all(POST.replace("things", "others").as_bytes())
            .await
            .unwrap();
        crate::support::rest_a_while().await;
        open.send(true).unwrap();
        assert_eq!(answer(&mut wire).await.1, "/things");
        assert_eq!(answer(&mut wire).await.1, "/others");
    }
}

#[tokio::test]
async fn a_body_that_fails_does_not_look_whole() {
    let server = serve(Kind::Unix, async |_| {
        let pieces = [Ok(Bytes::from("half")), Err(io::Error::other("on fire"))];
        Response::new(Body::from_stream(stream::iter(pieces)))
    })
    .await;
    let answer = server.ask(GET).await;
    assert!(!answer.contains("0\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn a_panic_ends_its_connection_only() {
    let server = serve(Kind::Unix, async |request: Request<Body>| {
        assert_ne!(request.uri(), "/panic", "it was asked for");
        Response::default()
    })
    .await;
    assert_eq!(server.ask("GET /panic HTTP/1.1\r\n\r\n").await, "");
    let (head, _) = answer(&mut server.send(GET).await).await;
    assert!(head.starts_with("HTTP/1.1 200 OK"));
}

/// A layer as in tower.
#[derive(Clone)]
struct Named<S>(S);

impl<S> Service<Request<Body>> for Named<S>
where
    S: Service<Request<Body>, Response = Response<Body>>,
    S::Future: Send + 'static,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<Response<Body>, S::Error>> + Send>>;

    fn poll_ready(
        &mut self,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let answer = self.0.call(request);
        Box::pin(async {
            let mut answer = answer.await?;
            let name = HeaderValue::from_static("quay");
            answer.headers_mut().insert("server", name);
            Ok(answer)
        })
    }
}

#[tokio::test]
async fn layers_can_be_put_around_a_service() {
    let (listener, connector) = server::memory();
    let service = Named(Answer(target));
    let server = tokio::spawn(server::serve(listener, service, Config::default()));
    let mut wire: Box<dyn Stream> = Box::new(connector.connect().await.unwrap());
    wire.write_all(GET.as_bytes()).await.unwrap();
    assert!(answer(&mut wire).await.0.contains("server: quay\r\n"));
    server.abort();
}
