//! The command `docker`.

mod build;
mod exec;
mod files;
mod images;
mod life;
mod program;
mod registry;
mod run;
mod streams;
mod system;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};
use tempfile::TempDir;

use crate::engine::Engine;
use crate::policy;
use crate::process::{self, Output, Running};
use crate::trials::Group;

/// The minor numbers of the API versions that are tried.
const VERSIONS: std::ops::RangeInclusive<u8> = 12..=16;

/// Something that is tried with the command.
pub(super) struct Scenario {
    name: &'static str,
    /// The minor number of the first API version that has what it needs.
    since: u8,
    run: fn(&Docker),
}

/// Lists the scenarios of a module, each with the minor number of the version it is tried from.
macro_rules! scenarios {
    ($($name:ident: $since:literal),+ $(,)?) => {
        pub(super) const SCENARIOS: &[super::Scenario] = &[
            $(super::Scenario { name: stringify!($name), since: $since, run: $name }),+
        ];
    };
}
use scenarios;

/// The trials with a daemon.
pub(crate) fn trials(engine: Engine) -> Vec<Group> {
    let versions = VERSIONS.filter(|minor| engine.serves(*minor));
    // A newer daemon takes these versions for nearly the same: the ends show enough.
    let ends = [*VERSIONS.start(), *VERSIONS.end()];
    let versions = versions.filter(|minor| engine.is_of_its_time() || ends.contains(minor));
    let trials = versions.flat_map(|minor| {
        all(engine)
            .filter(move |(_, scenario)| scenario.since <= minor)
            .map(move |(group, scenario)| trial(engine, minor, group, scenario))
    });
    vec![Group {
        trials: trials.collect(),
        left_out: policy::left_out(program::find()),
    }]
}

fn all(engine: Engine) -> impl Iterator<Item = (&'static str, &'static Scenario)> {
    let registry = Some(("registry", registry::SCENARIOS));
    let groups = [
        ("build", build::SCENARIOS),
        ("exec", exec::SCENARIOS),
        ("files", files::SCENARIOS),
        ("images", images::SCENARIOS),
        ("life", life::SCENARIOS),
        ("run", run::SCENARIOS),
        ("streams", streams::SCENARIOS),
        ("system", system::SCENARIOS),
    ];
    groups
        .into_iter()
        .chain(registry.filter(|_| engine == Engine::Memory))
        .flat_map(|(group, scenarios)| scenarios.iter().map(move |scenario| (group, scenario)))
}

fn trial(engine: Engine, minor: u8, group: &str, scenario: &'static Scenario) -> Trial {
    let name = format!("cli-1.{minor}::{group}::{}", scenario.name);
    Trial::test(format!("{}::{name}", engine.name()), move || {
        let docker = Docker::new(engine, minor, &name)?;
        (scenario.run)(&docker);
        Ok(())
    })
}

/// The command with a daemon and a version of its API.
pub(crate) struct Docker {
    program: &'static Path,
    /// The daemon.
    pub(crate) engine: Engine,
    /// The minor number of the version.
    pub(crate) minor: u8,
    address: String,
    name: String,
    dir: TempDir,
}

impl Docker {
    fn new(engine: Engine, minor: u8, name: &str) -> Result<Self, Failed> {
        let dir = TempDir::new()?;
        fs::create_dir(dir.path().join("config"))?;
        Ok(Self {
            program: program::find().as_deref()?,
            engine,
            minor,
            address: engine.address()?,
            name: name.replace("::", "-"),
            dir,
        })
    }

    /// A name for a container or an image, which no other scenario uses.
    pub(crate) fn name(&self, part: &str) -> String {
        format!("{}.{part}", self.name)
    }

    /// A path for a file, which goes with the scenario.
    pub(crate) fn path(&self, part: &str) -> PathBuf {
        self.dir.path().join(part)
    }

    /// A path of [`Docker::path`] as an argument.
    pub(crate) fn file(&self, part: &str) -> String {
        self.path(part).to_string_lossy().into_owned()
    }

    /// Runs it without input.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.with_input(args, "")
    }

    /// Runs it with input, however it ends.
    pub(crate) fn with_input(&self, args: &[&str], input: impl Into<Vec<u8>>) -> Output {
        self.start(args).finish_with(input.into())
    }

    /// The standard output of a run that ends well, without the last end of line.
    pub(crate) fn ok(&self, args: &[&str]) -> String {
        self.run(args).well().stdout().trim_end().to_owned()
    }

    /// The standard error of a run that fails.
    pub(crate) fn refused(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_ne!(output.code, 0, "{args:?}: {}", output.stdout());
        output.stderr
    }

    /// Starts it with pipes.
    pub(crate) fn start(&self, args: &[&str]) -> Running {
        let mut command = process::command(self.program);
        Running::start(self.prepare(command.args(args)))
    }

    /// Starts it on a terminal, whose other side the pipes are.
    pub(crate) fn on_a_terminal(&self, args: &[&str]) -> Running {
        let words = std::iter::once(self.program.as_os_str()).chain(args.iter().map(OsStr::new));
        let quoted: Vec<_> = words.map(|word| quote(&word.to_string_lossy())).collect();
        let mut command = process::command("script");
        let command = command.args(["--quiet", "--return", "--flush", "--command"]);
        Running::start(self.prepare(command.arg(quoted.join(" ")).arg("/dev/null")))
    }

    fn prepare<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("DOCKER_HOST", &self.address)
            .env("DOCKER_API_VERSION", format!("1.{}", self.minor))
            .env("DOCKER_CONFIG", self.dir.path().join("config"))
            .env("DOCKER_BUILDKIT", "0")
            .env("TERM", "dumb")
            .env_remove("DOCKER_CONTEXT")
            .env_remove("DOCKER_TLS_VERIFY")
    }
}

/// A word as the shell reads it, whatever is in it.
fn quote(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}
