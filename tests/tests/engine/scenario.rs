//! A scenario, and how it becomes a test of one version.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

use crate::daemon::{Engine, Ready};

/// Something that hangs is reported after this time. Nothing takes nearly as long.
const LIMIT: Duration = Duration::from_mins(2);

/// What the daemon in memory is known to do otherwise, each with the reason.
const DIFFERENCES: &str = include_str!("differences.txt");

/// What is tried with the client of one version.
pub(crate) struct Scenario {
    /// Its group and its own name, `logs::follow`.
    pub(crate) name: String,
    /// Runs it; it panics where it fails.
    pub(crate) run: fn(Test) -> Pin<Box<dyn Future<Output = ()>>>,
}

/// Lists the scenarios of a group, which are functions that take the `Docker` of their version.
macro_rules! scenarios {
    ($group:literal: $($name:ident),+ $(,)?) => {
        pub(super) fn scenarios() -> Vec<$crate::scenario::Scenario> {
            vec![$($crate::scenario::Scenario {
                name: format!("{}::{}", $group, stringify!($name)),
                run: |test| Box::pin(async { $name(Docker::new(test).await).await }),
            }),+]
        }
    };
}
pub(crate) use scenarios;

/// The client of a module whose `api` has the version in its type.
macro_rules! pinned_client {
    () => {
        #[allow(clippy::unused_async, reason = "others have to ask for their version")]
        async fn client(transport: longshore::runtime::Transport, _: &str) -> api::Client {
            api::Client::new(transport)
        }
    };
}
pub(crate) use pinned_client;

/// What a scenario knows of its surroundings.
pub(crate) struct Test {
    daemon: Ready,
    name: String,
    version: &'static str,
}

impl Scenario {
    /// A trial of a client, `v1_12` or the like, which speaks a version, and whether it is known
    /// to end otherwise.
    pub(crate) fn into_trial(
        self,
        client: &str,
        version: &'static str,
        engine: Engine,
    ) -> (Trial, bool) {
        let name = format!("{client}::{}", self.name);
        let differs = engine == Engine::Memory && difference(&name).is_some();
        let title = format!("{}::{name}", engine.name());
        let trial = Trial::test(title, move || run(engine, &name, version, self.run));
        (trial, differs)
    }
}

/// Why a scenario is known to end otherwise on the daemon in memory.
fn difference(name: &str) -> Option<&'static str> {
    // What the daemon does is all the same for both clients of a version.
    let name = name.trim_start_matches("any_1").trim_start_matches("v1");
    let (_, scenario) = name.split_once("::")?;
    DIFFERENCES.lines().find_map(|line| {
        let (known, reason) = line.split_once(": ")?;
        (known == scenario || known.strip_prefix("v1") == Some(name)).then_some(reason)
    })
}

impl Test {
    /// The version that is spoken.
    pub(crate) fn version(&self) -> &'static str {
        self.version
    }

    /// The address of the daemon.
    pub(crate) fn address(&self) -> String {
        self.daemon.address.clone()
    }

    /// A name for a container or an image, which no other scenario uses.
    pub(crate) fn name(&self, part: &str) -> String {
        format!("{}.{part}", self.name)
    }

    /// A path for a file that the daemon sees, and that goes with it.
    pub(crate) fn path(&self, part: &str) -> PathBuf {
        self.daemon.dir.join(self.name(part))
    }

    /// The directory with all of the daemon's files.
    pub(crate) fn daemon_dir(&self) -> PathBuf {
        self.daemon.dir.clone()
    }
}

fn run(
    engine: Engine,
    name: &str,
    version: &'static str,
    run: fn(Test) -> Pin<Box<dyn Future<Output = ()>>>,
) -> Result<(), Failed> {
    let daemon = engine.ready()?;
    let name = name.replace("::", ".");
    let test = Test {
        daemon: daemon.clone(),
        name,
        version,
    };
    within_limit(run(test)).map_err(|hangs| {
        format!(
            "{hangs}; the daemon's log ends with:\n{}",
            daemon.log_tail()
        )
        .into()
    })
}

/// Runs something on a runtime of its own, unless it hangs.
pub(crate) fn within_limit(run: impl Future<Output = ()>) -> Result<(), &'static str> {
    let done = runtime().block_on(async { timeout(LIMIT, run).await });
    done.map_err(|_| "it hangs")
}

/// A runtime for one scenario.
pub(crate) fn runtime() -> Runtime {
    let mut builder = Builder::new_current_thread();
    builder.enable_all().build().expect("a runtime")
}
