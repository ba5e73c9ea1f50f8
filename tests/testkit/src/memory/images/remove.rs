//! Removing images and their names.

use super::Store;
use super::error::ImageError;
use super::id::Id;
use super::names::{DEFAULT_TAG, split};

/// A container that needs an image.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Use {
    /// The id of the container.
    pub container: String,
    /// Whether it runs.
    pub running: bool,
}

/// How to remove an image.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct RemoveOptions {
    /// Remove it even if it has names in several repositories, or if a
    /// container that does not run needs it.
    pub force: bool,
    /// Leave its ancestors, even if nothing needs them any more.
    pub no_prune: bool,
}

/// What a removal did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Removed {
    /// A name is gone: `repository:tag`.
    Untagged(String),
    /// An image is gone.
    Deleted(Id),
}

impl Store {
    /// Removes a name of an image, and the image if that was the last one and
    /// no other image is built on it; then its ancestors, as far as they have
    /// neither name nor child. Gives what it did, in order.
    ///
    /// `uses` tells whether a container was made of an image.
    ///
    /// # Errors
    ///
    /// When there is no such image; when a container needs it, when it has
    /// names in several repositories and is named by its id, or when nothing
    /// could be removed because other images are built on it.
    pub fn remove(
        &mut self,
        name: &str,
        options: RemoveOptions,
        uses: &dyn Fn(&Id) -> Option<Use>,
    ) -> Result<Vec<Removed>, ImageError> {
        let id = self.to_remove(name)?;
        let names = self.names_of(&id);
        let wanted = names_to_remove(name, &names, options.force)?;
        if names.len() <= 1 || wanted.len() == names.len() {
            self.check_unused(&id, options.force, uses)?;
        }
        let mut removed = self.untag_wanted(wanted);
        self.delete_unneeded(id, options, uses, &mut removed);
        if removed.is_empty() {
            let problem = format!("Conflict, {name} wasn't deleted");
            return Err(ImageError::Conflict(problem));
        }
        Ok(removed)
    }

    fn to_remove(&self, name: &str) -> Result<Id, ImageError> {
        self.find(name)
            .map(|image| image.id().clone())
            .map_err(|error| {
                let (repository, tag) = split(name);
                let tag = tag.unwrap_or(DEFAULT_TAG);
                if self.repositories.contains_key(repository) {
                    return ImageError::NotFound(format!("{repository}:{tag}"));
                }
                error
            })
    }

    fn untag_wanted(&mut self, wanted: Vec<String>) -> Vec<Removed> {
        for name in &wanted {
            if let Some((repository, tag)) = name.rsplit_once(':') {
                self.untag(repository, tag);
            }
        }
        wanted.into_iter().map(Removed::Untagged).collect()
    }

    /// Deletes an image without names and children, and such ancestors.
    fn delete_unneeded(
        &mut self,
        id: Id,
        options: RemoveOptions,
        uses: &dyn Fn(&Id) -> Option<Use>,
        removed: &mut Vec<Removed>,
    ) {
        let mut next = Some(id);
        let mut is_first = true;
        while let Some(id) = next {
            let is_free = is_first || self.check_unused(&id, options.force, uses).is_ok();
            if !is_free || self.has_children(&id) || !self.names_of(&id).is_empty() {
                return;
            }
            let image = self.images.remove(&id);
            removed.push(Removed::Deleted(id));
            next = image.and_then(|image| image.parent().cloned());
            if options.no_prune {
                return;
            }
            is_first = false;
        }
    }

    /// Checks that no container is made of an image or of one built on it.
    fn check_unused(
        &self,
        id: &Id,
        force: bool,
        uses: &dyn Fn(&Id) -> Option<Use>,
    ) -> Result<(), ImageError> {
        let built = self.images().map(super::Image::id);
        let built = built.filter(|other| self.ancestry(other).any(|image| image.id() == id));
        match built.filter_map(uses).find(|it| it.running || !force) {
            None => Ok(()),
            Some(it) => Err(ImageError::Conflict(in_use(id, &it, force))),
        }
    }
}

/// The one name that was said, or all names if it was the id.
fn names_to_remove(name: &str, names: &[String], force: bool) -> Result<Vec<String>, ImageError> {
    let (repository, tag) = split(name);
    let said = format!("{repository}:{}", tag.unwrap_or(DEFAULT_TAG));
    if names.contains(&said) {
        return Ok(vec![said]);
    }
    let mut repositories = names.iter().map(|name| split(name).0).collect::<Vec<_>>();
    repositories.dedup();
    if repositories.len() > 1 && !force {
        return Err(ImageError::Conflict(format!(
            "Conflict, cannot delete image {name} because it is tagged in \
             multiple repositories, use -f to force"
        )));
    }
    Ok(names.to_vec())
}

fn in_use(id: &Id, used: &Use, force: bool) -> String {
    let image = id.short();
    let container: String = used.container.chars().take(12).collect();
    match (used.running, force) {
        (true, true) => format!(
            "Conflict, cannot force delete {image} because the running container {container} \
             is using it, stop it and retry"
        ),
        (true, false) => format!(
            "Conflict, cannot delete {image} because the running container {container} \
             is using it, stop it and use -f to force"
        ),
        (false, _) => format!(
            "Conflict, cannot delete {image} because the container {container} \
             is using it, use -f to force"
        ),
    }
}
