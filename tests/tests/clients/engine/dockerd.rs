//! The private `dockerd`, into which the image is imported.

use std::sync::OnceLock;

use futures_util::TryStreamExt as _;
use longshore::runtime::{Error, Transport};
use longshore::v1_16::Client;
use longshore_testkit::{Dockerd, image};
use tokio::runtime::Builder;

use super::IMAGE;

/// The daemon with the image in it.
pub(super) fn ready() -> Result<&'static Dockerd, String> {
    static IMPORTED: OnceLock<Result<(), String>> = OnceLock::new();
    let daemon = Dockerd::shared()
        .map_err(ToString::to_string)?
        .ok_or("there is no dockerd")?;
    IMPORTED.get_or_init(|| import_image(daemon)).clone()?;
    Ok(daemon)
}

fn import_image(daemon: &Dockerd) -> Result<(), String> {
    let archive = image::busybox_tar().map_err(|error| error.to_string())?;
    let transport = Transport::connect_to(&daemon.address()).map_err(|error| error.to_string())?;
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let imported = runtime.block_on(import(&Client::new(transport), archive));
    imported.map_err(|error| error.to_string())
}

async fn import(client: &Client, archive: Vec<u8>) -> Result<(), Error> {
    let request = client
        .image_create()
        .from_src("-")
        .repo(IMAGE)
        .tag("latest");
    let messages = request.archive(archive).send().await?;
    messages.try_for_each(|_| async { Ok(()) }).await
}
