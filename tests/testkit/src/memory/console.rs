//! The console of a container: its log, its clients and its terminal.
//!
//! What the process writes goes to the log and to every attached client. A
//! client that does not read slows the process down once [`Options::client_limit`]
//! bytes wait for it: the write then waits, for all clients, until that client
//! reads on or leaves. What a terminal echoes never waits: it is lost. (Engines of the old API let that buffer grow for ever;
//! later ones stop at 1 MB, which is the default here.) Who reads the log slows
//! nobody down; a reader who is overtaken misses the lines that were dropped.
//!
//! ```
//! use futures_util::StreamExt as _;
//! use longshore_testkit::memory::console::{Attach, Console, Options};
//! use longshore_testkit::memory::programs::{Command, Machine, Processes};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let console = Console::new(Options { open_stdin: true, ..Options::default() });
//! let client = console.attach(Attach::everything());
//! let processes = Processes::new(Machine::new("web"));
//! processes.start(Command::new(["head", "-n1"]), console.stdio())?;
//!
//! client.input.ok_or("no input")?.write("hello\nworld\n").await?;
//! let output: Vec<_> = client.output.map(|(_, bytes)| bytes).collect().await;
//! assert_eq!(output.concat(), b"hello\n");
//! # Ok(())
//! # }
//! ```

mod client;
mod input;
mod log;
mod reader;
mod run;
mod state;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use time::OffsetDateTime;

use super::programs::{Clock, Output, Stdio, Tty};
use super::sync::lock;
pub use client::ClientOutput;
pub use input::{ClientInput, InputClosed};
pub use reader::LogReader;
use run::{ConsoleSink, Run};
use state::State;

/// Which stream bytes were written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stream {
    /// Standard output, and everything that a terminal shows.
    Stdout,
    /// Standard error.
    Stderr,
}

/// What a reader of output gets: bytes and the stream they belong to.
pub type Item = (Stream, Bytes);

/// Which streams somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streams {
    /// Standard output.
    pub stdout: bool,
    /// Standard error.
    pub stderr: bool,
}

impl Streams {
    /// Both streams.
    pub const BOTH: Self = Self {
        stdout: true,
        stderr: true,
    };

    fn contain(self, stream: Stream) -> bool {
        match stream {
            Stream::Stdout => self.stdout,
            Stream::Stderr => self.stderr,
        }
    }
}

/// How a console is made.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether the process has a terminal.
    pub tty: bool,
    /// Whether the process can read what clients write; if not, its input is at
    /// its end from the start.
    pub open_stdin: bool,
    /// Whether the input ends when the first client ends its own. Has no effect
    /// on a terminal.
    pub stdin_once: bool,
    /// How many bytes the log keeps; older lines are dropped. Each line counts 64
    /// bytes beside its own. 0 keeps nothing.
    pub log_limit: usize,
    /// How many bytes wait for one client before the process does. Each piece
    /// counts 64 bytes beside its own, and one piece may exceed the limit.
    pub client_limit: usize,
    /// The time of the log.
    pub clock: Clock,
}

impl Default for Options {
    /// No terminal and no input, a log of 16 MiB, 1 MB for each client, the real
    /// clock.
    fn default() -> Self {
        Self {
            tty: false,
            open_stdin: false,
            stdin_once: false,
            log_limit: 16 * 1024 * 1024,
            client_limit: 1_000_000,
            clock: Clock::real(),
        }
    }
}

/// What a client wants when it attaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attach {
    /// What was written before, as far as the log has it.
    pub logs: bool,
    /// What is written from now on, up to the end of the process.
    pub stream: bool,
    /// To write to standard input.
    pub stdin: bool,
    /// The streams of both.
    pub streams: Streams,
}

impl Attach {
    /// Everything that comes, and the input; not what was before.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            logs: false,
            stream: true,
            stdin: true,
            streams: Streams::BOTH,
        }
    }
}

/// Which part of the log somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Logs {
    /// The streams.
    pub streams: Streams,
    /// Wait for more until the process ends.
    pub follow: bool,
    /// Put the time of each line in front of it.
    pub timestamps: bool,
    /// Only the last lines, this many of both streams together.
    pub tail: Option<usize>,
    /// Nothing that is older.
    pub since: Option<OffsetDateTime>,
}

impl Default for Logs {
    /// All that is there, of both streams.
    fn default() -> Self {
        Self {
            streams: Streams::BOTH,
            follow: false,
            timestamps: false,
            tail: None,
            since: None,
        }
    }
}

/// A client that is attached. Its two halves are independent; dropping both
/// detaches it, and disturbs nobody else.
#[derive(Debug)]
#[non_exhaustive]
pub struct Attached {
    /// What the client reads.
    pub output: ClientOutput,
    /// What the client writes to; `None` when it did not ask for it, or when the
    /// process has no input.
    pub input: Option<ClientInput>,
}

/// The console of a container. Clones are the same console.
///
/// It outlives its process: the next [`Console::stdio`] begins another run with
/// the same log.
#[derive(Clone)]
pub struct Console(Arc<Inner>);

struct Inner {
    options: Options,
    tty: Option<Tty>,
    state: Mutex<State>,
}

impl Console {
    /// A console that nobody writes to yet. Clients may attach already.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let tty = options.tty.then(Tty::new);
        let state = Mutex::new(State::new(&options));
        Self(Arc::new(Inner {
            options,
            tty,
            state,
        }))
    }

    /// Begins a run: the streams for a process, which end it when the last of
    /// their clones is dropped. At the end of a run the clients' outputs and the
    /// followed logs end too. Only one run at a time makes sense.
    #[must_use]
    pub fn stdio(&self) -> Stdio {
        let mut state = self.0.state();
        let stdin = state.take_input(&self.0.options);
        let run = Arc::new(Run::begin(&self.0, &mut state));
        drop(state);
        let output = |stream| {
            let console = Arc::clone(&self.0);
            let run = Arc::clone(&run);
            Output::new(ConsoleSink::new(console, stream, run))
        };
        let stderr = if self.0.tty.is_some() {
            Stream::Stdout
        } else {
            Stream::Stderr
        };
        Stdio {
            stdin,
            stdout: output(Stream::Stdout),
            stderr: output(stderr),
            tty: self.0.tty.clone(),
        }
    }

    /// Attaches a client. Where it wants both, nothing is missing or double
    /// between what was and what comes; a line that is not complete yet is part
    /// of what was.
    ///
    /// A client may attach before the process starts, and then waits for it.
    #[must_use]
    pub fn attach(&self, attach: Attach) -> Attached {
        let mut state = self.0.state();
        let output = ClientOutput::new(&self.0, &mut state, attach);
        let wants_input = attach.stdin && attach.stream;
        let id = output.id();
        let input = wants_input.then(|| ClientInput::new(&self.0, &state, id));
        let input = input.flatten();
        Attached { output, input }
    }

    /// Reads the log.
    #[must_use]
    pub fn logs(&self, logs: Logs) -> LogReader {
        LogReader::new(&self.0, logs)
    }

    /// The terminal, if there is one: its size can be set at any time.
    #[must_use]
    pub fn tty(&self) -> Option<&Tty> {
        self.0.tty.as_ref()
    }

    /// Whether a run has begun and not ended.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.0.state().is_open
    }

    /// How many clients read what the process writes.
    #[must_use]
    pub fn clients(&self) -> usize {
        self.0.state().attached()
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl fmt::Debug for Console {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Console")
            .field("tty", &self.0.tty)
            .field("clients", &self.clients())
            .finish_non_exhaustive()
    }
}
