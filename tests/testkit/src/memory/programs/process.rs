//! One process.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use time::OffsetDateTime;
use tokio::sync::watch;

use super::control::Control;
use super::signal::Signal;
use crate::memory::sync::lock;

/// The number of a container's first process.
pub(super) const FIRST: u32 = 1;

/// A process that was started. Clones are the same process; none of them keeps
/// it running, and none of them ends it when dropped.
#[derive(Clone, Debug)]
pub struct Process(Arc<Entry>);

/// A process as `ps` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessInfo {
    /// Its number in the container.
    pub pid: u32,
    /// The number of its parent; 0 for what was started from outside.
    pub parent: u32,
    /// Whose process it is.
    pub user: String,
    /// When it started.
    pub started: OffsetDateTime,
    /// The program and its arguments.
    pub command: String,
}

impl ProcessInfo {
    /// The processor time it has used, as `ps` shows it. An emulated program
    /// uses next to none.
    #[must_use]
    pub fn time(&self) -> &'static str {
        "00:00:00"
    }
}

/// What is known of a process while it runs.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) pid: u32,
    pub(super) parent: AtomicU32,
    /// The number of the process that was started from outside and from which
    /// this one descends.
    pub(super) session: u32,
    pub(super) user: String,
    pub(super) started: OffsetDateTime,
    pub(super) command: Mutex<String>,
    pub(super) control: Arc<Control>,
    pub(super) exit: watch::Sender<Option<i32>>,
}

impl Entry {
    pub(super) fn info(&self) -> ProcessInfo {
        ProcessInfo {
            pid: self.pid,
            parent: self.parent.load(Ordering::Relaxed),
            user: self.user.clone(),
            started: self.started,
            command: lock(&self.command).clone(),
        }
    }
}

impl Process {
    pub(super) fn new(entry: Arc<Entry>) -> Self {
        Self(entry)
    }

    /// Its number in the container.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.0.pid
    }

    /// What `ps` shows of it, or showed last.
    #[must_use]
    pub fn info(&self) -> ProcessInfo {
        self.0.info()
    }

    /// Waits until it has ended and returns its exit code, 0 to 255. Everything
    /// that it wrote has then been written.
    pub async fn wait(&self) -> i32 {
        let mut exit = self.0.exit.subscribe();
        let code = exit.wait_for(Option::is_some).await;
        // The sender lives in the entry that is held here.
        code.ok().and_then(|code| *code).unwrap_or_default()
    }

    /// The exit code, if it has ended.
    #[must_use]
    pub fn exit_code(&self) -> Option<i32> {
        *self.0.exit.borrow()
    }

    /// Sends a signal; nothing happens when the process has ended.
    pub fn signal(&self, signal: Signal) {
        self.0.control.deliver(signal);
    }
}
