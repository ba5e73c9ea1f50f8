//! An answer that takes over the connection, on its way from the service to the connection.

use std::pin::Pin;
use std::sync::{Arc, Mutex};

use http::{HeaderMap, HeaderValue, Request, Response, Version, header};

use super::body::Body;
use super::link::Connection;

/// What is done with the connection.
pub(super) type Run = Box<dyn FnOnce(Connection) -> Done + Send>;

type Done = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Makes a [`Run`] of a closure.
pub(super) fn run<F, R>(run: F) -> Run
where
    F: FnOnce(Connection) -> R + Send + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    Box::new(|connection| Box::pin(run(connection)))
}

/// What is said before the connection is taken over.
pub(super) enum Head {
    /// A stream of bytes both ways, after an upgrade to the protocol if the client asks for it.
    Stream {
        content_type: HeaderValue,
        protocol: &'static str,
    },
    /// A web socket, with the proof that the question was understood.
    WebSocket { accept: String },
}

impl Head {
    /// The very bytes. The order and the spelling are what clients know, and there is no `Date`.
    fn bytes(&self, upgrades: &Upgrades) -> Vec<u8> {
        match self {
            Self::Stream {
                content_type,
                protocol,
            } => match upgrades.named(protocol) {
                None => [
                    b"HTTP/1.1 200 OK\r\nContent-Type: ",
                    content_type.as_bytes(),
                    b"\r\n\r\n",
                ]
                .concat(),
                Some(protocol) => [
                    b"HTTP/1.1 101 UPGRADED\r\nContent-Type: ",
                    content_type.as_bytes(),
                    b"\r\nConnection: Upgrade\r\nUpgrade: ",
                    protocol.as_bytes(),
                    b"\r\n\r\n",
                ]
                .concat(),
            },
            Self::WebSocket { accept } => format!(
                "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n\
                 Upgrade: websocket\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"
            )
            .into_bytes(),
        }
    }
}

/// What the client would upgrade to.
pub(super) struct Upgrades(Vec<HeaderValue>);

impl Upgrades {
    /// An upgrade is nothing that a client of HTTP/1.0 can ask for.
    pub(super) fn of<B>(request: &Request<B>) -> Self {
        if request.version() < Version::HTTP_11 {
            return Self(Vec::new());
        }
        Self::in_headers(request.headers())
    }

    fn in_headers(headers: &HeaderMap) -> Self {
        let values = headers.get_all(header::UPGRADE);
        Self(values.iter().cloned().collect())
    }

    /// The protocol as the client spells it, if it names it.
    fn named(&self, protocol: &str) -> Option<&str> {
        let lines = self.0.iter().filter_map(|value| value.to_str().ok());
        lines
            .flat_map(|line| line.split(','))
            .map(str::trim)
            .find(|named| named.eq_ignore_ascii_case(protocol))
    }
}

/// A wish to take over the connection.
pub(super) struct Takeover {
    pub(super) head: Head,
    pub(super) run: Run,
}

impl Takeover {
    /// The answer that carries the wish. Extensions can be cloned, and this one acts once all the
    /// same.
    pub(super) fn into_response(self) -> Response<Body> {
        self.put_into(Response::new(Body::empty()))
    }

    /// Makes an answer carry the wish, and leaves the rest of it as it is.
    pub(super) fn put_into(self, mut response: Response<Body>) -> Response<Body> {
        let offer = Offer(Arc::new(Mutex::new(Some(self))));
        response.extensions_mut().insert(offer);
        response
    }

    pub(super) fn take_from<B>(response: &mut Response<B>) -> Option<Self> {
        let offer = response.extensions_mut().remove::<Offer>()?;
        offer.0.lock().ok()?.take()
    }

    pub(super) fn ready(self, upgrades: &Upgrades) -> Ready {
        Ready {
            head: self.head.bytes(upgrades),
            run: self.run,
        }
    }
}

#[derive(Clone)]
struct Offer(Arc<Mutex<Option<Takeover>>>);

/// All that is needed once the connection is free.
pub(super) struct Ready {
    pub(super) head: Vec<u8>,
    pub(super) run: Run,
}
