//! Ending, halting and signalling containers.

use std::time::Duration;

use longshore::runtime::server::Failure;
use longshore::server::{container_kill, container_restart, container_stop};
use tokio::sync::watch;

use super::lifecycle::begin;
use super::refusal::{failed, shown, within};
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::{Daemon, system};
use crate::memory::programs::Signal;

/// Seconds between SIGTERM and SIGKILL where nothing else is said.
const GRACE: i64 = 10;
/// The last signal that may be given as a number.
const LAST_NUMBER: u8 = 31;

/// How many seconds a container has to end where the client does not say.
fn grace(api: Api) -> i64 {
    // From then on the server hands an empty value on, which is none.
    if api.since(9) { 0 } else { GRACE }
}

/// Whether there was something to stop.
pub(in crate::memory::daemon) async fn stop(
    daemon: &Daemon,
    api: Api,
    stop: &container_stop::Request,
) -> Result<bool, Failure> {
    let (id, from) = known(daemon, &stop.id)?;
    if !is_running(daemon, &id) {
        return Ok(false);
    }
    let seconds = stop.timeout.unwrap_or(grace(api));
    end(daemon, &id, seconds)
        .await
        .map_err(|failure| within("Cannot stop", &stop.id, &failure))?;
    system::happened(daemon, "stop", &id, &from);
    Ok(true)
}

pub(in crate::memory::daemon) async fn restart(
    daemon: &Daemon,
    api: Api,
    restart: &container_restart::Request,
) -> Result<(), Failure> {
    let name = &restart.id;
    let (id, from) = known(daemon, name)?;
    let tried = |failure: Failure| within("Cannot restart", name, &failure);
    let seconds = restart.timeout.unwrap_or(grace(api));
    end(daemon, &id, seconds).await.map_err(tried)?;
    begin(daemon, api, &id).map_err(tried)?;
    system::happened(daemon, "restart", &id, &from);
    Ok(())
}

pub(in crate::memory::daemon) async fn kill(
    daemon: &Daemon,
    kill: &container_kill::v1_0::Request,
) -> Result<(), Failure> {
    let signal = signal(kill.signal.as_deref())?;
    let (id, from) = known(daemon, &kill.id)?;
    let tried = |failure: Failure| within("Cannot kill", &kill.id, &failure);
    if signal == Signal::KILL {
        end_at_once(daemon, &id).await.map_err(tried)?;
        system::happened(daemon, "kill", &id, &from);
    } else {
        send(daemon, &id, signal).map_err(tried)?;
    }
    Ok(())
}

/// A signal as clients give it; SIGKILL if they give none.
fn signal(given: Option<&str>) -> Result<Signal, Failure> {
    let Some(given) = given.filter(|given| !given.is_empty()) else {
        return Ok(Signal::KILL);
    };
    let is_number = given.bytes().all(|byte| byte.is_ascii_digit());
    let signal = given.parse::<Signal>().ok();
    let signal = signal.filter(|signal| !is_number || signal.number() <= LAST_NUMBER);
    signal.ok_or_else(|| failed(format!("Invalid signal: {}", shown(given))))
}

/// The whole ID of a container, and the name of its image.
pub(super) fn known(daemon: &Daemon, name: &str) -> Result<(String, String), Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(name)?;
    Ok((container.id.clone(), container.image_name()))
}

pub(super) fn is_running(daemon: &Daemon, id: &str) -> bool {
    let table = daemon.0.containers.lock();
    table.get(id).is_ok_and(|container| container.state.running)
}

/// Sends a signal to the first process; no policy starts the container again. Gives
/// what tells of its end, unless it does not run.
fn send(
    daemon: &Daemon,
    id: &str,
    signal: Signal,
) -> Result<Option<watch::Receiver<i64>>, Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(id)?;
    container.check_signalled()?;
    let Some(run) = container.run.as_ref().filter(|_| container.state.running) else {
        return Ok(None);
    };
    let ended = container.ended.subscribe();
    run.stop.send_replace(true);
    if !container.state.restarting {
        run.process.signal(signal);
    }
    Ok(Some(ended))
}

/// Ends a container with SIGTERM, and with SIGKILL if it is not gone in time. Less
/// than no seconds are as many as it takes.
pub(super) async fn end(daemon: &Daemon, id: &str, seconds: i64) -> Result<(), Failure> {
    let Some(mut ended) = send(daemon, id, Signal::TERM)? else {
        return Ok(());
    };
    let Ok(seconds) = u64::try_from(seconds) else {
        // An error means that the container is gone altogether.
        let _ = ended.changed().await;
        return Ok(());
    };
    let in_time = tokio::select! {
        biased;
        _ = ended.changed() => true,
        () = daemon.0.clock.sleep(Duration::from_secs(seconds)) => false,
    };
    if in_time {
        return Ok(());
    }
    end_at_once(daemon, id).await
}

/// Ends a container with SIGKILL.
pub(super) async fn end_at_once(daemon: &Daemon, id: &str) -> Result<(), Failure> {
    if let Some(mut ended) = send(daemon, id, Signal::KILL)? {
        let _ = ended.changed().await;
    }
    Ok(())
}

pub(in crate::memory::daemon) fn pause(daemon: &Daemon, name: &str) -> Result<(), Failure> {
    freeze(daemon, name, true)?;
    let (id, from) = known(daemon, name)?;
    system::happened(daemon, "pause", &id, &from);
    Ok(())
}

pub(in crate::memory::daemon) fn unpause(daemon: &Daemon, name: &str) -> Result<(), Failure> {
    freeze(daemon, name, false)?;
    let (id, from) = known(daemon, name)?;
    system::happened(daemon, "unpause", &id, &from);
    Ok(())
}

fn freeze(daemon: &Daemon, name: &str, frozen: bool) -> Result<(), Failure> {
    let mut table = daemon.0.containers.lock();
    let container = table.get_mut(name)?;
    let tried = if frozen {
        "Cannot pause"
    } else {
        "Cannot unpause"
    };
    let refused = |what: &str| {
        let failure = failed(format!("Container {} {what}", container.id));
        Err(within(tried, name, &failure))
    };
    match (frozen, container.state.paused) {
        (true, true) => return refused("is already paused"),
        (false, false) => return refused("is not paused"),
        _ => {}
    }
    let Some(run) = container.run.as_ref().filter(|_| container.state.running) else {
        return refused("is not running");
    };
    run.processes.freeze(frozen);
    container.state.paused = frozen;
    Ok(())
}

/// The exit code, when the first process has ended.
pub(in crate::memory::daemon) async fn wait(daemon: &Daemon, name: &str) -> Result<i64, Failure> {
    let mut ended = {
        let table = daemon.0.containers.lock();
        let container = table.get(name)?;
        if !container.state.running {
            return Ok(container.state.exit_code);
        }
        container.ended.subscribe()
    };
    // An error means that the container is gone; what it told last is still there.
    let _ = ended.changed().await;
    let code = *ended.borrow();
    Ok(code)
}
