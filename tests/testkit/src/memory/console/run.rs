//! One process on a console, from its start to its end.

use std::io;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::{BufMut as _, Bytes, BytesMut};

use super::state::State;
use super::{Inner, Stream};
use crate::memory::programs::Sink;

/// The most bytes that are handed on in one piece.
const PIECE: usize = 16 * 1024;

/// A run; it ends when this is dropped.
pub(super) struct Run(Arc<Inner>);

impl Run {
    pub(super) fn begin(console: &Arc<Inner>, state: &mut State) -> Self {
        state.is_open = true;
        Self(Arc::clone(console))
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let mut state = self.0.state();
        let clients = state.end_run(&self.0.options);
        let (readers, writers) = (state.readers.take(), state.writers.take());
        drop(state);
        clients.into_iter().for_each(Waker::wake);
        readers.wake();
        writers.wake();
    }
}

/// Where a process writes to.
pub(super) struct ConsoleSink {
    console: Arc<Inner>,
    stream: Stream,
    /// Held for its end.
    _run: Arc<Run>,
}

impl ConsoleSink {
    pub(super) fn new(console: Arc<Inner>, stream: Stream, run: Arc<Run>) -> Self {
        Self {
            console,
            stream,
            _run: run,
        }
    }
}

impl Sink for ConsoleSink {
    fn poll_write(&self, context: &Context<'_>, bytes: &Bytes) -> Poll<io::Result<usize>> {
        let piece = bytes.slice(..bytes.len().min(PIECE));
        let written = piece.len();
        let mut state = self.console.state();
        if !state.has_room(self.stream, self.console.options.client_limit) {
            state.writers.add(context);
            return Poll::Pending;
        }
        drop(state);
        self.console.write(self.stream, piece);
        Poll::Ready(Ok(written))
    }
}

impl Inner {
    /// Shows what was typed, unless a client has no room for it.
    pub(super) fn echo(&self, bytes: Bytes) {
        let has_room = self
            .state()
            .has_room(Stream::Stdout, self.options.client_limit);
        if has_room {
            self.write(Stream::Stdout, bytes);
        }
    }

    /// Hands a piece to the log and to all clients.
    fn write(&self, stream: Stream, piece: Bytes) {
        let piece = if self.tty.is_some() {
            with_returns(piece)
        } else {
            piece
        };
        let mut state = self.state();
        let clients = state.hand_out(stream, &piece);
        state.log.write(stream, piece, self.options.clock.now());
        let readers = state.readers.take();
        drop(state);
        clients.into_iter().for_each(Waker::wake);
        readers.wake();
    }
}

/// Makes `\r\n` of every `\n`, as a terminal does on output.
fn with_returns(bytes: Bytes) -> Bytes {
    if !bytes.contains(&b'\n') {
        return bytes;
    }
    let mut done = BytesMut::with_capacity(bytes.len() + 64);
    for byte in &bytes {
        if *byte == b'\n' {
            done.put_u8(b'\r');
        }
        done.put_u8(*byte);
    }
    done.freeze()
}
