//! How much of an archive is read.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// What an archive may ask of its reader.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limits {
    /// The bytes of the archive, decompressed; 4 GiB by default.
    pub archive: u64,
    /// The bytes of one file in it; 1 GiB by default.
    pub file: u64,
    /// The number of entries; 500,000 by default.
    pub entries: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            archive: 4 << 30,
            file: 1 << 30,
            entries: 500_000,
        }
    }
}

/// A reader that fails after so many bytes, and tells that it did.
pub(crate) struct Bounded<R> {
    inner: R,
    left: u64,
    reached: Rc<Cell<bool>>,
}

impl<R> Bounded<R> {
    /// The reader, and whether it has reached its limit.
    pub(crate) fn new(inner: R, limit: u64) -> (Self, Rc<Cell<bool>>) {
        let reached = Rc::new(Cell::new(false));
        let bounded = Self {
            inner,
            left: limit,
            reached: Rc::clone(&reached),
        };
        (bounded, reached)
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let Some(left) = self.left.checked_sub(read as u64) else {
            self.reached.set(true);
            return Err(io::Error::other("the archive is too long"));
        };
        self.left = left;
        Ok(read)
    }
}
