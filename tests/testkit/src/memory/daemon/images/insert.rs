//! Files from the web in images.

use longshore::runtime::server::Failure;
use longshore::server::image_insert::v1_1::Request;
use serde_json::{Value, json};

use super::make::{Made, make};
use super::{id_for, registry, store};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::progress::{Messages, Teller, work};
use crate::memory::daemon::trouble::{Trouble, failure};
use crate::memory::files::Tree;
use crate::memory::images::Id;

/// The mode of directories on the way to the file.
const MODE: u32 = 0o755;

pub(in crate::memory::daemon) async fn insert(
    daemon: &Daemon,
    api: Api,
    insert: Request,
) -> Result<Messages, Failure> {
    let found = {
        let store = store(daemon);
        let image = store.find(&insert.name);
        image.map(|image| {
            (
                image.id().clone(),
                image.tree().clone(),
                image.details().config.clone(),
            )
        })
    };
    let found = found.map_err(|error| {
        // Before 1.8 the daemon put other words in front of the error.
        if api.since(8) {
            return failure(api, error.to_string());
        }
        Failure::new(500, error.to_string())
    })?;
    let daemon = daemon.clone();
    work(api, move |teller| async move {
        put(&daemon, &teller, &insert, found).await
    })
    .await
}

async fn put(
    daemon: &Daemon,
    teller: &Teller,
    insert: &Request,
    (parent, mut tree, config): (Id, Tree, Value),
) -> Result<(), Trouble> {
    teller
        .status(format!("Downloading from {}", insert.url))
        .await?;
    let content = registry(daemon).file(&insert.url)?;
    let total = content.len() as u64;
    teller.progress("", "Downloading", (total, total)).await?;
    let directory = insert
        .path
        .rsplit_once('/')
        .map_or("", |(directory, _)| directory);
    tree.make_dirs(directory, MODE)?;
    tree.write(&insert.path, content.to_vec())?;
    let command = format!("#(nop) INSERT {} in {}", insert.url, insert.path);
    let id = make(
        daemon,
        Made {
            parent: Some(parent),
            container: daemon.0.ids.next().to_string(),
            container_config: json!({"Cmd": ["/bin/sh", "-c", command]}),
            config,
            tree,
            ..Made::default()
        },
    )?;
    let api = teller.api();
    // Between, it had a member of its own.
    if api.since(7) && !api.since(9) {
        return teller.tell(json!({"id": id.as_str()})).await;
    }
    let told = if api.since(1) {
        id_for(api, 7, &id)
    } else {
        id.as_str()
    };
    teller.status(told).await
}
