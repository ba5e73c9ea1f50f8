//! Terminals: their size, and the discipline of their input.

mod discipline;

use std::fmt;
use std::sync::{Arc, Mutex};

pub(in crate::memory) use discipline::{Discipline, Event};

use super::processes::Session;
use super::signal::Signal;
use crate::memory::sync::lock;

/// The size of a terminal, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The height.
    pub rows: u16,
    /// The width.
    pub columns: u16,
}

/// A terminal as its programs see it. Clones are the same terminal.
#[derive(Clone)]
pub struct Tty(Arc<Mutex<State>>);

struct State {
    size: Size,
    session: Option<Session>,
}

impl Tty {
    /// A terminal of 0 by 0 characters, which is what Docker starts with.
    #[must_use]
    pub fn new() -> Self {
        let size = Size {
            rows: 0,
            columns: 0,
        };
        Self(Arc::new(Mutex::new(State {
            size,
            session: None,
        })))
    }

    /// The size that was set last.
    #[must_use]
    pub fn size(&self) -> Size {
        lock(&self.0).size
    }

    /// Sets the size. If it changes, the programs on the terminal get a
    /// [`Signal::WINCH`].
    pub fn resize(&self, size: Size) {
        let old = std::mem::replace(&mut lock(&self.0).size, size);
        if old != size {
            self.signal(Signal::WINCH);
        }
    }

    /// Sends a signal to the programs on the terminal, as Ctrl-C does.
    pub fn signal(&self, signal: Signal) {
        // The lock is not held: programs may look at the terminal meanwhile.
        let session = lock(&self.0).session.clone();
        if let Some(session) = session {
            session.signal(signal);
        }
    }

    /// Makes this the terminal of a session.
    pub(super) fn control(&self, session: Session) {
        lock(&self.0).session = Some(session);
    }
}

impl Default for Tty {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Tty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tty")
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}
