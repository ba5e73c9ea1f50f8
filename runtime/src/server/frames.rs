//! Several channels in one stream, the server's side: frames with a head of 8 bytes.

use std::fmt;
use std::io;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use futures_core::Stream;
use futures_util::StreamExt;
use tokio::io::{AsyncWrite, AsyncWriteExt, DuplexStream, duplex};

use super::body::Body;
use crate::frames::{Channel, Frame};

/// The most that goes into one frame, in bytes. What is more goes into several, so that a reader
/// that takes a frame as a whole needs little memory.
const PAYLOAD: usize = 64 << 10;

/// How far a writer may be ahead of the body that it writes, in bytes.
const AHEAD: usize = 64 << 10;

/// Writes the data of several channels into one stream. Whether there are frames is said once:
/// a terminal has one channel, and its stream is `raw`.
///
/// Everything is flushed when it is written. Giving up a write may leave half a frame behind, and
/// nothing good can be written after that.
pub struct FrameWriter<W> {
    writer: W,
    raw: bool,
}

impl<W: AsyncWrite + Unpin> FrameWriter<W> {
    /// Writes frames, or with `raw` the data alone.
    pub fn new(writer: W, raw: bool) -> Self {
        Self { writer, raw }
    }

    /// Writes ordinary output.
    ///
    /// # Errors
    /// Failures of the stream; one that has no reader any more is [`io::ErrorKind::BrokenPipe`].
    pub async fn stdout(&mut self, data: impl AsRef<[u8]>) -> io::Result<()> {
        self.write(Channel::Stdout, data).await
    }

    /// Writes output about failures.
    ///
    /// # Errors
    /// As [`stdout`](Self::stdout).
    pub async fn stderr(&mut self, data: impl AsRef<[u8]>) -> io::Result<()> {
        self.write(Channel::Stderr, data).await
    }

    /// Writes the data of a channel; [`Channel::Raw`] is the same as [`Channel::Stdout`]. No data
    /// makes no frame.
    ///
    /// # Errors
    /// As [`stdout`](Self::stdout).
    pub async fn write(&mut self, channel: Channel, data: impl AsRef<[u8]>) -> io::Result<()> {
        let data = data.as_ref();
        if self.raw {
            self.writer.write_all(data).await?;
        } else {
            for (head, payload) in split(channel, data) {
                self.writer.write_all_buf(&mut head.chain(payload)).await?;
            }
        }
        self.writer.flush().await
    }

    /// Says that nothing more will come.
    ///
    /// # Errors
    /// Failures of the stream.
    pub async fn finish(mut self) -> io::Result<()> {
        self.writer.shutdown().await
    }

    /// The stream, for something else.
    pub fn into_inner(self) -> W {
        self.writer
    }
}

impl FrameWriter<DuplexStream> {
    /// A body, and the writer that makes it. The writer is 64 KiB ahead of the client at most. The
    /// body ends when the writer is dropped; writing fails when the client has gone.
    #[must_use]
    pub fn body(raw: bool) -> (Self, Body) {
        let (writer, reader) = duplex(AHEAD);
        (Self::new(writer, raw), Body::from_reader(reader))
    }
}

impl Body {
    /// A body of frames, or with `raw` of their data alone. Each frame is sent before the next one
    /// is waited for; large ones are split. Failing is as in [`from_stream`](Self::from_stream).
    pub fn frames<S>(frames: S, raw: bool) -> Self
    where
        S: Stream<Item = io::Result<Frame>> + Send + 'static,
    {
        Self::from_stream(frames.map(move |frame| frame.map(|frame| encode(frame, raw))))
    }
}

/// One piece for a frame, lest its head be sent alone.
fn encode(frame: Frame, raw: bool) -> Bytes {
    if raw {
        return frame.data;
    }
    let heads = 8 * frame.data.len().div_ceil(PAYLOAD);
    let mut all = BytesMut::with_capacity(frame.data.len().saturating_add(heads));
    for (head, payload) in split(frame.channel, &frame.data) {
        all.put(head);
        all.put(payload);
    }
    all.freeze()
}

/// The heads and payloads of the frames that the data goes into.
fn split(channel: Channel, data: &[u8]) -> impl Iterator<Item = (Bytes, &[u8])> {
    let channel = match channel {
        Channel::Stdin => 0,
        Channel::Stdout | Channel::Raw => 1,
        Channel::Stderr => 2,
    };
    data.chunks(PAYLOAD).map(move |payload| {
        // A payload is never larger than what fits.
        let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
        let [a, b, c, d] = length.to_be_bytes();
        (
            Bytes::copy_from_slice(&[channel, 0, 0, 0, a, b, c, d]),
            payload,
        )
    })
}

impl<W> fmt::Debug for FrameWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FrameWriter")
            .field("raw", &self.raw)
            .finish_non_exhaustive()
    }
}
