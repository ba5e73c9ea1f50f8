//! Commands in containers that run.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use longshore::runtime::server::{Attached, Failure};
use serde_json::{Value, json};

use super::Daemon;
use super::containers::{self, failed, revived, shown};
use super::convert::Api;
use super::streams::{Ends, converse};
use crate::memory::console::{Attach, Attached as Client, Console, Options, Streams};
use crate::memory::programs::{Processes, Size};
use crate::memory::sync::lock;

/// How many are kept at most: they stay until their container ends.
const MOST: usize = 4096;
/// The exit code of a command that could not be started.
const NOT_STARTED: i64 = 128;

/// All commands in containers.
#[derive(Debug, Default)]
pub(super) struct Execs(Mutex<BTreeMap<String, Exec>>);

#[derive(Debug)]
struct Exec {
    /// The ID.
    container: String,
    args: Vec<String>,
    console: Console,
    stdin: bool,
    streams: Streams,
    running: bool,
    exit_code: i64,
}

pub(super) fn create(daemon: &Daemon, container: &str, config: &Value) -> Result<String, Failure> {
    let args = containers::texts(config, "Cmd");
    let active = containers::active(daemon, container, args.clone())?;
    if args.is_empty() {
        return Err(failed("No exec command specified"));
    }
    let flag = |name| containers::flag(config, name);
    let exec = Exec {
        container: active.id,
        args,
        console: Console::new(Options {
            tty: flag("Tty"),
            open_stdin: flag("AttachStdin"),
            stdin_once: true,
            // Nobody can ask for it later.
            log_limit: 0,
            clock: daemon.0.clock.clone(),
            ..Options::default()
        }),
        stdin: flag("AttachStdin"),
        streams: Streams {
            stdout: flag("AttachStdout"),
            stderr: flag("AttachStderr"),
        },
        running: false,
        exit_code: 0,
    };
    let id = daemon.0.ids.next().as_str().to_owned();
    let mut all = lock(&daemon.0.execs.0);
    if all.len() >= MOST {
        return Err(failed("there are too many exec instances"));
    }
    all.insert(id.clone(), exec);
    Ok(id)
}

fn none(id: &str) -> Failure {
    let id = shown(id);
    let text = format!("No such exec instance '{id}' found in daemon");
    Failure::new(404, text)
}

/// Does something with a command.
fn with<T>(daemon: &Daemon, id: &str, act: impl FnOnce(&mut Exec) -> T) -> Result<T, Failure> {
    let mut all = lock(&daemon.0.execs.0);
    all.get_mut(id).map(act).ok_or_else(|| none(id))
}

pub(super) fn inspect(daemon: &Daemon, api: Api, id: &str) -> Result<Value, Failure> {
    let (container, mut value) = with(daemon, id, |exec| {
        let (entrypoint, arguments) = match exec.args.split_first() {
            Some((program, arguments)) => (program.as_str(), arguments),
            None => ("", [].as_slice()),
        };
        let value = json!({
            "ID": id,
            "Running": exec.running,
            "ExitCode": exec.exit_code,
            "ProcessConfig": {
                "privileged": false,
                "user": "",
                "tty": exec.console.tty().is_some(),
                "entrypoint": entrypoint,
                "arguments": arguments,
            },
            "OpenStdin": exec.stdin,
            "OpenStderr": exec.streams.stderr,
            "OpenStdout": exec.streams.stdout,
        });
        (exec.container.clone(), value)
    })?;
    let record = containers::record(daemon, api, &container)?;
    if let Some(object) = value.as_object_mut() {
        object.insert("Container".to_owned(), record);
    }
    Ok(value)
}

pub(super) fn resize(daemon: &Daemon, id: &str, height: u16, width: u16) -> Result<(), Failure> {
    let tty = with(daemon, id, |exec| exec.console.tty().cloned())?;
    let tty = tty.ok_or_else(|| failed("the command has no terminal"))?;
    tty.resize(Size {
        rows: height,
        columns: width,
    });
    Ok(())
}

/// None when it is detached. What goes wrong is a line in the stream otherwise, since
/// the connection is taken over before the command is looked for.
pub(super) fn start(
    daemon: &Daemon,
    id: &str,
    detach: bool,
    tty: bool,
) -> Result<Option<Attached>, Failure> {
    let begun = begin(daemon, id, detach);
    if detach {
        return begun.map(|_| None);
    }
    let said = format!("Error starting exec command in container {}", shown(id));
    Ok(Some(Attached::new(tty, move |mut stdio| async move {
        match begun {
            Ok(Some((client, ends))) => converse(client, stdio, ends).await,
            Ok(None) => {}
            Err(failure) => {
                let text = format!("{said}: {failure}\n");
                // A client that is gone needs no words.
                let _ = stdio.output.stdout(text).await;
            }
        }
    })))
}

/// Starts a command; gives the client that is attached to it, unless it is detached.
fn begin(daemon: &Daemon, id: &str, detach: bool) -> Result<Option<(Client, Ends)>, Failure> {
    let (container, args, console, stdin, streams) = with(daemon, id, claim)??;
    let started = containers::active(daemon, &container, args).and_then(|active| {
        let attach = Attach {
            logs: false,
            stream: true,
            stdin,
            streams,
        };
        let client = (!detach).then(|| console.attach(attach));
        run(daemon, id, active.command, &active.processes, &console)?;
        Ok(client)
    });
    let client = started.map_err(|failure| {
        let _ = with(daemon, id, |exec| exec.end(NOT_STARTED));
        let tried = format!("Cannot run exec command {} in container", shown(id));
        failed(format!("{tried} {container}: {failure}"))
    })?;
    let ends = Ends {
        once: console.tty().is_none(),
        waits: false,
        reads: streams.stdout || streams.stderr,
    };
    Ok(client.map(|client| (client, ends)))
}

/// What is needed to start a command.
type Claim = (String, Vec<String>, Console, bool, Streams);

/// Marks a command as running, which only one may do.
fn claim(exec: &mut Exec) -> Result<Claim, Failure> {
    if std::mem::replace(&mut exec.running, true) {
        let text = "Error: Exec command is already running";
        return Err(failed(text));
    }
    Ok((
        exec.container.clone(),
        exec.args.clone(),
        exec.console.clone(),
        exec.stdin,
        exec.streams,
    ))
}

impl Exec {
    fn end(&mut self, code: i64) {
        self.running = false;
        self.exit_code = code;
    }
}

fn run(
    daemon: &Daemon,
    id: &str,
    command: crate::memory::programs::Command,
    processes: &Processes,
    console: &Console,
) -> Result<(), Failure> {
    let stdio = console.stdio();
    // Clients are let go when the exit code can be asked for.
    let output = stdio.stdout.clone();
    let started = processes.start(command, stdio);
    let process = started.map_err(|error| failed(error.to_string()))?;
    let (state, id) = (Arc::downgrade(&daemon.0), id.to_owned());
    tokio::spawn(async move {
        let code = i64::from(process.wait().await);
        if let Some(daemon) = revived(&state) {
            // It is gone if its container has ended.
            let _ = with(&daemon, &id, |exec| exec.end(code));
        }
        drop(output);
    });
    Ok(())
}

/// Forgets the commands of a container that has ended.
pub(super) fn forget(daemon: &Daemon, container: &str) {
    let mut all = lock(&daemon.0.execs.0);
    all.retain(|_, exec| exec.container != container);
}
