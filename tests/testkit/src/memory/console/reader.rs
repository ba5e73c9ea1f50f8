//! Readers of the log.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::state::State;
use super::{Inner, Item, Logs};

/// A part of the log: a stream of lines, each with its newline if it has one.
///
/// Lines that are not complete are not part of the log until the process ends.
pub struct LogReader {
    console: Arc<Inner>,
    logs: Logs,
    /// The number of the next line.
    next: u64,
    /// The number of the line before which to stop; `None` to follow.
    end: Option<u64>,
    /// How many runs had ended when this began.
    ended: u64,
}

impl LogReader {
    pub(super) fn new(console: &Arc<Inner>, logs: Logs) -> Self {
        let state = console.state();
        let end = state.log.end();
        let tail = logs.tail.and_then(|lines| u64::try_from(lines).ok());
        Self {
            console: Arc::clone(console),
            logs,
            next: tail.map_or(0, |lines| end.saturating_sub(lines)),
            end: (!logs.follow).then_some(end),
            ended: state.ended,
        }
    }

    fn line(&mut self, state: &State) -> Option<Item> {
        while self.end.is_none_or(|end| self.next < end) {
            let (number, entry) = state.log.at_or_after(self.next)?;
            if self.end.is_some_and(|end| number >= end) {
                return None;
            }
            self.next = number + 1;
            let is_old = self.logs.since.is_some_and(|since| entry.time < since);
            if !is_old && self.logs.streams.contain(entry.stream) {
                return Some(entry.item(self.logs.timestamps));
            }
        }
        None
    }

    fn is_live(&self, state: &State) -> bool {
        self.end.is_none() && state.is_open && state.ended == self.ended
    }
}

impl Stream for LogReader {
    type Item = Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Item>> {
        let console = Arc::clone(&self.console);
        let mut state = console.state();
        if let Some(line) = self.line(&state) {
            return Poll::Ready(Some(line));
        }
        if !self.is_live(&state) {
            return Poll::Ready(None);
        }
        state.readers.add(context);
        Poll::Pending
    }
}

impl fmt::Debug for LogReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogReader")
            .field("logs", &self.logs)
            .finish_non_exhaustive()
    }
}
