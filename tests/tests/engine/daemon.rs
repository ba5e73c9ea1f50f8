//! The one daemon of all scenarios, and the image in it that all containers are made from.

use std::sync::OnceLock;

use futures_util::TryStreamExt;
use longshore::runtime::{Error, Transport};
use longshore::v1_16::Client;
use longshore_testkit::dockerd::{Availability, Policy};
use longshore_testkit::{Dockerd, image};

use crate::scenario;

/// The image with a shell that containers are made from.
pub(crate) const IMAGE: &str = "longshore-base";

/// Whether there will be a daemon, as far as can be told without starting one.
pub(crate) fn is_expected() -> bool {
    match Policy::from_env() {
        Ok(Policy::Off) => false,
        Ok(Policy::IfAvailable) => Dockerd::available() == Availability::Available,
        // Without one, the scenarios run to say why they fail.
        Ok(Policy::Required) | Err(_) => true,
    }
}

/// Starts the daemon; whether there is none and none has to be.
pub(crate) fn is_missing() -> bool {
    matches!(Dockerd::shared(), Ok(None))
}

/// The daemon with the image in it.
pub(crate) fn ready() -> Result<&'static Dockerd, String> {
    static IMPORTED: OnceLock<Result<(), String>> = OnceLock::new();
    let daemon = Dockerd::shared()
        .map_err(ToString::to_string)?
        .ok_or("there is no daemon")?;
    IMPORTED.get_or_init(|| import_image(daemon)).clone()?;
    Ok(daemon)
}

fn import_image(daemon: &Dockerd) -> Result<(), String> {
    let archive = image::busybox_tar().map_err(|error| error.to_string())?;
    let transport = Transport::connect_to(&daemon.address());
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
