//! TLS over TCP: whom to trust, and who the client is.
//!
//! The cryptography is ring's for everything here. It is handed on explicitly, so that nothing is
//! installed for the whole process, and nothing that others installed matters.

mod halves;
mod pem;
mod session;
mod verifier;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rustls_platform_verifier::Verifier;
use tokio_rustls::rustls::client::danger::ServerCertVerifier;
use tokio_rustls::rustls::client::{ResolvesClientCert, WebPkiServerVerifier};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::sign::{CertifiedKey, SingleCertAndKey};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

pub(crate) use self::session::{Session, equip};
use self::verifier::Anyone;
use crate::error::{Context, Error, ErrorKind};
use crate::fault;

/// How TLS is spoken with a server: whom to trust, and who the client is. Give it to
/// [`TransportBuilder::tls`](crate::TransportBuilder::tls).
///
/// To begin with, a server is verified with the certificates that the system trusts and with the
/// name in its address, and the client shows no certificate. TLS 1.2 and 1.3 are spoken.
///
/// ```no_run
/// # use longshore_runtime as rt;
/// # fn example() -> Result<(), rt::Error> {
/// let tls = rt::Tls::new()
///     .roots_file("/certs/ca.pem")?
///     .identity_files("/certs/cert.pem", "/certs/key.pem")?;
/// let transport = rt::Transport::builder("tcp://host.example:2376").tls(tls).build()?;
/// # drop(transport); Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "it does nothing until it is given to a transport"]
pub struct Tls {
    /// Without any, the system's.
    roots: Option<RootCertStore>,
    identity: Option<Arc<CertifiedKey>>,
    verify: bool,
    name: Option<String>,
}

impl Default for Tls {
    fn default() -> Self {
        Self::new()
    }
}

impl Tls {
    /// Trusts whom the system trusts, and shows no certificate.
    pub fn new() -> Self {
        Self {
            roots: None,
            identity: None,
            verify: true,
            name: None,
        }
    }

    /// Trusts the certificates in a text in PEM, and no longer those of the system. Called again,
    /// it adds to them.
    ///
    /// # Errors
    /// [`ErrorKind::Credentials`] when there is no certificate in it, or a broken one.
    pub fn roots_pem(self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        self.add_roots("the trusted certificates", pem.as_ref())
            .map_err(alone)
    }

    /// The same with a file of at most 1 MiB, which is read now.
    ///
    /// # Errors
    /// [`ErrorKind::Credentials`] also when the file cannot be read.
    pub fn roots_file(self, path: impl AsRef<Path>) -> Result<Self, Error> {
        self.with_roots(path.as_ref()).map_err(alone)
    }

    /// Shows a certificate where the server asks for one: its own first and then those that lead to
    /// a root, with the private key of the first. Both are texts in PEM; the key is PKCS#8, PKCS#1
    /// or SEC1, and not encrypted.
    ///
    /// # Errors
    /// [`ErrorKind::Credentials`] when there is no certificate or no key in them, when one is
    /// broken, or when they do not belong together.
    pub fn identity_pem(
        self,
        certificate: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
    ) -> Result<Self, Error> {
        let certificate = ("the certificate", certificate.as_ref());
        self.add_identity(certificate, ("the private key", key.as_ref()))
            .map_err(alone)
    }

    /// The same with files of at most 1 MiB, which are read now.
    ///
    /// # Errors
    /// [`ErrorKind::Credentials`] also when a file cannot be read.
    pub fn identity_files(
        self,
        certificate: impl AsRef<Path>,
        key: impl AsRef<Path>,
    ) -> Result<Self, Error> {
        self.with_identity(certificate.as_ref(), key.as_ref())
            .map_err(alone)
    }

    /// Trusts any server. Nobody can listen in, but nobody knows to whom the client speaks, and to
    /// whom it shows its certificate.
    pub fn without_verification(mut self) -> Self {
        self.verify = false;
        self
    }

    /// Expects a server of this name instead of the one in its address, as is needed at the end of
    /// a tunnel. The server is told the name as well.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParameter`] when it is not the name of a host. An IP address is none.
    pub fn server_name(mut self, name: &str) -> Result<Self, Error> {
        match ServerName::try_from(name) {
            Ok(ServerName::DnsName(_)) => self.name = Some(name.to_owned()),
            _ => return Err(alone(fault::parameter("server name", NO_NAME))),
        }
        Ok(self)
    }

    /// What an `https` address means by itself.
    #[allow(clippy::unnecessary_wraps, reason = "without the feature it fails")]
    pub(crate) fn for_https() -> Result<Self, ErrorKind> {
        Ok(Self::new())
    }

    pub(crate) fn with_roots(self, path: &Path) -> Result<Self, ErrorKind> {
        let pem = pem::read(path)?;
        self.add_roots(&path.display().to_string(), &pem)
    }

    pub(crate) fn with_identity(self, certificate: &Path, key: &Path) -> Result<Self, ErrorKind> {
        let (pem, key_pem) = (pem::read(certificate)?, pem::read(key)?);
        let name = |path: &Path| path.display().to_string();
        self.add_identity((&name(certificate), &pem), (&name(key), &key_pem))
    }

    fn add_roots(mut self, from: &str, pem: &[u8]) -> Result<Self, ErrorKind> {
        let roots = self.roots.get_or_insert_with(RootCertStore::empty);
        for certificate in pem::certificates(from, pem)? {
            let added = roots.add(certificate);
            added.map_err(|error| pem::broken(from, &error))?;
        }
        Ok(self)
    }

    fn add_identity(
        mut self,
        certificate: (&str, &[u8]),
        key: (&str, &[u8]),
    ) -> Result<Self, ErrorKind> {
        self.identity = Some(Arc::new(pem::identity(certificate, key)?));
        Ok(self)
    }

    pub(crate) fn session(&self, host: &str, port: u16) -> Result<Session, ErrorKind> {
        Session::new(self.config()?, host, port, self.name.as_deref())
    }

    fn config(&self) -> Result<ClientConfig, ErrorKind> {
        let provider = provider();
        let verifier = self.verifier(&provider)?;
        let builder =
            ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let builder = builder.map_err(|error| pem::broken("TLS", &error))?;
        let builder = builder
            .dangerous()
            .with_custom_certificate_verifier(verifier);
        Ok(match &self.identity {
            Some(identity) => {
                let identity = SingleCertAndKey::from(identity.clone());
                builder.with_client_cert_resolver(Arc::new(identity) as Arc<dyn ResolvesClientCert>)
            }
            None => builder.with_no_client_auth(),
        })
    }

    fn verifier(
        &self,
        provider: &Arc<CryptoProvider>,
    ) -> Result<Arc<dyn ServerCertVerifier>, ErrorKind> {
        if !self.verify {
            return Ok(Arc::new(Anyone::new(provider)));
        }
        let Some(roots) = &self.roots else {
            let system = Verifier::new(provider.clone());
            let failed = |error| pem::broken("the certificates of the system", &error);
            return Ok(Arc::new(system.map_err(failed)?));
        };
        let roots = Arc::new(roots.clone());
        let verifier = WebPkiServerVerifier::builder_with_provider(roots, provider.clone()).build();
        Ok(verifier
            .map_err(|error| pem::unusable("the trusted certificates", error.to_string()))?)
    }
}

/// What a name may look like, for error messages.
const NO_NAME: &str = "expected the name of a host, such as `host.example`";

/// An error of nobody's request.
fn alone(kind: ErrorKind) -> Error {
    Context::default().error(kind)
}

/// The one implementation of the cryptography.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let roots = self.roots.as_ref().map(RootCertStore::len);
        f.debug_struct("Tls")
            .field("roots", &roots)
            .field("identity", &self.identity.is_some())
            .field("verify", &self.verify)
            .field("server_name", &self.name)
            .finish()
    }
}
