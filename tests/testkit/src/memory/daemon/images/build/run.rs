//! `RUN`.

use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;

use super::builder::Builder;
use super::config::Config;
use super::steps::shown;
use crate::memory::console::{Attach, Console, Options, Stream};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::rootfs::{Rootfs, SharedTree, snapshot};
use crate::memory::daemon::system::happened;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::dockerfile::Command as Words;
use crate::memory::files::Tree;
use crate::memory::images::Id;
use crate::memory::programs::{Command, Env, Files, Machine, Process, Processes};

/// Where programs are, unless the image says it.
pub(super) const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

impl Builder {
    pub(super) async fn run(&mut self, command: &Words) -> Result<(), Trouble> {
        let (parent, tree) = self.base("run")?;
        let mut config = self.config.clone();
        config.set("Cmd", command.words_to_run());
        config.set("Image", parent.as_str());
        if self.use_cached(&config).await? {
            return Ok(());
        }
        let container = self.container();
        self.running_in(&container).await?;
        config.set("Hostname", container.short());
        let tree = self.run_in(&container, &config, tree, &parent).await?;
        self.commit(parent, &container, &config, tree)
    }

    /// Runs the command and gives the files as it leaves them.
    async fn run_in(
        &self,
        container: &Id,
        config: &Config,
        mut tree: Tree,
        image: &Id,
    ) -> Result<Tree, Trouble> {
        let directory = config.text("WorkingDir");
        if !directory.is_empty() {
            tree.make_dirs(directory, 0o755)?;
        }
        let files = SharedTree::new(Mutex::new(tree));
        let clock = self.daemon.0.clock.clone();
        let seen = Rootfs::new(Arc::clone(&files), Vec::new(), clock);
        let processes = self.processes(container, Arc::new(seen));
        let console = Console::new(Options {
            log_limit: 0,
            clock: self.daemon.0.clock.clone(),
            ..Options::default()
        });
        let attached = console.attach(Attach {
            stdin: false,
            ..Attach::everything()
        });
        let told = Told {
            daemon: self.daemon.clone(),
            container: container.clone(),
            image: image.clone(),
        };
        let started = processes.start(command(container, config), console.stdio());
        let process = started.map_err(|error| {
            told.happened("die");
            Trouble::new(error.to_string())
        })?;
        told.happened("start");
        let running = Running {
            process,
            processes,
            told,
        };
        let mut output = attached.output;
        while let Some((stream, bytes)) = output.next().await {
            self.tell_output(stream, &bytes).await?;
        }
        let code = running.process.wait().await;
        drop(running);
        match code {
            0 => Ok(snapshot(&files)),
            code => Err(non_zero(config, code)),
        }
    }

    fn processes(&self, container: &Id, files: Arc<dyn Files>) -> Processes {
        Processes::new(Machine {
            programs: Arc::clone(&self.daemon.0.programs),
            files,
            hostname: container.short().to_owned(),
            clock: self.daemon.0.clock.clone(),
        })
    }

    async fn tell_output(&self, stream: Stream, bytes: &[u8]) -> Result<(), Trouble> {
        if self.options.quiet {
            return Ok(());
        }
        let text = String::from_utf8_lossy(bytes);
        match stream {
            Stream::Stdout => self.teller.stream(text).await,
            Stream::Stderr => self.teller.error_stream(&text).await,
        }
    }
}

/// Tells what happens to the container of a command.
struct Told {
    daemon: Daemon,
    container: Id,
    image: Id,
}

impl Told {
    fn happened(&self, what: &str) {
        let (container, image) = (self.container.as_str(), self.image.as_str());
        happened(&self.daemon, what, container, image);
    }
}

/// A command under way. It ends with its build, even if nobody waits for that.
struct Running {
    process: Process,
    processes: Processes,
    told: Told,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.processes.kill();
        self.told.happened("die");
    }
}

fn command(container: &Id, config: &Config) -> Command {
    let host = format!("HOSTNAME={}", container.short());
    let usual = [format!("PATH={PATH}"), host, "HOME=/root".to_owned()];
    let variables = usual.into_iter().chain(config.list("Env"));
    let command = Command::new(config.list("Cmd")).env(variables.collect::<Env>());
    let directory = config.text("WorkingDir");
    let command = command.cwd(if directory.is_empty() { "/" } else { directory });
    match config.text("User") {
        "" => command,
        user => command.user(user),
    }
}

fn non_zero(config: &Config, code: i32) -> Trouble {
    let words = shown(&config.list("Cmd"));
    let message = format!("The command {words} returned a non-zero code: {code}");
    Trouble::with_code(message, code.into())
}
