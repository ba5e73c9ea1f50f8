//! Where the server is and how it is reached.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::address::{self, Place};
use crate::error::{Context, Error, ErrorKind};
use crate::fault;
use crate::limits::Limits;
use crate::pool;
#[cfg(feature = "server")]
use crate::server::Connector;
use crate::tls::{Session, Tls};

/// How a server is reached: its address, a pool of kept-alive connections, and limits. Cloning is
/// cheap, and clones share the pool.
#[derive(Clone)]
pub struct Transport(Arc<Inner>);

struct Inner {
    address: String,
    place: Place,
    host: String,
    origin: String,
    session: Option<Session>,
    limits: Limits,
    pool: reqwest::Client,
}

/// Makes a [`Transport`] with other limits than the default ones.
#[derive(Clone, Debug)]
#[must_use = "call `build` to get the transport"]
pub struct TransportBuilder {
    address: String,
    #[cfg(feature = "server")]
    connector: Option<Connector>,
    limits: Limits,
    tls: Option<Tls>,
}

impl TransportBuilder {
    /// Speaks TLS with the server, whatever the address says. Only a TCP address can have it.
    #[cfg(feature = "tls")]
    pub fn tls(self, tls: Tls) -> Self {
        self.with_tls(tls)
    }

    pub(crate) fn with_tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

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
    /// [`ErrorKind::InvalidParameter`] when the address is not understood, or when it is a unix
    /// socket and there is to be TLS; [`ErrorKind::Credentials`] when the system has no
    /// certificates that it trusts.
    pub fn build(self) -> Result<Transport, Error> {
        self.try_build()
            .map_err(|kind| Context::default().error(kind))
    }

    fn try_build(self) -> Result<Transport, ErrorKind> {
        let place = self.place()?;
        let session = session(&place, self.tls, address::is_https(&self.address))?;
        let name = session.as_ref().and_then(Session::name);
        let (host, origin) = (
            place.host(session.is_some()),
            place.origin(session.is_some(), name),
        );
        let pool = pool::build(&place, session.as_ref(), &self.limits)?;
        Ok(Transport(Arc::new(Inner {
            address: self.address,
            place,
            host,
            origin,
            session,
            limits: self.limits,
            pool,
        })))
    }

    fn place(&self) -> Result<Place, ErrorKind> {
        #[cfg(feature = "server")]
        if let Some(connector) = &self.connector {
            return Ok(Place::Memory(connector.clone()));
        }
        Place::of(&self.address)
    }
}

impl Transport {
    /// A transport with the default [`Limits`]. `address` is `unix:///path`, an absolute path,
    /// `tcp://host:port`, `http://host:port`, or `https://host:port` for TLS. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParameter`] when the address is not understood.
    pub fn connect_to(address: &str) -> Result<Self, Error> {
        Self::builder(address).build()
    }

    /// A builder with the default limits.
    pub fn builder(address: impl Into<String>) -> TransportBuilder {
        TransportBuilder {
            address: address.into(),
            #[cfg(feature = "server")]
            connector: None,
            limits: Limits::default(),
            tls: None,
        }
    }

    /// A builder for a transport to a server in this process, see
    /// [`server::memory`](crate::server::memory). Every request has a connection of its own.
    #[cfg(feature = "server")]
    pub fn in_memory(connector: Connector) -> TransportBuilder {
        TransportBuilder {
            connector: Some(connector),
            ..Self::builder("memory")
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

    /// The `Host` header.
    pub(crate) fn host(&self) -> &str {
        &self.0.host
    }

    /// Scheme and authority of the URLs that are given to the pool.
    pub(crate) fn origin(&self) -> &str {
        &self.0.origin
    }

    /// How TLS is spoken, if it is.
    pub(crate) fn session(&self) -> Option<&Session> {
        self.0.session.as_ref()
    }

    /// Whether connections are kept for further requests. The pool connects by itself, so it cannot
    /// be given a connection that has no address.
    pub(crate) fn has_pool(&self) -> bool {
        matches!(self.0.place, Place::Unix(_) | Place::Tcp { .. })
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

/// How TLS is spoken: as it was said, or by default where the address asks for it.
fn session(place: &Place, tls: Option<Tls>, https: bool) -> Result<Option<Session>, ErrorKind> {
    let tls = match tls {
        None if https => Tls::for_https()?,
        None => return Ok(None),
        Some(tls) => tls,
    };
    match place {
        Place::Tcp { host, port } => tls.session(host, *port).map(Some),
        Place::Unix(_) => {
            let reason = "a unix socket has no TLS; expected `tcp://host:port`";
            Err(fault::parameter("address", reason))
        }
        #[cfg(feature = "server")]
        Place::Memory(_) => Err(fault::parameter("tls", "there is none within a process")),
    }
}
