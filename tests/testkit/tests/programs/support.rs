//! Runs programs and collects what they write.

use std::sync::Arc;

use bytes::Bytes;
use longshore_testkit::memory::programs::{
    Clock, Command, Env, Files as _, InMemoryFiles, Input, Machine, Process, Processes, Programs,
    Stdio, pipe,
};
use time::macros::datetime;

/// How much a test reads at most, in bytes.
const LIMIT: usize = 4 * 1024 * 1024;

/// What a program has done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A program that runs.
pub(crate) struct Running {
    pub(crate) process: Process,
    pub(crate) out: Input,
    pub(crate) err: Input,
}

impl Running {
    pub(crate) async fn done(self) -> Done {
        let (out, err) = tokio::join!(self.out.read_to_end(LIMIT), self.err.read_to_end(LIMIT));
        Done {
            code: self.process.wait().await,
            out: String::from_utf8(out.unwrap().into()).unwrap(),
            err: String::from_utf8(err.unwrap().into()).unwrap(),
        }
    }

    /// The next line on standard output.
    pub(crate) async fn line(&self) -> String {
        let line = self.out.read_line(LIMIT).await.unwrap();
        String::from_utf8(line.into()).unwrap()
    }
}

/// A container with some files, and a clock that only the test moves.
pub(crate) struct Sandbox {
    pub(crate) processes: Processes,
    pub(crate) files: Arc<InMemoryFiles>,
    pub(crate) clock: Clock,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self::with(Programs::builtin())
    }

    pub(crate) fn with(programs: Programs) -> Self {
        let files = Arc::new(InMemoryFiles::default());
        files.make_dir("/srv").unwrap();
        files.write("/srv/two", b"one\ntwo\n").unwrap();
        let clock = Clock::stepped(datetime!(2014-12-16 10:00 UTC));
        let processes = Processes::new(Machine {
            programs: Arc::new(programs),
            files: files.clone(),
            hostname: "web".to_owned(),
            clock: clock.clone(),
        });
        Self {
            processes,
            files,
            clock,
        }
    }

    pub(crate) fn start(&self, args: &[&str], stdin: Input) -> Running {
        let (stdout, out) = pipe();
        let (stderr, err) = pipe();
        let streams = Stdio {
            stdin,
            stdout,
            stderr,
            tty: None,
        };
        let env: Env = ["HOME=/root", "GREETING=hello world"].into_iter().collect();
        let command = Command::new(args.iter().copied()).env(env);
        let process = self.processes.start(command, streams).unwrap();
        Running { process, out, err }
    }

    pub(crate) fn sh(&self, script: &str) -> Running {
        self.start(&["sh", "-c", script], Input::empty())
    }
}

/// Runs a program to its end.
pub(crate) async fn run(args: &[&str], stdin: &'static str) -> Done {
    let stdin = Input::from_bytes(Bytes::from_static(stdin.as_bytes()));
    Sandbox::new().start(args, stdin).done().await
}

/// Runs a script to its end.
pub(crate) async fn sh(script: &str) -> Done {
    run(&["sh", "-c", script], "").await
}

/// Checks what a script writes to standard output, and that it succeeds.
pub(crate) async fn says(script: &str, wanted: &str) {
    let done = sh(script).await;
    let wanted = Done {
        code: 0,
        out: wanted.to_owned(),
        err: String::new(),
    };
    assert_eq!(done, wanted, "{script}");
}

/// Checks how a script fails.
pub(crate) async fn fails(script: &str, code: i32, err: &str) {
    let done = sh(script).await;
    assert_eq!((done.code, done.err.as_str()), (code, err), "{script}");
}
