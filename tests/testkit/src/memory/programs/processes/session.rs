//! The processes of one terminal.

use std::sync::{Arc, Weak};

use super::Table;
use crate::memory::programs::signal::Signal;
use crate::memory::sync::lock;

/// The processes of one terminal.
#[derive(Clone)]
pub(in crate::memory::programs) struct Session {
    table: Weak<Table>,
    pid: u32,
}

impl Session {
    pub(super) fn new(table: &Arc<Table>, pid: u32) -> Self {
        let table = Arc::downgrade(table);
        Self { table, pid }
    }

    /// Sends a signal to all of them.
    pub(in crate::memory::programs) fn signal(&self, signal: Signal) {
        let Some(table) = self.table.upgrade() else {
            return;
        };
        let state = lock(&table.state);
        let members = state.running.values();
        for entry in members.filter(|entry| entry.session == self.pid) {
            entry.control.deliver(signal);
        }
    }
}
