//! Starting containers, and what happens when they end.

use std::sync::{Arc, Weak};
use std::time::Duration;

use longshore::runtime::server::Failure;
use serde_json::Value;
use tokio::sync::watch;

use super::launch::{launch, release};
use super::links;
use super::members::{is_blank, number, text};
use super::refusal::{failed, within};
use super::table::{Container, Table};
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::{Daemon, State, exec, system};
use crate::memory::programs::{Output, Process};

/// How long the daemon waits before it starts a container again, the first time. It
/// doubles while the container does not stay up.
const PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_mins(10);
/// A container that was up for so long begins anew with its pauses.
const STAYED: time::Duration = time::Duration::seconds(10);

/// Whether it was started; not when it runs already.
pub(in crate::memory::daemon) fn start(
    daemon: &Daemon,
    api: Api,
    name: &str,
    host_config: Option<&Value>,
) -> Result<bool, Failure> {
    let mut table = daemon.0.containers.lock();
    let index = table.find(name)?;
    let running = table.all.get(index).filter(|found| found.state.running);
    if let Some(container) = running {
        if api.since(10) {
            return Ok(false);
        }
        let id = &container.id;
        let failure = failed(format!("The container {id} is already running."));
        return Err(within("Cannot start", name, &failure));
    }
    if let Some(given) = replacement(api, host_config) {
        links::set_host_config(&mut table, index, given)?;
    }
    drop(table);
    begin(daemon, api, name).map_err(|failure| within("Cannot start", name, &failure))?;
    Ok(true)
}

/// The host config that takes the place of the one there was.
fn replacement(api: Api, given: Option<&Value>) -> Option<&Value> {
    // At first one counted only if it mounted something.
    given.filter(|given| api.since(5) || !is_blank(given.get("Binds")))
}

/// Starts a container that does not run.
pub(super) fn begin(daemon: &Daemon, api: Api, name: &str) -> Result<(), Failure> {
    let mut table = daemon.0.containers.lock();
    let index = table.find(name)?;
    let launched = launch(daemon, &mut table, index);
    let Some(container) = table.all.get_mut(index) else {
        return Ok(());
    };
    container.restarts = 0;
    let (id, from) = (container.id.clone(), container.image_name());
    let process = container.run.as_ref().map(|run| run.process.clone());
    drop(table);
    if launched.is_ok() || api.since(14) {
        system::happened(daemon, "start", &id, &from);
    }
    match (launched, process) {
        (Ok(output), Some(process)) => {
            supervise(daemon, id, process, output);
            Ok(())
        }
        (Ok(_), None) => Ok(()),
        (Err(failure), _) => {
            if api.since(15) {
                system::happened(daemon, "die", &id, &from);
            }
            Err(failure)
        }
    }
}

/// Waits for the end of a container, and starts it again where its policy says so.
fn supervise(daemon: &Daemon, id: String, mut process: Process, mut output: Output) {
    // A daemon that is dropped shall not live on for what runs in it.
    let state = Arc::downgrade(&daemon.0);
    tokio::spawn(async move {
        let mut policy = Policy::default();
        loop {
            let code = process.wait().await;
            let Some(daemon) = revived(&state) else {
                return;
            };
            let next = policy.after(&daemon, &id, i64::from(code));
            tell_end(&daemon, &id, i64::from(code));
            drop(output);
            let Some((pause, mut stop)) = next else {
                return;
            };
            let clock = daemon.0.clock.clone();
            drop(daemon);
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => {}
                () = clock.sleep(pause) => {}
            }
            let Some(daemon) = revived(&state) else {
                return;
            };
            let Some(again) = again(&daemon, &id) else {
                return;
            };
            (process, output) = again;
        }
    });
}

/// The daemon, if it is still there. What runs in it does not keep it from ending.
pub(in crate::memory::daemon) fn revived(state: &Weak<State>) -> Option<Daemon> {
    state.upgrade().map(|state| Daemon(state, None))
}

/// What a container does when it ends.
#[derive(Debug)]
struct Policy {
    failures: i64,
    pause: Duration,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            failures: 0,
            pause: PAUSE,
        }
    }
}

impl Policy {
    /// Notes the end of a container; gives how long to wait before it starts again
    /// and what ends the wait, if it does.
    fn after(
        &mut self,
        daemon: &Daemon,
        id: &str,
        code: i64,
    ) -> Option<(Duration, watch::Receiver<bool>)> {
        let now = daemon.0.clock.now();
        let mut table = daemon.0.containers.lock();
        let index = table.find(id).ok()?;
        let container = table.all.get_mut(index)?;
        self.failures = if code == 0 { 0 } else { self.failures + 1 };
        let again = self.starts_again(container, code);
        let up = container.state.started.map(|started| now - started);
        container.state.end(code, again, now);
        let stop = container.run.as_ref().map(|run| run.stop.subscribe());
        if !again {
            container.run = None;
        }
        release(&mut table, index);
        let pause = if up.is_some_and(|up| up > STAYED) {
            PAUSE
        } else {
            self.pause
        };
        self.pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
        again.then_some((pause, stop?))
    }

    fn starts_again(&self, container: &Container, code: i64) -> bool {
        let policy = container.host_config.get("RestartPolicy");
        let policy = policy.unwrap_or(&Value::Null);
        let run = container.run.as_ref();
        if run.is_none_or(|run| *run.stop.borrow()) {
            return false;
        }
        match text(policy, "Name") {
            "always" => true,
            "on-failure" => {
                let most = number(policy, "MaximumRetryCount");
                code != 0 && (most == 0 || self.failures < most)
            }
            _ => false,
        }
    }
}

/// Tells everybody that the first process has ended.
fn tell_end(daemon: &Daemon, id: &str, code: i64) {
    exec::forget(daemon, id);
    let table = daemon.0.containers.lock();
    let Ok(container) = table.get(id) else {
        return;
    };
    let (from, ended) = (container.image_name(), container.ended.clone());
    drop(table);
    system::happened(daemon, "die", id, &from);
    ended.send_replace(code);
}

/// Starts a container again, unless somebody wants it to end.
fn again(daemon: &Daemon, id: &str) -> Option<(Process, Output)> {
    let mut table = daemon.0.containers.lock();
    let index = table.find(id).ok()?;
    let container = table.all.get_mut(index)?;
    if !container.state.restarting {
        return None;
    }
    if container.run.take().is_none_or(|run| *run.stop.borrow()) {
        return rest(&mut table, index);
    }
    container.restarts = container.restarts.saturating_add(1);
    let Ok(output) = launch(daemon, &mut table, index) else {
        return rest(&mut table, index);
    };
    let container = table.all.get(index)?;
    let process = container.run.as_ref()?.process.clone();
    let from = container.image_name();
    drop(table);
    system::happened(daemon, "start", id, &from);
    Some((process, output))
}

/// Leaves a container that was to start again as one that has ended.
fn rest(table: &mut Table, index: usize) -> Option<(Process, Output)> {
    let container = table.all.get_mut(index)?;
    container.state.running = false;
    container.state.restarting = false;
    container.run = None;
    container.ended.send_replace(container.state.exit_code);
    None
}
