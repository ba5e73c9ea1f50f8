//! Finds the JSON values in a stream by their nesting.
//!
//! Every byte is looked at once and copied at most once (and again as the buffer grows, which adds
//! up to the same order), however the stream is cut into pieces.

use bytes::{Buf, Bytes};

use crate::error::ErrorKind;
use crate::fault;

/// Splits a stream of values with whitespace between them, or nothing at all.
#[derive(Debug)]
pub(crate) struct JsonSplitter {
    state: State,
    depth: usize,
    /// The beginning of a value whose end has not come.
    begun: Vec<u8>,
    limit: usize,
    /// Bytes looked at and bytes copied.
    pub(crate) work: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Between,
    /// In a value, but not in a string.
    Structure,
    Text,
    Escape,
    /// In a number or a word, whose end shows only when something else comes.
    Scalar,
}

impl JsonSplitter {
    /// Values of more than `limit` bytes are refused.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            state: State::Between,
            depth: 0,
            begun: Vec::new(),
            limit,
            work: 0,
        }
    }

    /// Takes the next value out of the chunk, or nothing when the chunk is used up.
    pub(crate) fn next(&mut self, chunk: &mut Bytes) -> Result<Option<Bytes>, ErrorKind> {
        if self.state == State::Between {
            self.skip_space(chunk);
            let Some(first) = chunk.first() else {
                return Ok(None);
            };
            self.state = beginning(*first)?;
        }
        let end = self.find_end(chunk);
        let piece = chunk.split_to(end.unwrap_or(chunk.len()));
        self.check_size(piece.len())?;
        if end.is_some() {
            self.state = State::Between;
            return Ok(Some(self.complete(piece)));
        }
        self.keep(&piece);
        Ok(None)
    }

    /// The stream has ended: the last value, if only now it is certain that it is complete.
    pub(crate) fn finish(&mut self) -> Result<Option<Bytes>, ErrorKind> {
        match self.state {
            State::Between => Ok(None),
            State::Scalar => {
                self.state = State::Between;
                Ok(Some(self.complete(Bytes::new())))
            }
            _ => Err(fault::ended("inside a JSON value")),
        }
    }

    /// Whether no value has begun, and what comes next is no object. Space before it is skipped.
    pub(crate) fn is_before_text(&mut self, chunk: &mut Bytes) -> bool {
        if self.state != State::Between {
            return false;
        }
        self.skip_space(chunk);
        chunk.first().is_some_and(|first| *first != b'{')
    }

    fn skip_space(&mut self, chunk: &mut Bytes) {
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        let count = chunk.iter().take_while(is_space).count();
        chunk.advance(count);
        self.work += count as u64;
    }

    /// Where the value ends, seen from the beginning of the chunk.
    fn find_end(&mut self, chunk: &[u8]) -> Option<usize> {
        if self.state == State::Scalar {
            return self.find_scalar_end(chunk);
        }
        let end = chunk.iter().position(|byte| self.is_last(*byte));
        let end = end.map(|last| last + 1);
        self.work += end.unwrap_or(chunk.len()) as u64;
        end
    }

    fn find_scalar_end(&mut self, chunk: &[u8]) -> Option<usize> {
        let end = chunk.iter().position(|byte| !is_scalar(*byte));
        self.work += end.unwrap_or(chunk.len()) as u64;
        end
    }

    /// Whether the value ends with this byte.
    fn is_last(&mut self, byte: u8) -> bool {
        match (self.state, byte) {
            (State::Text, b'\\') => self.state = State::Escape,
            (State::Text, b'"') => {
                self.state = State::Structure;
                return self.depth == 0;
            }
            (State::Text, _) => {}
            (State::Escape, _) | (_, b'"') => self.state = State::Text,
            (_, b'{' | b'[') => self.depth += 1,
            (_, b'}' | b']') => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }

    fn check_size(&self, more: usize) -> Result<(), ErrorKind> {
        if more > self.limit - self.begun.len() {
            let what = "JSON value";
            let limit = self.limit;
            return Err(ErrorKind::TooLarge { what, limit });
        }
        Ok(())
    }

    fn complete(&mut self, piece: Bytes) -> Bytes {
        if self.begun.is_empty() {
            return piece;
        }
        self.keep(&piece);
        std::mem::take(&mut self.begun).into()
    }

    fn keep(&mut self, piece: &[u8]) {
        if self.begun.capacity() - self.begun.len() < piece.len() {
            self.work += self.begun.len() as u64;
        }
        self.begun.extend_from_slice(piece);
        self.work += piece.len() as u64;
    }
}

fn beginning(first: u8) -> Result<State, ErrorKind> {
    match first {
        b'{' | b'[' | b'"' => Ok(State::Structure),
        _ if is_scalar(first) => Ok(State::Scalar),
        _ => {
            let found = format!("`{}`", first.escape_ascii());
            Err(fault::protocol("a JSON value", found))
        }
    }
}

/// Whether a byte can be part of a number, `true`, `false` or `null`.
fn is_scalar(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}
