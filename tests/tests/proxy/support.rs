//! A proxy between two ends that speak bytes.

use std::sync::Arc;

use longshore::runtime::Transport;
use longshore::runtime::server::{self as rt, Config, Connection, Connector, Handle, Proxy};
use longshore::server::{API, Policy, policy_of};
use longshore::versions::V1_16;
use tempfile::TempDir;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};

/// Looks at nothing.
pub(crate) struct Blind;

impl Policy<V1_16> for Blind {}

pub(crate) struct Setup {
    pub(crate) engine: UnixListener,
    connector: Connector,
    pub(crate) handle: Handle,
    pub(crate) dir: TempDir,
}

/// A proxy with the policy for v1.16 before an engine that a test plays.
pub(crate) fn proxy(policy: impl Policy<V1_16>) -> Setup {
    with(policy, Config::default(), |proxy| proxy)
}

pub(crate) fn with(
    policy: impl Policy<V1_16>,
    config: Config,
    more: impl FnOnce(Proxy) -> Proxy,
) -> Setup {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("engine");
    let engine = UnixListener::bind(&path).unwrap();
    let transport = Transport::connect_to(path.to_str().unwrap()).unwrap();
    let proxy = Proxy::new(&API, transport, [policy_of::<V1_16, _>(Arc::new(policy))]);
    let (listener, connector) = rt::memory();
    let server = more(proxy).serve(listener, config);
    let handle = server.handle();
    tokio::spawn(server);
    Setup {
        engine,
        connector,
        handle,
        dir,
    }
}

impl Setup {
    pub(crate) async fn client(&self) -> Connection {
        self.connector.connect().await.unwrap()
    }

    /// A client that sends this, and the engine's end of the connection that comes of it.
    pub(crate) async fn ask(&self, bytes: impl AsRef<[u8]>) -> (Connection, UnixStream) {
        let mut client = self.client().await;
        client.write_all(bytes.as_ref()).await.unwrap();
        let (engine, _) = self.engine.accept().await.unwrap();
        (client, engine)
    }

    /// All that comes back for this where the engine is not asked.
    pub(crate) async fn refused(&self, bytes: impl AsRef<[u8]>) -> String {
        let mut client = self.client().await;
        client.write_all(bytes.as_ref()).await.unwrap();
        client.shutdown().await.unwrap();
        rest(&mut client).await
    }
}

pub(crate) async fn send(wire: &mut (impl AsyncWrite + Unpin), bytes: impl AsRef<[u8]>) {
    wire.write_all(bytes.as_ref()).await.unwrap();
    wire.flush().await.unwrap();
}

/// Exactly these bytes come next.
pub(crate) async fn expect(wire: &mut (impl AsyncRead + Unpin), bytes: impl AsRef<[u8]>) {
    let mut got = vec![0; bytes.as_ref().len()];
    let mut filled = 0;
    while filled < got.len() {
        match wire.read(&mut got[filled..]).await.unwrap() {
            0 => break,
            count => filled += count,
        }
    }
    assert_eq!(
        String::from_utf8_lossy(&got[..filled]),
        String::from_utf8_lossy(bytes.as_ref())
    );
}

/// Everything until the other end closes.
pub(crate) async fn rest(wire: &mut (impl AsyncRead + Unpin)) -> String {
    let mut all = Vec::new();
    wire.read_to_end(&mut all).await.unwrap();
    String::from_utf8(all).unwrap()
}

/// Lets everybody else do what there is to do.
pub(crate) async fn rest_a_while() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}
