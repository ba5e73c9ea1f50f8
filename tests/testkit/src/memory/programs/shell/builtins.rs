//! The commands that only the shell itself can do.

use super::input::Waited;
use super::{Flow, Shell, Step};
use crate::memory::programs::Kind;
use crate::memory::programs::process::Process;

/// The longest line that `read` takes, in bytes.
const LINE_LIMIT: usize = 64 * 1024;

const NAMES: [&str; 15] = [
    ":", "cd", "exit", "export", "unset", "trap", "read", "wait", "exec", "eval", "set", "shift",
    "break", "continue", "return",
];

pub(super) fn is_builtin(name: &str) -> bool {
    NAMES.contains(&name)
}

impl Shell {
    pub(super) async fn builtin(&mut self, name: &str, args: &[String]) -> Step {
        let args = args.get(1..).unwrap_or_default();
        match name {
            "cd" => self.change_directory(args).await,
            "exit" | "return" => Err(Flow::Exit(self.code(args))),
            "export" => Ok(self.export(args).await),
            "unset" => Ok(self.unset(args)),
            "trap" => self.trap(args).await,
            "read" => self.read(args).await,
            "wait" => self.wait(args).await,
            "exec" if args.is_empty() => Ok(0),
            "exec" => self.replace(args).await,
            "eval" => self.run_text(&args.join(" ")).await,
            "set" => self.set(args).await,
            "shift" => Ok(self.shift(args)),
            "break" => self.leave(args, Flow::Break),
            "continue" => self.leave(args, Flow::Continue),
            _ => Ok(0),
        }
    }

    /// The status that `exit` is to give, the last one if it does not say.
    fn code(&self, args: &[String]) -> i32 {
        let code = args.first().and_then(|code| code.parse::<i32>().ok());
        code.unwrap_or(self.status) & 0xff
    }

    async fn change_directory(&mut self, args: &[String]) -> Step {
        let wanted = match args.first().map(String::as_str) {
            None => self.variable("HOME").unwrap_or("/"),
            Some("-") => self.variable("OLDPWD").unwrap_or("/"),
            Some(path) => path,
        };
        let path = self.context.path(wanted);
        let wrong = match self.context.files.kind(&path) {
            Ok(Kind::Directory) => {
                let old = std::mem::replace(&mut self.context.cwd, path);
                self.assign("OLDPWD", old);
                return Ok(0);
            }
            Ok(_) => "Not a directory".to_owned(),
            Err(error) => error.to_string(),
        };
        self.complain(format!("cd: can't cd to {wanted}: {wrong}"))
            .await;
        Ok(1)
    }

    async fn export(&mut self, args: &[String]) -> i32 {
        for arg in args.iter().filter(|arg| *arg != "-p") {
            let (name, value) = match arg.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (arg.as_str(), None),
            };
            if !super::parser::is_name(name) {
                self.complain(format!("export: {name}: bad variable name"))
                    .await;
                return 1;
            }
            let old = self.locals.unset(name);
            if let Some(value) = value.or(old) {
                self.context.env.set(name, value);
            }
        }
        0
    }

    fn unset(&mut self, args: &[String]) -> i32 {
        for name in args {
            self.locals.unset(name);
            self.context.env.unset(name);
        }
        0
    }

    /// Splits a line at blanks; the last name gets the rest.
    async fn read(&mut self, args: &[String]) -> Step {
        let line = match self.wait_for_line(LINE_LIMIT).await? {
            Waited::Line(line) => line.unwrap_or_default(),
            Waited::Interrupted => return Err(Flow::Interrupted),
        };
        let text = String::from_utf8_lossy(&line);
        let mut rest = text.trim_matches([' ', '\t', '\n']);
        let reply = ["REPLY".to_owned()];
        let names: Vec<_> = args.iter().filter(|arg| *arg != "-r").collect();
        let names = if names.is_empty() {
            reply.iter().collect()
        } else {
            names
        };
        for (index, name) in names.iter().enumerate() {
            let is_last = index + 1 == names.len();
            let split = rest.split_once([' ', '\t']).filter(|_| !is_last);
            let (value, behind) = split.unwrap_or((rest, ""));
            self.assign(name, value.to_owned());
            rest = behind.trim_start_matches([' ', '\t']);
        }
        Ok(i32::from(!line.ends_with(b"\n")))
    }

    /// Waits for jobs; a signal with a trap cuts it short.
    async fn wait(&mut self, args: &[String]) -> Step {
        let jobs: Vec<Process> = if args.is_empty() {
            self.jobs.clone()
        } else {
            let wanted = |job: &&Process| args.iter().any(|arg| *arg == job.pid().to_string());
            self.jobs.iter().filter(wanted).cloned().collect()
        };
        let mut status = if jobs.is_empty() && !args.is_empty() {
            127
        } else {
            0
        };
        for job in jobs {
            tokio::select! {
                biased;
                code = job.wait() => status = if args.is_empty() { 0 } else { code },
                signal = self.context.signals.next() => {
                    self.run_trap(signal).await?;
                    return Ok(signal.exit_code());
                }
            }
        }
        Ok(status)
    }

    /// `-e`, `+e`, and `--` with new arguments of the script.
    async fn set(&mut self, args: &[String]) -> Step {
        for (index, arg) in args.iter().enumerate() {
            match arg.as_str() {
                "-e" => self.ends_on_failure = true,
                "+e" => self.ends_on_failure = false,
                "--" => {
                    self.params = args.get(index + 1..).unwrap_or_default().to_vec();
                    return Ok(0);
                }
                other => {
                    self.complain(format!("set: {other}: unsupported option"))
                        .await;
                    return Ok(2);
                }
            }
        }
        Ok(0)
    }

    fn shift(&mut self, args: &[String]) -> i32 {
        let count = args.first().map_or(Ok(1), |count| count.parse::<usize>());
        match count {
            Ok(count) if count <= self.params.len() => {
                self.params.drain(..count);
                0
            }
            _ => 1,
        }
    }

    /// Out of as many loops as there are, at most.
    fn leave(&self, args: &[String], flow: fn(usize) -> Flow) -> Step {
        let levels = args.first().and_then(|levels| levels.parse().ok());
        match levels.unwrap_or(1_usize).min(self.loops) {
            0 => Ok(0),
            levels => Err(flow(levels)),
        }
    }
}
