//! A socket in front of the daemon's that notes what passes.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, copy_buf};
use tokio::net::{UnixListener, UnixStream};

/// Hands everything on in both directions, and notes the first line of each.
pub(crate) struct Tap {
    socket: PathBuf,
    lines: Lines,
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Tap {
    /// Listens on a new socket for the daemon at the other.
    pub(crate) fn new(socket: PathBuf, daemon: &str) -> Self {
        let listener = UnixListener::bind(&socket).expect("a socket");
        let lines = Lines::default();
        let daemon = daemon.trim_start_matches("unix://").into();
        tokio::spawn(serve(listener, daemon, lines.clone()));
        Self { socket, lines }
    }

    /// Where to connect to.
    pub(crate) fn address(&self) -> String {
        format!("unix://{}", self.socket.display())
    }

    /// Forgets what it noted, such as how a client found its version.
    pub(crate) fn forget(&self) {
        self.lines.0.lock().expect("the lines").clear();
    }

    /// The first lines of all requests and answers so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.lines.0.lock().expect("the lines").clone()
    }
}

/// The first line of an answer that takes the connection over.
pub(crate) fn hijacked_by(upgrade: bool) -> String {
    let status = if upgrade { "101 UPGRADED" } else { "200 OK" };
    format!("HTTP/1.1 {status}")
}

async fn serve(listener: UnixListener, daemon: PathBuf, lines: Lines) {
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(hand_on(client, daemon.clone(), lines.clone()));
    }
}

async fn hand_on(client: UnixStream, daemon: impl AsRef<Path>, lines: Lines) -> io::Result<()> {
    let server = UnixStream::connect(daemon).await?;
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let (request, answer) = tokio::join!(
        relay(from_client, to_server, &lines),
        relay(from_server, to_client, &lines),
    );
    request.and(answer)
}

/// One direction up to its end, which is handed on as well.
async fn relay<R, W>(from: R, mut to: W, lines: &Lines) -> io::Result<()>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let mut from = BufReader::new(from);
    let mut line = String::new();
    from.read_line(&mut line).await?;
    lines.add(line.trim_end());
    to.write_all(line.as_bytes()).await?;
    copy_buf(&mut from, &mut to).await?;
    to.shutdown().await
}

impl Lines {
    fn add(&self, line: &str) {
        self.0.lock().expect("the lines").push(line.to_owned());
    }
}
