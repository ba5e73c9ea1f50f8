//! A small shell: what `sh -c` is used for in containers and tests.
//!
//! It knows lists, `&&`, `||`, `!`, pipelines, `&`, groups, subshells, `if`,
//! `while`, `until`, `for`, quotes, parameters with their usual modifiers,
//! `$(…)`, `$((…))`, redirections of the streams 0 to 2, traps and the usual
//! built-ins. It does not know functions, `case`, here-documents, patterns and
//! job control; where it meets them it says so, or takes a pattern as text.

mod arithmetic;
mod builtins;
mod expand;
mod input;
mod lexer;
mod parser;
mod redirect;
mod run;
mod simple;
mod traps;
mod tree;

use std::collections::BTreeMap;

use super::context::Context;
use super::env::Env;
use super::process::Process;
use super::processes::Origin;
use super::signal::Signal;
use lexer::SyntaxError;
use parser::Script;

/// The longest script, in bytes.
const SCRIPT_LIMIT: usize = 128 * 1024;
/// The exit code for a script that cannot be read.
const MISUSE: i32 = 2;

/// What commands leave behind: a status, or a reason to leave where they stand.
type Step = Result<i32, Flow>;

/// A way out of the commands that run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flow {
    Exit(i32),
    /// Up to the prompt: Ctrl-C.
    Interrupted,
    /// Out of this many loops.
    Break(usize),
    /// Out of this many loops, and on with the last of them.
    Continue(usize),
}

/// A shell that runs.
struct Shell {
    /// Its streams, exported variables and directory change as the script wants.
    context: Context,
    /// Variables that are not exported.
    locals: Env,
    /// `$0` and the arguments behind it.
    name: String,
    params: Vec<String>,
    status: i32,
    /// The status of the last `$(…)` of the command that is being expanded.
    substituted: Option<i32>,
    /// `$$`, which stays the same in a subshell.
    main_pid: u32,
    last_background: Option<u32>,
    jobs: Vec<Process>,
    /// What to run on a signal; nothing means that it is ignored.
    traps: BTreeMap<Signal, String>,
    exit_trap: Option<String>,
    in_trap: bool,
    /// Whether the one command that this shell is for may take its place.
    may_be_replaced: bool,
    /// `set -e`
    ends_on_failure: bool,
    /// How many conditions are being tested: failures in them are no failures.
    conditions: usize,
    loops: usize,
    /// How deep the lists stand that run now.
    depth: usize,
}

/// `sh [-e] [-c SCRIPT [NAME [ARG]...] | FILE [ARG]...]`, or a script on
/// standard input.
pub(super) async fn main(context: Context) -> i32 {
    let mut shell = Shell::new(context);
    match shell.choose_script() {
        Ok(Some(script)) => shell.run_to_end(&script).await,
        Ok(None) => shell.run_input_to_end().await,
        Err((code, wrong)) => {
            shell.complain(wrong).await;
            code
        }
    }
}

impl Shell {
    fn new(context: Context) -> Self {
        Self {
            locals: Env::new(),
            name: context.args.first().cloned().unwrap_or_default(),
            params: Vec::new(),
            status: 0,
            substituted: None,
            main_pid: context.pid,
            last_background: None,
            jobs: Vec::new(),
            traps: BTreeMap::new(),
            exit_trap: None,
            in_trap: false,
            may_be_replaced: false,
            ends_on_failure: false,
            conditions: 0,
            loops: 0,
            depth: 0,
            context,
        }
    }

    /// A shell for a part of the script, in a process of its own.
    fn subshell(&self, context: Context) -> Self {
        Self {
            context,
            locals: self.locals.clone(),
            name: self.name.clone(),
            params: self.params.clone(),
            status: self.status,
            substituted: None,
            main_pid: self.main_pid,
            last_background: self.last_background,
            jobs: Vec::new(),
            traps: BTreeMap::new(),
            exit_trap: None,
            in_trap: false,
            may_be_replaced: false,
            ends_on_failure: self.ends_on_failure,
            conditions: self.conditions,
            loops: 0,
            depth: self.depth,
        }
    }

    /// Where the children of this shell come from.
    fn origin(&self) -> Origin {
        Origin {
            parent: self.context.pid,
            session: self.context.processes.session_of(self.context.pid),
            ignored: self.context.signals.ignored(),
        }
    }

    /// The script that the arguments name; `None` for standard input.
    fn choose_script(&mut self) -> Result<Option<String>, (i32, String)> {
        let mut args = std::mem::take(&mut self.context.args).into_iter().skip(1);
        let mut wants_text = false;
        let mut operand = args.next();
        while let Some(letters) = operand.as_deref().and_then(option_letters) {
            for letter in letters.chars() {
                match letter {
                    'c' => wants_text = true,
                    'e' => self.ends_on_failure = true,
                    'i' | 'l' | 's' => {}
                    other => return Err((MISUSE, format!("-{other}: unsupported option"))),
                }
            }
            operand = args.next();
        }
        let script = match (wants_text, operand) {
            (true, None) => return Err((MISUSE, "-c requires an argument".to_owned())),
            (true, Some(text)) => {
                self.name = args
                    .next()
                    .unwrap_or_else(|| std::mem::take(&mut self.name));
                Some(text)
            }
            (false, Some(path)) => Some(self.read_script(path)?),
            (false, None) => None,
        };
        self.params = args.collect();
        Ok(script)
    }

    fn read_script(&mut self, path: String) -> Result<String, (i32, String)> {
        let content = self.context.files.read(&self.context.path(&path));
        let content = content.map_err(|error| (127, format!("can't open '{path}': {error}")))?;
        self.name = path;
        Ok(String::from_utf8_lossy(&content).into_owned())
    }

    async fn run_to_end(&mut self, script: &str) -> i32 {
        let step = self.run_text(script).await;
        self.end(step).await
    }

    async fn run_input_to_end(&mut self) -> i32 {
        let step = self.run_input().await;
        self.end(step).await
    }

    /// Runs a script line by line, so that a mistake does not undo the lines
    /// before it.
    async fn run_text(&mut self, text: &str) -> Step {
        if text.len() > SCRIPT_LIMIT {
            let limit = format!("the script is longer than {SCRIPT_LIMIT} bytes");
            self.complain(limit).await;
            return Err(Flow::Exit(MISUSE));
        }
        let mut script = Script::new(text);
        loop {
            match script.next_line() {
                Ok(Some(list)) => self.list(&list).await?,
                Ok(None) => return Ok(self.status),
                Err(error) => return Err(self.misread(&error).await),
            };
        }
    }

    async fn misread(&mut self, error: &SyntaxError) -> Flow {
        self.complain(format!("syntax error: {}", error.text)).await;
        self.status = MISUSE;
        Flow::Exit(MISUSE)
    }

    /// The exit code of the whole shell, after the trap for its exit.
    async fn end(&mut self, step: Step) -> i32 {
        self.status = exit_code(step, self.status);
        if let Some(action) = self.exit_trap.take() {
            let status = self.status;
            return match self.run_text(&action).await {
                Err(Flow::Exit(code)) => code,
                _ => status,
            };
        }
        self.status
    }

    /// Writes a line to standard error. A message that nobody reads is lost.
    async fn complain(&self, text: impl std::fmt::Display + Send) {
        let line = format!("sh: {text}\n");
        let _ = self.context.stderr.write(line).await;
    }
}

/// The letters of an argument such as `-ec`.
fn option_letters(arg: &str) -> Option<&str> {
    arg.strip_prefix('-').filter(|letters| !letters.is_empty())
}

fn exit_code(step: Step, status: i32) -> i32 {
    match step {
        Ok(code) | Err(Flow::Exit(code)) => code,
        Err(Flow::Interrupted) => Signal::INT.exit_code(),
        Err(_) => status,
    }
}
