//! One exchange: the request to the service, and its answer back.

use std::convert::Infallible;
use std::future::{pending, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use hyper::body::{Body as _, Frame, Incoming, SizeHint};
use tower_service::Service;

use super::body::Body;
use super::offer::{Takeover, Upgrades};
use super::received::{Bounds, Received};
use super::watch::Running;
use crate::error::{Error, ErrorKind};

/// Asks the service. The future never ends if the answer takes over the connection: whoever polls
/// it looks for that, and takes the connection away.
pub(super) async fn exchange<S>(
    mut service: S,
    request: Request<Incoming>,
    running: Running,
    bounds: Bounds,
) -> Result<Response<Outgoing>, Infallible>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
{
    let upgrades = Upgrades::of(&request);
    let is_head = request.method() == Method::HEAD;
    let (request, received) = receive(request, &running, bounds);
    let Ok(()) = poll_fn(|cx| service.poll_ready(cx)).await;
    let Ok(mut response) = service.call(request).await;
    let takeover = Takeover::take_from(&mut response).filter(|_| !is_head);
    if let Some(takeover) = takeover {
        match skip(received.as_deref()).await {
            Ok(()) => {
                running.watch().want(takeover.ready(&upgrades));
                pending::<()>().await;
            }
            Err(kind) => response = refusal(&kind),
        }
    }
    Ok(response.map(|body| Outgoing::new(body, running)))
}

/// The request for the service, and its body if there is one.
fn receive(
    request: Request<Incoming>,
    running: &Running,
    bounds: Bounds,
) -> (Request<Body>, Option<Arc<Received>>) {
    let (head, incoming) = request.into_parts();
    if incoming.is_end_stream() {
        return (Request::from_parts(head, Body::empty()), None);
    }
    let received = Arc::new(Received::new(incoming, bounds, running.clone()));
    let body = Body::received(received.clone());
    (Request::from_parts(head, body), Some(received))
}

async fn skip(received: Option<&Received>) -> Result<(), ErrorKind> {
    match received {
        Some(received) => received.skip().await,
        None => Ok(()),
    }
}

/// The answer when there is no end to what is before the bytes for whoever takes over.
fn refusal(kind: &ErrorKind) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("{kind}\n")));
    *response.status_mut() = match kind {
        ErrorKind::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::BAD_REQUEST,
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// The body of an answer. The exchange runs until it is sent.
pub(super) struct Outgoing {
    body: Body,
    /// Whether it was made while it was sent.
    is_made: bool,
    /// Whether the head goes out before the body is asked for anything.
    waits: bool,
    running: Running,
}

impl Outgoing {
    /// A stream waits until its head is sent: clients that read ahead lose what comes in one piece
    /// with the head. A body that is there as a whole goes out with its head.
    fn new(body: Body, running: Running) -> Self {
        let is_made = body.is_made();
        if is_made {
            running.watch().hold_body();
        }
        Self {
            body,
            is_made,
            waits: is_made,
            running,
        }
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        if self.is_made {
            self.running.watch().look_again();
        }
    }
}

impl hyper::body::Body for Outgoing {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if self.waits {
            ready!(self.running.watch().poll_head_sent());
            self.waits = false;
        }
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
