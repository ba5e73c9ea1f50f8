//! docker-py, at several releases.
//!
//! The scenarios stand in `tests/clients/*.py`. `.ci/clients` makes the environments they run in.
//! All scenarios of a daemon, a release and a version run in one process, when the first of their
//! trials does; each trial then tells how its scenario went.

mod catalog;

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use tempfile::TempDir;

use crate::engine::Engine;
use crate::policy;
use crate::process::{self, Running};
use crate::trials;
use catalog::About;

/// The releases, each with the minor numbers of the API versions it is tried with.
///
/// Releases before 0.2.1 do not run with Python 3.
const RELEASES: [(&str, &[u8]); 10] = [
    ("0.2.3", &[0, 1, 2, 3, 4, 5, 6, 12]),
    ("0.3.2", &[5, 6, 7, 8, 9, 10, 11, 12]),
    ("0.4.0", &[12]),
    ("0.5.3", &[12, 13, 14]),
    ("0.6.0", &[15]),
    (
        "0.7.2",
        &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    ),
    ("1.0.0", &[15, 16]),
    ("1.2.3", &[12, 14, 16]),
    ("1.4.0", &[16]),
    ("1.10.6", &[12, 15, 16]),
];
/// Seconds after which all scenarios of a process must have ended.
const LIMIT: u32 = 400;

/// How each scenario went: what went wrong, or nothing.
type Outcomes = BTreeMap<String, Option<String>>;

/// The scenarios of a daemon, a release and a version.
struct Group {
    engine: Engine,
    release: &'static str,
    minor: u8,
    names: Vec<String>,
    outcomes: OnceLock<Result<Outcomes, String>>,
}

/// The trials with a daemon.
pub(crate) fn trials(engine: Engine) -> Vec<trials::Group> {
    match catalog::read() {
        Ok(scenarios) => RELEASES
            .iter()
            .map(|(release, minors)| of_release(engine, release, minors, &scenarios))
            .collect(),
        Err(reason) => {
            let left_out = policy::left_out(&Err::<(), _>(reason.clone()));
            let trial = Trial::test(format!("{}::docker-py", engine.name()), || {
                Err(Failed::from(reason))
            });
            vec![trials::Group {
                trials: vec![trial],
                left_out,
            }]
        }
    }
}

fn of_release(
    engine: Engine,
    release: &'static str,
    minors: &[u8],
    scenarios: &[About],
) -> trials::Group {
    let served = minors.iter().filter(|minor| engine.serves(**minor));
    // A newer daemon takes these versions for nearly the same: the newest shows enough.
    let most = if engine.is_of_its_time() {
        usize::MAX
    } else {
        1
    };
    let groups = served.rev().take(most);
    let trials = groups.flat_map(|minor| of_group(engine, release, *minor, scenarios));
    trials::Group {
        trials: trials.collect(),
        left_out: policy::left_out(&interpreter(release)),
    }
}

fn of_group(engine: Engine, release: &'static str, minor: u8, scenarios: &[About]) -> Vec<Trial> {
    let fitting = scenarios
        .iter()
        .filter(|about| about.fits(release, minor, engine));
    let group = Arc::new(Group {
        engine,
        release,
        minor,
        names: fitting.map(|about| about.name.clone()).collect(),
        outcomes: OnceLock::new(),
    });
    let trial = |name: &String| {
        let (group, name) = (Arc::clone(&group), name.clone());
        let title = format!("{}::{}::{name}", engine.name(), group.title());
        Trial::test(title, move || group.outcome(&name))
    };
    group.names.iter().map(trial).collect()
}

impl Group {
    fn title(&self) -> String {
        format!("docker-py-{}-1.{}", self.release, self.minor)
    }

    fn outcome(&self, name: &str) -> Result<(), Failed> {
        let outcomes = self.outcomes.get_or_init(|| self.run()).as_ref()?;
        match outcomes.get(name) {
            Some(None) => Ok(()),
            Some(Some(failure)) => Err(failure.into()),
            None => Err("the process ended before it".into()),
        }
    }

    /// Runs all of them, one after the other.
    fn run(&self) -> Result<Outcomes, String> {
        let home = TempDir::new().map_err(|error| error.to_string())?;
        let mut command = process::command_within(LIMIT, interpreter(self.release)?);
        let age = if self.engine.is_of_its_time() {
            "old"
        } else {
            "new"
        };
        let command = command
            .arg("-B")
            .arg(scripts().join("driver.py"))
            .args([
                &self.engine.address()?,
                &self.minor.to_string(),
                &self.title(),
                age,
            ])
            .args(&self.names)
            .env("HOME", home.path())
            .env("NO_PROXY", "*")
            .env_remove("PYTHONPATH")
            .env_remove("PYTHONHOME");
        let output = Running::start(command).end();
        if output.bytes.is_empty() {
            return Err(output.stderr);
        }
        Ok(output.stdout().lines().filter_map(outcome).collect())
    }
}

/// What a line says that the driver wrote.
fn outcome(line: &str) -> Option<(String, Option<String>)> {
    let line: Value = serde_json::from_str(line).ok()?;
    let name = line.get("name")?.as_str()?.to_owned();
    let failure = line.get("failure")?.as_str().map(str::to_owned);
    Some((name, failure))
}

/// The Python of the environment of a release.
fn interpreter(release: &str) -> Result<PathBuf, String> {
    let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| root().join("target"));
    let dir = target.join("clients").join(format!("docker-py-{release}"));
    let missing = || "no docker-py; `.ci/clients` gets it".to_owned();
    // Written last, when all is there.
    let made = dir.join("made-of").is_file();
    made.then(|| dir.join("bin/python")).ok_or_else(missing)
}

/// The folder of the scenarios.
fn scripts() -> PathBuf {
    root().join("tests/clients")
}

fn root() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}
