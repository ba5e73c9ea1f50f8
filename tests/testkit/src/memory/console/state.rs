//! All that changes about a console, behind one lock.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use bytes::Bytes;

use super::log::Log;
use super::{Item, Options, Stream, Streams};
use crate::memory::programs::{Discipline, Input, Output, PipeWriter, pipe_ends};
use crate::memory::sync::Wakers;

/// What each piece counts for beside its bytes, so that small ones are bounded.
pub(super) const PIECE_COST: usize = 64;

pub(super) struct State {
    pub(super) log: Log,
    pub(super) is_open: bool,
    /// How many runs have ended.
    pub(super) ended: u64,
    pub(super) clients: BTreeMap<u64, Client>,
    last_client: u64,
    /// The writing end of standard input, until the input ends.
    pub(super) keyboard: Option<Arc<Keyboard>>,
    /// The reading end, until a run takes it.
    next_input: Option<Input>,
    /// Those who wait for the log to grow.
    pub(super) readers: Wakers,
    /// The process, where a client has no room for more.
    pub(super) writers: Wakers,
}

/// Where clients write to: the input of one run.
pub(super) struct Keyboard {
    pub(super) output: Output,
    pub(super) pipe: Arc<PipeWriter>,
    pub(super) discipline: Mutex<Discipline>,
}

/// What waits for one client.
pub(super) struct Client {
    streams: Streams,
    queue: VecDeque<Item>,
    cost: usize,
    /// Nothing more comes.
    pub(super) has_ended: bool,
    waker: Option<Waker>,
}

impl Client {
    fn wants(&self, stream: Stream) -> bool {
        !self.has_ended && self.streams.contain(stream)
    }

    fn push(&mut self, item: Item) {
        self.cost += item.1.len() + PIECE_COST;
        self.queue.push_back(item);
    }

    pub(super) fn pop(&mut self) -> Option<Item> {
        let item = self.queue.pop_front()?;
        self.cost = self.cost.saturating_sub(item.1.len() + PIECE_COST);
        if self.queue.is_empty() {
            // A burst shall not cost memory for the rest of the client's life.
            self.queue = VecDeque::new();
        }
        Some(item)
    }

    pub(super) fn wait(&mut self, context: &Context<'_>) {
        self.waker = Some(context.waker().clone());
    }

    pub(super) fn end(&mut self) -> Option<Waker> {
        self.has_ended = true;
        self.waker.take()
    }
}

impl State {
    pub(super) fn new(options: &Options) -> Self {
        let mut state = Self {
            log: Log::new(options.log_limit),
            is_open: false,
            ended: 0,
            clients: BTreeMap::new(),
            last_client: 0,
            keyboard: None,
            next_input: None,
            readers: Wakers::default(),
            writers: Wakers::default(),
        };
        state.prepare_input(options);
        state
    }

    /// Makes the input of the next run, so that clients can write before it.
    pub(super) fn prepare_input(&mut self, options: &Options) {
        if !options.open_stdin {
            return;
        }
        let (pipe, input) = pipe_ends();
        let pipe = Arc::new(pipe);
        self.next_input = Some(input);
        self.keyboard = Some(Arc::new(Keyboard {
            output: Output::new(Arc::clone(&pipe)),
            pipe,
            discipline: Mutex::default(),
        }));
    }

    pub(super) fn take_input(&mut self, options: &Options) -> Input {
        if self.next_input.is_none() {
            self.prepare_input(options);
        }
        self.next_input.take().unwrap_or_else(Input::empty)
    }

    pub(super) fn add_client(&mut self, streams: Streams) -> u64 {
        self.last_client += 1;
        self.clients.insert(
            self.last_client,
            Client {
                streams,
                queue: VecDeque::new(),
                cost: 0,
                has_ended: false,
                waker: None,
            },
        );
        self.last_client
    }

    /// Lets a client see the end of its output, behind what waits for it.
    pub(super) fn end_client(&mut self, id: u64) -> Option<Waker> {
        self.clients.get_mut(&id)?.end()
    }

    pub(super) fn attached(&self) -> usize {
        let clients = self.clients.values();
        clients.filter(|client| !client.has_ended).count()
    }

    /// Whether every client that wants the stream has room for more of it.
    pub(super) fn has_room(&self, stream: Stream, limit: usize) -> bool {
        let mut clients = self.clients.values();
        clients.all(|client| !client.wants(stream) || client.cost < limit)
    }

    /// Hands a piece to every client that wants its stream. What waits for slow clients is a copy
    /// of the piece, lest it keep the whole buffer that the piece was cut from.
    pub(super) fn hand_out(&mut self, stream: Stream, piece: &[u8]) -> Vec<Waker> {
        let mut wakers = Vec::new();
        let mut copy = None;
        for client in self.clients.values_mut() {
            if client.wants(stream) {
                let copy = copy.get_or_insert_with(|| Bytes::copy_from_slice(piece));
                client.push((stream, copy.clone()));
                wakers.extend(client.waker.take());
            }
        }
        wakers
    }

    /// Ends a run for all who are there now.
    pub(super) fn end_run(&mut self, options: &Options) -> Vec<Waker> {
        self.is_open = false;
        self.ended += 1;
        self.log.finish(options.clock.now());
        self.keyboard = None;
        self.next_input = None;
        self.prepare_input(options);
        let clients = self.clients.values_mut();
        clients.filter_map(Client::end).collect()
    }
}
