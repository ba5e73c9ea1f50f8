//! New images.

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::store;
use crate::memory::daemon::Daemon;
use crate::memory::files::Tree;
use crate::memory::images::{Details, Id, Image, ImageError};

/// An image to be made.
#[derive(Default)]
pub(super) struct Made {
    pub(super) parent: Option<Id>,
    /// The ID of the container it is made of.
    pub(super) container: String,
    pub(super) container_config: Value,
    pub(super) config: Value,
    pub(super) comment: String,
    pub(super) author: String,
    pub(super) tree: Tree,
}

/// Makes an image with a new ID.
pub(super) fn make(daemon: &Daemon, made: Made) -> Result<Id, ImageError> {
    let id = daemon.0.ids.next();
    let created = daemon.0.clock.now().format(&Rfc3339);
    let details = Details {
        created: created.unwrap_or_default(),
        container: made.container,
        container_config: made.container_config,
        docker_version: daemon.0.settings.engine.clone(),
        author: made.author,
        comment: made.comment,
        config: made.config,
        architecture: "amd64".to_owned(),
        os: "linux".to_owned(),
    };
    let mut store = store(daemon);
    store.register(id.clone(), made.parent.as_ref(), details, made.tree)?;
    Ok(id)
}

/// Gives an image a name, whatever had it before.
pub(super) fn name(
    daemon: &Daemon,
    id: &Id,
    (repository, tag): (&str, Option<&str>),
) -> Result<(), ImageError> {
    store(daemon).tag(id.as_str(), repository, tag, true)
}

/// When an image was made, to its fractions of a second.
pub(super) fn created(image: &Image) -> OffsetDateTime {
    let created = OffsetDateTime::parse(&image.details().created, &Rfc3339);
    created.unwrap_or(OffsetDateTime::UNIX_EPOCH)
}
