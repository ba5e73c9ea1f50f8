//! Programs that end, in whatever way, and what they wrote.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;

/// Seconds after which a program that hangs is ended. Nothing takes nearly as long.
const LIMIT: u32 = 60;
/// The program that ends others in time.
pub(crate) const TIMEOUT: &str = "timeout";
/// The exit code of `timeout` for a program that it ended.
const HANGS: i32 = 124;

/// What is left of a program that has ended.
#[derive(Debug)]
pub(crate) struct Output {
    /// Its exit code.
    pub(crate) code: i32,
    /// What it wrote to standard output.
    pub(crate) bytes: Vec<u8>,
    /// What it wrote to standard error.
    pub(crate) stderr: String,
}

impl Output {
    /// What it wrote to standard output, as text.
    pub(crate) fn stdout(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Its output, if it ended well; otherwise the test fails.
    pub(crate) fn well(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.stdout(), self.stderr);
        self
    }
}

/// A program that runs.
pub(crate) struct Running {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

/// All programs of a name in the folders of `PATH`.
pub(crate) fn find_all(program: &str) -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let programs = env::split_paths(&path).map(|dir| dir.join(program));
    programs.filter(|path| path.is_file()).collect()
}

/// The first of them.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    find_all(program).into_iter().next()
}

/// A program with a limit of time.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    command_within(LIMIT, program)
}

/// A program that is ended after some seconds.
pub(crate) fn command_within(seconds: u32, program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(TIMEOUT);
    let limit = seconds.to_string();
    command.args(["--kill-after=5", &limit]).arg(program);
    command
}

impl Running {
    /// Starts it with pipes for all its streams.
    pub(crate) fn start(command: &mut Command) -> Self {
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = piped.stderr(Stdio::piped()).spawn().expect("a process");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let input = child.stdin.take();
        Self {
            child,
            input,
            output,
        }
    }

    /// Writes to its standard input.
    pub(crate) fn write(&mut self, text: &str) {
        let input = self.input.as_mut().expect("an open input");
        input.write_all(text.as_bytes()).expect("it reads");
    }

    /// The next line of its standard output, without its end.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("a line");
        line.trim_end().to_owned()
    }

    /// Waits for its end, with its input open for as long.
    pub(crate) fn end(mut self) -> Output {
        let input = self.input.take();
        let output = self.collect();
        drop(input);
        output
    }

    /// Writes all of its input, closes it and waits for its end.
    pub(crate) fn finish_with(mut self, input: Vec<u8>) -> Output {
        let mut pipe = self.input.take().expect("an open input");
        // A program may end before it has read all: then nobody is there to be told.
        let writing = thread::spawn(move || drop(pipe.write_all(&input)));
        let output = self.collect();
        writing.join().expect("the writer");
        output
    }

    fn collect(mut self) -> Output {
        let mut stderr = self.child.stderr.take().expect("its errors");
        let errors = thread::spawn(move || {
            let mut text = Vec::new();
            stderr.read_to_end(&mut text).expect("its errors");
            String::from_utf8_lossy(&text).into_owned()
        });
        let mut bytes = Vec::new();
        self.output.read_to_end(&mut bytes).expect("its output");
        let stderr = errors.join().expect("the reader");
        let code = self.child.wait().expect("its end").code().unwrap_or(-1);
        let output = Output {
            code,
            bytes,
            stderr,
        };
        assert_ne!(code, HANGS, "it hangs after {output:?}");
        output
    }
}
