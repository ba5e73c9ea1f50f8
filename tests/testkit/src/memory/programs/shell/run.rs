//! Runs lists, pipelines and compound commands.

use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::tree::{Chain, Command, Item, Joint, Kind, List, Pipeline, Word};
use super::{Flow, MISUSE, Shell, Step};
use crate::memory::programs::command;
use crate::memory::programs::pipe;
use crate::memory::programs::process::Process;
use crate::memory::programs::signal::Signal;
use crate::memory::programs::stdio::{Input, Stdio};

/// How deep lists may stand in each other while they run; `eval` and traps
/// count.
const DEPTH_LIMIT: usize = 64;
/// How many jobs a shell remembers before it forgets those that have ended.
const JOBS_KEPT: usize = 64;

impl Shell {
    /// Runs a list. Every recursion of the shell comes through here.
    pub(super) fn list<'a>(&'a mut self, list: &'a List) -> BoxFuture<'a, Step> {
        Box::pin(async move {
            if self.depth >= DEPTH_LIMIT {
                self.complain("maximum nesting level reached").await;
                return Err(Flow::Exit(MISUSE));
            }
            self.depth += 1;
            let step = self.items(list).await;
            self.depth -= 1;
            step
        })
    }

    async fn items(&mut self, list: &List) -> Step {
        for item in &list.0 {
            self.status = self.item(item).await?;
            self.run_traps().await?;
        }
        Ok(self.status)
    }

    async fn item(&mut self, item: &Item) -> Step {
        // A loop that never waits shall not keep the others from running.
        tokio::task::consume_budget().await;
        if item.background {
            return self.start_in_background(&item.chain).await;
        }
        self.chain(&item.chain).await
    }

    async fn start_in_background(&mut self, chain: &Arc<Chain>) -> Step {
        let chain = Arc::clone(chain);
        let stdio = Stdio {
            stdin: Input::empty(),
            ..self.context.stdio()
        };
        let ignored = Signal::INT.bit() | Signal::QUIT.bit();
        let job = self.fork(stdio, ignored, move |mut shell| {
            Box::pin(async move {
                shell.may_be_replaced = chain.is_one_command();
                let step = shell.chain(&chain).await;
                shell.end(step).await
            })
        });
        match job {
            Some(job) => {
                self.last_background = Some(job.pid());
                if self.jobs.len() >= JOBS_KEPT {
                    self.jobs.retain(|job| job.exit_code().is_none());
                }
                self.jobs.push(job);
                Ok(0)
            }
            None => Err(self.cannot_fork().await),
        }
    }

    async fn cannot_fork(&self) -> Flow {
        self.complain("can't fork: Resource temporarily unavailable")
            .await;
        Flow::Exit(MISUSE)
    }

    async fn chain(&mut self, chain: &Chain) -> Step {
        let links = chain.rest.len();
        self.status = self.pipeline(&chain.first, links > 0).await?;
        for (index, (joint, pipeline)) in chain.rest.iter().enumerate() {
            let wanted = (*joint == Joint::And) == (self.status == 0);
            if wanted {
                self.status = self.pipeline(pipeline, index + 1 < links).await?;
            }
        }
        Ok(self.status)
    }

    /// Runs a pipeline; `tested` says that what follows depends on its status.
    async fn pipeline(&mut self, pipeline: &Pipeline, tested: bool) -> Step {
        let tested = tested || pipeline.negated;
        self.conditions += usize::from(tested);
        let step = match pipeline.commands.as_slice() {
            [command] => self.command(command).await,
            commands => self.piped(commands).await,
        };
        self.conditions -= usize::from(tested);
        let status = step?;
        if pipeline.negated {
            return Ok(i32::from(status == 0));
        }
        let is_tested = tested || self.conditions > 0;
        if status != 0 && self.ends_on_failure && !is_tested {
            return Err(Flow::Exit(status));
        }
        Ok(status)
    }

    /// Starts all commands, each in a process of its own, and waits for them.
    async fn piped(&mut self, commands: &[Arc<Command>]) -> Step {
        let mut processes = Vec::new();
        let mut stdin = self.context.stdin.clone();
        for (index, command) in commands.iter().enumerate() {
            let mut streams = self.context.stdio();
            streams.stdin = stdin;
            if index + 1 < commands.len() {
                (streams.stdout, stdin) = pipe::pipe();
            } else {
                stdin = Input::empty();
            }
            match self.fork_command(command, streams) {
                Some(process) => processes.push(process),
                None => return Err(self.cannot_fork().await),
            }
        }
        drop(stdin);
        let mut status = 0;
        for process in processes {
            status = process.wait().await;
        }
        Ok(status)
    }

    /// Runs a command in a process of its own.
    pub(super) fn fork_command(&self, command: &Arc<Command>, stdio: Stdio) -> Option<Process> {
        let command = Arc::clone(command);
        self.fork(stdio, 0, move |mut shell| {
            Box::pin(async move {
                shell.may_be_replaced = command.is_simple();
                let step = shell.command(&command).await;
                shell.end(step).await
            })
        })
    }

    /// Continues this shell in a second process.
    fn fork(
        &self,
        stdio: Stdio,
        ignored: u64,
        body: impl FnOnce(Shell) -> BoxFuture<'static, i32>,
    ) -> Option<Process> {
        let mut origin = self.origin();
        origin.ignored |= ignored;
        let context = &self.context;
        let shown = context.processes.get(context.pid)?.info().command;
        let command = command::Command::new([shown])
            .env(context.env.clone())
            .cwd(&context.cwd)
            .user(&context.user);
        let fork = context.processes.fork(&origin, &command).ok()?;
        let shell = self.subshell(fork.context(command, stdio));
        Some(fork.run(body(shell)))
    }

    /// Runs a command of any kind with its redirections.
    pub(super) fn command<'a>(&'a mut self, command: &'a Command) -> BoxFuture<'a, Step> {
        Box::pin(async move {
            if let Kind::Simple(simple) = &command.kind {
                return self.simple(simple, &command.redirects).await;
            }
            let before = self.context.stdio();
            if !self.redirect(&command.redirects).await? {
                return Ok(1);
            }
            let step = self.compound(&command.kind).await;
            self.set_stdio(before);
            step
        })
    }

    async fn compound(&mut self, kind: &Kind) -> Step {
        match kind {
            Kind::Simple(_) => Ok(self.status),
            Kind::Group(list) => self.list(list).await,
            Kind::Subshell(inner) => match self.fork_command(inner, self.context.stdio()) {
                Some(process) => Ok(process.wait().await),
                None => Err(self.cannot_fork().await),
            },
            Kind::If {
                branches,
                otherwise,
            } => self.conditional(branches, otherwise).await,
            Kind::Loop {
                until,
                condition,
                body,
            } => self.repeated(*until, condition, body).await,
            Kind::For { name, words, body } => self.each(name, words.as_deref(), body).await,
        }
    }

    async fn condition(&mut self, list: &List) -> Result<bool, Flow> {
        self.conditions += 1;
        let step = self.list(list).await;
        self.conditions -= 1;
        Ok(step? == 0)
    }

    async fn conditional(&mut self, branches: &[(List, List)], otherwise: &List) -> Step {
        for (condition, then) in branches {
            if self.condition(condition).await? {
                return self.list(then).await;
            }
        }
        self.status = 0;
        self.list(otherwise).await
    }

    async fn repeated(&mut self, until: bool, condition: &List, body: &List) -> Step {
        let mut status = 0;
        self.loops += 1;
        let step = loop {
            match self.condition(condition).await {
                Ok(holds) if holds != until => {}
                Ok(_) => break Ok(status),
                Err(flow) => match leave_loop(flow) {
                    Some(step) => break step,
                    None => continue,
                },
            }
            match self.round(body).await {
                Ok(code) => status = code,
                Err(step) => break step,
            }
        };
        self.loops -= 1;
        step
    }

    async fn each(&mut self, name: &str, words: Option<&[Word]>, body: &List) -> Step {
        let words = match words {
            Some(words) => self.expand(words).await?,
            None => self.params.clone(),
        };
        let mut step = Ok(0);
        self.loops += 1;
        for word in words {
            self.assign(name, word);
            match self.round(body).await {
                Ok(code) => step = Ok(code),
                Err(end) => {
                    step = end;
                    break;
                }
            }
        }
        self.loops -= 1;
        step
    }

    /// Runs the body of a loop once: `Err` is how the loop ends.
    async fn round(&mut self, body: &List) -> Result<i32, Step> {
        match self.list(body).await {
            Ok(code) => Ok(code),
            Err(flow) => match leave_loop(flow) {
                Some(step) => Err(step),
                None => Ok(0),
            },
        }
    }
}

/// What `break` and `continue` mean to the loop they reach; `None` to go on.
fn leave_loop(flow: Flow) -> Option<Step> {
    match flow {
        Flow::Continue(1) => None,
        Flow::Break(1) => Some(Ok(0)),
        Flow::Break(levels) => Some(Err(Flow::Break(levels - 1))),
        Flow::Continue(levels) => Some(Err(Flow::Continue(levels - 1))),
        Flow::Exit(_) | Flow::Interrupted => Some(Err(flow)),
    }
}
