//! What a demo has made and not yet removed.

use longshore::runtime::Error;

use super::docker::Docker;

/// Everything the demo makes has one name, which nothing else has; and what it
/// removes, it removes by that name.
pub(super) struct Leftovers {
    name: String,
    pub(super) container: bool,
    pub(super) image: bool,
}

impl Leftovers {
    pub(super) fn new(name: String) -> Self {
        Self {
            name,
            container: false,
            image: false,
        }
    }

    /// Removes what is there, the container even if it runs. An image cannot go
    /// before its container.
    pub(super) async fn remove(&mut self, docker: &Docker, force: bool) -> Result<(), Error> {
        if self.container {
            gone(docker.remove(&self.name, force).await)?;
            self.container = false;
        }
        if self.image {
            gone(docker.remove_image(&self.name).await)?;
            self.image = false;
        }
        Ok(())
    }

    /// What is there, in words; nothing if nothing is.
    pub(super) fn described(&self) -> Option<String> {
        let kinds = match (self.container, self.image) {
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
