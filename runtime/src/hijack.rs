//! A connection taken over from HTTP: output one way, input the other.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::AsyncWrite;

use crate::byte_stream::ByteStream;
use crate::conn::Writer;
use crate::error::Error;
use crate::frames::Frames;

/// Both directions of a connection taken over. They are independent: either can be dropped, or
/// given to another task, and the other goes on.
#[derive(Debug)]
pub struct Hijacked {
    /// What comes from the server.
    pub output: Frames,
    /// What goes to the server.
    pub input: Input,
}

impl Hijacked {
    pub(crate) fn new(body: ByteStream, raw: bool) -> Result<Self, Error> {
        let context = body.context();
        let taken = body.into_owned().and_then(|mut body| {
            let writer = body.connection.take_writer()?;
            Ok((body, writer))
        });
        let (body, writer) = taken.map_err(|kind| context.error(kind))?;
        Ok(Self {
            output: Frames::new(ByteStream::owned(body, context), raw),
            input: Input(writer),
        })
    }

    /// Output and input by themselves.
    #[must_use]
    pub fn into_parts(self) -> (Frames, Input) {
        (self.output, self.input)
    }
}

/// The way to the server. Shutting it down tells the server that nothing more will come, and the
/// output goes on; so does dropping it, as it is with the input of a child process.
pub struct Input(Writer);

impl AsyncWrite for Input {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, data)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Input")
    }
}
