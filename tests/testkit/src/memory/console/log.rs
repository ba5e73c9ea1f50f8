//! The lines that were written, as far as there is room for them.

use std::collections::VecDeque;

use bytes::{Bytes, BytesMut};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use super::state::PIECE_COST;
use super::{Item, Stream};

/// Longer lines become several entries, in bytes.
const LINE_LIMIT: usize = 16 * 1024;
/// How the log shows a time: always with nine digits, always in UTC.
const TIME: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:9]Z ");

/// One line.
pub(super) struct Entry {
    pub(super) time: OffsetDateTime,
    pub(super) stream: Stream,
    bytes: Bytes,
}

impl Entry {
    pub(super) fn item(&self, with_time: bool) -> Item {
        if !with_time {
            return (self.stream, self.bytes.clone());
        }
        let time = self.time.to_offset(time::UtcOffset::UTC).format(TIME);
        let mut text = BytesMut::from(time.unwrap_or_default().as_bytes());
        text.extend_from_slice(&self.bytes);
        (self.stream, text.freeze())
    }
}

/// Lines with their numbers, from the first one ever.
pub(super) struct Log {
    entries: VecDeque<Entry>,
    /// The number of the first entry that is still there.
    first: u64,
    cost: usize,
    limit: usize,
    /// The lines that are not complete, of standard output and standard error.
    partial: [BytesMut; 2],
}

impl Log {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            entries: VecDeque::new(),
            first: 0,
            cost: 0,
            limit,
            partial: Default::default(),
        }
    }

    /// The number of the first line that is there.
    pub(super) fn first(&self) -> u64 {
        self.first
    }

    /// The number of the line that comes next.
    pub(super) fn end(&self) -> u64 {
        self.first + self.entries.len() as u64
    }

    /// The first line with this number or a higher one, and its number.
    pub(super) fn at_or_after(&self, number: u64) -> Option<(u64, &Entry)> {
        let number = number.max(self.first);
        let index = usize::try_from(number - self.first).ok()?;
        Some((number, self.entries.get(index)?))
    }

    /// The lines that are not complete.
    pub(super) fn incomplete(&self) -> impl Iterator<Item = Item> {
        let streams = [Stream::Stdout, Stream::Stderr];
        let all = streams.into_iter().zip(&self.partial);
        all.filter(|(_, partial)| !partial.is_empty())
            .map(|(stream, partial)| (stream, Bytes::copy_from_slice(partial)))
    }

    /// Adds what was written to a stream.
    pub(super) fn write(&mut self, stream: Stream, mut bytes: Bytes, time: OffsetDateTime) {
        if self.limit == 0 {
            return;
        }
        while !bytes.is_empty() {
            let room = LINE_LIMIT.saturating_sub(self.partial(stream).len());
            let within = bytes.get(..room).unwrap_or(&bytes);
            let newline = within.iter().position(|byte| *byte == b'\n');
            let piece = bytes.split_to(newline.map_or(within.len(), |at| at + 1));
            let is_full = piece.len() == room;
            if newline.is_some() || is_full {
                self.complete(stream, &piece, time);
            } else {
                self.partial(stream).extend_from_slice(&piece);
            }
        }
    }

    fn partial(&mut self, stream: Stream) -> &mut BytesMut {
        let [stdout, stderr] = &mut self.partial;
        match stream {
            Stream::Stdout => stdout,
            Stream::Stderr => stderr,
        }
    }

    fn complete(&mut self, stream: Stream, piece: &[u8], time: OffsetDateTime) {
        let line = std::mem::take(self.partial(stream));
        self.push(Entry {
            time,
            stream,
            bytes: joined(&line, piece),
        });
    }

    fn push(&mut self, entry: Entry) {
        self.cost += entry.bytes.len() + PIECE_COST;
        self.entries.push_back(entry);
        while self.cost > self.limit
            && let Some(dropped) = self.entries.pop_front()
        {
            self.cost -= dropped.bytes.len() + PIECE_COST;
            self.first += 1;
        }
    }

    /// Makes lines of what is not complete: nothing more will come.
    pub(super) fn finish(&mut self, time: OffsetDateTime) {
        for stream in [Stream::Stdout, Stream::Stderr] {
            if !self.partial(stream).is_empty() {
                self.complete(stream, &[], time);
            }
        }
    }
}

/// Both in memory of just their size. A slice would keep the whole buffer that was written, which
/// the cost of an entry does not count.
fn joined(first: &[u8], second: &[u8]) -> Bytes {
    [first, second].concat().into()
}
