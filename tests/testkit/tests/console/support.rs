//! Consoles with a stepped clock, and readers for tests.

use std::future::Future as _;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use futures_util::{Stream as Items, StreamExt as _};
use longshore_testkit::memory::console::{Console, Item, Options, Stream};
use longshore_testkit::memory::programs::{Clock, Command, Machine, Process, Processes, Programs};
use time::macros::datetime;

pub(crate) struct Setup {
    pub(crate) console: Console,
    pub(crate) clock: Clock,
    pub(crate) processes: Processes,
}

impl Setup {
    pub(crate) fn new(options: Options) -> Self {
        Self::with(Programs::builtin(), options)
    }

    pub(crate) fn with(programs: Programs, mut options: Options) -> Self {
        let clock = Clock::stepped(datetime!(2014-12-16 10:00 UTC));
        let machine = Machine {
            programs: Arc::new(programs),
            clock: clock.clone(),
            ..Machine::new("web")
        };
        options.clock = clock.clone();
        Self {
            console: Console::new(options),
            clock,
            processes: Processes::new(machine),
        }
    }

    pub(crate) fn start(&self, args: &[&str]) -> Process {
        let command = Command::new(args.iter().copied());
        let started = self.processes.start(command, self.console.stdio());
        started.unwrap()
    }

    pub(crate) fn sh(&self, script: &str) -> Process {
        self.start(&["sh", "-c", script])
    }
}

/// Options for a terminal with input.
pub(crate) fn terminal() -> Options {
    Options {
        tty: true,
        open_stdin: true,
        ..Options::default()
    }
}

/// Options for a pipe with input.
pub(crate) fn with_input() -> Options {
    Options {
        open_stdin: true,
        ..Options::default()
    }
}

/// All items up to the end, neighbours of one stream joined.
pub(crate) async fn all(items: impl Items<Item = Item>) -> Vec<(Stream, String)> {
    let mut joined: Vec<(Stream, String)> = Vec::new();
    let mut items = pin!(items);
    while let Some((stream, bytes)) = items.next().await {
        let text = String::from_utf8(bytes.into()).unwrap();
        match joined.last_mut() {
            Some((last, all)) if *last == stream => all.push_str(&text),
            _ => joined.push((stream, text)),
        }
    }
    joined
}

/// All that is on standard output up to the end.
pub(crate) async fn text(items: impl Items<Item = Item>) -> String {
    let all = all(items).await;
    all.into_iter().map(|(_, text)| text).collect()
}

/// Reads until everything read so far ends with a text.
pub(crate) async fn until(items: &mut (impl Items<Item = Item> + Unpin), end: &str) -> String {
    let mut text = String::new();
    while !text.ends_with(end) {
        let Some((_, bytes)) = items.next().await else {
            panic!("ended after {text:?}");
        };
        text.push_str(std::str::from_utf8(&bytes).unwrap());
    }
    text
}

/// What is there to be read now.
pub(crate) fn now(items: &mut (impl Items<Item = Item> + Unpin)) -> Poll<Option<Item>> {
    let next = pin!(items.next());
    next.poll(&mut Context::from_waker(Waker::noop()))
}

/// Lets every other task of this runtime come to where it waits.
pub(crate) async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}
