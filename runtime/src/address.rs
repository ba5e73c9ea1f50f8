//! Addresses: what they may look like and what they mean.

use std::path::PathBuf;

use url::Url;

use crate::error::ErrorKind;
use crate::fault::{self, quoted};
#[cfg(feature = "server")]
use crate::server::Connector;

/// What an address may look like, for error messages.
const EXPECTED: &str = "expected `unix:///path`, an absolute path, `tcp://host:port`, \
     `http://host:port` or `https://host:port`";

/// The schemes of addresses on TCP.
const OVER_TCP: [&str; 3] = ["tcp", "http", "https"];

/// What an address has no use for beside the host and the port.
const BESIDE_HOST: [char; 5] = ['/', '?', '#', '@', '\\'];

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
        Self::read(address).map_err(|reason| fault::parameter("address", reason))
    }

    /// The place, or why there is none.
    pub(crate) fn read(address: &str) -> Result<Self, String> {
        if let Some(path) = path(address) {
            check_path(path)?;
            return Ok(Self::Unix(path.into()));
        }
        let (scheme, authority) = split(address);
        let tcp = scheme.filter(|scheme| OVER_TCP.contains(scheme));
        tcp.and_then(|_| self::tcp(authority))
            .ok_or_else(|| unusable(address))
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

/// The path of a unix socket, if the address is that of one. With a scheme it may be relative.
pub(crate) fn path(address: &str) -> Option<&str> {
    match address.strip_prefix("unix://") {
        Some("") => None,
        Some(path) => Some(path),
        None => address.starts_with('/').then_some(address),
    }
}

fn check_path(path: &str) -> Result<(), String> {
    if path.contains('\0') {
        return Err("a path cannot have a NUL".to_owned());
    }
    if cfg!(not(unix)) {
        return Err("there are no unix sockets here; expected `tcp://host:port`".to_owned());
    }
    Ok(())
}

/// The scheme, if there is one, and what follows it.
fn split(address: &str) -> (Option<&str>, &str) {
    match address.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest),
        None => (None, address),
    }
}

/// Why an address cannot be used. A password in it is not shown.
fn unusable(address: &str) -> String {
    let (scheme, rest) = split(address);
    let why = match scheme {
        Some("ssh") => {
            "there is no SSH here; forward the server's socket with `ssh -L` and give the address \
             of the near end"
        }
        Some("npipe") => "there are no named pipes here; expected `tcp://host:port`",
        Some("fd") => "`fd://` is for servers, which inherit their socket; expected its address",
        Some("tcp" | "http" | "https") if has_path(rest) => {
            "there is nothing before the paths of the API here; expected no path behind the host"
        }
        _ => EXPECTED,
    };
    format!("{why}, found `{}`", quoted(&without_user(address)))
}

/// Whether there is more than a slash behind a host.
fn has_path(authority: &str) -> bool {
    let path = authority.split_once('/');
    path.is_some_and(|(_, path)| !path.is_empty())
}

/// The address with a user and a password left out.
fn without_user(address: &str) -> String {
    let (scheme, rest) = split(address);
    let Some((_, host)) = rest.rsplit_once('@') else {
        return address.to_owned();
    };
    let scheme = scheme.map(|scheme| format!("{scheme}://"));
    format!("{}…@{host}", scheme.unwrap_or_default())
}

/// An address with what it may leave out: the scheme, for which `tcp` stands, the host, for which
/// this machine stands, and the port. `default` stands for a unix socket without a path. What is
/// no address stays as it is.
pub(crate) fn complete(address: &str, port: u16, default: &str) -> String {
    let address = address.trim();
    let completed = match split(address) {
        _ if address.starts_with('/') => None,
        (Some("unix"), "") => Some(default.to_owned()),
        (None | Some("tcp"), authority) => with_port("tcp", authority, port),
        (Some(scheme @ "http"), authority) => with_port(scheme, authority, 80),
        (Some(scheme @ "https"), authority) => with_port(scheme, authority, 443),
        _ => None,
    };
    completed.unwrap_or_else(|| address.to_owned())
}

/// The address of a host that may lack its port, or even its name.
fn with_port(scheme: &str, authority: &str, port: u16) -> Option<String> {
    let authority = authority.strip_suffix('/').unwrap_or(authority);
    if authority.contains(BESIDE_HOST) {
        return None;
    }
    // The colons of an IPv6 address stand in brackets.
    let (host, given) = match authority.rsplit_once(':') {
        Some((host, given)) if !given.contains(']') => (host, given),
        _ => (authority, ""),
    };
    if host.contains(':') && !host.starts_with('[') {
        return None;
    }
    let host = if host.is_empty() { "localhost" } else { host };
    Some(match given {
        "" => format!("{scheme}://{host}:{port}"),
        given => format!("{scheme}://{host}:{given}"),
    })
}

/// A host and port, and nothing else but a slash behind them.
fn tcp(authority: &str) -> Option<Place> {
    let authority = authority.strip_suffix('/').unwrap_or(authority);
    if authority.contains(BESIDE_HOST) {
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
