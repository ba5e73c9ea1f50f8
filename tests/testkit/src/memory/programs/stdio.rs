//! What a program reads from and writes to.

mod async_io;
mod ends;

use std::fmt;
use std::future;
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio::task::coop;

use super::files::Files;
use super::tty::Tty;

/// The most bytes that one read of the built-in programs asks for.
pub(super) const CHUNK: usize = 16 * 1024;

/// Where bytes come from.
pub trait Source: Send + Sync {
    /// Takes bytes that are there: not more than asked for, none at the end of
    /// the input. Pending means that the task is woken when there is something.
    ///
    /// # Errors
    ///
    /// When the source cannot be read.
    fn poll_read(&self, context: &Context<'_>, want: Want) -> Poll<io::Result<Bytes>>;
}

/// Where bytes go.
pub trait Sink: Send + Sync {
    /// Takes bytes from the front and says how many, at least one of a buffer
    /// that is not empty. Pending means that the task is woken when there is room.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::BrokenPipe`] when nobody will ever read the bytes.
    fn poll_write(&self, context: &Context<'_>, bytes: &Bytes) -> Poll<io::Result<usize>>;
}

impl<T: Sink> Sink for Arc<T> {
    fn poll_write(&self, context: &Context<'_>, bytes: &Bytes) -> Poll<io::Result<usize>> {
        (**self).poll_write(context, bytes)
    }
}

/// How much a reader wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Want {
    /// The most bytes to take.
    pub max: usize,
    /// Take nothing behind the first of these bytes.
    pub until: Option<u8>,
}

impl Want {
    /// How many of these bytes to take.
    #[must_use]
    pub fn of(self, bytes: &[u8]) -> usize {
        let bytes = bytes.get(..self.max).unwrap_or(bytes);
        self.until
            .and_then(|end| bytes.iter().position(|byte| *byte == end))
            .map_or(bytes.len(), |position| position + 1)
    }
}

/// Standard input. Clones read from the same place, each byte once.
///
/// It is an [`AsyncRead`](tokio::io::AsyncRead) too.
#[derive(Clone)]
pub struct Input(Arc<dyn Source>);

impl Input {
    /// Reads from a source.
    #[must_use]
    pub fn new(source: impl Source + 'static) -> Self {
        Self(Arc::new(source))
    }

    /// An input that is at its end, as `/dev/null`.
    #[must_use]
    pub fn empty() -> Self {
        Self::new(ends::Nothing)
    }

    /// These bytes and then the end.
    #[must_use]
    pub fn from_bytes(bytes: Bytes) -> Self {
        Self::new(ends::Fixed::new(bytes))
    }

    /// Reads what is there, at least one byte and at most `max`; nothing means
    /// the end. On a terminal there may be more behind an end.
    ///
    /// # Errors
    ///
    /// When the source cannot be read.
    pub async fn read(&self, max: usize) -> io::Result<Bytes> {
        self.take(Want { max, until: None }).await
    }

    /// Reads a line with its `\n`, which only the last line may lack; nothing
    /// means the end. Bytes behind the line stay for other readers.
    ///
    /// # Errors
    ///
    /// When the source cannot be read, or when the line is longer than `limit`
    /// bytes.
    pub async fn read_line(&self, limit: usize) -> io::Result<Bytes> {
        let until = Some(b'\n');
        let mut line = BytesMut::new();
        loop {
            let max = limit.saturating_sub(line.len());
            if max == 0 {
                return Err(too_much("a line", limit));
            }
            let part = self.take(Want { max, until }).await?;
            line.extend_from_slice(&part);
            if part.is_empty() || part.ends_with(b"\n") {
                return Ok(line.freeze());
            }
        }
    }

    /// Reads up to the end.
    ///
    /// # Errors
    ///
    /// When the source cannot be read, or when there are more than `limit` bytes.
    pub async fn read_to_end(&self, limit: usize) -> io::Result<Bytes> {
        let mut all = BytesMut::new();
        loop {
            let part = self.read(CHUNK).await?;
            if part.is_empty() {
                return Ok(all.freeze());
            }
            if all.len() + part.len() > limit {
                return Err(too_much("an input", limit));
            }
            all.extend_from_slice(&part);
        }
    }

    async fn take(&self, want: Want) -> io::Result<Bytes> {
        future::poll_fn(|context| self.poll_take(context, want)).await
    }

    /// Reads and lets others run when this task has had its share.
    fn poll_take(&self, context: &mut Context<'_>, want: Want) -> Poll<io::Result<Bytes>> {
        let turn = ready!(coop::poll_proceed(context));
        let result = ready!(self.0.poll_read(context, want));
        turn.made_progress();
        Poll::Ready(result)
    }
}

fn too_much(what: &str, limit: usize) -> io::Error {
    let text = format!("{what} is longer than {limit} bytes");
    io::Error::new(io::ErrorKind::InvalidData, text)
}

impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Input")
    }
}

/// Standard output or error. Clones write to the same place, which is closed
/// when the last of them is gone.
///
/// It is an [`AsyncWrite`](tokio::io::AsyncWrite) too; nothing is ever held
/// back, so there is no need to flush.
#[derive(Clone)]
pub struct Output(Arc<dyn Sink>);

impl Output {
    /// Writes to a sink.
    #[must_use]
    pub fn new(sink: impl Sink + 'static) -> Self {
        Self(Arc::new(sink))
    }

    /// An output that forgets everything, as `/dev/null`.
    #[must_use]
    pub fn null() -> Self {
        Self::new(ends::Nothing)
    }

    /// Adds to the end of a file at a normal path.
    #[must_use]
    pub fn append_to(files: Arc<dyn Files>, path: String) -> Self {
        Self::new(ends::Appended { files, path })
    }

    /// Writes all of the bytes, and waits where there is no room for them.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::BrokenPipe`] when nobody will read them.
    pub async fn write(&self, bytes: impl Into<Bytes>) -> io::Result<()> {
        let mut bytes = bytes.into();
        while !bytes.is_empty() {
            let taken = future::poll_fn(|context| self.poll_put(context, &bytes)).await?;
            drop(bytes.split_to(taken.min(bytes.len())));
        }
        Ok(())
    }

    /// Writes and lets others run when this task has had its share.
    fn poll_put(&self, context: &mut Context<'_>, bytes: &Bytes) -> Poll<io::Result<usize>> {
        let turn = ready!(coop::poll_proceed(context));
        let result = ready!(self.0.poll_write(context, bytes));
        turn.made_progress();
        Poll::Ready(result)
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Output")
    }
}

/// The three streams of a program, and its terminal if it has one.
#[derive(Clone, Debug)]
pub struct Stdio {
    /// Standard input.
    pub stdin: Input,
    /// Standard output.
    pub stdout: Output,
    /// Standard error.
    pub stderr: Output,
    /// The terminal that the three are.
    pub tty: Option<Tty>,
}

impl Stdio {
    /// Reads nothing and forgets what is written.
    #[must_use]
    pub fn null() -> Self {
        Self {
            stdin: Input::empty(),
            stdout: Output::null(),
            stderr: Output::null(),
            tty: None,
        }
    }
}
