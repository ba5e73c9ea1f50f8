//! The chunked coding (RFC 9112, section 7.1).

use bytes::{Buf, BytesMut};

use super::{Step, take};
use crate::error::ErrorKind;
use crate::fault;

/// More than any chunk size with its extensions takes.
const LINE: usize = 4096;

/// Decodes a chunked body; it keeps its place between reads.
#[derive(Clone, Debug)]
pub(crate) struct Chunked {
    state: State,
    /// What is left of the chunk, or the size as far as it was read.
    left: u64,
    /// Bytes of the size line or of the trailers so far.
    seen: usize,
    trailer_limit: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    SizeStart,
    Size,
    Extension,
    SizeEnd,
    Data,
    DataEnd,
    DataEndLf,
    TrailerStart,
    Trailer,
    TrailerEnd,
    LastLf,
    Over,
}

impl Chunked {
    pub(crate) fn new(trailer_limit: usize) -> Self {
        Self {
            state: State::SizeStart,
            left: 0,
            seen: 0,
            trailer_limit,
        }
    }

    pub(crate) fn decode(&mut self, buffer: &mut BytesMut) -> Result<Step, ErrorKind> {
        self.skip_framing(buffer)?;
        match self.state {
            State::Over => Ok(Step::End),
            State::Data if !buffer.is_empty() => {
                let piece = take(buffer, &mut self.left);
                if self.left == 0 {
                    self.state = State::DataEnd;
                }
                Ok(Step::Data(piece))
            }
            _ => Ok(Step::More),
        }
    }

    /// The connection has ended.
    pub(crate) fn finish(&self) -> Result<(), ErrorKind> {
        match self.state {
            State::Over => Ok(()),
            State::Data => Err(fault::ended("inside a chunk")),
            _ => Err(fault::ended("before the last chunk")),
        }
    }

    /// How many of these bytes belong to the body, the framing and the trailers included.
    #[cfg(feature = "server")]
    pub(crate) fn scan(&mut self, bytes: &[u8]) -> Result<usize, ErrorKind> {
        let mut rest = bytes;
        while !rest.is_empty() && self.state != State::Over {
            let framing = self.framing(rest)?;
            rest = rest.get(framing..).unwrap_or_default();
            if self.state == State::Data {
                let data = super::pass(rest, &mut self.left);
                rest = rest.get(data..).unwrap_or_default();
                if self.left == 0 {
                    self.state = State::DataEnd;
                }
            }
        }
        Ok(bytes.len() - rest.len())
    }

    fn skip_framing(&mut self, buffer: &mut BytesMut) -> Result<(), ErrorKind> {
        let skipped = self.framing(buffer)?;
        buffer.advance(skipped);
        Ok(())
    }

    /// How many bytes of framing come first.
    fn framing(&mut self, bytes: &[u8]) -> Result<usize, ErrorKind> {
        let mut passed = 0;
        for byte in bytes {
            if matches!(self.state, State::Data | State::Over) {
                break;
            }
            self.state = self.step(*byte)?;
            passed += 1;
        }
        Ok(passed)
    }

    fn step(&mut self, byte: u8) -> Result<State, ErrorKind> {
        match (self.state, byte) {
            (State::SizeStart, _) => self.first_digit(byte),
            (State::Size | State::Extension, b'\r') => Ok(State::SizeEnd),
            (State::Size, b';' | b' ' | b'\t') => self.count(State::Extension),
            (State::Size, _) => self.digit(byte),
            (State::Extension, _) if byte != b'\n' => self.count(State::Extension),
            (State::SizeEnd, b'\n') => Ok(self.begin_chunk()),
            (State::DataEnd, b'\r') => Ok(State::DataEndLf),
            (State::DataEndLf, b'\n') => Ok(State::SizeStart),
            (State::TrailerStart, b'\r') => Ok(State::LastLf),
            (State::Trailer, b'\r') => Ok(State::TrailerEnd),
            (State::TrailerStart | State::Trailer, _) if byte != b'\n' => self.trailer(),
            (State::TrailerEnd, b'\n') => Ok(State::TrailerStart),
            (State::LastLf, b'\n') => Ok(State::Over),
            _ => Err(bad(byte)),
        }
    }

    fn first_digit(&mut self, byte: u8) -> Result<State, ErrorKind> {
        self.left = 0;
        self.seen = 0;
        self.digit(byte)
    }

    fn digit(&mut self, byte: u8) -> Result<State, ErrorKind> {
        let digit = char::from(byte).to_digit(16).ok_or_else(|| bad(byte))?;
        self.left = self
            .left
            .checked_mul(16)
            .map(|left| left + u64::from(digit))
            .ok_or_else(|| fault::protocol("the size of a chunk", "one beyond 64 bits"))?;
        self.count(State::Size)
    }

    fn count(&mut self, next: State) -> Result<State, ErrorKind> {
        self.seen += 1;
        if self.seen > LINE {
            let what = "size line of a chunk";
            return Err(ErrorKind::TooLarge { what, limit: LINE });
        }
        Ok(next)
    }

    fn begin_chunk(&mut self) -> State {
        self.seen = 0;
        if self.left == 0 {
            State::TrailerStart
        } else {
            State::Data
        }
    }

    fn trailer(&mut self) -> Result<State, ErrorKind> {
        self.seen += 1;
        if self.seen > self.trailer_limit {
            let limit = self.trailer_limit;
            let what = "trailers behind the body";
            return Err(ErrorKind::TooLarge { what, limit });
        }
        Ok(State::Trailer)
    }
}

fn bad(byte: u8) -> ErrorKind {
    let found = format!("`{}`", byte.escape_ascii());
    fault::protocol("the framing of a chunk", found)
}
