//! Where the server is and how it is reached.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::error::{Context, Error, ErrorKind};
use crate::fault;
use crate::limits::Limits;
use crate::pool;

/// What an address may look like, for error messages.
const EXPECTED: &str =
    "expected `unix:///path`, an absolute path, `tcp://host:port` or `http://host:port`";

/// How a server is reached: its address, a pool of kept-alive connections, and limits. Cloning is
/// cheap, and clones share the pool.
#[derive(Clone)]
pub struct Transport(Arc<Inner>);

struct Inner {
    address: String,
    place: Place,
    host: String,
    limits: Limits,
    pool: reqwest::Client,
}

/// An address, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Unix(PathBuf),
    Tcp { host: String, port: u16 },
}

/// Makes a [`Transport`] with other limits than the default ones.
#[derive(Clone, Debug)]
#[must_use = "call `build` to get the transport"]
pub struct TransportBuilder {
    address: String,
    limits: Limits,
}

impl TransportBuilder {
    /// Replaces all limits.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How long connecting may take.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.limits.connect_timeout = timeout;
        self
    }

    /// Makes the transport; nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParameter`] when the address is not understood.
    pub fn build(self) -> Result<Transport, Error> {
        self.try_build()
            .map_err(|kind| Context::default().error(kind))
    }

    fn try_build(self) -> Result<Transport, ErrorKind> {
        let (place, host) = understand(&self.address)?;
        let pool = pool::build(&place, &self.limits)?;
        Ok(Transport(Arc::new(Inner {
            address: self.address,
            place,
            host,
            limits: self.limits,
            pool,
        })))
    }
}

impl Transport {
    /// A transport with the default [`Limits`]. `address` is `unix:///path`, an absolute path,
    /// `tcp://host:port` or `http://host:port`. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParameter`] when the address is not understood.
    pub fn connect_to(address: &str) -> Result<Self, Error> {
        Self::builder(address).build()
    }

    /// A transport to the address in an environment variable, or to `default` where it is unset or
    /// empty. This is the only place where the environment is read.
    ///
    /// # Errors
    /// As [`connect_to`](Self::connect_to).
    pub fn from_env(variable: &str, default: &str) -> Result<Self, Error> {
        match std::env::var(variable) {
            Ok(address) if !address.is_empty() => Self::connect_to(&address),
            Ok(_) | Err(std::env::VarError::NotPresent) => Self::connect_to(default),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Context::default().error(fault::parameter(variable, "it is not Unicode")))
            }
        }
    }

    /// A builder with the default limits.
    pub fn builder(address: impl Into<String>) -> TransportBuilder {
        TransportBuilder {
            address: address.into(),
            limits: Limits::default(),
        }
    }

    /// The address as it was given.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0.address
    }

    /// The limits in force.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    pub(crate) fn place(&self) -> &Place {
        &self.0.place
    }

    /// The `Host` header. Servers written in Go refuse an empty one, so a socket has one as well.
    pub(crate) fn host(&self) -> &str {
        &self.0.host
    }

    pub(crate) fn pool(&self) -> &reqwest::Client {
        &self.0.pool
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Transport").field(&self.0.address).finish()
    }
}

/// The place and the `Host` header of an address.
fn understand(address: &str) -> Result<(Place, String), ErrorKind> {
    let path = address.strip_prefix("unix://").unwrap_or(address);
    if path.starts_with('/') {
        check_path(path)?;
        return Ok((Place::Unix(path.into()), "localhost".to_owned()));
    }
    let authority = address
        .strip_prefix("tcp://")
        .or_else(|| address.strip_prefix("http://"));
    authority
        .and_then(tcp)
        .ok_or_else(|| fault::parameter("address", EXPECTED))
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
fn tcp(authority: &str) -> Option<(Place, String)> {
    let authority = authority.strip_suffix('/').unwrap_or(authority);
    if authority.contains(['/', '?', '#', '@', '\\']) {
        return None;
    }
    let port = authority.rsplit_once(':')?.1.parse().ok()?;
    let url = Url::parse(&format!("http://{authority}")).ok()?;
    let host = url.host_str()?;
    let header = match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    };
    let host = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .to_owned();
    Some((Place::Tcp { host, port }, header))
}
