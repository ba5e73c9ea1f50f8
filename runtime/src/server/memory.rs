//! Connections that stay within the process, for tests.

use std::fmt;
use std::io;

use bytes::Bytes;
use tokio::io::{DuplexStream, duplex};
use tokio::sync::mpsc;

use super::link::Connection;
use super::listener::Listener;
use super::stream::Stream;

/// How many connections wait to be accepted before connecting waits.
const BACKLOG: usize = 16;

/// How many bytes one side may be ahead of the other.
pub(super) const BUFFER: usize = 64 << 10;

/// A listener and the way to reach it, without any socket. It behaves like one: connections wait
/// to be accepted, either side can close its half, and what is not read holds up the writer.
#[must_use]
pub fn memory() -> (Listener, Connector) {
    let (sender, receiver) = mpsc::channel(BACKLOG);
    (Listener::in_memory(receiver), Connector(sender))
}

/// Connects to a [`memory`] listener. Clones reach the same one.
#[derive(Clone)]
pub struct Connector(mpsc::Sender<DuplexStream>);

impl Connector {
    /// A new connection, which may still wait to be accepted.
    ///
    /// # Errors
    /// [`io::ErrorKind::ConnectionRefused`] when nobody listens any more.
    pub async fn connect(&self) -> io::Result<Connection> {
        let (ours, theirs) = duplex(BUFFER);
        let sent = self.0.send(theirs).await;
        sent.map_err(|_| io::ErrorKind::ConnectionRefused)?;
        Ok(Connection::new(Stream::Memory(ours), Bytes::new()))
    }
}

impl PartialEq for Connector {
    fn eq(&self, other: &Self) -> bool {
        self.0.same_channel(&other.0)
    }
}

impl Eq for Connector {}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}
