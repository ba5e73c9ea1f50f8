//! Connections that belong to one request.

use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::address::Place;
use crate::error::ErrorKind;
use crate::transport::Transport;

/// The half of a connection that the answer comes from.
pub(crate) type Reader = Box<dyn AsyncRead + Send + Sync + Unpin>;

/// The half that the request goes to; shutting it down, or dropping it, is the half-close.
pub(crate) type Writer = Box<dyn AsyncWrite + Send + Sync + Unpin>;

/// A new connection.
pub(crate) async fn connect(transport: &Transport) -> Result<(Reader, Writer), ErrorKind> {
    let opened = timeout(transport.limits().connect_timeout, open(transport)).await;
    opened
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
        .map_err(|source| ErrorKind::Connect {
            address: transport.address().to_owned(),
            source,
        })
}

async fn open(transport: &Transport) -> io::Result<(Reader, Writer)> {
    match transport.place() {
        #[cfg(unix)]
        Place::Unix(path) => {
            let (reader, writer) = tokio::net::UnixStream::connect(path).await?.into_split();
            Ok((Box::new(reader), Box::new(writer)))
        }
        #[cfg(not(unix))]
        Place::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
        Place::Tcp { host, port } => {
            let stream = TcpStream::connect((host.as_str(), *port)).await?;
            // What somebody types into a terminal must not wait for more.
            stream.set_nodelay(true)?;
            if let Some(session) = transport.session() {
                return session.open(stream).await;
            }
            let (reader, writer) = stream.into_split();
            Ok((Box::new(reader), Box::new(writer)))
        }
        #[cfg(feature = "server")]
        Place::Memory(connector) => {
            let (reader, writer) = connector.connect().await?.split();
            Ok((Box::new(reader), Box::new(writer)))
        }
    }
}
