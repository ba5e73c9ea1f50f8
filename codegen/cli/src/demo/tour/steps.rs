//! The steps, one function each: a sentence, the call, and what came of it.

use std::future::ready;
use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _};
use longshore::latest::{
    ChangeKind, ContainerChange, ContainerConfig, Event, HostConfig, TopResult,
};
use longshore::runtime::{Error, ErrorKind, Input};
use tokio::io::AsyncWriteExt as _;
use tokio::time::{Instant, timeout_at};

use super::{Outcome, Tour};
use crate::demo::failure::Failure;
use crate::demo::lines::Lines;
use crate::demo::program::{CARGO, LEFT, PROGRAM};

/// By how much the engine's clock may be behind.
const SKEW: Duration = Duration::from_mins(1);
/// How long to wait for events that have happened already.
const EVENT_LIMIT: Duration = Duration::from_secs(2);
/// What happens to an image at last.
const LAST_EVENT: &str = "delete";
/// How much of an ID tells it from all others.
const SHORT_ID: usize = 12;

impl Tour<'_> {
    fn step(&mut self, text: &str, code: &str) -> Outcome {
        if self.stop.get() {
            return Err(Failure::Interrupted);
        }
        self.narrator.step(text)?;
        Ok(self.narrator.call(code)?)
    }

    /// Says what the spoken version made the client leave out of a request.
    fn told<T>(&mut self, outcome: Result<T, Error>) -> Outcome<T> {
        for lacking in self.docker.left_out() {
            let text = format!("API {} lacks {lacking}.", self.docker.client.spoken());
            self.narrator.result(&text)?;
        }
        Ok(outcome?)
    }

    /// The same; nothing if the spoken version lacks the operation.
    fn supported<T>(&mut self, outcome: Result<T, Error>) -> Outcome<Option<T>> {
        match outcome {
            Err(error) if matches!(error.kind(), ErrorKind::Unsupported { .. }) => {
                self.narrator
                    .result(&format!("Not at this version: {error}"))?;
                Ok(None)
            }
            outcome => self.told(outcome).map(Some),
        }
    }

    pub(super) async fn import(&mut self, archive: Vec<u8>) -> Outcome<String> {
        self.step(
            "Import an image made on the spot: a shell and a few small tools.",
            "docker.image_create().from_src(\"-\").repo(name).archive(tar).send().await?",
        )?;
        let size = size(archive.len());
        self.leftovers.image = true;
        let import = self.docker.client.image_create().from_src("-");
        let import = import.repo(&self.name).archive(archive).send().await;
        let id = self.told(import)?.try_fold(String::new(), |id, message| {
            ready(Ok(message.status.unwrap_or(id)))
        });
        let id = id.await?;
        let text = format!("{size} went up as {}, image {}.", self.name, short(&id));
        self.narrator.result(&text)?;
        Ok(id)
    }

    pub(super) async fn create(&mut self) -> Outcome<String> {
        self.step(
            "Create a container that runs this program, and has no network.",
            "docker.container_create(ContainerConfig { .. }).name(name).send().await?",
        )?;
        for line in PROGRAM.lines() {
            self.narrator.listing(line)?;
        }
        self.leftovers.container = Some(self.name.clone());
        let mut config = config(&self.name);
        if !self.docker.has_host_config_at_start() {
            config.host_config = Some(host_config());
        }
        let create = self.docker.client.container_create(config);
        let created = create.name(&self.name).send().await;
        if created.as_ref().is_err_and(Error::is_conflict) {
            // Somebody else's container has this very name.
            self.leftovers.container = None;
        }
        let id = self.told(created)?.id;
        self.leftovers.container = Some(id.clone());
        let text = format!("Container {} is there, and does nothing yet.", short(&id));
        self.narrator.result(&text)?;
        Ok(id)
    }

    pub(super) async fn attach(&mut self, id: &str) -> Outcome<(Lines, Input)> {
        self.step(
            "Attach to it before it starts, so that not a word is lost.",
            "docker.container_attach(id).stream(true).stdin(true)\n    \
             .stdout(true).stderr(true).send().await?",
        )?;
        let attach = self.docker.client.container_attach(id).stream(true);
        let attach = attach.stdin(true).stdout(true).stderr(true);
        let (output, input) = attach.send().await?.into_parts();
        self.narrator
            .result("This connection is no longer HTTP: it takes input and gives two outputs.")?;
        Ok((Lines::new(output), input))
    }

    pub(super) async fn start(&mut self, id: &str, output: &mut Lines) -> Outcome {
        let mut start = self.docker.client.container_start(id);
        if self.docker.has_host_config_at_start() {
            self.step(
                "Start it; before API 1.15 its host config goes with this call.",
                "docker.container_start(id).host_config(HostConfig { .. }).send().await?",
            )?;
            start = start.host_config(host_config());
        } else {
            self.step("Start it.", "docker.container_start(id).send().await?")?;
        }
        let started = start.send().await;
        self.told(started)?;
        self.listen(output).await.map(drop)
    }

    /// The engine asks the `ps` of its host; there may be none.
    pub(super) async fn top(&mut self, id: &str) -> Outcome {
        self.step(
            "Look at its processes while it waits for input.",
            "docker.container_top(id).send().await?",
        )?;
        let top = self.docker.client.container_top(id).send().await;
        if let Some(message) = top.as_ref().err().and_then(Error::message) {
            let text = format!("This engine cannot tell: {message}");
            return Ok(self.narrator.result(&text)?);
        }
        match self.supported(top)? {
            Some(top) => self.processes(&top),
            None => Ok(()),
        }
    }

    /// The process number and the command, which are what everybody knows.
    fn processes(&mut self, top: &TopResult) -> Outcome {
        let number = top.titles.iter().position(|title| title == "PID");
        for process in &top.processes {
            let number = number.and_then(|column| process.get(column));
            let number = number.map_or("?", String::as_str);
            let command = process.last().map_or("?", String::as_str);
            self.narrator
                .listing(&format!("process {number}: {command}"))?;
        }
        Ok(())
    }

    pub(super) async fn talk(&mut self, output: &mut Lines, input: Input) -> Outcome {
        self.step(
            "Hand it cargo, a line each, and hear what it says on both streams.",
            "input.write_all(line).await?; output.next().await",
        )?;
        self.hand_over(output, input).await?;
        while self.listen(output).await? {}
        Ok(())
    }

    /// Each piece has its answer before the next one goes. The input ends with
    /// this function, and with it the program.
    async fn hand_over(&mut self, output: &mut Lines, mut input: Input) -> Outcome {
        for piece in CARGO {
            self.narrator.sent(piece)?;
            // A program that is gone is noticed by its status.
            let written = input.write_all(format!("{piece}\n").as_bytes()).await;
            if written.is_err() || !self.listen(output).await? {
                return Ok(());
            }
        }
        self.narrator.call("input.shutdown().await?")?;
        // So is one that goes just now.
        let _ = input.shutdown().await;
        Ok(())
    }

    /// Prints the next line, and tells whether there was one.
    async fn listen(&mut self, output: &mut Lines) -> Outcome<bool> {
        let line = output.next().await?;
        line.as_ref()
            .map_or(Ok(()), |line| self.narrator.came(line))?;
        Ok(line.is_some())
    }

    pub(super) async fn wait(&mut self, id: &str) -> Outcome {
        self.step(
            "Wait until it has ended.",
            "docker.container_wait(id).send().await?",
        )?;
        let ended = self.docker.client.container_wait(id).send().await?;
        let found = ended.status_code;
        if found != LEFT {
            return Err(Failure::WrongStatus {
                expected: LEFT,
                found,
            });
        }
        let text = format!("Its exit status is {found}: the piano and the whale.");
        Ok(self.narrator.result(&text)?)
    }

    pub(super) async fn logs(&mut self, id: &str) -> Outcome {
        self.step(
            "Read it all again: the engine has kept it in its logs.",
            "docker.container_logs(id).stdout(true).stderr(true).send().await?",
        )?;
        let logs = self.docker.client.container_logs(id);
        let logs = logs.stdout(true).stderr(true).send().await;
        let Some(frames) = self.supported(logs)? else {
            return Ok(());
        };
        let mut output = Lines::new(frames);
        while self.listen(&mut output).await? {}
        Ok(())
    }

    pub(super) async fn changes(&mut self, id: &str) -> Outcome {
        self.step(
            "See what it changed in its file system.",
            "docker.container_changes(id).send().await?",
        )?;
        let changes = self.docker.client.container_changes(id).send().await?;
        for ContainerChange { path, kind } in changes {
            self.narrator.listing(&format!("{} {path}", word(&kind)))?;
        }
        Ok(())
    }

    pub(super) async fn remove(&mut self) -> Outcome {
        self.step(
            "Remove the container, then the image.",
            "docker.container_remove(id).send().await?;\ndocker.image_remove(name).send().await?",
        )?;
        let removed = self.leftovers.remove(&self.docker.client, false).await;
        self.told(removed)?;
        Ok(self.narrator.result("Both are gone.")?)
    }

    pub(super) async fn events(&mut self, id: &str, image: &str) -> Outcome {
        self.step(
            "Ask the engine what it has seen of all this.",
            "docker.events().since(began).send().await?",
        )?;
        let events = self.docker.client.events().since(self.began - SKEW);
        let events = events.send().await;
        let Some(mut events) = self.supported(events)? else {
            return Ok(());
        };
        let ours = |event: &Event| [id, image].iter().any(|id| is_of(event, id));
        let deadline = Instant::now() + EVENT_LIMIT;
        let mut seen = Vec::new();
        // The stream goes on for as long as the engine does.
        while let Ok(Some(event)) = timeout_at(deadline, events.next()).await {
            let event = event?;
            if ours(&event) {
                seen.extend(event.status);
            }
            if seen.last().is_some_and(|status| status == LAST_EVENT) {
                break;
            }
        }
        let text = if seen.is_empty() {
            "It tells of nothing; are its clock and yours far apart?".to_owned()
        } else {
            seen.join(", ")
        };
        Ok(self.narrator.result(&text)?)
    }
}

/// Runs the program; the attached connection is its input.
fn config(image: &str) -> ContainerConfig {
    ContainerConfig {
        image: Some(image.to_owned()),
        cmd: ["sh", "-c", PROGRAM].map(str::to_owned).into(),
        attach_stdin: Some(true),
        attach_stdout: Some(true),
        attach_stderr: Some(true),
        open_stdin: Some(true),
        stdin_once: Some(true),
        network_disabled: Some(true),
        ..ContainerConfig::default()
    }
}

/// No network: the demo works the same on an engine that has none.
fn host_config() -> HostConfig {
    HostConfig {
        network_mode: Some("none".to_owned()),
        ..HostConfig::default()
    }
}

/// A size with one decimal, or a small one without.
fn size(bytes: usize) -> String {
    let tenths = bytes / 100_000;
    if tenths == 0 {
        return format!("{} kB", bytes.div_ceil(1000));
    }
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// Whether an event is of something; old engines tell only the beginning of its ID.
fn is_of(event: &Event, id: &str) -> bool {
    let told = event.id.as_deref().unwrap_or_default();
    told.len() >= SHORT_ID && (id.starts_with(told) || told.starts_with(id))
}

fn short(id: &str) -> String {
    let id = id.strip_prefix("sha256:").unwrap_or(id);
    id.chars().take(SHORT_ID).collect()
}

fn word(kind: &ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "added   ",
        ChangeKind::Modified => "modified",
        ChangeKind::Deleted => "deleted ",
        _ => "?       ",
    }
}
