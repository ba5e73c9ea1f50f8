//! What a demo has made and not yet removed.

use longshore::Client;
use longshore::runtime::Error;

/// Everything the demo makes has one name, which nothing else has. A container is removed by its
/// ID as soon as that is known: before API 1.6 containers have no names.
pub(super) struct Leftovers {
    name: String,
    /// The ID of the container, or its name while it is being created.
    pub(super) container: Option<String>,
    pub(super) image: bool,
}

impl Leftovers {
    pub(super) fn new(name: String) -> Self {
        Self {
            name,
            container: None,
            image: false,
        }
    }

    /// Removes what is there, the container even if it runs. An image cannot go
    /// before its container.
    pub(super) async fn remove(&mut self, docker: &Client, force: bool) -> Result<(), Error> {
        if let Some(container) = &self.container {
            let remove = docker.container_remove(container);
            let remove = if force { remove.force(true) } else { remove };
            gone(remove.send().await)?;
            self.container = None;
        }
        if self.image {
            gone(docker.image_remove(&self.name).send().await.map(drop))?;
            self.image = false;
        }
        Ok(())
    }

    /// What is there, in words; nothing if nothing is.
    pub(super) fn described(&self) -> Option<String> {
        let kinds = match (self.container.is_some(), self.image) {
            (true, true) => "the container and the image",
            (true, false) => "the container",
            (false, true) => "the image",
            (false, false) => return None,
        };
        Some(format!("{kinds} {}", self.name))
    }
}

/// What is not there need not be removed: it may never have been made.
fn gone(removed: Result<(), Error>) -> Result<(), Error> {
    match removed {
        Err(error) if error.is_not_found() => Ok(()),
        removed => removed,
    }
}
