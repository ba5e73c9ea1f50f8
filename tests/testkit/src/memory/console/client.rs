//! What an attached client reads.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::state::State;
use super::{Attach, Inner, Item, Streams};

/// The output for one client: a stream of pieces that ends with the process.
/// Dropping it lets the process go on without this client.
pub struct ClientOutput {
    console: Arc<Inner>,
    id: u64,
    streams: Streams,
    /// The numbers of the lines that were there before: the next and the last.
    replay: std::ops::Range<u64>,
    /// The lines that were not complete then.
    incomplete: VecDeque<Item>,
}

impl ClientOutput {
    pub(super) fn new(console: &Arc<Inner>, state: &mut State, attach: Attach) -> Self {
        let (replay, incomplete) = if attach.logs {
            let wanted = |item: &Item| attach.streams.contain(item.0);
            let incomplete = state.log.incomplete().filter(wanted);
            (state.log.first()..state.log.end(), incomplete.collect())
        } else {
            (0..0, VecDeque::new())
        };
        let id = state.add_client(attach.streams);
        if !attach.stream {
            state.end_client(id);
        }
        Self {
            console: Arc::clone(console),
            id,
            streams: attach.streams,
            replay,
            incomplete,
        }
    }

    pub(super) fn id(&self) -> u64 {
        self.id
    }

    fn replayed(&mut self, state: &State) -> Option<Item> {
        while !self.replay.is_empty() {
            let (number, entry) = state.log.at_or_after(self.replay.start)?;
            if number >= self.replay.end {
                break;
            }
            self.replay.start = number + 1;
            if self.streams.contain(entry.stream) {
                return Some(entry.item(false));
            }
        }
        self.incomplete.pop_front()
    }
}

impl Stream for ClientOutput {
    type Item = Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Item>> {
        let console = Arc::clone(&self.console);
        let mut state = console.state();
        if let Some(item) = self.replayed(&state) {
            return Poll::Ready(Some(item));
        }
        let Some(client) = state.clients.get_mut(&self.id) else {
            return Poll::Ready(None);
        };
        if let Some(item) = client.pop() {
            let writers = state.writers.take();
            drop(state);
            writers.wake();
            return Poll::Ready(Some(item));
        }
        if client.has_ended {
            return Poll::Ready(None);
        }
        client.wait(context);
        Poll::Pending
    }
}

impl Drop for ClientOutput {
    fn drop(&mut self) {
        let mut state = self.console.state();
        state.clients.remove(&self.id);
        let writers = state.writers.take();
        drop(state);
        writers.wake();
    }
}

impl fmt::Debug for ClientOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientOutput")
            .field("streams", &self.streams)
            .finish_non_exhaustive()
    }
}
