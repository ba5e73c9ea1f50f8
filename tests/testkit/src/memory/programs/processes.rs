//! The processes of one container.

mod machine;
mod running;
mod session;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::watch;

use super::command::{Command, StartError};
use super::context::Context;
use super::control::Control;
use super::process::{Entry, FIRST, Process, ProcessInfo};
use super::signal::Signal;
use super::signals::Signals;
use super::stdio::Stdio;
use crate::memory::sync::lock;
pub use machine::Machine;
pub(super) use session::Session;

/// The most processes of one container: a program that starts itself twice
/// shall not take the test with it.
const LIMIT: usize = 512;

/// The processes of one container. Clones are the same container.
///
/// When the first process ends, all others are killed. Dropping this ends
/// nothing: [`Processes::kill`] does.
#[derive(Clone)]
pub struct Processes(Arc<Table>);

pub(super) struct Table {
    machine: Machine,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    running: BTreeMap<u32, Arc<Entry>>,
    last: u32,
    frozen: bool,
    /// The first process is gone, and the others are about to follow.
    ending: bool,
}

/// Where a new process comes from.
pub(super) struct Origin {
    pub(super) parent: u32,
    pub(super) session: Option<u32>,
    /// The signals that it ignores from the start.
    pub(super) ignored: u64,
}

/// A process that has a number but does not run yet.
pub(super) struct Fork {
    entry: Arc<Entry>,
    processes: Processes,
}

impl Processes {
    /// A container without a process.
    #[must_use]
    pub fn new(machine: Machine) -> Self {
        Self(Arc::new(Table {
            machine,
            state: Mutex::default(),
        }))
    }

    /// What the processes share.
    #[must_use]
    pub fn machine(&self) -> &Machine {
        &self.0.machine
    }

    /// Starts a program from outside, as `docker start` and `docker exec` do, as
    /// a task of the current Tokio runtime. The first process of a container
    /// gets the number 1.
    ///
    /// If there is a terminal, its signals go to this process and its children.
    ///
    /// # Errors
    ///
    /// When there is no such program, when the container has too many processes,
    /// or when it is just ending.
    pub fn start(&self, command: Command, stdio: Stdio) -> Result<Process, StartError> {
        let origin = Origin {
            parent: 0,
            session: None,
            ignored: 0,
        };
        let tty = stdio.tty.clone();
        self.start_from(&origin, command, |pid| {
            if let Some(tty) = tty {
                tty.control(self.session(pid));
            }
            stdio
        })
    }

    /// Starts a child of a process.
    pub(super) fn start_child(
        &self,
        origin: &Origin,
        command: Command,
        stdio: Stdio,
    ) -> Result<Process, StartError> {
        self.start_from(origin, command, |_| stdio)
    }

    fn start_from(
        &self,
        origin: &Origin,
        command: Command,
        stdio: impl FnOnce(u32) -> Stdio,
    ) -> Result<Process, StartError> {
        let machine = self.machine();
        let (program, args) = machine.programs.resolve(command.args, &*machine.files)?;
        let command = Command { args, ..command };
        let fork = self.fork(origin, &command)?;
        let context = fork.context(command, stdio(fork.entry.pid));
        Ok(fork.run(program(context)))
    }

    /// Makes a process that is listed but does not run yet.
    pub(super) fn fork(&self, origin: &Origin, command: &Command) -> Result<Fork, StartError> {
        let mut state = self.state();
        let pid = state.next_pid()?;
        let control = Control::ignoring(origin.ignored);
        control.freeze(state.frozen);
        let entry = Arc::new(Entry {
            pid,
            parent: AtomicU32::new(origin.parent),
            session: origin.session.unwrap_or(pid),
            user: command.user.clone(),
            started: self.machine().clock.now(),
            command: Mutex::new(command.line()),
            control: Arc::new(control),
            exit: watch::Sender::new(None),
        });
        state.running.insert(pid, Arc::clone(&entry));
        let processes = self.clone();
        Ok(Fork { entry, processes })
    }

    /// All processes that run, by their numbers.
    #[must_use]
    pub fn list(&self) -> Vec<ProcessInfo> {
        let state = self.state();
        state.running.values().map(|entry| entry.info()).collect()
    }

    /// A process that runs.
    #[must_use]
    pub fn get(&self, pid: u32) -> Option<Process> {
        self.state().running.get(&pid).cloned().map(Process::new)
    }

    /// Kills all processes.
    pub fn kill(&self) {
        for entry in self.state().running.values() {
            entry.control.deliver(Signal::KILL);
        }
    }

    /// Halts all processes, or lets them go on, as `docker pause` and `unpause`
    /// do. What is halted writes nothing and does not see its timers run out.
    /// Only [`Signal::KILL`] reaches it; other signals wait.
    pub fn freeze(&self, frozen: bool) {
        let mut state = self.state();
        state.frozen = frozen;
        for entry in state.running.values() {
            entry.control.freeze(frozen);
        }
    }

    fn session(&self, pid: u32) -> Session {
        Session::new(&self.0, pid)
    }

    /// Shows another command line for a process, as `exec` does.
    pub(super) fn rename(&self, pid: u32, line: String) {
        if let Some(entry) = self.state().running.get(&pid) {
            *lock(&entry.command) = line;
        }
    }

    /// The session to which a process belongs.
    pub(super) fn session_of(&self, pid: u32) -> Option<u32> {
        self.state().running.get(&pid).map(|entry| entry.session)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.0.state)
    }

    /// Begins the end of the container: returns all processes but the first, and
    /// lets nothing new start until that one has left.
    fn begin_end(&self) -> Vec<Process> {
        let mut state = self.state();
        state.ending = true;
        let others = state.running.values().filter(|entry| entry.pid != FIRST);
        others.cloned().map(Process::new).collect()
    }

    /// Takes a process off the list; its children get the first one as parent.
    fn forget(&self, pid: u32) {
        let mut state = self.state();
        state.running.remove(&pid);
        for child in state.running.values() {
            let parent = &child.parent;
            let _ = parent.compare_exchange(pid, FIRST, Ordering::Relaxed, Ordering::Relaxed);
        }
        if pid == FIRST {
            state.ending = false;
        }
    }
}

impl fmt::Debug for Processes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list()).finish()
    }
}

impl State {
    fn next_pid(&mut self) -> Result<u32, StartError> {
        if self.ending {
            return Err(StartError::Ending);
        }
        if self.running.len() >= LIMIT {
            return Err(StartError::TooMany);
        }
        if self.running.is_empty() {
            self.last = 0;
        }
        self.last = self.last.checked_add(1).ok_or(StartError::TooMany)?;
        Ok(self.last)
    }
}

impl Fork {
    /// What the program of this process gets.
    pub(super) fn context(&self, command: Command, stdio: Stdio) -> Context {
        let machine = self.processes.machine();
        Context {
            args: command.args,
            env: command.env,
            cwd: command.cwd,
            hostname: machine.hostname.clone(),
            user: command.user,
            pid: self.entry.pid,
            tty: stdio.tty,
            stdin: stdio.stdin,
            stdout: stdio.stdout,
            stderr: stdio.stderr,
            files: Arc::clone(&machine.files),
            signals: Signals::new(Arc::clone(&self.entry.control)),
            clock: machine.clock.clone(),
            processes: self.processes.clone(),
        }
    }
}
