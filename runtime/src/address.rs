//! Addresses: what they may look like and what they mean.

use std::path::PathBuf;

use url::Url;

use crate::error::ErrorKind;
use crate::fault;
#[cfg(feature = "server")]
use crate::server::Connector;

/// What an address may look like, for error messages.
const EXPECTED: &str = "expected `unix:///path`, an absolute path, `tcp://host:port`, \
     `http://host:port` or `https://host:port`";

/// An address, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Unix(PathBuf),
    Tcp {
        host: String,
        port: u16,
    },
    #[cfg(feature = "server")]
    Memory(Connector),
}

impl Place {
    pub(crate) fn of(address: &str) -> Result<Self, ErrorKind> {
        if let Some(path) = path(address) {
            check_path(path)?;
            return Ok(Self::Unix(path.into()));
        }
        ["tcp://", "http://", "https://"]
            .iter()
            .find_map(|scheme| address.strip_prefix(scheme))
            .and_then(tcp)
            .ok_or_else(|| fault::parameter("address", EXPECTED))
    }

    /// The `Host` header. Servers written in Go refuse an empty one, so a socket has one as well.
    pub(crate) fn host(&self, tls: bool) -> String {
        match self {
            Self::Unix(_) => "localhost".to_owned(),
            #[cfg(feature = "server")]
            Self::Memory(_) => "localhost".to_owned(),
            Self::Tcp { host, port } if *port == if tls { 443 } else { 80 } => bracketed(host),
            Self::Tcp { host, port } => format!("{}:{port}", bracketed(host)),
        }
    }

    /// Scheme and authority of a URL; with TLS, `name` may stand in for the host.
    pub(crate) fn origin(&self, tls: bool, name: Option<&str>) -> String {
        let scheme = if tls { "https" } else { "http" };
        match self {
            Self::Unix(_) => format!("{scheme}://localhost"),
            #[cfg(feature = "server")]
            Self::Memory(_) => format!("{scheme}://localhost"),
            Self::Tcp { host, port } => {
                format!("{scheme}://{}:{port}", bracketed(name.unwrap_or(host)))
            }
        }
    }
}

/// Whether an address asks for TLS by itself.
pub(crate) fn is_https(address: &str) -> bool {
    address.starts_with("https://")
}

/// The path of a unix socket, if the address is that of one.
pub(crate) fn path(address: &str) -> Option<&str> {
    let path = address.strip_prefix("unix://").unwrap_or(address);
    path.starts_with('/').then_some(path)
}

fn check_path(path: &str) -> Result<(), ErrorKind> {
    if path.contains('\0') {
        return Err(fault::parameter("address", "a path cannot have a NUL"));
    }
    if cfg!(not(unix)) {
        let reason = "there are no unix sockets here; expected `tcp://host:port`";
        return Err(fault::parameter("address", reason));
    }
    Ok(())
}

/// A host and port, and nothing else but a slash behind them.
fn tcp(authority: &str) -> Option<Place> {
    let authority = authority.strip_suffix('/').unwrap_or(authority);
    if authority.contains(['/', '?', '#', '@', '\\']) {
        return None;
    }
    let port = authority.rsplit_once(':')?.1.parse().ok()?;
    let url = Url::parse(&format!("http://{authority}")).ok()?;
    let host = url
        .host_str()?
        .trim_start_matches('[')
        .trim_end_matches(']')
        .to_owned();
    Some(Place::Tcp { host, port })
}

/// The host as it stands in a URL: an IPv6 address has brackets there.
fn bracketed(host: &str) -> String {
    if host.contains(':') {
        format!("[{host}]")
    } else {
        host.to_owned()
    }
}
