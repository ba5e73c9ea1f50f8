//! The daemons of the scenarios, and the image in them that all containers are made from.

use std::path::PathBuf;
use std::sync::OnceLock;

use futures_util::TryStreamExt;
use longshore::runtime::{Error, Transport};
use longshore::v1_16::Client;
use longshore_testkit::dockerd::{Availability, Policy};
use longshore_testkit::memory::daemon::Daemon;
use longshore_testkit::{Dockerd, image};

use crate::scenario;

/// The image with a shell that containers are made from.
pub(crate) const IMAGE: &str = "longshore-base";

/// What the scenarios run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// A private `dockerd`, one for all.
    Dockerd,
    /// The daemon in memory, one for all.
    Memory,
}

/// A daemon with the image in it.
#[derive(Clone, Debug)]
pub(crate) struct Ready {
    pub(crate) address: String,
    /// A directory that the daemon sees, and that goes with it.
    pub(crate) dir: PathBuf,
    dockerd: Option<&'static Dockerd>,
}

impl Ready {
    /// The end of what the daemon wrote, where it writes.
    pub(crate) fn log_tail(&self) -> String {
        self.dockerd.map(Dockerd::log_tail).unwrap_or_default()
    }
}

/// A daemon, and the archive to make its image of.
type Started = Result<(Ready, Vec<u8>), String>;

/// Whether there will be a dockerd, as far as can be told without starting one.
pub(crate) fn is_expected() -> bool {
    match Policy::from_env() {
        Ok(Policy::Off) => false,
        Ok(Policy::IfAvailable) => Dockerd::available() == Availability::Available,
        // Without one, the scenarios run to say why they fail.
        Ok(Policy::Required) | Err(_) => true,
    }
}

/// Starts dockerd; whether there is none and none has to be.
pub(crate) fn is_missing() -> bool {
    matches!(Dockerd::shared(), Ok(None))
}

impl Engine {
    /// The daemon with the image in it.
    pub(crate) fn ready(self) -> Result<Ready, String> {
        static DOCKERD: OnceLock<Result<Ready, String>> = OnceLock::new();
        static MEMORY: OnceLock<Result<Ready, String>> = OnceLock::new();
        let (once, start): (_, fn() -> Started) = match self {
            Self::Dockerd => (&DOCKERD, dockerd),
            Self::Memory => (&MEMORY, memory),
        };
        let with_image = || {
            let (ready, archive) = start()?;
            import_image(&ready, archive)?;
            Ok(ready)
        };
        once.get_or_init(with_image).clone()
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dockerd => "dockerd",
            Self::Memory => "memory",
        }
    }
}

/// The private dockerd, and an archive of a real busybox.
fn dockerd() -> Started {
    let archive = image::busybox_tar().map_err(|error| error.to_string())?;
    let daemon = Dockerd::shared()
        .map_err(ToString::to_string)?
        .ok_or("there is no daemon")?;
    let ready = Ready {
        address: daemon.address(),
        dir: daemon.dir().to_owned(),
        dockerd: Some(daemon),
    };
    Ok((ready, archive))
}

/// Serves from a thread of its own, which ends with the process. The archive holds the programs
/// that the daemon emulates.
fn memory() -> Started {
    let dir = memory_dir();
    std::fs::create_dir_all(&dir).map_err(|error| error.to_string())?;
    let address = format!("unix://{}", dir.join("memory.sock").display());
    let (started, wait) = std::sync::mpsc::channel();
    let socket = address.clone();
    std::thread::spawn(move || {
        scenario::runtime().block_on(async {
            let daemon = Daemon::builder().build();
            let listening = daemon.listen(&socket).await;
            let archive = listening.as_ref().map_err(ToString::to_string);
            let archive =
                archive.and_then(|_| daemon.busybox_tar().map_err(|error| error.to_string()));
            let _ = started.send(archive);
            std::future::pending::<()>().await;
        });
    });
    let archive = wait.recv().map_err(|error| error.to_string())??;
    let ready = Ready {
        address,
        dir,
        dockerd: None,
    };
    Ok((ready, archive))
}

/// Removes what the daemon in memory left on the disk.
pub(crate) fn clean_up() {
    // Without a scenario on it there is nothing to remove.
    let _ = std::fs::remove_dir_all(memory_dir());
}

fn memory_dir() -> PathBuf {
    std::env::temp_dir().join(format!("longshore-memory-{}", std::process::id()))
}

fn import_image(ready: &Ready, archive: Vec<u8>) -> Result<(), String> {
    let transport = Transport::connect_to(&ready.address);
    let client = Client::new(transport.map_err(|error| error.to_string())?);
    let imported = scenario::runtime().block_on(import(&client, archive));
    imported.map_err(|error| error.to_string())
}

/// Makes the image of an archive.
pub(crate) async fn import(client: &Client, archive: Vec<u8>) -> Result<(), Error> {
    let request = client.image_create().from_src("-").repo(IMAGE);
    let messages = request.archive(archive).send().await?;
    messages.try_for_each(|_| async { Ok(()) }).await
}
