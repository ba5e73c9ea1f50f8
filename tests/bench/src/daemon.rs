//! What the daemon in memory costs: how soon it answers, and what a container takes that somebody is
//! attached to.

use std::path::Path;
use std::time::{Duration, Instant};

use longshore::runtime::Error;
use longshore::v1_16::{Client, ContainerConfig};
use longshore::versions::V1_16;
use longshore_testkit::memory::daemon::Daemon;

use crate::Outcome;
use crate::attached::attach;
use crate::servers::{Contender, DAEMON};

/// Measures both, and prints them.
pub(crate) fn measure(count: u32) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    first_answer(&runtime)?;
    containers(&runtime, count)
}

/// How long it takes from nothing to an answer.
fn first_answer(runtime: &tokio::runtime::Runtime) -> Outcome {
    let times: Result<Vec<Duration>, Error> = (0..100)
        .map(|_| {
            let start = Instant::now();
            runtime.block_on(async { Daemon::new().client::<V1_16>()?.ping().send().await })?;
            Ok(start.elapsed())
        })
        .collect();
    let mut times = times?;
    let first = times.first().copied().unwrap_or_default();
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    println!(
        "daemon in memory, from nothing to an answer: the first {first:.2?}, median {median:.2?}"
    );
    Ok(())
}

/// What a container takes that reads its input, and whom it reads from.
fn containers(runtime: &tokio::runtime::Runtime, count: u32) -> Outcome {
    let dir = tempfile::tempdir()?;
    let socket = dir.path().join(DAEMON);
    let contender = Contender::start(DAEMON, &socket)?;
    let client = Client::connect_with(|_| Some(format!("unix://{}", socket.display()).into()))?;
    // What the first one takes is not the price of one more.
    let _first = attached(runtime, &client, &socket)?;
    let before = contender.memory()?;
    let start = Instant::now();
    let open: Outcome<Vec<_>> = (0..count)
        .map(|_| attached(runtime, &client, &socket))
        .collect();
    let (open, time) = (open?, start.elapsed());
    let used = contender.memory()?.saturating_sub(before);
    let running = runtime.block_on(client.container_list().send())?.len();
    let each = f64::from(u32::try_from(used)?) / f64::from(count.max(1));
    println!(
        "daemon in memory, {} attached, {running} containers run: {each:.2} KiB of each, {} ms for all",
        open.len(),
        time.as_millis()
    );
    Ok(())
}

/// A container that runs, and a connection to it.
fn attached(
    runtime: &tokio::runtime::Runtime,
    client: &Client,
    socket: &Path,
) -> Outcome<std::os::unix::net::UnixStream> {
    let id = runtime.block_on(start(client))?;
    attach(socket, &id)
}

async fn start(client: &Client) -> Result<String, Error> {
    let config = ContainerConfig {
        image: Some("busybox".to_owned()),
        cmd: vec!["cat".to_owned()],
        open_stdin: Some(true),
        ..ContainerConfig::default()
    };
    let created = client.container_create(config).send().await?;
    client.container_start(&created.id).send().await?;
    Ok(created.id)
}
