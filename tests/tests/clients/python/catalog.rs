//! Which scenarios there are, and what each of them needs.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::engine::Engine;
use crate::process::{self, Running};

/// The interpreter that lists them; it needs no client.
const PYTHON: &str = "python3";

/// What a scenario needs.
#[derive(Clone, Debug)]
pub(super) struct About {
    /// Its module and its own name, `streams::logs`.
    pub(super) name: String,
    /// The minor number of the first API version that has what it needs.
    since: u64,
    /// The first release of docker-py that can do it.
    client: Vec<u64>,
    /// Releases that cannot, each with the minor number of the first version where it fails.
    broken: BTreeMap<String, u64>,
    /// Which daemons it is for: `any`, `old` or `memory`.
    daemon: String,
}

/// All scenarios, or why they cannot be listed.
pub(super) fn read() -> Result<Vec<About>, String> {
    static READ: OnceLock<Result<Vec<About>, String>> = OnceLock::new();
    READ.get_or_init(list).clone()
}

fn list() -> Result<Vec<About>, String> {
    for program in [process::TIMEOUT, PYTHON] {
        process::find(program).ok_or_else(|| format!("no `{program}` in PATH for docker-py"))?;
    }
    let mut command = process::command(PYTHON);
    let driver = super::scripts().join("driver.py");
    let output = Running::start(command.arg("-B").arg(driver).arg("--list")).end();
    if output.code != 0 {
        return Err(format!("the scenarios of docker-py: {}", output.stderr));
    }
    let unclear = |line: &str| format!("the scenarios of docker-py: {line}");
    let text = output.stdout();
    let lines = text.lines();
    lines
        .map(|line| About::of(line).ok_or_else(|| unclear(line)))
        .collect()
}

impl About {
    fn of(line: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(line).ok()?;
        let broken = line.get("broken")?.as_object()?.iter();
        Some(Self {
            name: line.get("name")?.as_str()?.to_owned(),
            since: line.get("since")?.as_u64()?,
            client: numbers(line.get("client")?.as_str()?),
            broken: broken
                .map(|(release, minor)| Some((release.clone(), minor.as_u64()?)))
                .collect::<Option<_>>()?,
            daemon: line.get("daemon")?.as_str()?.to_owned(),
        })
    }

    /// Whether a release can try it with a version and a daemon.
    pub(super) fn fits(&self, release: &str, minor: u8, engine: Engine) -> bool {
        let minor = u64::from(minor);
        let series = release
            .rsplit_once('.')
            .map_or(release, |(series, _)| series);
        let works = self.broken.get(series).is_none_or(|from| minor < *from);
        let late_enough = self.since <= minor && self.client <= numbers(release);
        late_enough && works && self.is_for(engine)
    }
}

impl About {
    fn is_for(&self, engine: Engine) -> bool {
        match self.daemon.as_str() {
            "old" => engine.is_of_its_time(),
            "memory" => engine == Engine::Memory,
            _ => true,
        }
    }
}

fn numbers(release: &str) -> Vec<u64> {
    let parts = release.split('.');
    parts.filter_map(|part| part.parse().ok()).collect()
}
