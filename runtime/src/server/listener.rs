//! Where connections come from.

use std::fmt;
use std::future::pending;
use std::io;
use std::path::Path;

use tokio::io::DuplexStream;
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::sync::mpsc;

use super::stream::Stream;
#[cfg(unix)]
use super::unix::{SocketFile, UnixOptions};
use crate::address::{Place, is_https};

/// A place where connections are accepted. Dropping it stops that; a unix socket is removed.
pub struct Listener {
    source: Source,
    address: String,
}

enum Source {
    Tcp(TcpListener),
    #[cfg(unix)]
    Unix {
        /// Removed before the listener is closed, lest it looks left over.
        _file: SocketFile,
        listener: tokio::net::UnixListener,
    },
    Memory(mpsc::Receiver<DuplexStream>),
}

impl Listener {
    /// Listens at an address as clients have it: `unix:///path`, an absolute path,
    /// `tcp://host:port` or `http://host:port`. With port 0 the system chooses one.
    ///
    /// # Errors
    /// As [`unix`](Self::unix) and [`tcp`](Self::tcp), and [`io::ErrorKind::InvalidInput`] when the
    /// address is not understood or begins with `https://`: there is no TLS here.
    pub async fn bind(address: &str) -> io::Result<Self> {
        if is_https(address) {
            return Err(invalid(format!(
                "cannot serve TLS at `{address}`; expected `tcp://host:port` or `http://host:port`"
            )));
        }
        let place = Place::of(address).map_err(|kind| invalid(kind.to_string()))?;
        match place {
            Place::Unix(path) => Self::unix(path).await,
            Place::Tcp { host, port } => Self::tcp((host, port)).await,
            Place::Memory(_) => Err(invalid("there is no address in memory")),
        }
    }

    /// Listens on TCP.
    ///
    /// # Errors
    /// When the address cannot be found, or not be listened at.
    pub async fn tcp(address: impl ToSocketAddrs) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        Ok(Self {
            address: format!("tcp://{}", listener.local_addr()?),
            source: Source::Tcp(listener),
        })
    }

    /// Listens on a unix socket with the default [`UnixOptions`].
    ///
    /// # Errors
    /// As [`unix_with`](Self::unix_with).
    #[cfg(unix)]
    pub async fn unix(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::unix_with(path, &UnixOptions::default()).await
    }

    /// There are no unix sockets here.
    ///
    /// # Errors
    /// Always [`io::ErrorKind::Unsupported`].
    #[cfg(not(unix))]
    pub async fn unix(_path: impl AsRef<Path>) -> io::Result<Self> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Listens on a unix socket. One that is there already is replaced if nobody listens there.
    /// Nobody can connect before mode and owner are set.
    ///
    /// # Errors
    /// [`io::ErrorKind::AddrInUse`] when somebody listens there, [`io::ErrorKind::AlreadyExists`]
    /// when something else than a socket is there, and when the socket cannot be made.
    #[cfg(unix)]
    pub async fn unix_with(path: impl AsRef<Path>, options: &UnixOptions) -> io::Result<Self> {
        let path = std::path::absolute(path)?;
        let address = format!("unix://{}", path.display());
        let bound = super::unix::bind(path, options).await;
        let (listener, file) =
            bound.map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))?;
        Ok(Self {
            source: Source::Unix {
                _file: file,
                listener,
            },
            address,
        })
    }

    pub(super) fn in_memory(receiver: mpsc::Receiver<DuplexStream>) -> Self {
        Self {
            source: Source::Memory(receiver),
            address: "memory".to_owned(),
        }
    }

    /// The address as clients have it, with the port that is in use; `memory` for one that has no
    /// address.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The next connection. Giving up waiting for it loses nothing.
    pub(super) async fn accept(&mut self) -> io::Result<Stream> {
        match &mut self.source {
            Source::Tcp(listener) => {
                let (stream, _) = listener.accept().await?;
                // What is said in a hijacked connection must not wait for more.
                stream.set_nodelay(true)?;
                Ok(Stream::Tcp(stream))
            }
            #[cfg(unix)]
            Source::Unix { listener, .. } => Ok(Stream::Unix(listener.accept().await?.0)),
            Source::Memory(receiver) => match receiver.recv().await {
                Some(stream) => Ok(Stream::Memory(stream)),
                // Nobody is left who could connect.
                None => pending().await,
            },
        }
    }
}

fn invalid(reason: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, reason.into())
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Listener").field(&self.address).finish()
    }
}
