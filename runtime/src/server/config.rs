//! How much of hostile or broken clients is taken, and how long things may take.

use std::time::Duration;

use hyper::server::conn::http1::Builder;

/// The most headers that are read without taking memory for them.
const USUAL_HEADERS: usize = 100;

/// The head of a request that Go's `net/http` takes by default, in bytes.
const HEAD: usize = (1 << 20) + (4 << 10);

/// What is buffered of one connection unless a head may be larger, in bytes.
const BUFFER: usize = 400 << 10;

/// The least that the HTTP library takes as the size of a buffer.
const SMALLEST_BUFFER: usize = 8 << 10;

/// Bounds on what clients may send and on how long they may take. There is no bound on the time an
/// exchange takes, nor on how long a client may leave an answer unread, since waiting for days is
/// what some operations are for. A time of [`Duration::MAX`] is for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Config {
    /// The head of a request, and the trailers behind a chunked body; in bytes. By default it is
    /// what servers written in Go take: 1 MiB and 4 KiB. Beyond it the response is `431`.
    pub head: usize,
    /// The number of headers of a request, 100 by default. Beyond it the answer is `431`.
    pub headers: usize,
    /// The body of a request that is collected as a whole, in bytes; 16 MiB by default. It is what
    /// [`Body::limit`](super::Body::limit) gives to those who collect, and how much of a body is
    /// skipped that a service left unread before it took over the connection.
    pub body: usize,
    /// How long the head of a request may take from its first byte; 30 seconds by default. Then
    /// the connection is closed.
    pub head_time: Duration,
    /// How long a connection may wait for the first byte of a request; 2 minutes by default. Then
    /// it is closed.
    pub idle_time: Duration,
    /// How long the body of a request may pause while somebody waits for more of it; 10 minutes by
    /// default, for what is made while it is sent. Then whoever waits is told that it timed out.
    pub body_time: Duration,
    /// The number of connections at a time, those taken over included; 1024 by default. Requests
    /// on further ones get the status `503`, and these connections are closed.
    pub connections: usize,
    /// How long exchanges that run, streams and connections taken over may go on after
    /// [`shutdown`](super::Handle::shutdown); 10 seconds by default. Then they are dropped.
    pub grace: Duration,
    /// How long what a client still sends is read and thrown away after the server has closed its
    /// side; 1 second by default. Closing at once would keep the client from reading the end of
    /// the answer.
    pub linger: Duration,
    /// Whether a client may close its side of the connection while it waits for a response; `false`
    /// by default: then that is a client that has gone, and the exchange is dropped. With `true` the
    /// exchange may go on as long as something is sent at least every [`linger`](Self::linger), since
    /// over TCP a client that has gone looks the same. Connections that are taken over can be
    /// half-closed in any case.
    pub half_close: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            head: HEAD,
            headers: USUAL_HEADERS,
            body: 16 << 20,
            head_time: Duration::from_secs(30),
            idle_time: Duration::from_mins(2),
            body_time: Duration::from_mins(10),
            connections: 1024,
            grace: Duration::from_secs(10),
            linger: Duration::from_secs(1),
            half_close: false,
        }
    }
}

impl Config {
    /// The HTTP side of it. Times are kept elsewhere, by one timer a connection.
    pub(super) fn http(&self) -> Builder {
        let mut http = Builder::new();
        http.max_header_size(self.head)
            .header_read_timeout(None)
            // The watch looks for clients that go.
            .half_close(true);
        if self.headers != USUAL_HEADERS {
            http.max_headers(self.headers);
        }
        if self.head > BUFFER {
            http.max_buf_size(self.head.max(SMALLEST_BUFFER));
        }
        http
    }
}
