//! The build, step by step.

use super::Options;
use super::config::Config;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::images::make::{Made, created, make};
use crate::memory::daemon::images::pull::pull;
use crate::memory::daemon::images::store;
use crate::memory::daemon::progress::Teller;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::dockerfile::{Step, parse};
use crate::memory::files::Tree;
use crate::memory::images::names::{DEFAULT_TAG, for_registry, split};
use crate::memory::images::{Id, ImageError};

/// A build under way.
pub(super) struct Builder {
    pub(super) daemon: Daemon,
    pub(super) teller: Teller,
    pub(super) options: Options,
    pub(super) context: Option<Tree>,
    pub(super) image: Option<Id>,
    pub(super) config: Config,
    pub(super) author: String,
    /// Whether this Dockerfile sets the command.
    pub(super) has_command: bool,
    /// The IDs of the containers of the steps that are not removed yet.
    containers: Vec<Id>,
}

impl Builder {
    pub(super) fn new(
        daemon: Daemon,
        teller: Teller,
        options: Options,
        context: Option<Tree>,
    ) -> Self {
        Self {
            daemon,
            teller,
            options,
            context,
            image: None,
            config: Config::default(),
            author: String::new(),
            has_command: false,
            containers: Vec::new(),
        }
    }

    /// Builds, and gives the ID of the image.
    pub(super) async fn build(&mut self, dockerfile: &str) -> Result<Id, Trouble> {
        for (number, step) in parse(dockerfile)?.iter().enumerate() {
            if let Err(trouble) = self.step(number, step).await {
                if self.options.force_rm {
                    self.remove_containers().await?;
                }
                return Err(trouble);
            }
            let short = self.image.as_ref().map(Id::short).unwrap_or_default();
            self.teller.stream(format!(" ---> {short}\n")).await?;
            if self.options.rm {
                self.remove_containers().await?;
            }
        }
        let problem = "No image was generated. Is your Dockerfile empty?\n";
        let image = self.image.clone().ok_or_else(|| Trouble::new(problem))?;
        let built = format!("Successfully built {}\n", image.short());
        self.teller.stream(built).await?;
        Ok(image)
    }

    async fn step(&mut self, number: usize, step: &Step) -> Result<(), Trouble> {
        let summary = step.summary();
        self.teller
            .stream(format!("Step {number} : {summary}\n"))
            .await?;
        let instruction = step.instruction(&self.config.list("Env"))?;
        self.obey(instruction).await
    }

    /// A container for a step, which only its ID is left of.
    pub(super) fn container(&mut self) -> Id {
        let id = self.daemon.0.ids.next();
        self.containers.push(id.clone());
        id
    }

    async fn remove_containers(&mut self) -> Result<(), Trouble> {
        for id in std::mem::take(&mut self.containers) {
            let short = id.short();
            let removing = format!("Removing intermediate container {short}\n");
            self.teller.stream(removing).await?;
        }
        Ok(())
    }

    /// Starts from an image, which is pulled if it is not there.
    pub(super) async fn start_from(&mut self, name: &str) -> Result<(), Trouble> {
        let is_there = store(&self.daemon).find(name).is_ok();
        if self.options.pull || !is_there {
            self.pull(name).await?;
        }
        let (id, config) = {
            let store = store(&self.daemon);
            let image = store.find(name)?;
            (image.id().clone(), image.details().config.clone())
        };
        self.image = Some(id);
        if config.is_object() {
            self.config = Config::of(&config);
        }
        if self.config.list("Env").is_empty() {
            self.config.set_variable("PATH", super::run::PATH);
        }
        self.triggers().await
    }

    async fn pull(&mut self, name: &str) -> Result<(), Trouble> {
        let (repository, tag) = split(name);
        let tag = tag.unwrap_or(DEFAULT_TAG);
        let host = for_registry(repository)?.0;
        let credentials = self.options.credentials(host);
        let named = (repository, Some(tag));
        pull(&self.daemon, &self.teller, named, &credentials).await
    }

    /// Runs what the image wants to be run in builds on top of it.
    async fn triggers(&mut self) -> Result<(), Trouble> {
        let triggers = self.config.list("OnBuild");
        self.config.0.remove("OnBuild");
        if triggers.is_empty() {
            return Ok(());
        }
        let count = triggers.len();
        let executing = format!("# Executing {count} build triggers\n");
        self.teller.error_stream(&executing).await?;
        for (number, trigger) in triggers.iter().enumerate() {
            for (at, step) in parse(trigger)?.iter().enumerate() {
                check_trigger(&step.name)?;
                let told = format!("Trigger {number}, {trigger}\n");
                self.teller.stream(told).await?;
                // The compiler wants a way out of the recursion.
                Box::pin(self.step(at, step)).await?;
            }
        }
        Ok(())
    }

    /// Makes an image that differs in its configuration only, unless there is
    /// one.
    pub(super) async fn commit_setting(&mut self, comment: &str) -> Result<(), Trouble> {
        let (parent, tree) = self.base("commit")?;
        let mut container_config = self.with_command(comment);
        if self.use_cached(&container_config).await? {
            return Ok(());
        }
        let container = self.container();
        self.running_in(&container).await?;
        container_config.set("Hostname", container.short());
        self.commit(parent, &container, &container_config, tree)
    }

    /// The configuration of the container of a step that runs nothing.
    pub(super) fn with_command(&self, comment: &str) -> Config {
        let mut config = self.config.clone();
        let command = format!("#(nop) {comment}");
        config.set("Cmd", vec!["/bin/sh", "-c", &command]);
        if let Some(image) = &self.image {
            config.set("Image", image.as_str());
        }
        config
    }

    pub(super) async fn running_in(&self, container: &Id) -> Result<(), Trouble> {
        let running = format!(" ---> Running in {}\n", container.short());
        self.teller.stream(running).await
    }

    /// The image so far, and its files.
    pub(super) fn base(&self, before: &str) -> Result<(Id, Tree), Trouble> {
        let problem = || {
            let problem = format!("Please provide a source image with `from` prior to {before}");
            Trouble::new(problem)
        };
        let id = self.image.as_ref().ok_or_else(problem)?;
        let store = store(&self.daemon);
        let image = store.image(id);
        let image = image.ok_or_else(|| ImageError::NotFound(id.to_string()))?;
        let mut tree = image.tree().clone();
        tree.set_now(self.daemon.0.clock.seconds());
        Ok((id.clone(), tree))
    }

    /// Takes the image that an earlier build made of the same step.
    pub(super) async fn use_cached(&mut self, config: &Config) -> Result<bool, Trouble> {
        if self.options.no_cache {
            return Ok(false);
        }
        let cached = {
            let store = store(&self.daemon);
            let children = store.images().filter(|image| {
                image.parent() == self.image.as_ref()
                    && config.is_like(&image.details().container_config)
            });
            let newest = children.max_by_key(|image| created(image));
            newest.map(|image| image.id().clone())
        };
        let Some(cached) = cached else {
            return Ok(false);
        };
        self.image = Some(cached);
        self.teller.stream(" ---> Using cache\n").await?;
        Ok(true)
    }

    /// Makes the image of a step.
    pub(super) fn commit(
        &mut self,
        parent: Id,
        container: &Id,
        container_config: &Config,
        tree: Tree,
    ) -> Result<(), Trouble> {
        let mut config = self.config.clone();
        config.set("Image", parent.as_str());
        let made = Made {
            parent: Some(parent),
            container: container.to_string(),
            container_config: container_config.value(),
            config: config.value(),
            author: self.author.clone(),
            tree,
            ..Made::default()
        };
        self.image = Some(make(&self.daemon, made)?);
        Ok(())
    }
}

fn check_trigger(name: &str) -> Result<(), Trouble> {
    match name {
        "ONBUILD" => Err(Trouble::new(
            "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed",
        )),
        "MAINTAINER" | "FROM" => Err(Trouble::new(format!(
            "{name} isn't allowed as an ONBUILD trigger"
        ))),
        _ => Ok(()),
    }
}
