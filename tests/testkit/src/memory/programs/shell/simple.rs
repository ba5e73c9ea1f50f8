//! Simple commands: assignments, built-ins and programs.

use std::sync::Arc;

use super::tree::{Redirect, Simple};
use super::{Flow, Shell, Step};
use crate::memory::programs::command::{Command, StartError};
use crate::memory::programs::context::Context;
use crate::memory::programs::signal::Signal;
use crate::memory::programs::stdio::Stdio;

/// Programs that the shell runs without a process of their own.
const INLINE: [&str; 8] = [
    "echo", "printf", "test", "[", "true", "false", "pwd", "kill",
];

impl Shell {
    pub(super) async fn simple(&mut self, simple: &Simple, redirects: &[Redirect]) -> Step {
        self.substituted = None;
        let args = self.expand(&simple.words).await?;
        // `exec` with nothing but redirections keeps them.
        let keeps_streams = matches!(args.as_slice(), [only] if only == "exec");
        let before = self.context.stdio();
        if !self.redirect(redirects).await? {
            return Ok(1);
        }
        let step = match args.first().cloned() {
            None => self.assign_all(simple).await,
            Some(name) => Box::pin(self.call(&name, args, simple)).await,
        };
        if !keeps_streams {
            self.set_stdio(before);
        }
        step
    }

    /// Assignments without a command stay; the status is that of the last `$(…)`.
    async fn assign_all(&mut self, simple: &Simple) -> Step {
        for (name, word) in &simple.assignments {
            let value = self.expand_one(word).await?;
            self.assign(name, value);
        }
        Ok(self.substituted.unwrap_or(0))
    }

    async fn call(&mut self, name: &str, args: Vec<String>, simple: &Simple) -> Step {
        if super::builtins::is_builtin(name) {
            self.assign_all(simple).await?;
            // Boxed, because `eval` comes back here: small frames, a small stack.
            return Box::pin(self.builtin(name, &args)).await;
        }
        let before = self.context.env.clone();
        for (name, word) in &simple.assignments {
            let value = self.expand_one(word).await?;
            self.context.env.set(name, value);
        }
        let step = if INLINE.contains(&name) {
            self.inline(args).await
        } else if self.may_be_replaced {
            self.replace(&args).await
        } else {
            Ok(self.start(args).await)
        };
        self.context.env = before;
        step
    }

    async fn start(&mut self, args: Vec<String>) -> i32 {
        match self.start_program(args, self.context.stdio()) {
            Ok(process) => process.wait().await,
            Err(error) => self.cannot_start(&error).await,
        }
    }

    fn start_program(
        &self,
        args: Vec<String>,
        stdio: Stdio,
    ) -> Result<crate::memory::programs::Process, StartError> {
        let command = self.command_for(args);
        let processes = &self.context.processes;
        processes.start_child(&self.origin(), command, stdio)
    }

    fn command_for(&self, args: Vec<String>) -> Command {
        Command::new(args)
            .env(self.context.env.clone())
            .cwd(&self.context.cwd)
            .user(&self.context.user)
    }

    async fn cannot_start(&self, error: &StartError) -> i32 {
        match error {
            StartError::NotFound(name) | StartError::NoSuchFile(name) => {
                self.complain(format!("{name}: not found")).await;
            }
            StartError::Denied(name) => {
                self.complain(format!("{name}: Permission denied")).await;
            }
            other => self.complain(other).await,
        }
        error.exit_code()
    }

    /// Runs a tool in this process. As a program of its own it would end by
    /// `SIGPIPE`; here that ends the shell.
    async fn inline(&mut self, args: Vec<String>) -> Step {
        match self.run_here(args).await {
            Ok(code) if code == Signal::PIPE.exit_code() => Err(Flow::Exit(code)),
            Ok(code) => Ok(code),
            Err(error) => Ok(self.cannot_start(&error).await),
        }
    }

    /// Lets a program take the place of the shell.
    pub(super) async fn replace(&mut self, args: &[String]) -> Step {
        let context = &self.context;
        context.processes.rename(context.pid, args.join(" "));
        context.signals.reset();
        match self.run_here(args.to_vec()).await {
            Ok(code) => Err(Flow::Exit(code)),
            Err(error) => Err(Flow::Exit(self.cannot_start(&error).await)),
        }
    }

    async fn run_here(&mut self, args: Vec<String>) -> Result<i32, StartError> {
        let (context, machine) = (&self.context, self.context.processes.machine());
        let (program, args) = machine.programs.resolve(args, &*context.files)?;
        let context = Context {
            args,
            env: context.env.clone(),
            cwd: context.cwd.clone(),
            hostname: context.hostname.clone(),
            user: context.user.clone(),
            pid: context.pid,
            tty: context.tty.clone(),
            stdin: context.stdin.clone(),
            stdout: context.stdout.clone(),
            stderr: context.stderr.clone(),
            files: Arc::clone(&context.files),
            signals: context.signals.for_successor(),
            clock: context.clock.clone(),
            processes: context.processes.clone(),
        };
        Ok(program(context).await)
    }
}
