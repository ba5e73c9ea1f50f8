// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::versions::{Fixed, sealed::Sealed};
/// A client of one version of the Docker Remote API. Each version has a name for its own: `v1_2::Client`.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client<V: Sealed> {
    inner: rt::Client,
    finder: V::Finder,
    version: std::marker::PhantomData<fn() -> V>,
}
impl<V: Fixed> Client<V> {
    /// A client that sends its requests over `transport`. Nothing is
    /// sent yet.
    #[must_use]
    pub fn new(transport: rt::Transport) -> Self {
        Self::of(rt::Client::new(transport, V::TEXT, V::PREFIX).numbered(V::NUMBER))
    }
    /// Where [`connect`](Self::connect) looks for the server.
    pub const ENDPOINT: rt::Endpoint = rt::Endpoint {
        variable: "DOCKER_HOST",
        default: "unix:///var/run/docker.sock",
        ports: Some(rt::EndpointPorts {
            plain: 2375,
            tls: 2376,
        }),
        context: Some(rt::EndpointContext {
            variable: "DOCKER_CONTEXT",
            folder: "DOCKER_CONFIG",
            default: "~/.docker",
            config: "config.json",
            current: "/currentContext",
            none: "default",
            contexts: "contexts/meta",
            file: "meta.json",
            name: "/Name",
            address: "/Endpoints/docker/Host",
            insecure: "/Endpoints/docker/SkipTLSVerify",
            certificates: "contexts/tls",
            below: "docker",
        }),
        tls: Some(rt::EndpointTls {
            verify: "DOCKER_TLS_VERIFY",
            folder: "DOCKER_CERT_PATH",
            default: "~/.docker",
            ca: "ca.pem",
            certificate: "cert.pem",
            key: "key.pem",
        }),
    };
    /// A client of the server at the address in `DOCKER_HOST`, or of the context whose name is in `DOCKER_CONTEXT`, or in the file `config.json` of the folder in `DOCKER_CONFIG`, or of `~/.docker`, or at `unix:///var/run/docker.sock`. Nothing is sent yet.
    ///
    /// An address may leave out the scheme, which is `tcp` then, the host, which is this machine, and the port, which is 2375, or 2376 with TLS.
    ///
    /// Where `DOCKER_TLS_VERIFY` is not empty, TLS is spoken over TCP: the server is verified with `ca.pem`, and the client shows `cert.pem`, with the key `key.pem`, if they are there. The files are in the folder in `DOCKER_CERT_PATH`, or in `~/.docker`. An address with `https` has TLS without `DOCKER_TLS_VERIFY` too: with `DOCKER_CERT_PATH` the client shows its certificate to whoever answers, without it the server is verified with the certificates that the system trusts.
    ///
    /// # Errors
    ///
    /// The address cannot be used, a context cannot be read, or a certificate or a key cannot.
    pub fn connect() -> Result<Self, rt::Error> {
        rt::Transport::from_env(&Self::ENDPOINT).map(Self::new)
    }
    /// The same with variables that `lookup` knows instead of those of the
    /// process.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub fn connect_with(
        lookup: impl ::core::ops::Fn(&str) -> Option<::std::ffi::OsString>,
    ) -> Result<Self, rt::Error> {
        rt::Transport::from_variables(&Self::ENDPOINT, lookup).map(Self::new)
    }
    pub(super) fn of(inner: rt::Client) -> Self {
        Self {
            inner,
            finder: (),
            version: std::marker::PhantomData,
        }
    }
}
impl<V: Sealed> Client<V> {
    pub(super) fn inner(&self) -> &rt::Client {
        &self.inner
    }
    pub(super) fn inner_mut(&mut self) -> &mut rt::Client {
        &mut self.inner
    }
}
impl Client<super::versions::Any> {
    pub(super) fn found(finder: rt::Negotiated) -> Self {
        Self {
            inner: rt::Client::roaming(&finder),
            finder,
            version: std::marker::PhantomData,
        }
    }
    pub(super) fn finder(&self) -> &rt::Negotiated {
        &self.finder
    }
    /// The same client, which leaves out of requests what the version that is
    /// spoken does not have, and says it to `heard`: parameters and fields.
    /// Without this they are an error, as operations are in any case.
    #[must_use]
    pub fn lossy(
        mut self,
        heard: impl Fn(&rt::Lacking) + Send + Sync + 'static,
    ) -> Self {
        self.inner = self.inner.lossy(heard);
        self
    }
}
