//! One client for every version: what the demo asks of an engine.
//!
//! What did not change between versions is the same type in all of them, so one
//! line serves all; only what did change is told apart here.

use std::future::ready;

use futures_util::TryStreamExt as _;
use longshore::latest::{ContainerChange, Event, TopResult};
use longshore::runtime::{Error, Frames, Hijacked, JsonStream, Timestamp, Transport};
use longshore::{v1_12, v1_13, v1_14, v1_15, v1_16};

use super::version::Version;

/// No network: the demo works the same on an engine that has none.
const NETWORK: &str = "none";

/// A client of one of the versions.
pub(super) enum Docker {
    V1_12(v1_12::Client),
    V1_13(v1_13::Client),
    V1_14(v1_14::Client),
    V1_15(v1_15::Client),
    V1_16(v1_16::Client),
}

/// What an engine tells of itself, in whatever version.
pub(super) struct Engine {
    pub(super) version: String,
    pub(super) api_version: String,
    pub(super) platform: String,
}

/// Does the same with the client of each version.
macro_rules! each {
    ($docker:expr, $client:ident => $body:expr) => {
        match $docker {
            Docker::V1_12($client) => $body,
            Docker::V1_13($client) => $body,
            Docker::V1_14($client) => $body,
            Docker::V1_15($client) => $body,
            Docker::V1_16($client) => $body,
        }
    };
}

/// The configuration of the container in the words of a version. Its input
/// ends with the connection that is attached to it.
macro_rules! config {
    ($version:ident, $image:ident, $command:ident $(, $field:ident: $value:expr)?) => {
        $version::ContainerConfig {
            image: Some($image.to_owned()),
            cmd: $command.iter().map(ToString::to_string).collect(),
            attach_stdin: Some(true),
            attach_stdout: Some(true),
            attach_stderr: Some(true),
            open_stdin: Some(true),
            stdin_once: Some(true),
            network_disabled: Some(true),
            $($field: Some($value),)?
            ..$version::ContainerConfig::default()
        }
    };
}

/// How the container fits on its host, in the words of a version.
macro_rules! host_config {
    ($version:ident) => {
        $version::HostConfig {
            network_mode: Some(NETWORK.to_owned()),
            ..$version::HostConfig::default()
        }
    };
}

impl Docker {
    pub(super) fn new(version: Version, transport: Transport) -> Self {
        match version {
            Version::V1_12 => Self::V1_12(v1_12::Client::new(transport)),
            Version::V1_13 => Self::V1_13(v1_13::Client::new(transport)),
            Version::V1_14 => Self::V1_14(v1_14::Client::new(transport)),
            Version::V1_15 => Self::V1_15(v1_15::Client::new(transport)),
            Version::V1_16 => Self::V1_16(v1_16::Client::new(transport)),
        }
    }

    pub(super) async fn version(&self) -> Result<Engine, Error> {
        each!(self, docker => {
            let version = docker.version().send().await?;
            Ok(Engine {
                platform: format!("{}/{}", version.os, version.arch),
                version: version.version,
                api_version: version.api_version,
            })
        })
    }

    /// Imports an archive under a name; answers the image's ID, which is the
    /// last that is told.
    pub(super) async fn import(&self, name: &str, archive: Vec<u8>) -> Result<String, Error> {
        let messages = each!(self, docker => {
            let import = docker.image_create().from_src("-").repo(name);
            import.archive(archive).send().await?
        });
        let id = messages.try_fold(String::new(), |id, message| {
            ready(Ok(message.status.unwrap_or(id)))
        });
        id.await
    }

    /// Creates a container; answers its ID.
    pub(super) async fn create(
        &self,
        name: &str,
        image: &str,
        command: &[&str],
    ) -> Result<String, Error> {
        macro_rules! create {
            ($docker:ident, $version:ident $(, $field:ident)?) => {{
                let config = config!($version, image, command $(, $field: $field!($version))?);
                $docker.container_create(config).name(name).send().await
            }};
        }
        let created = match self {
            Self::V1_12(docker) => create!(docker, v1_12),
            Self::V1_13(docker) => create!(docker, v1_13),
            Self::V1_14(docker) => create!(docker, v1_14),
            Self::V1_15(docker) => create!(docker, v1_15, host_config),
            Self::V1_16(docker) => create!(docker, v1_16, host_config),
        };
        created.map(|created| created.id)
    }

    pub(super) async fn attach(&self, id: &str) -> Result<Hijacked, Error> {
        each!(self, docker => {
            let attach = docker.container_attach(id).stream(true).stdin(true);
            attach.stdout(true).stderr(true).send().await
        })
    }

    /// Starts a container; since 1.15 it has its host config already.
    pub(super) async fn start(&self, id: &str) -> Result<(), Error> {
        macro_rules! start {
            ($docker:ident $(, $version:ident)?) => {{
                let start = $docker.container_start(id);
                $(let start = start.host_config(host_config!($version));)?
                start.send().await.map(drop)
            }};
        }
        match self {
            Self::V1_12(docker) => start!(docker, v1_12),
            Self::V1_13(docker) => start!(docker, v1_13),
            Self::V1_14(docker) => start!(docker, v1_14),
            Self::V1_15(docker) => start!(docker),
            Self::V1_16(docker) => start!(docker),
        }
    }

    pub(super) async fn top(&self, id: &str) -> Result<TopResult, Error> {
        each!(self, docker => docker.container_top(id).send().await)
    }

    /// Waits for a container's end; answers its exit status.
    pub(super) async fn wait(&self, id: &str) -> Result<i64, Error> {
        let ended = each!(self, docker => docker.container_wait(id).send().await)?;
        Ok(ended.status_code)
    }

    pub(super) async fn logs(&self, id: &str) -> Result<Frames, Error> {
        each!(self, docker => docker.container_logs(id).stdout(true).stderr(true).send().await)
    }

    pub(super) async fn changes(&self, id: &str) -> Result<Vec<ContainerChange>, Error> {
        each!(self, docker => docker.container_changes(id).send().await)
    }

    /// Removes a container, and with force one that runs.
    pub(super) async fn remove(&self, container: &str, force: bool) -> Result<(), Error> {
        each!(self, docker => docker.container_remove(container).force(force).send().await)
    }

    pub(super) async fn remove_image(&self, name: &str) -> Result<(), Error> {
        each!(self, docker => docker.image_remove(name).send().await).map(drop)
    }

    pub(super) async fn events(&self, since: Timestamp) -> Result<JsonStream<Event>, Error> {
        each!(self, docker => docker.events().since(since).send().await)
    }
}
