//! The pool of kept-alive connections for ordinary answers, which is reqwest's.

use std::error::Error as StdError;
use std::io;

use http::header::HOST;
use http::{HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use url::{Position, Url};

use crate::address::Place;
use crate::body::{Body, Kind};
use crate::error::ErrorKind;
use crate::fault;
use crate::limits::Limits;
use crate::request::Outgoing;
use crate::tls::{self, Session};
use crate::transport::Transport;

/// A pool that follows no redirect and asks no proxy: what was addressed is what is reached.
pub(crate) fn build(
    place: &Place,
    session: Option<&Session>,
    limits: &Limits,
) -> Result<reqwest::Client, ErrorKind> {
    let builder = reqwest::Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(limits.connect_timeout);
    let builder = match place {
        #[cfg(unix)]
        Place::Unix(path) => builder.unix_socket(path.clone()),
        _ => builder,
    };
    tls::equip(builder, session)?
        .build()
        .map_err(|error| fault::parameter("address", innermost(&error).to_string()))
}

/// Sends a request and waits for the head of the answer.
pub(crate) async fn send(
    transport: &Transport,
    outgoing: Outgoing,
) -> Result<reqwest::Response, ErrorKind> {
    let request = request(transport, outgoing)?;
    let answer = transport.pool().execute(request).await;
    let answer = answer.map_err(|error| failure(transport, &error))?;
    check_head(answer.headers(), transport.limits().head)?;
    Ok(answer)
}

fn request(transport: &Transport, outgoing: Outgoing) -> Result<reqwest::Request, ErrorKind> {
    let url = url(transport.origin(), &outgoing.target)?;
    let mut request = reqwest::Request::new(outgoing.method, url);
    *request.headers_mut() = outgoing.headers;
    let host = HeaderValue::from_str(transport.host());
    let host = host.map_err(|_| fault::parameter("address", "its host cannot be sent"))?;
    request.headers_mut().insert(HOST, host);
    *request.body_mut() = body(outgoing.body);
    Ok(request)
}

/// The URL of a target. URL parsers tidy up what they are given; where the outcome is not what was
/// built, sending it would address something else.
fn url(origin: &str, target: &str) -> Result<Url, ErrorKind> {
    let refused = || fault::parameter("path", "it cannot be sent as it is");
    let url = Url::parse(&format!("{origin}{target}")).map_err(|_| refused())?;
    if &url[Position::BeforePath..] != target {
        return Err(refused());
    }
    Ok(url)
}

fn body(body: Body) -> Option<reqwest::Body> {
    match body.0 {
        Kind::Full(bytes) if bytes.is_empty() => None,
        Kind::Full(bytes) => Some(bytes.into()),
        Kind::Stream(pieces) => Some(reqwest::Body::wrap_stream(pieces)),
    }
}

/// The pool has bounds of its own; this one is the caller's.
fn check_head(headers: &HeaderMap, limit: usize) -> Result<(), ErrorKind> {
    let size: usize = headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len())
        .sum();
    if size > limit {
        let what = "head of the answer";
        return Err(ErrorKind::TooLarge { what, limit });
    }
    Ok(())
}

fn failure(transport: &Transport, error: &reqwest::Error) -> ErrorKind {
    if error.is_builder() {
        return fault::parameter("path", innermost(error).to_string());
    }
    let source = as_io(error);
    if error.is_connect() {
        let address = transport.address().to_owned();
        return ErrorKind::Connect { address, source };
    }
    let during = "exchanging request and answer";
    ErrorKind::Io { during, source }
}

/// A failure while reading the body of an answer.
pub(crate) fn reading(error: &reqwest::Error) -> ErrorKind {
    fault::reading(as_io(error))
}

/// The input or output error at the bottom, so that its kind is kept. The layers between say
/// nothing that the caller did not know, but the URL, which may be nobody's business.
fn as_io(error: &reqwest::Error) -> io::Error {
    let innermost = innermost(error);
    let kind = match innermost.downcast_ref::<io::Error>() {
        Some(source) => kind(source),
        None if error.is_timeout() => io::ErrorKind::TimedOut,
        None => innermost.downcast_ref().map_or(io::ErrorKind::Other, early),
    };
    io::Error::new(kind, innermost.to_string())
}

/// The kind of an error about a connection that the server closed too early.
fn early(error: &hyper::Error) -> io::ErrorKind {
    if error.is_incomplete_message() {
        io::ErrorKind::UnexpectedEof
    } else if error.is_canceled() || error.is_closed() {
        io::ErrorKind::ConnectionAborted
    } else {
        io::ErrorKind::Other
    }
}

/// The kind of the error that others were wrapped around.
fn kind(error: &io::Error) -> io::ErrorKind {
    let wrapped = error.get_ref().and_then(|error| error.downcast_ref());
    wrapped.map_or_else(|| error.kind(), kind)
}

fn innermost<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost
}
