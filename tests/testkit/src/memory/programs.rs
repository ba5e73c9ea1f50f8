//! Emulated programs: what runs in a container that is not there.
//!
//! A program is an async function in Rust. It gets a [`Context`] with its
//! arguments, streams, files and signals, and returns an exit code. Each process
//! is one task: it costs some kilobytes, no thread, and nothing while it waits.
//!
//! ```
//! use std::sync::Arc;
//!
//! use longshore_testkit::memory::programs::{Command, Machine, Processes, Programs, Stdio, pipe};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut programs = Programs::builtin();
//! programs.register("greet", |context| async move {
//!     let text = format!("hello from {}\n", context.hostname);
//!     context.print(text).await.map_or(1, |()| 0)
//! });
//!
//! let machine = Machine {
//!     programs: Arc::new(programs),
//!     ..Machine::new("web")
//! };
//! let (stdout, read) = pipe();
//! let stdio = Stdio { stdout, ..Stdio::null() };
//! let command = Command::new(["sh", "-c", "greet | cat && exit 3"]);
//! let process = Processes::new(machine).start(command, stdio)?;
//!
//! assert_eq!(read.read_to_end(1024).await?, "hello from web\n");
//! assert_eq!(process.wait().await, 3);
//! # Ok(())
//! # }
//! ```

mod clock;
mod command;
mod context;
mod control;
mod env;
mod files;
mod pipe;
mod process;
mod processes;
mod shell;
mod signal;
mod signals;
mod stdio;
mod tools;
mod tty;

use std::collections::HashMap;
use std::fmt;
use std::future::{self, Future};
use std::sync::Arc;

use futures_core::future::BoxFuture;
use tokio::sync::watch;

pub use clock::Clock;
pub use command::{Command, StartError};
pub use context::Context;
pub use env::Env;
pub use files::{FileError, Files, InMemoryFiles, Kind, normal};
pub use pipe::{PIPE_LIMIT, pipe};
pub(in crate::memory) use pipe::{PipeWriter, pipe_ends};
pub use process::{Process, ProcessInfo};
pub use processes::{Machine, Processes};
pub use signal::{InvalidSignal, Signal};
pub use signals::Signals;
pub use stdio::{Input, Output, Sink, Source, Stdio, Want};
pub(in crate::memory) use tty::{Discipline, Event};
pub use tty::{Size, Tty};

/// A program that is ready to be called.
type Program = Arc<dyn Fn(Context) -> BoxFuture<'static, i32> + Send + Sync>;

/// Where a program is found that is called by its name.
const SEARCHED: [&str; 6] = [
    "/bin/",
    "/usr/bin/",
    "/sbin/",
    "/usr/sbin/",
    "/usr/local/bin/",
    "/usr/local/sbin/",
];
/// The exit code of a program that was killed: that of `SIGKILL`.
const KILLED: i32 = 137;
/// The first line of a file that the shell can run.
const SCRIPT_MARK: &[u8] = b"#!/bin/sh";

/// The programs of a machine, by their names.
#[derive(Clone, Default)]
pub struct Programs(HashMap<String, Program>);

impl Programs {
    /// No programs at all.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// The programs that come with this crate: `sh` and a few small tools.
    #[must_use]
    pub fn builtin() -> Self {
        let mut programs = Self::none();
        tools::register(&mut programs);
        programs.register("sh", shell::main);
        programs
    }

    /// Adds a program, or takes the place of one.
    ///
    /// With a bare name it is found by that name and in the usual directories
    /// such as `/bin`; with an absolute path, only there. The program returns
    /// its exit code, of which the lowest eight bits count.
    pub fn register<P, F>(&mut self, name: impl Into<String>, program: P)
    where
        P: Fn(Context) -> F + Send + Sync + 'static,
        F: Future<Output = i32> + Send + 'static,
    {
        let program = move |context| -> BoxFuture<'static, i32> { Box::pin(program(context)) };
        self.0.insert(name.into(), Arc::new(program));
    }

    /// The same programs, each of which ends when `ends` turns true.
    pub(in crate::memory) fn until(self, ends: &watch::Receiver<bool>) -> Self {
        let until = |program: Program| -> Program {
            let ends = ends.clone();
            Arc::new(move |context| Box::pin(killed(program(context), ends.clone())))
        };
        let programs = self.0.into_iter();
        Self(
            programs
                .map(|(name, program)| (name, until(program)))
                .collect(),
        )
    }

    /// The names of all programs, sorted.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.0.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    /// Finds the program for some arguments, and the arguments it is to get: a
    /// shell script becomes a call of the shell.
    fn resolve(
        &self,
        args: Vec<String>,
        files: &dyn Files,
    ) -> Result<(Program, Vec<String>), StartError> {
        let name = args.first().ok_or(StartError::Empty)?;
        if let Some(program) = self.find(name) {
            return Ok((Arc::clone(program), args));
        }
        if !name.contains('/') {
            return Err(StartError::NotFound(name.clone()));
        }
        let shell = self.shell_for(name, files)?;
        let args = std::iter::once("/bin/sh".to_owned()).chain(args).collect();
        Ok((shell, args))
    }

    fn find(&self, name: &str) -> Option<&Program> {
        let bare = || SEARCHED.iter().find_map(|dir| name.strip_prefix(dir));
        self.0.get(name).or_else(|| self.0.get(bare()?))
    }

    fn shell_for(&self, path: &str, files: &dyn Files) -> Result<Program, StartError> {
        let denied = || StartError::Denied(path.to_owned());
        match files.kind(&normal("/", path)) {
            Ok(Kind::File) => {}
            Ok(Kind::Directory) => return Err(denied()),
            Err(_) => return Err(StartError::NoSuchFile(path.to_owned())),
        }
        let content = files.read(&normal("/", path)).map_err(|_| denied())?;
        let shell = content.starts_with(SCRIPT_MARK).then(|| self.find("sh"));
        shell.flatten().cloned().ok_or_else(denied)
    }
}

/// Runs a program until it ends or is ended from outside.
async fn killed(program: BoxFuture<'static, i32>, mut ends: watch::Receiver<bool>) -> i32 {
    let ended = async {
        // Without a sender nobody can end it any more.
        if ends.wait_for(|ended| *ended).await.is_err() {
            future::pending::<()>().await;
        }
    };
    tokio::select! {
        biased;
        () = ended => KILLED,
        code = program => code,
    }
}

impl fmt::Debug for Programs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Programs").field(&self.names()).finish()
    }
}
