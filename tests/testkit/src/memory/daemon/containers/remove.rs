//! Removing containers and links.

use longshore::runtime::server::Failure;
use longshore::server::container_remove::Request;

use super::names::full;
use super::refusal::{failed, no_such, shown, within};
use super::signals::{end, end_at_once, is_running, known};
use super::table::{Containers, Table};
use super::volumes;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::{Daemon, exec, system};

pub(in crate::memory::daemon) async fn remove(
    daemon: &Daemon,
    api: Api,
    removal: Request,
) -> Result<(), Failure> {
    if removal.link.unwrap_or_default() {
        return unlink(&daemon.0.containers, &removal.id);
    }
    let (id, from) = known(daemon, &removal.id)?;
    if is_running(daemon, &id) {
        end_first(daemon, api, &id, removal.force.unwrap_or_default()).await?;
    }
    // Whoever was faster has removed it already.
    let removed = daemon
        .0
        .containers
        .lock()
        .take(&id, removal.volumes.unwrap_or_default());
    removed.ok_or_else(|| no_such(&removal.id))?;
    exec::forget(daemon, &id);
    system::happened(daemon, "destroy", &id, &from);
    Ok(())
}

/// Ends a container that is to be removed, if that is allowed.
async fn end_first(daemon: &Daemon, api: Api, id: &str, force: bool) -> Result<(), Failure> {
    if !api.since(2) {
        let ended = end(daemon, id, 10).await;
        return ended.map_err(|failure| within("Error destroying", id, &failure));
    }
    if !force {
        return Err(refusal(api));
    }
    // Once they had a little time.
    let ended = if api.since(14) {
        end_at_once(daemon, id).await
    } else {
        end(daemon, id, 5).await
    };
    ended.map_err(|failure| {
        let text = "Could not kill running container, cannot remove";
        failed(format!("{text} - {}", failure.message()))
    })
}

fn refusal(api: Api) -> Failure {
    if api.since(14) {
        return failed(
            "You cannot remove a running container. Stop the container before attempting removal \
             or use -f",
        );
    }
    let forced = if api.since(10) { " or use -f" } else { "" };
    let text = "Impossible to remove a running container, please stop it first";
    Failure::new(406, format!("{text}{forced}"))
}

/// Removes a link and leaves the containers.
fn unlink(containers: &Containers, name: &str) -> Result<(), Failure> {
    let mut table = containers.lock();
    let path = full(name);
    let is_link = path.matches('/').count() > 1;
    if !is_link {
        table.find(name)?;
        let text = "Conflict, cannot remove the default name of the container";
        return Err(Failure::new(409, text));
    }
    let removed = table.names.remove(&path);
    let none = || Failure::new(404, format!("No such link: {}", shown(name)));
    removed.map(drop).ok_or_else(none)
}

impl Table {
    /// Takes a container away, with its names; nothing if there is none.
    fn take(&mut self, id: &str, with_volumes: bool) -> Option<()> {
        let index = self.find(id).ok()?;
        super::launch::release(self, index);
        let container = self.all.remove(index);
        let links = format!("{}/", container.name);
        self.names
            .retain(|name, of| *of != container.id && !name.starts_with(&links));
        if with_volumes {
            volumes::remove(self, &container.mounts);
        }
        Some(())
    }

    /// Takes a container away that could not be made.
    pub(super) fn forget(&mut self, id: &str) {
        let _ = self.take(id, true);
    }
}
