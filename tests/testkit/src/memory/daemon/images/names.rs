//! Names of images: giving them and taking them away.

use std::collections::BTreeMap;

use longshore::runtime::server::Failure;
use longshore::server::{image_remove, image_tag};
use longshore::v1_16::ImageRemoval;

use super::store;
use crate::memory::daemon::Daemon;
use crate::memory::daemon::containers;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::system::happened;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::images::{Id, RemoveOptions, Removed, TagRule, Use, names};

/// What a tag may look like in a version.
pub(super) fn tag_rule(api: Api) -> TagRule {
    if api.since(15) {
        return TagRule::Words30;
    }
    TagRule::NoSeparators
}

pub(in crate::memory::daemon) fn tag(
    daemon: &Daemon,
    api: Api,
    asked: &image_tag::Request,
) -> Result<(), Failure> {
    let mut store = store(daemon);
    if !api.since(8)
        && let Err(error) = store.find(&asked.name)
    {
        // The daemon put other words in front of it.
        return Err(Failure::new(500, error.to_string()));
    }
    store.set_tag_rule(tag_rule(api));
    let force = asked.force.unwrap_or_default() || !api.since(16);
    let tagged = store.tag(&asked.name, &asked.repo, asked.tag.as_deref(), force);
    tagged.map_err(|error| Trouble::from(error).failure(api))
}

pub(in crate::memory::daemon) fn remove(
    daemon: &Daemon,
    api: Api,
    remove: &image_remove::v1_2::Request,
) -> Result<Vec<ImageRemoval>, Failure> {
    let users = users(daemon, api);
    let options = RemoveOptions {
        // Names in several repositories count since 1.3.
        force: remove.force.unwrap_or_default() || !api.since(3),
        no_prune: remove.no_prune.unwrap_or_default(),
    };
    let (steps, id) = {
        let mut store = store(daemon);
        let id = store.find(&remove.name).map(|image| image.id().clone());
        let steps = store.remove(&remove.name, options, &|id| users.get(id).cloned());
        let steps = steps.map_err(|error| Trouble::from(error).failure(api))?;
        (steps, id.ok())
    };
    Ok(steps
        .iter()
        .map(|step| told(daemon, api, step, id.as_ref()))
        .collect())
}

/// The containers that stand in the way, by their images. They are asked before
/// the images are locked.
fn users(daemon: &Daemon, api: Api) -> BTreeMap<Id, Use> {
    let ids: Vec<Id> = store(daemon)
        .images()
        .map(|image| image.id().clone())
        .collect();
    let users = ids.into_iter().filter_map(|id| {
        let user = containers::using_image(daemon, id.as_str())?;
        Some((id, user))
    });
    // Only running containers count in 1.7, none before.
    users
        .filter(|(_, user)| api.since(8) || api.since(7) && user.running)
        .collect()
}

/// Tells of a step, as an event and in the answer.
fn told(daemon: &Daemon, api: Api, step: &Removed, image: Option<&Id>) -> ImageRemoval {
    match step {
        Removed::Untagged(name) => {
            let id = image.map(Id::as_str).unwrap_or_default();
            happened(daemon, "untag", id, "");
            let shown = match image {
                Some(id) if !api.since(10) => super::id_for(api, 7, id),
                _ => name,
            };
            ImageRemoval {
                untagged: Some(shown.to_owned()),
                ..ImageRemoval::default()
            }
        }
        Removed::Deleted(id) => {
            happened(daemon, "delete", id.as_str(), "");
            ImageRemoval {
                deleted: Some(super::id_for(api, 7, id).to_owned()),
                ..ImageRemoval::default()
            }
        }
    }
}

/// A name and a tag of its own, or a tag that stands behind the name.
pub(super) fn with_tag<'a>(name: &'a str, tag: Option<&'a str>) -> (&'a str, Option<&'a str>) {
    let name = names::familiar(name);
    match tag.filter(|tag| !tag.is_empty()) {
        Some(tag) => (name, Some(tag)),
        None => names::split(name),
    }
}
