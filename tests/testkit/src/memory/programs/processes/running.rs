//! A process from its first step to its exit code.

use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::{Fork, Processes};
use crate::memory::programs::control::Controlled;
use crate::memory::programs::process::{Entry, FIRST, Process};
use crate::memory::programs::signal::Signal;

/// The exit code of a program that panicked: that of `SIGABRT`.
const PANICKED: i32 = 134;

impl Fork {
    /// Runs a program as this process, in a task of its own.
    pub(in crate::memory::programs) fn run(self, program: BoxFuture<'static, i32>) -> Process {
        let process = Process::new(Arc::clone(&self.entry));
        let control = Arc::clone(&self.entry.control);
        let ending = Ending {
            entry: self.entry,
            processes: self.processes,
            code: PANICKED,
        };
        tokio::spawn(ending.after(Controlled { control, program }));
        process
    }
}

/// Tells of the end of a process when it is dropped, however that comes.
struct Ending {
    entry: Arc<Entry>,
    processes: Processes,
    code: i32,
}

impl Ending {
    async fn after(mut self, program: Controlled) {
        // With the future goes all that the program held: its output is closed
        // before its end is told.
        self.code = program.await & 0xff;
        if self.entry.pid == FIRST {
            self.end_others().await;
        }
    }

    /// Waits for the others, so that nothing of the container runs on when its
    /// end is told.
    async fn end_others(&self) {
        for other in self.kill_others() {
            other.wait().await;
        }
    }

    fn kill_others(&self) -> Vec<Process> {
        let others = self.processes.begin_end();
        for other in &others {
            other.signal(Signal::KILL);
        }
        others
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        if self.entry.pid == FIRST {
            self.kill_others();
        }
        self.processes.forget(self.entry.pid);
        self.entry.exit.send_replace(Some(self.code));
    }
}
