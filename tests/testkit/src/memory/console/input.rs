//! What an attached client writes.

use std::fmt;
use std::sync::{Arc, Weak};

use bytes::Bytes;
use thiserror::Error;

use super::Inner;
use super::state::{Keyboard, State};
use crate::memory::programs::Event;
use crate::memory::sync::lock;

const CTRL_P: u8 = 0x10;
const CTRL_Q: u8 = 0x11;

/// The input of the process is closed, or this client is detached from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the standard input of the container is closed")]
pub struct InputClosed;

/// The input from one client. Dropping it ends the client's input, and with it
/// that of the process if the console says so.
///
/// On a terminal, Ctrl-P Ctrl-Q detaches the client.
pub struct ClientInput {
    console: Arc<Inner>,
    /// Not held: the input may end for all.
    keyboard: Weak<Keyboard>,
    client: u64,
    /// A Ctrl-P came, of which the meaning is not clear yet.
    ctrl_p: bool,
}

impl ClientInput {
    pub(super) fn new(console: &Arc<Inner>, state: &State, client: u64) -> Option<Self> {
        let is_open = console.options.open_stdin;
        let keyboard = state.keyboard.as_ref().map(Arc::downgrade);
        is_open.then(|| Self {
            console: Arc::clone(console),
            keyboard: keyboard.unwrap_or_default(),
            client,
            ctrl_p: false,
        })
    }

    /// Writes to the process, and waits until there is room for all of it. A
    /// terminal never waits: what it has no room for is lost.
    ///
    /// # Errors
    ///
    /// When the process has ended or has closed its input, when the input has
    /// ended because of another client, or when this one is detached.
    pub async fn write(&mut self, bytes: impl Into<Bytes>) -> Result<(), InputClosed> {
        let keyboard = self.keyboard.upgrade().ok_or(InputClosed)?;
        let bytes = bytes.into();
        if self.console.tty.is_some() {
            self.keys(&keyboard, &bytes);
            return Ok(());
        }
        let written = keyboard.output.write(bytes).await;
        written.map_err(|_| InputClosed)
    }

    fn keys(&mut self, keyboard: &Keyboard, bytes: &[u8]) {
        let mut keys = Vec::with_capacity(bytes.len());
        for byte in bytes {
            if std::mem::take(&mut self.ctrl_p) {
                if *byte == CTRL_Q {
                    self.type_in(keyboard, &keys);
                    self.detach();
                    return;
                }
                keys.push(CTRL_P);
            }
            match *byte {
                CTRL_P => self.ctrl_p = true,
                byte => keys.push(byte),
            }
        }
        self.type_in(keyboard, &keys);
    }

    fn type_in(&self, keyboard: &Keyboard, keys: &[u8]) {
        // Held to the end, so that two clients do not mix within a line.
        let mut discipline = lock(&keyboard.discipline);
        for event in discipline.feed(keys) {
            match event {
                Event::Echo(bytes) => self.console.echo(bytes),
                Event::Input(bytes) => keyboard.pipe.offer(&bytes),
                Event::End => keyboard.pipe.end_once(),
                Event::Signal(signal) => self.signal(signal),
            }
        }
    }

    fn signal(&self, signal: crate::memory::programs::Signal) {
        if let Some(tty) = &self.console.tty {
            tty.signal(signal);
        }
    }

    fn detach(&mut self) {
        self.keyboard = Weak::new();
        let mut state = self.console.state();
        let waker = state.end_client(self.client);
        let writers = state.writers.take();
        drop(state);
        writers.wake();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Drop for ClientInput {
    fn drop(&mut self) {
        let options = &self.console.options;
        if !options.stdin_once || options.tty {
            return;
        }
        let mut state = self.console.state();
        let current = state.keyboard.as_ref().map(Arc::downgrade);
        if current.is_some_and(|current| current.ptr_eq(&self.keyboard)) {
            let ended = state.keyboard.take();
            drop(state);
            // Wakes the process, which is not to happen under the lock.
            drop(ended);
        }
    }
}

impl fmt::Debug for ClientInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientInput")
    }
}
