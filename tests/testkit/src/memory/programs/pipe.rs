//! A bounded pipe between two programs, or between a client and a program.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;

use super::stdio::{Input, Output, Sink, Source, Want};
use crate::memory::sync::{Wakers, lock};

/// How much a pipe holds before its writer waits, in bytes, as on Linux.
pub const PIPE_LIMIT: usize = 64 * 1024;
/// What each write counts for beside its bytes, so that small ones are bounded.
const WRITE_COST: usize = 64;

/// A pipe that holds [`PIPE_LIMIT`] bytes. Reading ends when the last clone of
/// the output is gone; writing fails when the last clone of the input is.
#[must_use]
pub fn pipe() -> (Output, Input) {
    let (writer, input) = pipe_ends();
    (Output::new(writer), input)
}

/// As [`pipe`], for those who need to say more than bytes.
pub(in crate::memory) fn pipe_ends() -> (PipeWriter, Input) {
    let pipe = Arc::new(Pipe(Mutex::new(State::default())));
    let reader = PipeReader(Arc::clone(&pipe));
    (PipeWriter(pipe), Input::new(reader))
}

struct Pipe(Mutex<State>);

#[derive(Default)]
struct State {
    /// An empty piece is an end of the input with more behind it, as a terminal
    /// has them.
    pieces: VecDeque<Bytes>,
    /// What the pieces count for.
    cost: usize,
    writer_is_gone: bool,
    reader_is_gone: bool,
    readers: Wakers,
    writers: Wakers,
}

impl State {
    /// Keeps a copy: a slice would keep the whole buffer it was cut from.
    fn push(&mut self, piece: &[u8]) -> Wakers {
        self.cost += piece.len() + WRITE_COST;
        self.pieces.push_back(Bytes::copy_from_slice(piece));
        self.readers.take()
    }

    /// Takes from the front piece only: a line of a terminal is read alone.
    fn pop(&mut self, want: Want) -> Option<Bytes> {
        let mut piece = self.pieces.pop_front()?;
        let taken = piece.split_to(want.of(&piece));
        self.cost = self.cost.saturating_sub(taken.len());
        if piece.is_empty() {
            self.cost = self.cost.saturating_sub(WRITE_COST);
        } else {
            self.pieces.push_front(piece);
        }
        Some(taken)
    }
}

/// The end that writes.
pub(in crate::memory) struct PipeWriter(Arc<Pipe>);

impl PipeWriter {
    /// Writes all of the bytes, or nothing if there is no room or no reader.
    pub(in crate::memory) fn offer(&self, bytes: &[u8]) {
        let mut state = lock(&self.0.0);
        if state.reader_is_gone || state.cost >= PIPE_LIMIT {
            return;
        }
        let readers = state.push(bytes);
        drop(state);
        readers.wake();
    }

    /// Lets the reader see an end of the input once, as Ctrl-D does.
    pub(in crate::memory) fn end_once(&self) {
        self.offer(&[]);
    }
}

impl Sink for PipeWriter {
    fn poll_write(&self, context: &Context<'_>, bytes: &Bytes) -> Poll<io::Result<usize>> {
        let mut state = lock(&self.0.0);
        if state.reader_is_gone {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        if state.cost >= PIPE_LIMIT {
            state.writers.add(context);
            return Poll::Pending;
        }
        let piece = bytes.get(..PIPE_LIMIT).unwrap_or(bytes);
        let taken = piece.len();
        let readers = state.push(piece);
        drop(state);
        readers.wake();
        Poll::Ready(Ok(taken))
    }
}

impl Drop for PipeWriter {
    fn drop(&mut self) {
        let mut state = lock(&self.0.0);
        state.writer_is_gone = true;
        let readers = state.readers.take();
        drop(state);
        readers.wake();
    }
}

/// The end that reads.
struct PipeReader(Arc<Pipe>);

impl Source for PipeReader {
    fn poll_read(&self, context: &Context<'_>, want: Want) -> Poll<io::Result<Bytes>> {
        let mut state = lock(&self.0.0);
        if let Some(bytes) = state.pop(want) {
            let writers = state.writers.take();
            drop(state);
            writers.wake();
            return Poll::Ready(Ok(bytes));
        }
        if state.writer_is_gone {
            return Poll::Ready(Ok(Bytes::new()));
        }
        state.readers.add(context);
        Poll::Pending
    }
}

impl Drop for PipeReader {
    fn drop(&mut self) {
        let mut state = lock(&self.0.0);
        state.reader_is_gone = true;
        state.pieces = VecDeque::new();
        let writers = state.writers.take();
        drop(state);
        writers.wake();
    }
}
