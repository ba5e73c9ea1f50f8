//! The command `demo`: takes a container through its whole life on an engine of the user or on
//! the daemon in memory, tells what happens, and leaves nothing behind.

mod docker;
mod engine;
mod failure;
mod image;
mod leftovers;
mod lines;
mod narrator;
mod program;
mod tour;

use std::cell::Cell;
use std::pin::{Pin, pin};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anstream::eprintln;
use clap::Args;
use tokio::runtime::Builder;
use tokio::signal::ctrl_c;
use tokio::time::timeout;

use engine::Engine;
use failure::Failure;
use longshore::runtime::ApiVersion;
use tour::Tour;

/// How long the step under way may take when the user has had enough.
const GRACE: Duration = Duration::from_secs(2);

#[derive(Args)]
pub(crate) struct Demo {
    /// Speak this version of the API instead of the newest that both sides speak
    #[arg(long, value_name = "VERSION", value_parser = engine::version)]
    api: Option<ApiVersion>,
}

impl Demo {
    pub(crate) fn run(self) -> ExitCode {
        let runtime = Builder::new_current_thread().enable_all().build();
        let outcome = runtime
            .map_err(Failure::Runtime)
            .and_then(|runtime| runtime.block_on(show(self.api)));
        match outcome {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                eprintln!("{failure}");
                ExitCode::FAILURE
            }
        }
    }
}

/// Finds out whether there is all that is needed, and only then begins.
async fn show(wanted: Option<ApiVersion>) -> Result<(), Failure> {
    let began = Instant::now();
    let engine = Engine::find(wanted).await?;
    let stop = Cell::new(false);
    let mut tour = Tour::new(engine.docker, &stop);
    tour.welcome(&engine.introduction).await?;
    perform(&mut tour, engine.archive, &stop).await?;
    tour.farewell(began.elapsed())
}

/// Goes through all steps; whatever happens, nothing stays behind.
async fn perform(tour: &mut Tour<'_>, archive: Vec<u8>, stop: &Cell<bool>) -> Result<(), Failure> {
    let outcome = unless_interrupted(pin!(tour.take(archive)), stop).await;
    if outcome.is_err() {
        tokio::select! {
            () = tour.clean_up() => {}
            Ok(()) = ctrl_c() => tour.give_up(),
        }
    }
    outcome
}

/// After an interruption the step under way is finished, since what a request
/// makes could not be found by somebody who does not wait for its answer.
async fn unless_interrupted(
    mut steps: Pin<&mut impl Future<Output = Result<(), Failure>>>,
    stop: &Cell<bool>,
) -> Result<(), Failure> {
    tokio::select! {
        outcome = &mut steps => return outcome,
        Ok(()) = ctrl_c() => stop.set(true),
    }
    let outcome = timeout(GRACE, steps).await;
    outcome.unwrap_or(Err(Failure::Interrupted))
}
