//! The way through the demo: its steps in order, and its end, happy or not.

mod steps;

use std::cell::Cell;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::time::Duration;

use longshore::runtime::Timestamp;

use super::docker::Docker;
use super::failure::Failure;
use super::leftovers::Leftovers;
use super::narrator::Narrator;

type Outcome<T = ()> = Result<T, Failure>;

pub(super) struct Tour<'a> {
    docker: Docker,
    narrator: Narrator,
    /// Whether no further step is to begin.
    stop: &'a Cell<bool>,
    name: String,
    leftovers: Leftovers,
    began: Timestamp,
}

impl<'a> Tour<'a> {
    pub(super) fn new(docker: Docker, stop: &'a Cell<bool>) -> Self {
        // The standard library's only source of chance.
        let chance = RandomState::new().build_hasher().finish();
        let name = format!("longshore-demo-{:08x}", chance & 0xffff_ffff);
        Self {
            docker,
            narrator: Narrator::new(),
            stop,
            leftovers: Leftovers::new(name.clone()),
            name,
            began: Timestamp::now_utc(),
        }
    }

    /// The versions of the engine and of this release.
    pub(super) async fn welcome(&mut self, introduction: &str) -> Outcome {
        self.narrator.aside(introduction)?;
        self.narrator.step("Agree on a version of the API.")?;
        let calls = "let docker = longshore::Client::connect().await?;\ndocker.version().await?";
        self.narrator.call(calls)?;
        let engine = self.docker.client.version().send().await?;
        for sentence in self.docker.sentences(&engine) {
            self.narrator.result(&sentence)?;
        }
        Ok(())
    }

    pub(super) fn farewell(&mut self, took: Duration) -> Outcome {
        let seconds = took.as_secs_f64();
        let text = format!("\nDone in {seconds:.1} seconds, and nothing is left of it.");
        Ok(self.narrator.aside(&text)?)
    }

    /// Goes through all steps.
    pub(super) async fn take(&mut self, archive: Vec<u8>) -> Outcome {
        let image = self.import(archive).await?;
        let id = self.create().await?;
        let (mut output, input) = self.attach(&id).await?;
        self.start(&id, &mut output).await?;
        self.top(&id).await?;
        self.talk(&mut output, input).await?;
        self.wait(&id).await?;
        self.logs(&id).await?;
        self.changes(&id).await?;
        self.remove().await?;
        self.events(&id, &image).await
    }

    /// Removes what a tour that ended early has left.
    pub(super) async fn clean_up(&mut self) {
        let Some(leftovers) = self.leftovers.described() else {
            return;
        };
        match self.leftovers.remove(&self.docker.client, true).await {
            Ok(()) => self.mumble(&format!("\nRemoved {leftovers}.")),
            Err(error) => {
                self.mumble(&format!("\n{error}"));
                self.give_up();
            }
        }
    }

    /// Tells what could not be removed.
    pub(super) fn give_up(&mut self) {
        if let Some(leftovers) = self.leftovers.described() {
            self.mumble(&format!("\nLeft behind: {leftovers}."));
        }
    }

    /// Tells something, if anybody listens.
    fn mumble(&mut self, text: &str) {
        let _ = self.narrator.aside(text);
    }
}
