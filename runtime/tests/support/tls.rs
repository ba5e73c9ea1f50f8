//! Certificates made for the test, and a server that plays a script on each TLS connection.
#![allow(dead_code, reason = "not every test needs every helper")]
#![allow(
    clippy::unwrap_used,
    reason = "a failure of the script is a failure of the test"
)]

use std::sync::Arc;

use longshore_runtime as rt;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use tokio_rustls::server::TlsStream;

use crate::support::{Act, GET, POST, perform};

/// Who signs certificates.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its own certificate.
    pub(crate) pem: String,
}

/// A certificate and its private key, in PEM.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name = DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        let issuer = Issuer::new(params, key);
        Self { issuer, pem }
    }

    /// A certificate for these names and addresses.
    pub(crate) fn issue(&self, names: &[&str]) -> Identity {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let params = CertificateParams::new(names).unwrap();
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Identity {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        }
    }

    /// What trusts only this.
    pub(crate) fn trusted(&self) -> rt::Tls {
        rt::Tls::new().roots_pem(&self.pem).unwrap()
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        let der = CertificateDer::from_pem_slice(self.pem.as_bytes()).unwrap();
        roots.add(der).unwrap();
        roots
    }
}

/// How a server does TLS.
pub(crate) struct Config {
    identity: Identity,
    clients: Option<RootCertStore>,
    versions: &'static [&'static SupportedProtocolVersion],
}

impl Config {
    pub(crate) fn new(identity: Identity) -> Self {
        Self {
            identity,
            clients: None,
            versions: tokio_rustls::rustls::ALL_VERSIONS,
        }
    }

    /// Only clients with a certificate signed by `authority` are served.
    pub(crate) fn clients_of(mut self, authority: &Authority) -> Self {
        self.clients = Some(authority.roots());
        self
    }

    pub(crate) fn versions(
        mut self,
        versions: &'static [&'static SupportedProtocolVersion],
    ) -> Self {
        self.versions = versions;
        self
    }

    fn verifier(&self) -> Arc<dyn ClientCertVerifier> {
        let Some(roots) = &self.clients else {
            return WebPkiClientVerifier::no_client_auth();
        };
        let provider = Arc::new(ring::default_provider());
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots.clone()), provider)
            .build()
            .unwrap()
    }

    pub(crate) fn acceptor(self) -> TlsAcceptor {
        let pem = self.identity.certificate.as_bytes();
        let certificate = CertificateDer::from_pem_slice(pem).unwrap();
        let key = PrivateKeyDer::from_pem_slice(self.identity.key.as_bytes()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(self.versions)
            .unwrap()
            .with_client_cert_verifier(self.verifier())
            .with_single_cert(vec![certificate], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// What came on one connection.
#[derive(Debug, Default)]
pub(crate) struct Received {
    /// The name that the client asked for.
    pub(crate) name: Option<String>,
    pub(crate) text: String,
    /// Why there was no TLS.
    pub(crate) refusal: Option<String>,
}

/// A server with one script a connection. It says that it ends before it closes a connection.
pub(crate) struct TlsServer {
    pub(crate) port: u16,
    received: JoinHandle<Vec<Received>>,
}

impl TlsServer {
    pub(crate) async fn new(config: Config, scripts: Vec<Vec<Act>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self {
            port: listener.local_addr().unwrap().port(),
            received: tokio::spawn(play(listener, config.acceptor(), scripts)),
        }
    }

    pub(crate) fn client(&self, tls: rt::Tls) -> rt::Client {
        client(&format!("tcp://127.0.0.1:{}", self.port), tls)
    }

    /// What came on each connection; waits until the scripts are played.
    pub(crate) async fn received(self) -> Vec<Received> {
        self.received.await.unwrap()
    }
}

pub(crate) fn client(address: &str, tls: rt::Tls) -> rt::Client {
    let transport = rt::Transport::builder(address).tls(tls).build().unwrap();
    rt::Client::new(transport, "1.2", "/v1.2")
}

pub(crate) fn get(client: &rt::Client) -> rt::Request {
    rt::Request::new(client, &GET).literal("/things")
}

pub(crate) fn post(client: &rt::Client) -> rt::Request {
    rt::Request::new(client, &POST).literal("/things")
}

async fn play(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    scripts: Vec<Vec<Act>>,
) -> Vec<Received> {
    let mut all = Vec::new();
    for script in scripts {
        let (stream, _) = listener.accept().await.unwrap();
        let received = match acceptor.accept(stream).into_fallible().await {
            Ok(stream) => serve(stream, script).await,
            Err((error, stream)) => refuse(&error, stream).await,
        };
        all.push(received);
    }
    all
}

async fn serve(mut stream: TlsStream<TcpStream>, script: Vec<Act>) -> Received {
    let name = stream.get_ref().1.server_name().map(str::to_owned);
    let mut bytes = Vec::new();
    for act in script {
        perform(&mut stream, act, &mut bytes).await;
    }
    let _ = stream.shutdown().await;
    Received {
        name,
        text: String::from_utf8_lossy(&bytes).into_owned(),
        refusal: None,
    }
}

/// Takes what the client sends all the same: closing before would reset the connection, and with
/// it what the client was told.
async fn refuse(error: &std::io::Error, mut stream: TcpStream) -> Received {
    let _ = stream.shutdown().await;
    let _ = stream.read_to_end(&mut Vec::new()).await;
    Received {
        refusal: Some(error.to_string()),
        ..Received::default()
    }
}
