//! Giving names to images.

use super::Store;
use super::error::ImageError;
use super::names::{DEFAULT_TAG, check_repository, familiar};

impl Store {
    /// Gives the image of some name one more: `repository:tag`, the tag
    /// `latest` if none is said.
    ///
    /// # Errors
    ///
    /// When there is no such image, when the new name is out of form, or when
    /// the tag is set already and `force` is not.
    pub fn tag(
        &mut self,
        name: &str,
        repository: &str,
        tag: Option<&str>,
        force: bool,
    ) -> Result<(), ImageError> {
        let id = self.find(name)?.id().clone();
        let repository = familiar(repository);
        let tag = tag.filter(|tag| !tag.is_empty()).unwrap_or(DEFAULT_TAG);
        check_repository(repository)?;
        self.tag_rule.check(tag)?;
        let present = self.repositories.get(repository);
        if let Some(old) = present.and_then(|tags| tags.get(tag))
            && !force
        {
            return Err(ImageError::Conflict(format!(
                "Conflict: Tag {tag} is already set to image {old}, \
                 if you want to replace it, please use -f option"
            )));
        }
        let tags = self.repositories.entry(repository.to_owned()).or_default();
        tags.insert(tag.to_owned(), id);
        Ok(())
    }

    /// Takes a name away, if it is there.
    pub(super) fn untag(&mut self, repository: &str, tag: &str) {
        if let Some(tags) = self.repositories.get_mut(repository) {
            tags.remove(tag);
            if tags.is_empty() {
                self.repositories.remove(repository);
            }
        }
    }
}
