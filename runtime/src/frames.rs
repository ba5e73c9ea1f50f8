//! Several channels in one stream: frames with a head of 8 bytes.

use std::pin::Pin;
use std::task::{Context as Task, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use futures_util::StreamExt;

use crate::byte_stream::ByteStream;
use crate::error::{Error, ErrorKind};
use crate::fault;

/// Where the data of a [`Frame`] belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// What was typed in, echoed.
    Stdin,
    /// Ordinary output.
    Stdout,
    /// Output about failures.
    Stderr,
    /// A stream without frames, such as that of a terminal, where there is only one channel.
    Raw,
}

/// A piece of the data of one channel. A frame on the wire may come in several pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Where the data belongs.
    pub channel: Channel,
    /// The data, never empty; a slice of the read buffer.
    pub data: Bytes,
}

/// Everything that came, by channel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// Ordinary output, and that of a stream without frames.
    pub stdout: Vec<u8>,
    /// Output about failures.
    pub stderr: Vec<u8>,
}

/// The frames of an answer, handed on as they come and never collected. Nothing is read unless a
/// piece is asked for, and dropping the stream closes its connection. A bad frame is an error that
/// ends the stream, and so is an end inside a frame.
#[derive(Debug)]
pub struct Frames {
    bytes: ByteStream,
    chunk: Bytes,
    /// Nothing for a stream without frames.
    demux: Option<Demux>,
    over: bool,
}

impl Frames {
    pub(crate) fn new(bytes: ByteStream, raw: bool) -> Self {
        Self {
            bytes,
            chunk: Bytes::new(),
            demux: (!raw).then(Demux::default),
            over: false,
        }
    }

    /// Collects everything, if it is not more than `limit` bytes. What was typed in is left out.
    ///
    /// # Errors
    /// Those of the stream, and [`ErrorKind::TooLarge`] beyond the limit.
    pub async fn collect_output(mut self, limit: usize) -> Result<Output, Error> {
        let mut output = Output::default();
        while let Some(frame) = self.next().await.transpose()? {
            let target = match frame.channel {
                Channel::Stdin => continue,
                Channel::Stderr => &mut output.stderr,
                Channel::Stdout | Channel::Raw => &mut output.stdout,
            };
            target.extend_from_slice(&frame.data);
            if output.stdout.len() + output.stderr.len() > limit {
                let what = "collected output";
                return Err(self.error(ErrorKind::TooLarge { what, limit }));
            }
        }
        Ok(output)
    }

    /// How much was done to find the frames: bytes looked at, and pieces handed out.
    #[doc(hidden)]
    #[must_use]
    pub fn work(&self) -> u64 {
        self.demux.as_ref().map_or(0, |demux| demux.work)
    }

    fn error(&self, kind: ErrorKind) -> Error {
        self.bytes.context().error(kind)
    }

    fn poll_frame(&mut self, cx: &mut Task<'_>) -> Poll<Result<Option<Frame>, ErrorKind>> {
        loop {
            if let Some(frame) = self.take()? {
                return Poll::Ready(Ok(Some(frame)));
            }
            match ready!(self.bytes.poll_data(cx))? {
                Some(chunk) => self.chunk = chunk,
                None => return Poll::Ready(self.finish()),
            }
        }
    }

    /// The next piece of what is in hand.
    fn take(&mut self) -> Result<Option<Frame>, ErrorKind> {
        match &mut self.demux {
            Some(demux) => demux.next(&mut self.chunk),
            None if self.chunk.is_empty() => Ok(None),
            None => Ok(Some(Frame {
                channel: Channel::Raw,
                data: std::mem::take(&mut self.chunk),
            })),
        }
    }

    fn finish(&self) -> Result<Option<Frame>, ErrorKind> {
        self.demux.as_ref().map_or(Ok(()), Demux::finish)?;
        Ok(None)
    }
}

impl Stream for Frames {
    type Item = Result<Frame, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Task<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.over {
            return Poll::Ready(None);
        }
        let polled = ready!(this.poll_frame(cx));
        this.over = !matches!(polled, Ok(Some(_)));
        Poll::Ready(polled.map_err(|kind| this.error(kind)).transpose())
    }
}

/// Finds the frames in chunks that may begin and end anywhere.
#[derive(Debug, Default)]
struct Demux {
    head: [u8; 8],
    /// How much of the head has come.
    filled: usize,
    /// How much of the payload is to come.
    left: usize,
    channel: Option<Channel>,
    work: u64,
}

impl Demux {
    /// Takes the next piece of payload out of the chunk, or nothing when the chunk is used up.
    fn next(&mut self, chunk: &mut Bytes) -> Result<Option<Frame>, ErrorKind> {
        while !chunk.is_empty() {
            if let Some(channel) = self.channel.filter(|_| self.left > 0) {
                return Ok(Some(self.payload(channel, chunk)));
            }
            self.fill_head(chunk);
            if self.filled == self.head.len() {
                self.begin()?;
            }
        }
        Ok(None)
    }

    fn payload(&mut self, channel: Channel, chunk: &mut Bytes) -> Frame {
        let data = chunk.split_to(self.left.min(chunk.len()));
        self.left -= data.len();
        self.work += 1;
        Frame { channel, data }
    }

    fn fill_head(&mut self, chunk: &mut Bytes) {
        let empty = self.head.iter_mut().skip(self.filled);
        let count = empty
            .zip(chunk.iter())
            .map(|(slot, byte)| *slot = *byte)
            .count();
        chunk.advance(count);
        self.filled += count;
        self.work += count as u64;
    }

    /// Reads the head that is complete.
    fn begin(&mut self) -> Result<(), ErrorKind> {
        let [channel, 0, 0, 0, length @ ..] = self.head else {
            return Err(self.bad_head());
        };
        self.channel = Some(match channel {
            0 => Channel::Stdin,
            1 => Channel::Stdout,
            2 => Channel::Stderr,
            _ => return Err(self.bad_head()),
        });
        // There are no targets where this does not fit.
        self.left = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        self.filled = 0;
        Ok(())
    }

    fn bad_head(&self) -> ErrorKind {
        let found = format!("`{}`", self.head.escape_ascii());
        fault::protocol("the head of a frame", found)
    }

    fn finish(&self) -> Result<(), ErrorKind> {
        if self.filled > 0 {
            return Err(fault::ended("inside the head of a frame"));
        }
        if self.left > 0 {
            return Err(fault::ended("inside a frame"));
        }
        Ok(())
    }
}
