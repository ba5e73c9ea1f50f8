//! The contenders, each served by a process of its own with one thread.

use std::convert::Infallible;
use std::future::pending;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use longshore::runtime::server::{self, Attached, Config, Failure, Listener, Router};
use longshore::server::{API, Server, container_attach, of, ping};
use longshore::versions::V1_16;
use longshore_testkit::memory::daemon::Daemon;
use tokio::io::AsyncReadExt;
use tokio::net::UnixListener;

use crate::Outcome;

/// The generated trait, behind the router.
pub(crate) const LONGSHORE: &str = "longshore";
/// Nothing but hyper.
pub(crate) const HYPER: &str = "hyper";
/// The same, with the timer that keeps slow heads out.
pub(crate) const HYPER_TIMER: &str = "hyper+timer";
/// The daemon in memory.
pub(crate) const DAEMON: &str = "daemon";

/// A contender that runs until this is dropped.
pub(crate) struct Contender {
    child: Child,
}

impl Contender {
    /// Starts it, and waits until it listens.
    pub(crate) fn start(name: &str, socket: &Path) -> Outcome<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["serve", name])
            .arg(socket)
            .stdout(Stdio::piped())
            .spawn()?;
        let mut ready = [0; 1];
        let mut output = child.stdout.take().ok_or("it has an output")?;
        std::io::Read::read_exact(&mut output, &mut ready)?;
        Ok(Self { child })
    }

    /// The resident memory, in KiB.
    pub(crate) fn memory(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let size = line.and_then(|line| line.split_whitespace().next());
        Ok(size.ok_or("the system tells the memory")?.parse()?)
    }
}

impl Drop for Contender {
    fn drop(&mut self) {
        // One that has ended needs no ending.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Serves until the process is killed.
pub(crate) fn serve(contender: &str, socket: &Path) -> Outcome {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build()?;
    match contender {
        LONGSHORE => runtime.block_on(generated(socket)),
        HYPER => runtime.block_on(bare(socket, false)),
        HYPER_TIMER => runtime.block_on(bare(socket, true)),
        DAEMON => runtime.block_on(in_memory(socket)),
        _ => Err("no such contender".into()),
    }
}

/// Says that it listens.
fn ready() {
    println!();
}

struct Pinged;

impl Server<V1_16> for Pinged {
    async fn ping(&self, _: ping::Request) -> Result<String, Failure> {
        Ok("OK".to_owned())
    }

    async fn container_attach(
        &self,
        _: container_attach::v1_6::Request,
    ) -> Result<Attached, Failure> {
        Ok(Attached::new(false, |mut stdio| async move {
            let mut typed = [0; 1];
            // Whoever hangs up is let go.
            let _ = stdio.input.read(&mut typed).await;
        }))
    }
}

async fn generated(socket: &Path) -> Outcome {
    let router = Router::new(&API, [of::<V1_16, _>(Arc::new(Pinged))]);
    let listener = Listener::unix(socket).await?;
    let mut config = Config::default();
    config.connections = usize::MAX;
    ready();
    server::serve(listener, router, config).await;
    Ok(())
}

async fn in_memory(socket: &Path) -> Outcome {
    let daemon = Daemon::new();
    let _listening = daemon
        .listen(&format!("unix://{}", socket.display()))
        .await?;
    ready();
    pending().await
}

async fn bare(socket: &Path, timer: bool) -> Outcome {
    let listener = UnixListener::bind(socket)?;
    let mut http = http1::Builder::new();
    if timer {
        http.timer(TokioTimer::new());
    }
    ready();
    loop {
        let (stream, _) = listener.accept().await?;
        let connection = http.serve_connection(TokioIo::new(stream), service_fn(answer));
        tokio::spawn(connection.with_upgrades());
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    if request.headers().contains_key("upgrade") {
        return Ok(upgraded(request));
    }
    let mut response = Response::new(Full::new(Bytes::from_static(b"OK")));
    let media = http::HeaderValue::from_static("text/plain");
    response.headers_mut().insert("content-type", media);
    Ok(response)
}

fn upgraded(request: Request<Incoming>) -> Response<Full<Bytes>> {
    tokio::spawn(async {
        match hyper::upgrade::on(request).await {
            Ok(upgraded) => {
                let mut stream = TokioIo::new(upgraded);
                let mut typed = [0; 1];
                // Whoever hangs up is let go.
                let _ = stream.read(&mut typed).await;
            }
            Err(_) => pending().await,
        }
    });
    let mut response = Response::new(Full::default());
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let protocol = http::HeaderValue::from_static("tcp");
    response.headers_mut().insert("upgrade", protocol);
    response
}
