//! TLS with one server, for both kinds of connections.

use std::io;
use std::sync::Arc;

use reqwest::ClientBuilder;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::halves;
use crate::conn::{Reader, Writer};
use crate::error::ErrorKind;
use crate::fault;

/// What is needed to speak TLS with one server.
#[derive(Clone)]
pub(crate) struct Session {
    config: Arc<ClientConfig>,
    expected: ServerName<'static>,
    /// The name that the server has instead of the one in its address.
    name: Option<String>,
    host: String,
    port: u16,
}

impl Session {
    pub(super) fn new(
        config: ClientConfig,
        host: &str,
        port: u16,
        name: Option<&str>,
    ) -> Result<Self, ErrorKind> {
        let expected = ServerName::try_from(name.unwrap_or(host).to_owned());
        let refused = |_| fault::parameter("address", "no certificate can have the name in it");
        Ok(Self {
            config: Arc::new(config),
            expected: expected.map_err(refused)?,
            name: name.map(str::to_owned),
            host: host.to_owned(),
            port,
        })
    }

    /// The name that the server has instead of the one in its address.
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Speaks TLS on a new connection, in two halves.
    pub(crate) async fn open(&self, stream: TcpStream) -> io::Result<(Reader, Writer)> {
        let connector = TlsConnector::from(self.config.clone());
        let stream = connector.connect(self.expected.clone(), stream).await?;
        let (reader, writer) = halves::split(stream);
        Ok((Box::new(reader), Box::new(writer)))
    }
}

/// Prepares a pool for TLS. One without it gets a configuration as well, which it never uses: it
/// would look for one that is installed for the whole process, and panic where there is none.
pub(crate) fn equip(
    builder: ClientBuilder,
    session: Option<&Session>,
) -> Result<ClientBuilder, ErrorKind> {
    let Some(session) = session else {
        return Ok(builder.tls_backend_preconfigured(nobody()?));
    };
    let builder = builder.tls_backend_preconfigured(ClientConfig::clone(&session.config));
    Ok(match session.name {
        Some(_) => builder.dns_resolver(Fixed(session.host.clone(), session.port)),
        None => builder,
    })
}

/// Trusts nobody.
fn nobody() -> Result<ClientConfig, ErrorKind> {
    let builder = ClientConfig::builder_with_provider(super::provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| super::pem::broken("TLS", &error))?;
    Ok(builder
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth())
}

/// Finds the same host and port whatever name is asked for. The pool expects the name in its URLs
/// of the server, so one with another name has that there, and is found through this.
struct Fixed(String, u16);

impl Resolve for Fixed {
    fn resolve(&self, _: Name) -> Resolving {
        let place = (self.0.clone(), self.1);
        Box::pin(async move {
            let found = lookup_host(place).await?;
            Ok(Box::new(found) as Addrs)
        })
    }
}
