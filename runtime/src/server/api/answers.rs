//! Answers that are streams.

use std::fmt;
use std::io;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt;
use serde_json::Value;
use serde_with::Same;
use tokio::sync::mpsc;

use crate::convert::Losses;
use crate::frames::Frame;
use crate::message::Message;
use crate::server::{
    Body, Connection, ConnectionReader, ConnectionWriter, FrameWriter, Separator, WebSocket,
};

type Items<T> = Pin<Box<dyn Stream<Item = io::Result<T>> + Send>>;
type Done = Pin<Box<dyn Future<Output = ()> + Send>>;

/// JSON values one after the other, each sent when it is there. The next one is asked for when the
/// client has taken what came before.
pub struct JsonStream<T> {
    pub(super) items: Items<T>,
    pub(super) separator: Separator,
}

impl<T: Send + 'static> JsonStream<T> {
    /// Of a stream. When it fails, the connection is closed in the middle of the answer.
    pub fn new(items: impl Stream<Item = io::Result<T>> + Send + 'static) -> Self {
        Self {
            items: Box::pin(items),
            separator: Separator::default(),
        }
    }

    /// Of what is put into a sink, which is at most `ahead` items ahead of the client. It ends when
    /// the sink is dropped.
    #[must_use]
    pub fn channel(ahead: usize) -> (JsonSink<T>, Self) {
        let (sender, mut receiver) = mpsc::channel(ahead.max(1));
        let items = futures_util::stream::poll_fn(move |cx| receiver.poll_recv(cx));
        (JsonSink(sender), Self::new(items.map(Ok)))
    }

    /// As text, of which `down` makes a piece of each value as the version with the number has it.
    pub fn into_lines(self, version: usize, down: fn(&Value) -> String) -> Body
    where
        T: Message,
    {
        let lines = self.items.map(move |item| -> io::Result<Bytes> {
            let json = T::write::<Same>(&item?, version, &mut Losses::default());
            let json = json.map_err(io::Error::other)?;
            let value: Value = serde_json::from_str(&json)?;
            Ok(down(&value).into())
        });
        Body::from_stream(lines)
    }

    /// The same values as something else.
    pub(super) fn map<U: Send + 'static>(
        self,
        make: impl Fn(T) -> io::Result<U> + Send + 'static,
    ) -> JsonStream<U> {
        JsonStream {
            items: Box::pin(self.items.map(move |item| make(item?))),
            separator: self.separator,
        }
    }

    /// Says what stands behind each value; a newline by default.
    #[must_use]
    pub fn separated(mut self, separator: Separator) -> Self {
        self.separator = separator;
        self
    }
}

impl<T> fmt::Debug for JsonStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonStream").finish_non_exhaustive()
    }
}

/// Takes the items of a [`JsonStream`].
#[derive(Clone, Debug)]
pub struct JsonSink<T>(mpsc::Sender<T>);

impl<T: Send> JsonSink<T> {
    /// Waits until there is room, and sends the item.
    ///
    /// # Errors
    /// [`io::ErrorKind::BrokenPipe`]: the client has gone.
    pub async fn send(&self, item: T) -> io::Result<()> {
        let sent = self.0.send(item).await;
        sent.map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

/// Output of several channels, each piece sent when it is there.
pub struct Framed {
    pub(super) frames: Items<Frame>,
    pub(super) raw: bool,
}

impl Framed {
    /// With `raw` the data alone is sent, as it is for a terminal; where the version knows frames,
    /// they are sent otherwise.
    pub fn new(raw: bool, frames: impl Stream<Item = io::Result<Frame>> + Send + 'static) -> Self {
        Self {
            frames: Box::pin(frames),
            raw,
        }
    }

    /// Without the heads of frames, whatever was said.
    #[must_use]
    pub fn always_raw(mut self) -> Self {
        self.raw = true;
        self
    }
}

impl fmt::Debug for Framed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Framed");
        shown.field("raw", &self.raw).finish_non_exhaustive()
    }
}

/// Both halves of a connection that an operation took over.
#[derive(Debug)]
pub struct Stdio {
    /// What the client sends; at its end the client has closed its half.
    pub input: ConnectionReader,
    /// What the client gets, with or without the heads of frames.
    pub output: FrameWriter<ConnectionWriter>,
}

/// Takes over the connection. It is closed when the future ends.
pub struct Attached {
    pub(super) run: Box<dyn FnOnce(Stdio) -> Done + Send>,
    pub(super) raw: bool,
}

impl Attached {
    /// Says what is done with the connection; `raw` as in [`Framed::new`].
    pub fn new<F, R>(raw: bool, run: F) -> Self
    where
        F: FnOnce(Stdio) -> R + Send + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        Self {
            run: Box::new(|stdio| Box::pin(run(stdio))),
            raw,
        }
    }

    /// Without the heads of frames, whatever was said.
    #[must_use]
    pub fn always_raw(mut self) -> Self {
        self.raw = true;
        self
    }

    pub(super) async fn take(self, connection: Connection) {
        let (input, output) = connection.split();
        let output = FrameWriter::new(output, self.raw);
        (self.run)(Stdio { input, output }).await;
    }
}

impl fmt::Debug for Attached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Attached");
        shown.field("raw", &self.raw).finish_non_exhaustive()
    }
}

/// Makes a web socket of the connection. It is closed when the future ends.
pub struct Socketed {
    pub(super) run: Box<dyn FnOnce(WebSocket) -> Done + Send>,
    pub(super) limit: usize,
}

impl Socketed {
    /// Says what is done with the web socket, whose messages have at most `limit` bytes.
    pub fn new<F, R>(limit: usize, run: F) -> Self
    where
        F: FnOnce(WebSocket) -> R + Send + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        Self {
            run: Box::new(|socket| Box::pin(run(socket))),
            limit,
        }
    }
}

impl fmt::Debug for Socketed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Socketed");
        shown.field("limit", &self.limit).finish_non_exhaustive()
    }
}
