//! An engine on a TCP port, which serves only those who show it a certificate.

use std::ffi::OsString;
use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::OnceLock;

use futures_util::{SinkExt, StreamExt};
use libtest_mimic::{Failed, Trial};
use longshore::runtime::{Error, ErrorKind, Hijacked, Tls, Transport};
use longshore::v1_16::{Client, ContainerConfig};
use longshore_testkit::dockerd::TlsFiles;
use longshore_testkit::{Dockerd, image};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::AsyncWriteExt;

use crate::daemon::{IMAGE, import};
use crate::{read, scenario};

type Run = fn(&'static Engine) -> Pin<Box<dyn Future<Output = ()>>>;

/// The scenarios, all with the one engine that is started for them.
pub(crate) fn trials() -> Vec<Trial> {
    let trials: [(&str, Run); 5] = [
        ("variables", |engine| Box::pin(variables(engine))),
        ("logs", |engine| Box::pin(logs(engine))),
        ("attach", |engine| Box::pin(attach(engine))),
        ("websocket", |engine| Box::pin(websocket(engine))),
        ("refused", |engine| Box::pin(refused(engine))),
    ];
    let trial = |(name, run): (&str, Run)| Trial::test(format!("tls::{name}"), move || start(run));
    trials.into_iter().map(trial).collect()
}

fn start(run: Run) -> Result<(), Failed> {
    scenario::within_limit(run(engine()?)).map_err(Failed::from)
}

/// A daemon with the image in it. What a client needs to reach it lies among its
/// files, which go with it.
struct Engine {
    daemon: Dockerd,
    folder: PathBuf,
}

fn engine() -> Result<&'static Engine, String> {
    static ENGINE: OnceLock<Result<Engine, String>> = OnceLock::new();
    let engine = ENGINE.get_or_init(|| Engine::start().map_err(|error| error.to_string()));
    engine.as_ref().map_err(Clone::clone)
}

impl Engine {
    fn start() -> Result<Self, Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir_in("/tmp")?;
        certificates(folder.path())?;
        let file = |name: &str| folder.path().join(name);
        let files = TlsFiles {
            ca: file("ca.pem"),
            certificate: file("server-cert.pem"),
            key: file("server-key.pem"),
        };
        let daemon = Dockerd::start_with_tls(&files)?;
        let engine = Self {
            folder: daemon.dir().join("client"),
            daemon,
        };
        fs::create_dir(&engine.folder)?;
        for name in ["ca.pem", "cert.pem", "key.pem"] {
            fs::copy(file(name), engine.file(name))?;
        }
        let archive = image::busybox_tar()?;
        scenario::runtime().block_on(import(&engine.client()?, archive))?;
        Ok(engine)
    }

    fn address(&self) -> &str {
        self.daemon.tls_address().expect("an address")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A client as the variables of the command `docker` make it.
    fn client(&self) -> Result<Client, Error> {
        Client::connect_with(|name| match name {
            "DOCKER_HOST" => Some(self.address().into()),
            "DOCKER_TLS_VERIFY" => Some(OsString::from("1")),
            "DOCKER_CERT_PATH" => Some(self.folder.clone().into()),
            _ => None,
        })
    }

    /// A client, and a container of this name that is not started yet.
    async fn container(&self, name: &str, script: &str) -> (Client, String) {
        let client = self.client().expect("a client");
        let config = ContainerConfig {
            image: Some(IMAGE.to_owned()),
            cmd: ["sh", "-c", script].map(str::to_owned).into(),
            network_disabled: Some(true),
            open_stdin: Some(true),
            stdin_once: Some(true),
            attach_stdin: Some(true),
            attach_stdout: Some(true),
            attach_stderr: Some(true),
            ..ContainerConfig::default()
        };
        let created = client.container_create(config).name(name).send().await;
        (client, created.expect("a container").id)
    }
}

/// Files with an authority, and with what it signed for a server and for a client.
fn certificates(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate()?;
    fs::write(folder.join("ca.pem"), params.self_signed(&key)?.pem())?;
    let issuer = Issuer::new(params, key);
    for (name, certificate, file) in [
        ("127.0.0.1", "server-cert.pem", "server-key.pem"),
        ("client", "cert.pem", "key.pem"),
    ] {
        let params = CertificateParams::new([name.to_owned()])?;
        let key = KeyPair::generate()?;
        let signed = params.signed_by(&key, &issuer)?;
        fs::write(folder.join(certificate), signed.pem())?;
        fs::write(folder.join(file), key.serialize_pem())?;
    }
    Ok(())
}

/// Kept-alive connections, and an answer that is a stream.
async fn variables(engine: &'static Engine) {
    let client = engine.client().expect("a client");
    for _ in 0..3 {
        let version = client.version().send().await.expect("an answer");
        assert!(!version.version.is_empty());
    }
    let image = client.image_inspect(IMAGE).send().await;
    assert!(!image.expect("the image").id.is_empty());
}

async fn logs(engine: &'static Engine) {
    let (client, id) = engine.container("logs", "echo out; echo err >&2").await;
    client.container_start(&id).send().await.expect("a start");
    let logs = client.container_logs(&id).stdout(true).stderr(true);
    let frames = logs.follow(true).send().await.expect("the logs");
    let (stdout, stderr) = read::output(frames).await;
    assert_eq!((&*stdout, &*stderr), ("out\n", "err\n"));
}

/// `cat` ends with the half-close, and the output goes on after that.
async fn attach(engine: &'static Engine) {
    for (name, upgrade, by_dropping) in [
        ("by-200", false, false),
        ("by-101", true, false),
        ("dropped", false, true),
    ] {
        let script = "cat; echo over; echo and out >&2";
        let (client, id) = engine.container(name, script).await;
        let attach = client.container_attach(&id).stream(true).upgrade(upgrade);
        let attach = attach.stdin(true).stdout(true).stderr(true);
        let mut attached = attach.send().await.expect("a connection");
        client.container_start(&id).send().await.expect("a start");
        for line in ["one\n", "two\n"] {
            read::echo(&mut attached, line).await;
        }
        let Hijacked { output, mut input } = attached;
        if by_dropping {
            drop(input);
        } else {
            input.shutdown().await.expect("a half-close");
        }
        let (stdout, stderr) = read::output(output).await;
        assert_eq!((&*stdout, &*stderr), ("over\n", "and out\n"));
        let ended = client.container_wait(&id).send().await;
        assert_eq!(ended.expect("its end").status_code, 0);
    }
}

async fn websocket(engine: &'static Engine) {
    let (client, id) = engine.container("websocket", "cat").await;
    let request = client.container_attach_websocket(&id).stream(true);
    let request = request.stdin(true).stdout(true);
    let mut socket = request.send().await.expect("a web socket");
    client.container_start(&id).send().await.expect("a start");
    SinkExt::send(&mut socket, "typed\n".into())
        .await
        .expect("to send");
    let came = socket.next().await.expect("a message");
    assert_eq!(came.expect("a message"), "typed\n");
}

/// Whoever is not trusted is not spoken to, on either side.
async fn refused(engine: &'static Engine) {
    let roots = || Tls::new().roots_file(engine.file("ca.pem")).expect("roots");
    let ask = async |tls: Tls| {
        let transport = Transport::builder(engine.address()).tls(tls).build();
        let client = Client::new(transport.expect("a transport"));
        client.version().send().await.map(drop)
    };
    let unknown = ask(roots()).await.expect_err("no certificate");
    assert!(
        matches!(
            unknown.kind(),
            ErrorKind::Io { .. } | ErrorKind::Connect { .. }
        ),
        "{unknown}"
    );
    let elsewhere = roots().server_name("engine.example").expect("a name");
    let refused = ask(elsewhere).await.expect_err("another name");
    assert!(
        matches!(refused.kind(), ErrorKind::Connect { .. }),
        "{refused}"
    );
    let plain = Transport::connect_to(engine.address()).expect("a transport");
    let plain = Client::new(plain).version().send().await;
    let plain = plain.map(drop).expect_err("an answer without TLS");
    assert_eq!(plain.status(), Some(400), "{plain}");
}
